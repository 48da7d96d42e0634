import type { RequestFact } from '../../domain/facts.ts'
import { isRateLimited } from './answer.ts'
import type { Answer } from './answer.ts'
import { waitBeforeRetryMs } from './retry.ts'
import type { Send } from './send.ts'

/** What a client is made of. */
export interface ClientOptions {
  readonly send: Send
  readonly nowMs: () => number
  readonly sleep: (ms: number) => Promise<void>
  /** In 0..1. */
  readonly random: () => number
}

/** Reads from GitHub, with patience; knows every request that it made. */
export interface Client {
  /** The last answer to a GET, after as many attempts as it is worth. */
  readonly get: (route: string) => Promise<Answer>
  /** One for each attempt, in order. */
  readonly requests: () => readonly RequestFact[]
}

/** Retries that are always allowed, and the share of all requests that may be retries beyond that. */
const FREE_RETRIES = 3
const RETRY_SHARE = 0.1

/** The one request that GitHub does not count against the primary rate limit. */
const FREE_ROUTE = 'GET /rate_limit'

/** A client whose retries, over all of its requests, stay within a budget: in an outage it does not add to the load. */
export function createClient({ send, nowMs, sleep, random }: ClientOptions): Client {
  const requests: RequestFact[] = []
  let allRetries = 0
  const attempt = async (route: string): Promise<Answer> => {
    const sentAtMs = nowMs()
    const answer = await send(route)
    requests.push(requestFact(route, answer, Math.max(0, nowMs() - sentAtMs)))
    return answer
  }
  const get = async (path: string): Promise<Answer> => {
    const route = `GET ${path}`
    for (let retries = 0; ; retries++) {
      const answer = await attempt(route)
      const waitMs = waitBeforeRetryMs(answer, retries, nowMs(), random)
      if (waitMs === null || allRetries + 1 > Math.max(FREE_RETRIES, RETRY_SHARE * requests.length)) return answer
      allRetries += 1
      await sleep(waitMs)
    }
  }
  return { get, requests: () => [...requests] }
}

function requestFact(route: string, answer: Answer, latencyMs: number): RequestFact {
  const status = answer.kind === 'answered' ? answer.status : null
  const isCounted = route !== FREE_ROUTE && status !== null && status !== 304
  return { route, latencyMs, outcome: outcomeOf(answer), status, isCounted }
}

/** Rate-limited is not an outage, and neither is a request that this token may not make. */
function outcomeOf(answer: Answer): RequestFact['outcome'] {
  if (answer.kind === 'silent' || answer.status === 408 || answer.status >= 500) return 'error'
  if (isRateLimited(answer)) return 'rate-limited'
  if (answer.status >= 300 && answer.status !== 304) return 'refused'
  return typeof answer.data === 'object' ? 'ok' : 'error'
}
