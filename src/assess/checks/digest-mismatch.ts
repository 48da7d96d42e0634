import { printablePath } from '../../domain/path.ts'
import { defineCheck } from '../check.ts'
import { verdictOf } from '../verdict.ts'
import { perArtifact } from './per-artifact.ts'
import { placeOf, subjectOf } from './subject.ts'

/** R4, R14, R49: bytes against their recorded SHA-256. */
export const digestMismatch = defineCheck({
  code: 'digest-mismatch',
  question: 'Does every artifact have the SHA-256 that is recorded for it?',
  assess: (facts) =>
    perArtifact(facts, (artifact, store) => {
      const { claim, path, reading } = artifact
      const verdict = verdictOf(artifact)
      if (verdict === 'match') return null
      if (verdict !== 'mismatch' || claim === null || reading.kind !== 'read') return 'skip'
      return {
        code: 'digest-mismatch',
        subject: subjectOf(store, path),
        severity: 'error',
        summary: `${subjectOf(store, path)} does not have the SHA-256 that ${printablePath(claim.manifest)} records`,
        evidence: {
          expected: claim.sha256,
          actual: reading.sha256,
          sizeBytes: reading.sizeBytes,
          manifest: printablePath(claim.manifest),
          line: claim.line,
        },
        place: placeOf(store, claim.manifest, claim.line),
      }
    }),
})
