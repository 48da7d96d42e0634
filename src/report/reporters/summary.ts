import type { AssessedFinding, StoreAssessment } from '../../assess/assessment.ts'
import { utf8Length } from '../../domain/utf8-length.ts'
import { markdownCode, markdownText } from '../escape/markdown.ts'
import { PROGRAM, explanationOf } from '../explain.ts'
import { acceptanceInWords, findingsApart } from '../findings-apart.ts'
import { groupFindings } from '../findings-by-code.ts'
import type { FindingGroup } from '../findings-by-code.ts'
import type { Report } from '../report.ts'
import { traceMarkdown } from './trace-markdown.ts'
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

/** GitHub refuses a summary over 1 MiB; this leaves room for what other steps of the job write. */
const MAX_BYTES = 900_000
/** How many rows the lists have at first, and as long as the page is too large. */
const ROW_LIMITS = [200, 50, 10, 3, 0] as const

/**
 * The job's summary page in Markdown, never over 900 KB: its lists shrink, and say by how much.
 * @param pages what the addresses of the pages about findings begin with; null where it is not known.
 */
export function summaryReporter(report: Report, pages: string | null = null): string {
  const makers = ROW_LIMITS.map((rows) => () => page(report, rows, pages))
  for (const make of makers) {
    const text = make()
    if (utf8Length(text) <= MAX_BYTES) return text
  }
  return `## Session reliability\n\n${markdownText(verdictOf(report))}\n`
}

function page(report: Report, rows: number, pages: string | null): string {
  const { accepted, older, open } = findingsApart(report)
  const sections = [
    `## Session reliability\n\n**${markdownText(verdictOf(report))}**`,
    storesTable(report.stores, rows),
    ...groupFindings(open).map((group) => findingsTable(group, rows, pages)),
    older.length === 0
      ? ''
      : collapsed(
          olderInWords(older.length),
          groupFindings(older).map((group) => findingsTable(group, rows, pages)),
        ),
    accepted.length === 0 ? '' : collapsed(acceptedInWords(accepted.length), [acceptedTable(accepted, rows)]),
    goneLine(report),
    unknownsList(report, rows),
    scoreLines(report),
    githubLines(report),
    historyLines(report),
    costLine(report),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n')
}

function leftOut(all: number, rows: number): string {
  return all > rows ? `\n\n… and ${grouped(all - rows)} more in the report.` : ''
}

function storesTable(stores: readonly StoreAssessment[], rows: number): string {
  if (stores.length === 0) return ''
  const head = [
    'Store',
    'Read from',
    'Sessions',
    'Artifacts',
    'Size',
    'Match',
    'Mismatch',
    'Missing',
    'Unverifiable',
    'Unclaimed',
    'Coverage',
  ]
  const body = stores
    .slice(0, rows)
    .map(({ artifacts, bytes, coverage, digests, id, sessions, source }) => [
      ...[markdownCode(id), markdownText(source), grouped(sessions), grouped(artifacts), size(bytes)],
      ...[digests.match, digests.mismatch, digests.missing, digests.unverifiable, digests.unclaimed].map(grouped),
      coverage === null ? '–' : percent(coverage),
    ])
  return table(head, body) + leftOut(stores.length, rows)
}

/** What a person need not look at now: there, and out of the way. */
function collapsed(title: string, sections: readonly string[]): string {
  return ['<details>', `<summary>${title}</summary>`, ...sections, '</details>'].join('\n\n')
}

function acceptedTable(accepted: readonly AssessedFinding[], rows: number): string {
  const body = accepted
    .slice(0, rows)
    .map((finding) => [
      `${finding.severity}: ${markdownText(finding.summary)}${placeOf(finding)}`,
      markdownText(acceptanceInWords(finding)),
    ])
  return table(['What is accepted', 'By whom, and why'], body) + leftOut(accepted.length, rows)
}

function goneLine({ base }: Report): string {
  return base === null || base.goneCount === 0
    ? ''
    : `Of what the base has, ${count(base.goneCount, 'finding is', 'findings are')} gone.`
}

function findingsTable({ code, findings, severity }: FindingGroup, rows: number, pages: string | null): string {
  const news = findings.filter(({ isNew }) => isNew === true).length
  const number =
    grouped(findings.length) + (news === 0 ? '' : news === findings.length ? ' new' : `, ${grouped(news)} new`)
  const body = findings
    .slice(0, rows)
    .map((finding) => [markdownText(finding.summary) + placeOf(finding) + traceMarkdown(finding)])
  const help = `What it means and what to do: ${explanationOf(code, pages)}`
  return `### ${severity}: ${code} (${number})\n\n${table(['What is wrong'], body)}${leftOut(findings.length, rows)}\n\n${help}`
}

function placeOf({ place }: AssessedFinding): string {
  return place === null ? '' : ` (${markdownCode(`${place.path}:${place.line}`)})`
}

function unknownsList({ unknowns }: Report, rows: number): string {
  if (unknowns.length === 0) return ''
  const lines = unknowns
    .slice(0, rows)
    .map(({ reason, subject }) => `- ${markdownCode(subject)}: ${markdownText(reason)}`)
  return `### Could not tell\n\n${lines.join('\n')}${leftOut(unknowns.length, rows)}`
}

function scoreLines(report: Report): string {
  const { score } = report
  if (score === null) return ''
  const awaited = awaitedScore(report)
  if (awaited !== null) return `### The last 30 days\n\nReliability: ${awaited}.`
  const { availability, coverage, high, intact, low, target, value, verdict } = score
  const head = ['Reliability', 'At least', 'At most', 'Up', 'Intact', 'Observed', 'Target', 'Verdict']
  const row = [...[value, low, high, availability, intact, coverage, target].map(precise), verdict]
  return `### The last 30 days\n\n${table(head, [row])}`
}

function githubLines(report: Report): string {
  const { escalation, github, issues, notTold, queue } = report
  const notDone = escalation.filter(({ result }) => result === 'failed' || result === 'refused')
  const lines = [
    ...(github === null ? [] : healthLines(github)),
    issues === null || issues.length === 0 ? '' : `Open issues: ${issues.map((number) => `#${number}`).join(', ')}.`,
    ...notTold.map(markdownText),
    ...notDone.map(
      ({ reason, step, subject }) => `Not done: ${step} of ${markdownText(subject)}: ${markdownText(reason ?? '')}.`,
    ),
    queue.length === 0
      ? ''
      : `${count(queue.length, 'effect waits', 'effects wait')} to be tried again: <code>${PROGRAM} queue list</code>`,
  ].filter((line) => line !== '')
  return lines.length === 0 ? '' : `### GitHub\n\n${lines.join('  \n')}`
}

function healthLines(github: NonNullable<Report['github']>): readonly string[] {
  const { incidents, latencyMs, outcomes, rateLimit: limit } = github
  const trouble = [
    [outcomes.slow, 'slow'],
    [outcomes.error, 'failed'],
    [outcomes.rateLimited, 'turned down for their rate'],
    [outcomes.refused, 'not allowed'],
  ] as const
  const requests = trouble.filter(([number]) => number > 0).map(([number, what]) => `${grouped(number)} ${what}`)
  return [
    limit === null
      ? ''
      : `${grouped(limit.remaining)} of ${grouped(limit.limit)} requests remain until ${new Date(limit.resetAtMs).toISOString()}.`,
    latencyMs.median === null
      ? ''
      : `Requests took ${duration(latencyMs.median)} in the median, ${duration(latencyMs.worst ?? 0)} at worst${requests.length === 0 ? '' : `; ${requests.join(', ')}`}.`,
    incidents === null || incidents.length === 0 ? '' : `GitHub reports: ${incidents.map(markdownText).join('; ')}.`,
  ]
}

function historyLines(report: Report): string {
  const { history } = report
  const failures = (history?.places ?? []).flatMap(({ place, readFailure, writeFailure }) => [
    ...(readFailure === null ? [] : [`- ${place}: not read: ${markdownText(readFailure)}`]),
    ...(writeFailure === null ? [] : [`- ${place}: not written: ${markdownText(writeFailure)}`]),
  ])
  const trouble = memoryTrouble(report).map(([what, reason]) => `- ${what}: ${markdownText(reason)}`)
  const lines = [...failures, ...trouble]
  return lines.length === 0 ? '' : `### What is remembered\n\n${lines.join('\n')}`
}

function costLine(report: Report): string {
  const { durationMs, github, metrics } = report
  const requests =
    github === null ? '' : `, ${count(github.requests, 'request')} to GitHub (${grouped(github.counted)} counted)`
  const covered = metrics.coverage === null ? '' : `, ${percent(metrics.coverage)} of all artifacts,`
  const memory = memoryInWords(report)
  return `${count(metrics.examined, 'digest')} compared${covered} in ${duration(durationMs)}${requests}${memory === null ? '' : `; ${memory}`}.`
}
