import type { Health, Severity } from '../domain/severity.ts'
import { SEVERITIES } from '../domain/severity.ts'
import { findingsApart } from './findings-apart.ts'
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

const HOUR_MS = 3_600_000

/** A long time in ms, in whole hours, rounded up. */
export function hours(ms: number): string {
  return count(Math.ceil(ms / HOUR_MS), 'hour')
}

/** That there is no score yet, and what it takes; null when there is one, or nothing is known at all. */
export function awaitedScore({ score }: Pick<Report, 'score'>): string | null {
  if (score === null || score.awaitedMs === 0) return null
  return `not enough observed yet, ${hours(score.awaitedMs)} more to go`
}

/** What was not read again, in words; null for nothing. */
export function memoryInWords({ memory }: Pick<Report, 'memory'>): string | null {
  const { oldestDays = null, remembered = 0 } = memory ?? {}
  if (oldestDays === null) return null
  const age = oldestDays === 0 ? 'today' : `${count(oldestDays, 'day')} ago`
  return `${count(remembered, 'unchanged object')} remembered, the oldest read ${age}`
}

/** What does not work of the memory, each in words of ours with a reason that is untrusted; empty when all does. */
export function memoryTrouble({
  memory,
}: Pick<Report, 'memory'>): readonly (readonly [what: string, reason: string])[] {
  const { readFailure = null, writeFailure = null } = memory ?? {}
  return [
    ...(readFailure === null ? [] : [['git objects: not remembered', readFailure] as const]),
    ...(writeFailure === null ? [] : [['git objects: not kept', writeFailure] as const]),
  ]
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
  return `${VERDICTS[status]}${isAsBefore(report) ? ' as before' : ''}: ${what}; ${verified}; ${openInWords(report)}.`
}

/** All that is wrong was wrong before the change. */
function isAsBefore({ base, findings, status }: Report): boolean {
  const { older, open } = findingsApart({ base, findings: findings.filter(({ severity }) => severity !== 'info') })
  return status !== 'healthy' && open.length === 0 && older.length > 0
}

/** How many findings there are, what is only information aside: the open ones by severity, then older and accepted ones. */
export function openInWords({ base, findings }: Pick<Report, 'base' | 'findings'>): string {
  const { accepted, older, open } = findingsApart({
    base,
    findings: findings.filter(({ severity }) => severity !== 'info'),
  })
  const news = base === null ? 0 : open.filter(({ isNew }) => isNew === true).length
  const kind = older.length > 0 ? ' new' : accepted.length > 0 ? ' else' : ''
  return [
    open.length === 0
      ? `nothing${kind} is wrong that could be seen`
      : bySeverity(open) + (news === 0 ? '' : ` (${grouped(news)} new)`),
    ...(older.length === 0 ? [] : [olderInWords(older.length)]),
    ...(accepted.length === 0 ? [] : [acceptedInWords(accepted.length)]),
  ].join('; ')
}

function bySeverity(open: Report['findings']): string {
  return worstFirst
    .map((severity) => [severity, open.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => (severity === 'critical' ? `${grouped(number)} critical` : count(number, severity)))
    .join(', ')
}

/** `3 findings are older than the change`. */
export function olderInWords(older: number): string {
  return `${count(older, 'finding is', 'findings are')} older than the change`
}

/** `3 findings are accepted`. */
export function acceptedInWords(accepted: number): string {
  return `${count(accepted, 'finding is', 'findings are')} accepted`
}

/** Severities, worst first. */
export const worstFirst: readonly Severity[] = SEVERITIES.toReversed()
