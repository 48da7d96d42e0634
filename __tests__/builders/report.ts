import { evidenceDigest, fingerprint } from '../../src/adapters/fingerprint.ts'
import { assess } from '../../src/assess/assess.ts'
import { evidenceText } from '../../src/assess/evidence-text.ts'
import type { AssessedFinding } from '../../src/assess/assessment.ts'
import type { Facts } from '../../src/domain/facts.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import { makeReport } from '../../src/report/report.ts'
import type { Report } from '../../src/report/report.ts'
import { anAcceptance } from './acceptance.ts'
import { facts } from './facts.ts'

/** How long every built run takes. */
export const DURATION_MS = 1234

/** The report that the product makes of these facts. */
export function reportOn(of: Facts): Report {
  const assessment = assess(of, { policy: DEFAULT_POLICY, fingerprint, evidenceDigest })
  return makeReport(of, assessment, {
    queue: [],
    notTold: [],
    finishedAtMs: of.startedAtMs + DURATION_MS,
    slowMs: 5_000,
  })
}

/** The report on a healthy world, with these fields changed. */
export function aReport(changes: Partial<Report> = {}): Report {
  return { ...reportOn(facts()), ...changes }
}

/** An error in a manifest of the work tree, new or old not known. */
export function aFinding(changes: Partial<AssessedFinding> = {}): AssessedFinding {
  const finding = {
    code: 'digest-mismatch',
    subject: 'sums:sessions/a/notes.md',
    severity: 'error',
    summary: 'sums:sessions/a/notes.md does not have the SHA-256 that SHA256SUMS records',
    evidence: {},
    place: { path: 'sessions/a/SHA256SUMS', line: 1 },
    isNew: null,
    accepted: false,
    acceptance: null,
    ...changes,
  } as const
  const digest = evidenceDigest(evidenceText(finding))
  return { fingerprint: fingerprint(finding.code, finding.subject), evidenceDigest: digest, ...finding }
}

/** What makes a finding an accepted one. */
export function acceptedBy(author: string, until: string | null): Pick<AssessedFinding, 'accepted' | 'acceptance'> {
  const acceptance = anAcceptance({ code: 'digest-mismatch', subject: 'sums:sessions/a/notes.md' }, { author, until })
  return { accepted: true, acceptance }
}

/** A report with these findings, failing. */
export function aReportWith(findings: readonly AssessedFinding[]): Report {
  return aReport({ status: 'failing', findings })
}
