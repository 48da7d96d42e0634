import { CONTENT_KINDS } from '../../domain/content.ts'
import { defineCheck } from '../check.ts'
import { contentOf, wasSound } from './content-of.ts'
import { perArtifact } from './per-artifact.ts'
import { placeOf, subjectOf } from './subject.ts'

/** R14: conflicts that were committed, or sealed, before anybody settled them. */
export const conflictMarker = defineCheck({
  code: 'conflict-marker',
  question: 'Is every file free of unresolved conflicts?',
  assess: (facts) =>
    perArtifact(facts, (artifact, store) => {
      if (wasSound(artifact, CONTENT_KINDS)) return null
      const content = contentOf(artifact)
      if (content === null) return 'skip'
      const { conflictLine: line } = content
      if (line === null) return null
      const subject = subjectOf(store, artifact.path)
      return {
        code: 'conflict-marker',
        subject,
        severity: 'error',
        summary: `${subject} holds a merge conflict that nobody resolved; it begins at line ${line}`,
        evidence: { line },
        place: placeOf(store, artifact.path, line),
      }
    }),
})
