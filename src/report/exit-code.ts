import { isAtLeast } from '../domain/severity.ts'
import type { Report } from './report.ts'

/** From which findings on a run fails. `new`: errors that the base of a pull request does not have. */
export const FAIL_ON = ['never', 'warning', 'error', 'critical', 'new'] as const

/** From which findings on a run fails. */
export type FailOn = (typeof FAIL_ON)[number]

/** What the program answers to the shell. 2, wrong settings, is answered before there is a report. */
export type ExitCode = 0 | 1 | 2 | 3

/** As much of a report, or of what it is made of, as the exit code depends on. */
export type Judged = Pick<Report, 'isVerifierProven' | 'findings' | 'couldTell'>

/**
 * The run's exit code: a verifier that cannot be believed says 3 before anything else; then findings say 1. That the guard was
 * blind is no finding about the guarded world: it says 3.
 */
export function exitCodeOf(report: Judged, failOn: FailOn): ExitCode {
  if (!report.isVerifierProven) return 3
  if (report.findings.some((finding) => !finding.accepted && finding.code !== 'guard-blind' && fails(finding, failOn)))
    return 1
  return report.couldTell ? 0 : 3
}

function fails(finding: Report['findings'][number], failOn: FailOn): boolean {
  if (failOn === 'never') return false
  if (failOn === 'new') return finding.isNew !== false && isAtLeast(finding.severity, 'error')
  return isAtLeast(finding.severity, failOn)
}
