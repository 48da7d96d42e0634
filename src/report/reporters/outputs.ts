import { isAtLeast } from '../../domain/severity.ts'
import type { Publication } from '../../domain/publication.ts'
import type { Report } from '../report.ts'

/** The outputs of the action, but for the path of the report, which is known to who writes it. */
export function outputsReporter(report: Report): readonly Publication[] {
  const open = report.findings.filter((finding) => !finding.accepted)
  const outputs: Readonly<Record<string, string>> = {
    status: report.status,
    findings: String(open.length),
    'critical-findings': String(open.filter(({ severity }) => isAtLeast(severity, 'critical')).length),
    verified: String(report.metrics.match),
    coverage: report.metrics.coverage === null ? '' : String(report.metrics.coverage),
    score: report.score === null || report.score.awaitedMs > 0 ? '' : String(report.score.value),
    issues: report.issues === null ? '' : JSON.stringify(report.issues),
    'rate-limit-remaining': String(report.github?.rateLimit?.remaining ?? ''),
  }
  return Object.entries(outputs).map(([name, value]) => ({ kind: 'output', name, value }))
}
