import { defineCheck } from '../check.ts'
import { perArtifact } from './per-artifact.ts'
import { subjectOf } from './subject.ts'

/** A clone that claims to be complete has every object that its trees name. */
export const objectMissing = defineCheck({
  code: 'object-missing',
  question: 'Is every git object there that a tree names?',
  assess: (facts) =>
    perArtifact(facts, ({ path, reading }, store) => {
      if (store.source.kind === 'work-tree') return 'skip'
      if (reading.kind !== 'object-absent') return null
      return {
        code: 'object-missing',
        subject: subjectOf(store, path),
        severity: 'error',
        summary: `git has no object ${reading.objectId}, though a tree names it for ${subjectOf(store, path)}`,
        evidence: { objectId: reading.objectId, command: `git cat-file -e ${reading.objectId}` },
        place: null,
      }
    }),
})
