import type { StoreAssessment } from '../../assess/assessment.ts'
import type { Severity } from '../../domain/severity.ts'
import { terminalText } from '../escape/terminal.ts'
import { groupFindings } from '../findings-by-code.ts'
import type { FindingGroup } from '../findings-by-code.ts'
import type { Report } from '../report.ts'
import { count, duration, grouped, percent, size, verdictOf } from '../words.ts'

/** How to write for a terminal. */
export interface TerminalOptions {
  readonly isColoured: boolean
  /** Findings only. */
  readonly isQuiet: boolean
}

/** How many findings of one group are shown; the rest are counted. */
const SHOWN = 10

const COLOURS: Readonly<Record<Severity, string>> = { critical: '35', error: '31', warning: '33', info: '36' }

/** What a person at a terminal reads. Ends with a newline, or is empty. */
export function terminalReporter(report: Report, { isColoured, isQuiet }: TerminalOptions): string {
  const paint = (severity: Severity, text: string): string =>
    isColoured ? `\u001b[${COLOURS[severity]}m${text}\u001b[0m` : text
  const groups = groupFindings(report.findings).filter(({ severity }) => !isQuiet || severity !== 'info')
  const findings = groups.flatMap((group) => linesOfGroup(group, paint))
  if (isQuiet) return joined(findings)
  return joined([
    verdictOf(report),
    ...block(report.stores.flatMap(linesOfStore)),
    ...block(findings),
    ...block(
      report.unknowns.map(({ subject, reason }) => `could not tell: ${terminalText(subject)}: ${terminalText(reason)}`),
    ),
    ...block(linesOfGitHub(report)),
    ...block(closing(report, groups)),
  ])
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

/** Lines with an empty one before them; nothing for none. */
function block(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines]
}

const VERDICTS = ['match', 'mismatch', 'missing', 'unverifiable', 'unclaimed', 'remembered'] as const

function linesOfStore(store: StoreAssessment): readonly string[] {
  const { digests } = store
  const parts = [
    ...VERDICTS.filter((verdict) => digests[verdict] > 0).map((verdict) => `${grouped(digests[verdict])} ${verdict}`),
    `${percent(store.coverage)} covered`,
  ]
  const checkpoints = store.checkpoints === 0 ? '' : `, ${count(store.checkpoints, 'checkpoint')}`
  return [
    `${terminalText(store.id)}  (${terminalText(store.source)})`,
    `  ${count(store.sessions, 'session')}${checkpoints}, ${count(store.artifacts, 'artifact')}, ${size(store.bytes)}: ${parts.join(', ')}`,
  ]
}

function linesOfGroup(
  { code, findings, severity }: FindingGroup,
  paint: (severity: Severity, text: string) => string,
): readonly string[] {
  const shown = findings.slice(0, SHOWN)
  const lines = shown.map((finding) => `  ${terminalText(finding.summary)}`)
  const rest = findings.length - shown.length
  return [
    paint(severity, `${severity}: ${code}${findings.length === 1 ? '' : ` (${grouped(findings.length)})`}`),
    ...lines,
    ...(rest > 0 ? [`  … and ${grouped(rest)} more; --json FILE has them all`] : []),
  ]
}

function linesOfGitHub({ github }: Report): readonly string[] {
  const limit = github?.rateLimit
  if (limit === null || limit === undefined) return []
  return [`GitHub: ${grouped(limit.remaining)} of ${grouped(limit.limit)} requests remain`]
}

function closing(report: Report, groups: readonly FindingGroup[]): readonly string[] {
  const code = groups[0]?.code
  const hint = code === undefined ? [] : [`What a finding means and what to do: session-reliability explain ${code}`]
  return [...hint, `${grouped(report.metrics.examined)} digests compared in ${duration(report.durationMs)}`]
}
