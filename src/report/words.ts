import type { Health, Severity } from '../domain/severity.ts'
import { SEVERITIES } from '../domain/severity.ts'
import type { Report } from './report.ts'

/** `1 file`, `2 files`; the plural may be given. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`
}

/** A whole number with thin groups of three: `1,234,567`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}

const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'] as const
const STEP = 1024

/** A number of bytes in its largest unit of which there is at least one. */
export function size(bytes: number): string {
  let [value, unit] = [bytes, 0]
  while (value >= STEP && unit < UNITS.length - 1) [value, unit] = [value / STEP, unit + 1]
  return unit === 0 ? count(bytes, 'byte') : `${value.toFixed(1)} ${UNITS[unit] ?? ''}`
}

/** A share in percent, never rounded up to a whole that it is not. */
export function percent(ratio: number | null): string {
  if (ratio === null) return 'nothing'
  const tenths = Math.floor(ratio * 1000) / 10
  return `${tenths} %`
}

/** A share in percent with two decimals, never rounded up. */
export function precise(ratio: number): string {
  return `${(Math.floor(ratio * 10_000) / 100).toFixed(2)} %`
}

/** A time in ms, in seconds from one second on. */
export function duration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}

const VERDICTS: Readonly<Record<Health, string>> = {
  healthy: 'Healthy',
  degraded: 'Degraded',
  failing: 'Failing',
  unknown: 'Unknown',
}

/** The run in one sentence. */
export function verdictOf(report: Report): string {
  const { metrics, scope, status, stores } = report
  if (!report.isVerifierProven)
    return 'Failing: the verifier failed a case whose answer is known; believe nothing of this run.'
  if (scope === 'empty') return 'Healthy: the change touches no session store.'
  if (stores.length === 0) return `${VERDICTS[status]}: no session store could be examined.`
  const what = `${count(stores.length, 'store')}, ${count(metrics.sessions, 'session')}`
  const verified = `${grouped(metrics.match)} of ${grouped(metrics.artifacts)} artifacts match their recorded digest`
  return `${VERDICTS[status]}: ${what}; ${verified}; ${openInWords(report)}.`
}

/** How many findings are open, by severity; what is only information aside. */
export function openInWords({ findings }: Pick<Report, 'findings'>): string {
  const open = findings.filter((finding) => !finding.accepted && finding.severity !== 'info')
  if (open.length === 0) return 'nothing is wrong that could be seen'
  return worstFirst
    .map((severity) => [severity, open.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => (severity === 'critical' ? `${grouped(number)} critical` : count(number, severity)))
    .join(', ')
}

/** Severities, worst first. */
export const worstFirst: readonly Severity[] = SEVERITIES.toReversed()
