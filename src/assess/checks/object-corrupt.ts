import type { ArtifactFact, StoreFact } from '../../domain/store-facts.ts'
import type { Finding } from '../../domain/finding.ts'
import { defineCheck } from '../check.ts'
import { judged } from '../judged.ts'
import { subjectOf } from './subject.ts'

/** Every git object that was read has the bytes that its name promises. */
export const objectCorrupt = defineCheck({
  code: 'object-corrupt',
  question: 'Does every git object have the bytes that its name promises?',
  assess: ({ stores }) => {
    const ofObjects = stores.filter(({ source }) => source.kind !== 'work-tree')
    return {
      passedCount: ofObjects.reduce((sum, store) => sum + judged(store).readCount, 0),
      findings: ofObjects.flatMap((store) =>
        judged(store).unverifiable.flatMap((artifact) => corrupt(store, artifact)),
      ),
      unknowns: [],
    }
  },
})

function corrupt(store: StoreFact, { path, reading }: ArtifactFact): readonly Finding<'object-corrupt'>[] {
  if (reading.kind !== 'object-corrupt') return []
  const subject = subjectOf(store, path)
  const { detail, objectId } = reading
  return [
    {
      ...{ code: 'object-corrupt', subject, severity: 'error' },
      summary: `git object ${objectId} of ${subject} is damaged: ${detail}`,
      evidence: { objectId, detail, command: `git fsck --no-dangling` },
      place: null,
    },
  ]
}
