import type { ArtifactFact, StoreFact } from '../../domain/store-facts.ts'
import type { Finding } from '../../domain/finding.ts'
import { defineCheck } from '../check.ts'
import { judged } from '../judged.ts'
import { subjectOf } from './subject.ts'

/** A clone that claims to be complete has every object that its trees name. */
export const objectMissing = defineCheck({
  code: 'object-missing',
  question: 'Is every git object there that a tree names?',
  assess: ({ stores }) => {
    const ofObjects = stores.filter(({ source }) => source.kind !== 'work-tree')
    const findings = ofObjects.flatMap((store) =>
      judged(store).unverifiable.flatMap((artifact) => missing(store, artifact)),
    )
    const count = ofObjects.reduce((sum, store) => sum + judged(store).all.length, 0)
    return { passedCount: count - findings.length, findings, unknowns: [] }
  },
})

function missing(store: StoreFact, { path, reading }: ArtifactFact): readonly Finding<'object-missing'>[] {
  if (reading.kind !== 'object-absent') return []
  const subject = subjectOf(store, path)
  const { objectId } = reading
  return [
    {
      ...{ code: 'object-missing', subject, severity: 'error' },
      summary: `git has no object ${objectId}, though a tree names it for ${subject}`,
      evidence: { objectId, command: `git cat-file -e ${objectId}` },
      place: null,
    },
  ]
}
