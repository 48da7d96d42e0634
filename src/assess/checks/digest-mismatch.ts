import type { ArtifactFact, FormatName, OtherAlgorithm, StoreFact } from '../../domain/store-facts.ts'
import type { Finding } from '../../domain/finding.ts'
import { printablePath } from '../../domain/path.ts'
import type { Severity } from '../../domain/severity.ts'
import { defineCheck } from '../check.ts'
import { causeWords, damageEvidence, diagnosisOf, severityOfDiagnosis } from '../diagnosis.ts'
import type { Diagnosis } from '../diagnosis.ts'
import { judged } from '../judged.ts'
import { mismatchedAlgorithms } from '../verdict.ts'
import { placeOf, subjectOf } from './subject.ts'

/** What people call the algorithms. */
export const ALGORITHM_NAMES: Readonly<Record<'sha256' | OtherAlgorithm, string>> = {
  sha256: 'SHA-256',
  md5: 'MD5',
  sha1: 'SHA-1',
  sha224: 'SHA-224',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
}

/** R4, R14, R49: bytes against their recorded SHA-256. */
export const digestMismatch = defineCheck({
  code: 'digest-mismatch',
  question: 'Does every artifact have the SHA-256 that is recorded for it?',
  assess: (facts) => ({
    passedCount: facts.stores.reduce((sum, store) => sum + judged(store).match.length, 0),
    findings: facts.stores.flatMap((store) => judged(store).mismatch.flatMap((artifact) => mismatch(store, artifact))),
    unknowns: [],
  }),
})

function mismatch(store: StoreFact, artifact: ArtifactFact): readonly Finding<'digest-mismatch'>[] {
  const { claim, path, reading } = artifact
  if (claim === null || reading.kind !== 'read') return []
  const [algorithm = 'sha256'] = mismatchedAlgorithms(claim, reading)
  const diagnosis = diagnosisOf(artifact)
  const finding: Finding<'digest-mismatch'> = {
    code: 'digest-mismatch',
    subject: subjectOf(store, path),
    severity: severityOf(artifact, store.format, diagnosis),
    summary: `${subjectOf(store, path)} ${sentence(artifact, printablePath(claim.manifest), ALGORITHM_NAMES[algorithm], diagnosis)}`,
    evidence: {
      ...(algorithm === 'sha256' ? {} : { algorithm }),
      expected: (algorithm === 'sha256' ? claim.sha256 : claim.others?.[algorithm]) ?? '',
      actual: (algorithm === 'sha256' ? reading.sha256 : reading.others?.[algorithm]) ?? '',
      sizeBytes: reading.sizeBytes,
      manifest: printablePath(claim.manifest),
      line: claim.line,
      ...damageEvidence(diagnosis, artifact, store),
    },
    place: placeOf(store, claim.manifest, claim.line),
  }
  return [finding]
}

function sentence(artifact: ArtifactFact, manifest: string, algorithm: string, diagnosis: Diagnosis | null): string {
  const { isClosed, isMutable } = artifact
  if (diagnosis === 'appended')
    return `grew after ${manifest} recorded it; what was recorded is unchanged${isClosed === true ? ', but its session is closed' : ''}`
  const was = isMutable === true ? 'was changed since its session was sealed: it ' : ''
  const why = diagnosis === null ? '' : `: ${causeWords(diagnosis, artifact)}`
  return `${was}does not have the ${algorithm} that ${manifest} records${why}`
}

/**
 * What changes from seal to seal was changed, or damaged, since the last: its bytes alone cannot tell. What a session writes once is
 * another matter: a new version of it is no less wrong than any other bytes, and so is growth once the session is closed. Critical data is a step worse where it may be lost.
 */
function severityOf(artifact: ArtifactFact, format: FormatName, diagnosis: Diagnosis | null): Severity {
  const { isClosed, isCritical, isMutable } = artifact
  if (isMutable === true && diagnosis !== 'torn') return 'warning'
  const isWrittenOnce = format === 'session' && diagnosis === 'stale'
  const isOver = isClosed === true && diagnosis === 'appended'
  const severity = isWrittenOnce || isOver ? 'error' : severityOfDiagnosis(diagnosis, artifact)
  if (isCritical !== true) return severity
  if (severity === 'error') return 'critical'
  return diagnosis === 'stale' || diagnosis === 'redacted' ? 'error' : severity
}
