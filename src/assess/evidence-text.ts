import type { Finding, Json } from '../domain/finding.ts'
import type { CheckCode } from './checks/index.ts'

/** Evidence that says all about some damage; the rest of it depends on what else could be seen, such as where good copies lie. */
const DECISIVE: Readonly<Partial<Record<CheckCode, readonly string[]>>> = {
  'digest-mismatch': ['algorithm', 'expected', 'actual'],
  'artifact-missing': ['expected', 'store', 'claims', 'session', 'checkpoints', 'isManifestGone'],
  'object-missing': ['objectId'],
  'object-corrupt': ['objectId'],
  'merge-lost-update': ['merge', 'change', 'isUndoneRedaction'],
  'record-damaged': ['damage'],
  'conflict-marker': ['line'],
  // A trailer stands in whichever commit names the checkpoint last.
  'reference-broken': ['kind', 'from', 'role', 'target'],
  'history-rewritten': ['ref', 'lastSeen', 'checkpointsThen', 'sessionsThen'],
}

/** Evidence that changes though the damage does not: a manifest that grows moves its lines. */
const PASSING: ReadonlySet<string> = new Set(['line', 'command'])

/**
 * What makes a finding this finding, as canonical JSON: its code, its subject and the evidence that tells one damage of that
 * subject from another. A line that only moved is the same.
 */
export function evidenceText({ code, evidence, subject }: Finding): string {
  const decisive = Object.entries(DECISIVE).find(([name]) => name === code)?.[1]
  const kept = Object.entries(evidence).filter(([name]) => decisive?.includes(name) ?? !PASSING.has(name))
  return canonical([code, placelessSubject(subject, evidence), Object.fromEntries(kept)])
}

/** The subject without the line that it ends in, where it is one of a line. */
function placelessSubject(subject: string, { line }: Finding['evidence']): string {
  return typeof line === 'number' && subject.endsWith(`:${line}`) ? withoutLine(subject) : subject
}

/** A subject without the number of a line at its end. */
export function withoutLine(subject: string): string {
  return subject.replace(/:\d+$/, '')
}

/** JSON of a value, with the keys of every object in code-unit order: equal values have equal texts. */
function canonical(value: Json): string {
  return JSON.stringify(sorted(value))
}

function sorted(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return value.map(sorted)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
