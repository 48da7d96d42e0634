import type { StoreAssessment } from '../../assess/assessment.ts'
import type { Place } from '../../domain/finding.ts'
import type { Severity } from '../../domain/severity.ts'
import { terminalText } from '../escape/terminal.ts'
import { PROGRAM } from '../explain.ts'
import { acceptanceInWords, findingsApart } from '../findings-apart.ts'
import { groupFindings } from '../findings-by-code.ts'
import type { FindingGroup } from '../findings-by-code.ts'
import type { Report } from '../report.ts'
import { traceOf } from '../trace.ts'
import {
  acceptedInWords,
  awaitedScore,
  count,
  duration,
  grouped,
  memoryInWords,
  memoryTrouble,
  percent,
  precise,
  size,
  olderInWords,
  verdictOf,
} from '../words.ts'

/** How to write for a terminal. */
export interface TerminalOptions {
  readonly isColoured: boolean
  /** Findings only, and what could not be told. */
  readonly isQuiet: boolean
  /** How this program was called; absent where that is not known. */
  readonly program?: string
  /** Of a run that nobody called: what the addresses of the pages about findings begin with, or null. */
  readonly pages?: string | null
}

/** How many findings of one group, and how many unknowns, are shown; the rest are counted. */
const SHOWN = 10
const SHOWN_STORES = 50

const COLOURS: Readonly<Record<Severity, string>> = { critical: '35', error: '31', warning: '33', info: '36' }

/** What a person at a terminal reads. Ends with a newline, or is empty. */
export function terminalReporter(report: Report, options: TerminalOptions): string {
  const { isColoured, isQuiet } = options
  const paint = (severity: Severity, text: string): string =>
    isColoured ? `\u001b[${COLOURS[severity]}m${text}\u001b[0m` : text
  const { accepted, older, open } = findingsApart(report)
  const groupsOf = (findings: Report['findings']): readonly FindingGroup[] =>
    groupFindings(findings).filter(({ severity }) => !isQuiet || severity !== 'info')
  const groups = groupsOf(open)
  const olderLines = groupsOf(older).flatMap((group) => linesOfGroup(group, paint))
  const findings = [
    ...groups.flatMap((group) => linesOfGroup(group, paint)),
    ...(olderLines.length === 0 ? [] : [`${olderInWords(older.length)}:`, ...olderLines]),
  ]
  const unknowns = limited(report.unknowns, SHOWN, ({ subject, reason }) => [
    `could not tell: ${terminalText(subject)}: ${terminalText(reason)}`,
  ])
  if (isQuiet) return joined([...findings, ...unknowns])
  return joined([
    verdictOf(report),
    ...block(limited(report.stores, SHOWN_STORES, linesOfStore)),
    ...block(findings),
    ...block(linesOfAccepted(accepted)),
    ...block(unknowns),
    ...block(linesOfGitHub(report)),
    ...block(closing(report, groups, options)),
  ])
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

/** Lines with an empty one before them; nothing for none. */
function block(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines]
}

/** The lines of the first `most` items, and how many there are more. */
function limited<T>(items: readonly T[], most: number, linesOf: (item: T) => readonly string[]): readonly string[] {
  const rest = items.length - most
  const lines = items.slice(0, most).flatMap(linesOf)
  return rest > 0 ? [...lines, `  … and ${grouped(rest)} more; --json FILE has them all`] : lines
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
  const many = findings.length === 1 ? '' : ` (${grouped(findings.length)})`
  return [
    paint(severity, `${severity}: ${terminalText(code)}${many}`),
    ...limited(findings, SHOWN, (finding) => [
      `  ${terminalText(finding.summary)}${where(finding.place)}`,
      ...linesOfTrace(finding),
    ]),
  ]
}

function linesOfTrace(finding: Report['findings'][number]): readonly string[] {
  const trace = traceOf(finding)
  if (trace === null) return []
  const { command, goodCopy } = trace
  const parts = [
    ...(goodCopy === null ? [] : [`good copy: ${terminalText(goodCopy)}`]),
    ...(command === null ? [] : [`command: ${terminalText(command)}`]),
  ]
  return [`    ${parts.join('; ')}`]
}

function linesOfAccepted(accepted: Report['findings']): readonly string[] {
  if (accepted.length === 0) return []
  const lines = limited(accepted, SHOWN, (finding) => [
    `  ${finding.severity}: ${terminalText(finding.summary)}`,
    `    ${terminalText(acceptanceInWords(finding))}`,
  ])
  return [`${acceptedInWords(accepted.length)}:`, ...lines]
}

function where(place: Place | null): string {
  return place === null ? '' : ` (${terminalText(`${place.path}:${place.line}`)})`
}

function linesOfGitHub(report: Report): readonly string[] {
  const { escalation, github, history, issues, notTold, queue } = report
  const limit = github?.rateLimit
  const notDone = escalation.filter(({ result }) => result !== 'done')
  const places = (history?.places ?? []).flatMap(({ place, readFailure, writeFailure }) =>
    [readFailure, writeFailure].flatMap((failure) =>
      failure === null ? [] : [`history (${place}): ${terminalText(failure)}`],
    ),
  )
  return [
    ...linesOfScore(report),
    ...(limit === null || limit === undefined
      ? []
      : [`GitHub: ${grouped(limit.remaining)} of ${grouped(limit.limit)} requests remain`]),
    ...(issues === null || issues.length === 0
      ? []
      : [`open issues: ${issues.map((number) => `#${number}`).join(', ')}`]),
    ...notTold.map(terminalText),
    ...notDone.map(
      ({ reason, result, step, subject }) =>
        `${result}: ${step} of ${terminalText(subject)}: ${terminalText(reason ?? '')}`,
    ),
    ...(queue.length === 0
      ? []
      : [`${count(queue.length, 'effect waits', 'effects wait')} to be tried again; queue list shows them`]),
    ...places,
    ...memoryTrouble(report).map(([what, reason]) => `${what}: ${terminalText(reason)}`),
  ]
}

function linesOfScore(report: Report): readonly string[] {
  const { score } = report
  const awaited = awaitedScore(report)
  if (score === null) return []
  if (awaited !== null) return [`reliability of the last 30 days: ${awaited}`]
  return [
    `reliability of the last 30 days: ${precise(score.value)}, between ${precise(score.low)} and ${precise(score.high)} with ${precise(score.coverage)} observed: target ${precise(score.target)} ${score.verdict}`,
  ]
}

function closing(report: Report, groups: readonly FindingGroup[], options: TerminalOptions): readonly string[] {
  const compared = `${count(report.metrics.examined, 'digest')} compared in ${duration(report.durationMs)}`
  const memory = memoryInWords(report)
  return [...hintsOn(groups, options), memory === null ? compared : `${compared}; ${memory}`]
}

/** Where to read on. In the log of a job there is no program to call. */
function hintsOn(groups: readonly FindingGroup[], { pages, program = PROGRAM }: TerminalOptions): readonly string[] {
  const codes = [...new Set(groups.map(({ code }) => terminalText(code)))].slice(0, SHOWN)
  const [code = ''] = codes
  if (codes.length === 0 || pages === null) return []
  const what = 'What a finding means and what to do:'
  if (pages !== undefined) return [`${what} ${pages}CODE.md, of ${codes.join(', ')}`]
  const command = `${what} ${terminalText(program)} explain`
  return codes.length === 1 ? [`${command} ${code}`] : [`${command} CODE, of ${codes.join(', ')}`]
}
