import { defineCheck } from '../check.ts'
import { perArtifact } from './per-artifact.ts'
import { subjectOf } from './subject.ts'

/** Every git object that was read has the bytes that its name promises. */
export const objectCorrupt = defineCheck({
  code: 'object-corrupt',
  question: 'Does every git object have the bytes that its name promises?',
  assess: (facts) =>
    perArtifact(facts, ({ path, reading }, store) => {
      if (store.source.kind === 'work-tree') return 'skip'
      if (reading.kind !== 'object-corrupt') return reading.kind === 'read' ? null : 'skip'
      return {
        code: 'object-corrupt',
        subject: subjectOf(store, path),
        severity: 'error',
        summary: `git object ${reading.objectId} of ${subjectOf(store, path)} is damaged: ${reading.detail}`,
        evidence: { objectId: reading.objectId, detail: reading.detail, command: `git fsck --no-dangling` },
        place: null,
      }
    }),
})
