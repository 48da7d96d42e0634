import { isRateLimited } from './answer.ts'
import type { Answer, Answered } from './answer.ts'

/** Retries after the first attempt. */
const MAX_RETRIES = 3
const BACKOFF_BASE_MS = 1_000
const BACKOFF_CAP_MS = 30_000
/** A server that asks for a longer wait than this is not waited for. */
export const LONGEST_WAIT_MS = 60_000
const MS_PER_SECOND = 1_000

/**
 * How long to wait before a GET is sent again; null when it should not be. Asked to wait, it waits that long; else
 * full jitter: rand(0, min(30 s, 1 s · 2^n)), so that many clients of one outage do not come back together.
 * @param retries made so far, from 0.
 * @param random in 0..1.
 */
export function waitBeforeRetryMs(answer: Answer, retries: number, nowMs: number, random: () => number): number | null {
  if (retries >= MAX_RETRIES || !isPassing(answer)) return null
  const askedMs = answer.kind === 'answered' ? askedWaitMs(answer, nowMs) : null
  if (askedMs !== null) return askedMs <= LONGEST_WAIT_MS ? askedMs : null
  return random() * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** retries)
}

/** Trouble that may be over soon: network, 408, 5xx, and limits on the rate. */
function isPassing(answer: Answer): boolean {
  if (answer.kind === 'unsent') return false
  return answer.kind === 'silent' || answer.status === 408 || answer.status >= 500 || isRateLimited(answer)
}

/** When the answer was given, by the server's own clock, which its other times are of; null when it does not say. */
export function serverTimeMs(headers: Answered['headers']): number | null {
  const dateMs = Date.parse(headers['date'] ?? '')
  return Number.isNaN(dateMs) ? null : dateMs
}

/** The wait that the server asks for: `retry-after` in seconds or as a date, or until its rate limit is reset. Nonsense asks for nothing. */
export function askedWaitMs({ headers }: Answered, nowMs: number): number | null {
  const itsNowMs = serverTimeMs(headers) ?? nowMs
  const after = headers['retry-after']?.trim()
  if (after !== undefined && /^\d{1,9}$/.test(after)) return Number(after) * MS_PER_SECOND
  const dateMs = after === undefined || !/[a-z]/i.test(after) ? NaN : Date.parse(after)
  if (!Number.isNaN(dateMs)) return Math.max(0, dateMs - itsNowMs)
  const reset = headers['x-ratelimit-reset']?.trim() ?? ''
  if (headers['x-ratelimit-remaining'] !== '0' || !/^\d{1,12}$/.test(reset)) return null
  return Math.max(0, Number(reset) * MS_PER_SECOND - itsNowMs)
}
