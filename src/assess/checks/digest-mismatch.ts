import type { ArtifactFact } from '../../domain/facts.ts'
import { printablePath } from '../../domain/path.ts'
import type { Severity } from '../../domain/severity.ts'
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
        severity: severityOf(artifact),
        summary: `${subjectOf(store, path)} ${wordsFor(artifact)} ${printablePath(claim.manifest)} records`,
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

/** What changes from seal to seal was changed, or damaged, since the last: its bytes alone cannot tell. */
function severityOf({ isCritical, isMutable }: ArtifactFact): Severity {
  if (isMutable === true) return 'warning'
  return isCritical === true ? 'critical' : 'error'
}

function wordsFor({ isMutable }: ArtifactFact): string {
  return isMutable === true
    ? 'was changed since its session was sealed: it does not have the SHA-256 that'
    : 'does not have the SHA-256 that'
}
