import type { Decision, Incident, Transition } from '../../decide/plan-escalation.ts'
import type { IssueFact } from '../../domain/github-facts.ts'
import { scopeName } from '../../domain/history.ts'
import { markerText, parseMarker } from '../../domain/issue-marker.ts'
import type { IssueMarker } from '../../domain/issue-marker.ts'
import type { Step } from '../../domain/step.ts'
import type { EscalationPolicy } from '../../policy.ts'
import { markdownCode, markdownText } from '../escape/markdown.ts'
import { visibleText } from '../escape/visible-text.ts'
import { explanationOf } from '../explain.ts'
import { acceptedInWords, grouped } from '../words.ts'
import { traceMarkdown } from './trace-markdown.ts'
import { whatToDo } from './what-to-do.ts'

/** What telling needs beside what is to be told. */
export interface IssueContext {
  readonly guardId: string
  readonly nowMs: number
  /** Where a person can read the run's log; empty when there is no such place. */
  readonly runUrl: string
  /** What the addresses of the pages about findings begin with; null where it is not known. */
  readonly pages: string | null
  readonly policy: EscalationPolicy
}

/** GitHub takes no longer text of an issue or comment, in characters. */
const MAX_BODY = 65_536
/** Room for the marker, which stands after the text. */
const MAX_TEXT = 58_000
/** How many rows the table has at first, and as long as the text is too long. */
const FEWER = [1, 0.4, 0.1, 0] as const

/**
 * The steps that tell people what was decided, in an order that can be cut off anywhere: what is left over is decided anew by the
 * next run. An issue whose text would stay the same is left alone, and no more texts are changed than the policy has it.
 */
export function issueSteps(decisions: readonly Decision[], context: IssueContext): readonly Step[] {
  let edits = 0
  return decisions.flatMap((decision) => {
    const steps = stepsOf(decision, context)
    if (decision.kind !== 'update') return steps
    edits += steps.length
    return edits > context.policy.reach.edits ? [] : steps
  })
}

function stepsOf(decision: Decision, context: IssueContext): readonly Step[] {
  switch (decision.kind) {
    case 'open': {
      const { after, incident } = decision
      const { guardId } = context
      const body = bodyOf(incident, context, { state: 'firing', after })
      const step = {
        kind: 'open-issue',
        key: `open:${incident.id}`,
        problem: incident.id,
        title: titleOf(incident),
      } as const
      return [{ ...step, body, label: guardId }]
    }
    case 'merge': {
      const { into, issue } = decision
      const body = `Duplicate of #${into}, which tells of the same problem.`
      return [
        { kind: 'comment', key: `merged:${issue.number}:${into}`, number: issue.number, body },
        { kind: 'close-issue', key: `close:${issue.number}:duplicate`, number: issue.number, reason: 'duplicate' },
      ]
    }
    case 'update':
      return edit(decision.incident, decision.issue, context, null)
    case 'worse':
    case 'remind':
    case 'flapping':
      return [commentOn(decision, context), ...edit(decision.incident, decision.issue, context, context.nowMs)]
    case 'resolve': {
      const { incident, issue } = decision
      return [
        commentOn(decision, context),
        ...edit(incident, issue, context, context.nowMs, 'resolved'),
        {
          kind: 'close-issue',
          key: `close:${issue.number}:${incident.sinceMs}`,
          number: issue.number,
          reason: 'completed',
        },
      ]
    }
    case 'reopen': {
      const { incident, issue } = decision
      return [
        { kind: 'reopen-issue', key: `reopen:${issue.number}:${incident.sinceMs}`, number: issue.number },
        commentOn(decision, context),
        ...edit(incident, issue, context, context.nowMs),
      ]
    }
  }
}

function edit(
  incident: Incident,
  issue: IssueFact,
  context: IssueContext,
  toldAtMs: number | null,
  state: IssueMarker['state'] = 'firing',
): readonly Step[] {
  const after = afterIn(issue.body)
  const body = bodyOf(incident, context, { state, after, toldAtMs: toldAtMs ?? issue.marker.toldAtMs })
  const title = titleOf(incident)
  if (title === issue.title && isSameText(body, issue.body)) return []
  return [{ kind: 'edit-issue', key: `edit:${issue.number}`, number: issue.number, title, body }]
}

/** The same but for the looks that the marker lists: they alone are no reason to edit an issue in every run. */
function isSameText(a: string, b: string): boolean {
  const plain = (body: string): string => {
    const marker = parseMarker(body)
    return JSON.stringify([textBefore(body), marker === null ? null : { ...marker, evaluations: [] }])
  }
  return plain(a) === plain(b)
}

function textBefore(body: string): string {
  return body.replaceAll('\r\n', '\n').slice(0, body.replaceAll('\r\n', '\n').lastIndexOf('<!-- session-reliability '))
}

const EARLIER = /^Earlier: #(\d{1,9})$/m

function afterIn(body: string): number | null {
  const found = EARLIER.exec(textBefore(body).replaceAll('\r\n', '\n'))?.[1]
  return found === undefined ? null : Number(found)
}

/** Code and place, of harmless characters only: a title is shown in mails and lists that escape nothing. */
function titleOf({ code, scope }: Incident): string {
  const MOST = 120
  const place = visibleText(scope)
    .replace(/[^\w .,:/+()-]/g, '_')
    .replace(/\/(?=\/)|(?<=\bGH)-|(?<=\bwww)\./gi, '_')
  return `${code}: ${place.length > MOST ? `${place.slice(0, MOST)}…` : place}`
}

interface BodyOptions {
  readonly state: IssueMarker['state']
  readonly after: number | null
  readonly toldAtMs?: number
}

function bodyOf(
  incident: Incident,
  context: IssueContext,
  { state, after, toldAtMs = context.nowMs }: BodyOptions,
): string {
  const { code, id: problem, severity, sinceMs, standing } = incident
  const marker = markerText({
    ...{ guard: context.guardId, problem, code, scope: scopeName(incident), state, severity, sinceMs, toldAtMs },
    evaluations: standing.evaluations,
  })
  const texts = FEWER.map(
    (share) => () => text(incident, context, state, after, Math.floor(context.policy.rows * share)),
  )
  for (const make of texts) {
    const made = make()
    if (made.length <= MAX_TEXT) return `${made}\n\n${marker}`.slice(0, MAX_BODY)
  }
  return marker
}

function text(
  incident: Incident,
  context: IssueContext,
  state: IssueMarker['state'],
  after: number | null,
  rows: number,
): string {
  const { code, scope, severity, sinceMs } = incident
  const sections = [
    `**${severity}** in ${markdownCode(scope)}: ${markdownText(code)}`,
    ...(state === 'resolved' ? ['**This is over.**'] : []),
    table(incident, rows),
    [`Since: ${minuteOf(sinceMs)}`, ...lastSeen(incident), `Tried so far: nothing; this guard changes no store.`].join(
      '  \n',
    ),
    `### What to do\n\n${whatToDo(code, incident.findings)}\n\nWhat it means: ${explanationOf(code, context.pages)}`,
    `This issue closes itself when the problem has been gone for ${context.policy.goodEvaluations} runs. To say that somebody is at it: assign the issue, label it <code>acknowledged</code>, or comment <code>/ack</code>. To be told no more of it: close it as not planned.`,
    ...(after === null ? [] : [`Earlier: #${after}`]),
  ]
  return sections.filter((section) => section !== '').join('\n\n')
}

function table({ acceptedCount, findings, now, standing }: Incident, rows: number): string {
  const known = acceptedCount === 0 ? '' : `${acceptedInWords(acceptedCount)}, as known: see the job summary.`
  if (findings.length === 0) {
    if (now !== null) return ''
    const runs = standing.goodStreak === 1 ? 'run' : `${standing.goodStreak} runs`
    // The number of runs is part of the text: the issue remembers them where the history does not.
    return acceptedCount === 0
      ? `It was not there in the last ${runs}.`
      : `Nothing else was left of it in the last ${runs}: ${known}`
  }
  const shown = findings.slice(0, rows).map((finding) => {
    const { place, severity, summary } = finding
    const where = place === null ? '' : ` (${markdownCode(`${place.path}:${place.line}`)})`
    return `| ${severity} | ${markdownText(summary)}${where}${traceMarkdown(finding)} |`
  })
  const rest = findings.length - shown.length
  const more = rest > 0 ? `\n\n… and ${grouped(rest)} more in the run's report.` : ''
  const lines = ['| Severity | What is wrong |', '| --- | --- |', ...shown]
  return `${lines.join('\n')}${more}${known === '' ? '' : `\n\nBeside that, ${known}`}`
}

/** By the day: an issue is not edited in every run for it. */
function lastSeen({ now, standing }: Incident): readonly string[] {
  const { isFlapping, lastBadMs } = standing
  return [
    ...(lastBadMs === null ? [] : [`Last seen: ${now === null ? minuteOf(lastBadMs) : dayOf(lastBadMs)}`]),
    ...(isFlapping ? ['It comes and goes; this issue stays open until that ends.'] : []),
  ]
}

function commentOn({ kind, incident, issue }: Transition, { runUrl, nowMs }: IssueContext): Step {
  const { acceptedCount, findings, severity, sinceMs, standing } = incident
  const log = runUrl === '' ? '' : ` ([run](${runUrl}))`
  const key = (name: string, ...parts: readonly (string | number)[]): string => [name, issue.number, ...parts].join(':')
  const said = (name: string, body: string): Step => ({
    kind: 'comment',
    key: name,
    number: issue.number,
    body: body + log,
  })
  switch (kind) {
    case 'worse':
      return said(key('worse', severity, sinceMs), `This got worse: it is **${severity}** now.`)
    case 'remind':
      return said(
        key('remind', dayOf(nowMs)),
        `Still there, since ${minuteOf(sinceMs)}, with ${grouped(findings.length)} findings, and nobody has acknowledged it.`,
      )
    case 'flapping':
      return said(
        key('flapping', dayOf(nowMs)),
        'This comes and goes. The issue stays open until that ends, with one comment a day at most.',
      )
    case 'resolve':
      return said(
        key('resolved', sinceMs),
        acceptedCount === 0
          ? `Gone in the last ${standing.goodStreak} runs, so this is over.`
          : `Nothing is left of it in the last ${standing.goodStreak} runs but what is known: ${acceptedInWords(acceptedCount)}. So this is over.`,
      )
    case 'reopen':
      return said(key('reopened', sinceMs), 'This is there again, or still.')
  }
}

const MINUTE_LENGTH = '2026-07-13T12:00'.length
const DAY_LENGTH = '2026-07-13'.length

function minuteOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, MINUTE_LENGTH).replace('T', ' ')} UTC`
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, DAY_LENGTH)
}
