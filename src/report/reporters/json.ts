import type { Report } from '../report.ts'

/** The report as docs/report.schema.json describes it, with a newline at its end. */
export function jsonReporter(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
