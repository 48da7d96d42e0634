/** What came of one HTTP request. */
export type Answer = Answered | Silent | Unsent

/** An answer with a status, read to its end. */
export interface Answered {
  readonly kind: 'answered'
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON, or text where the answer was no JSON. Foreign: parse before use. */
  readonly data: unknown
  /** How often it was asked for, this answer included; absent for once. */
  readonly attempts?: number
}

/** No answer, or one that broke off. */
export interface Silent {
  readonly kind: 'silent'
  /** `timeout`, `bad port`, or the error's code, such as ECONNRESET. Never text from outside. */
  readonly cause: string
  /** How often it was asked for; absent for once. */
  readonly attempts?: number
}

/** The request was not made: GitHub fails too often, the time for it is over, or it can be done without and few requests remain. */
export interface Unsent {
  readonly kind: 'unsent'
  readonly cause: 'breaker' | 'deadline' | 'buffer'
}

/** True when GitHub turned the request down for its rate: 429, or 403 with a sign of it; other 403s are about permissions. */
export function isRateLimited(answer: Answer): boolean {
  if (answer.kind !== 'answered') return false
  if (answer.status === 429) return true
  if (answer.status !== 403) return false
  return (
    'retry-after' in answer.headers ||
    answer.headers['x-ratelimit-remaining'] === '0' ||
    /rate limit/i.test(messageOf(answer))
  )
}

/** The `message` of GitHub's error object; empty when there is none. Foreign text: look at it, do not print it. */
export function messageOf(answer: Answered): string {
  const { data } = answer
  if (typeof data !== 'object' || data === null || !('message' in data)) return ''
  return typeof data.message === 'string' ? data.message : ''
}
