import type { Finding } from './finding.ts'

/** The file of accepted findings, one JSON object a line, in the tree of the repository. */
export const ACCEPTED_PATH = '.github/session-reliability-accepted.jsonl'

/** A larger file accepts nothing: so many findings are not looked at by a person. */
export const MAX_ACCEPTED_BYTES = 16 * 1024 * 1024
/** More lines than this accept nothing. */
export const MAX_ACCEPTANCES = 50_000
/** A longer line accepts nothing. In characters. */
export const MAX_LINE = 64 * 1024
/** A reason, in characters. */
export const MAX_REASON = 1_000
/** A name, in characters. */
export const MAX_AUTHOR = 200
/** How many lines that cannot be used are kept one by one. */
export const MAX_UNUSABLE = 20

/** That a person knows of a finding: one line of the file. */
export interface Acceptance {
  /** Of the code and the subject. */
  readonly fingerprint: string
  readonly code: string
  readonly subject: string
  /** Digest of the evidence that was accepted: worse damage of the same subject is another finding. */
  readonly evidence: string
  readonly reason: string
  readonly author: string
  /** The last day (UTC) on which it counts, such as `2026-12-31`; null for no end. */
  readonly until: string | null
  /** ISO 8601, UTC. */
  readonly acceptedAt: string
}

/** A line of the file that accepts nothing. */
export interface UnusableLine {
  /** Counted from 1; 0 is the file as a whole. */
  readonly line: number
  /** Why, as the end of a sentence; never the line's own words. */
  readonly reason: string
}

/** What the file of accepted findings says. */
export interface AcceptedLines {
  /** In the order of their lines. */
  readonly acceptances: readonly Acceptance[]
  /** At most {@link MAX_UNUSABLE}; `unusableCount` counts all. */
  readonly unusable: readonly UnusableLine[]
  readonly unusableCount: number
}

const DAY_MS = 86_400_000

/** True when the day up to which it counts has passed. */
export function isOver({ until }: Pick<Acceptance, 'until'>, nowMs: number): boolean {
  return until !== null && nowMs >= Date.parse(until) + DAY_MS
}

/** True when an acceptance counts at least up to the end of another day; null is for ever. */
export function isAtLeastUntil({ until }: Pick<Acceptance, 'until'>, other: string | null): boolean {
  return until === null || (other !== null && until >= other)
}

/** True for a day of the calendar as ISO 8601 writes it: `2026-07-13`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const timeMs = Date.parse(text)
  return !Number.isNaN(timeMs) && new Date(timeMs).toISOString().startsWith(text)
}

/** Only what is wrong in a store can be accepted: trouble with GitHub passes, and the guard's own stays loud. */
export function isAcceptable({ subject }: Pick<Finding, 'subject'>): boolean {
  return !subject.startsWith('github/') && !subject.startsWith('guard/')
}
