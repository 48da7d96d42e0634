import { MAX_SCOPE } from './history.ts'
import { SEVERITIES } from './severity.ts'
import type { Severity } from './severity.ts'

/** What an issue itself remembers of its problem, for when every other memory is lost. */
export interface IssueMarker {
  /** Whose issue it is: several guards may share a repository. */
  readonly guard: string
  /** First 16 hex digits of SHA-256(code NUL scope). */
  readonly problem: string
  readonly code: string
  /** As the history has it: cut where it is too long. */
  readonly scope: string
  readonly state: 'firing' | 'resolved'
  /** The worst that people were told. */
  readonly severity: Severity
  /** When this incident began, and when people were last told something of it; in ms since the epoch. */
  readonly sinceMs: number
  readonly toldAtMs: number
  /** The last evaluations, in the order of their times. */
  readonly evaluations: readonly TimedEvaluation[]
}

/** One look at one problem. */
export interface TimedEvaluation {
  readonly atMs: number
  /** Null when the problem was gone. */
  readonly severity: Severity | null
}

const HEAD = '<!-- session-reliability '
const TAIL = ' -->'
const VERSION = 1
const MAX_EVALUATIONS = 20
/** No code is nearly as long, in characters. */
const MAX_CODE = 100
const LAST_TIME_MS = 9_999_999_999_999

/** The marker as an HTML comment, which a page does not show. Nothing in it can end the comment early, or be a link or mention. */
export function markerText(marker: IssueMarker): string {
  const { guard, problem, code, scope, state, severity, sinceMs, toldAtMs, evaluations } = marker
  const looks = evaluations.slice(-MAX_EVALUATIONS).map((look) => [look.atMs, look.severity])
  const json = JSON.stringify({ v: VERSION, guard, problem, code, scope, state, severity, sinceMs, toldAtMs, looks })
  return HEAD + json.replace(NOT_PLAIN, escaped) + TAIL
}

/** What stands only in strings of JSON, and is not plain enough to stand in the open, even in a comment that a mail may show. */
const NOT_PLAIN = /[^\w .,:{}"\\[\]-]|-(?=-)/g
const HEX = 16
const HEX_DIGITS = 4

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(HEX).padStart(HEX_DIGITS, '0')}`
}

/** The marker in an issue's text; null when there is none that makes sense. The last one counts: the guard's own stands at the end. */
export function parseMarker(body: string): IssueMarker | null {
  const start = body.lastIndexOf(HEAD)
  const end = start < 0 ? -1 : body.indexOf(TAIL, start)
  const json = end < 0 ? null : objectIn(body.slice(start + HEAD.length, end))
  if (json?.['v'] !== VERSION) return null
  const [guard, code, scope] = [textAt(json, 'guard'), textAt(json, 'code'), textAt(json, 'scope')]
  const problem = textAt(json, 'problem')
  const severity = severityOf(json['severity'])
  const state = json['state']
  const [sinceMs, toldAtMs] = [timeOf(json['sinceMs']), timeOf(json['toldAtMs'])]
  if (problem === null || !/^[0-9a-f]{16}$/.test(problem) || guard === null || code === null || scope === null)
    return null
  if (code.length > MAX_CODE || scope.length > MAX_SCOPE) return null
  if (severity === null || sinceMs === null || toldAtMs === null) return null
  if (state !== 'firing' && state !== 'resolved') return null
  return { guard, problem, code, scope, state, severity, sinceMs, toldAtMs, evaluations: evaluationsIn(json['looks']) }
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null ? Object.fromEntries(Object.entries(json)) : null
  } catch {
    return null
  }
}

function textAt(json: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = json[name]
  return typeof value === 'string' ? value : null
}

function severityOf(value: unknown): Severity | null {
  return SEVERITIES.find((severity) => severity === value) ?? null
}

function timeOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= LAST_TIME_MS ? value : null
}

function evaluationsIn(value: unknown): readonly TimedEvaluation[] {
  if (!Array.isArray(value)) return []
  return value.slice(-MAX_EVALUATIONS).flatMap((look: unknown): readonly TimedEvaluation[] => {
    if (!Array.isArray(look)) return []
    const [atMs, severity] = [timeOf(look[0]), severityOf(look[1])]
    return atMs === null || (severity === null && look[1] !== null) ? [] : [{ atMs, severity }]
  })
}
