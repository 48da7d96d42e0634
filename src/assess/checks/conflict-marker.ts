import { CONTENT_KINDS } from '../../domain/content.ts'
import type { ArtifactFact, StoreFact } from '../../domain/store-facts.ts'
import type { Finding } from '../../domain/finding.ts'
import { defineCheck } from '../check.ts'
import { judged } from '../judged.ts'
import { contentOf, wasSound } from './content-of.ts'
import { placeOf, subjectOf } from './subject.ts'

/** R14: conflicts that were committed, or sealed, before anybody settled them. */
export const conflictMarker = defineCheck({
  code: 'conflict-marker',
  question: 'Is every file free of unresolved conflicts?',
  assess: (facts) => {
    const findings: Finding<'conflict-marker'>[] = []
    let passedCount = 0
    for (const store of facts.stores) {
      for (const artifact of judged(store).all) {
        const content = contentOf(artifact)
        const line = content?.conflictLine ?? null
        if (line !== null) findings.push(conflict(store, artifact, line))
        else if (content !== null || wasSound(artifact, CONTENT_KINDS)) passedCount += 1
      }
    }
    return { passedCount, findings, unknowns: [] }
  },
})

function conflict(store: StoreFact, { path }: ArtifactFact, line: number): Finding<'conflict-marker'> {
  const subject = subjectOf(store, path)
  return {
    ...{ code: 'conflict-marker', subject, severity: 'error' },
    summary: `${subject} holds a merge conflict that nobody resolved; it begins at line ${line}`,
    evidence: { line },
    place: placeOf(store, path, line),
  }
}
