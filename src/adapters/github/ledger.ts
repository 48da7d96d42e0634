import type { RequestFact } from '../../domain/github-facts.ts'
import { isRateLimited } from './answer.ts'
import type { Answered, Silent } from './answer.ts'
import { serverTimeMs } from './retry.ts'
import type { Request } from './send.ts'

/** Every request of a run, and what the answers said by the way. */
export interface Ledger {
  readonly note: (request: Request, answer: Answered | Silent, latencyMs: number) => RequestFact
  /** One for each attempt, in order. */
  readonly requests: () => readonly RequestFact[]
  /** What is left of the rate limit `core`, 0..1, as the last answer had it; 1 without one. */
  readonly remainingRatio: () => number
  /** This machine's clock minus GitHub's, as the last answer had it; null without one. */
  readonly clockSkewMs: () => number | null
}

/** The one request that GitHub does not count against the primary rate limit. */
const FREE_PATH = '/rate_limit'

/** An empty ledger. */
export function createLedger(nowMs: () => number): Ledger {
  const requests: RequestFact[] = []
  let remainingRatio = 1
  let skewMs: number | null = null
  return {
    note: (request, answer, latencyMs) => {
      const fact = requestFact(request, answer, latencyMs)
      requests.push(fact)
      if (answer.kind === 'answered') {
        const serverMs = serverTimeMs(answer.headers)
        if (serverMs !== null) skewMs = nowMs() - serverMs
        remainingRatio = coreRatio(answer) ?? remainingRatio
      }
      return fact
    },
    requests: () => [...requests],
    remainingRatio: () => remainingRatio,
    clockSkewMs: () => skewMs,
  }
}

function coreRatio({ headers }: Answered): number | null {
  const [remaining, limit] = [headers['x-ratelimit-remaining'], headers['x-ratelimit-limit']]
  const isCore = (headers['x-ratelimit-resource'] ?? 'core') === 'core'
  return isCore && remaining !== undefined && Number(limit) > 0 ? Number(remaining) / Number(limit) : null
}

function requestFact({ method, path }: Request, answer: Answered | Silent, latencyMs: number): RequestFact {
  const status = answer.kind === 'answered' ? answer.status : null
  const isCounted = path !== FREE_PATH && status !== null && status !== 304
  return { route: `${method} ${path}`, latencyMs, outcome: outcomeOf(answer), status, isCounted }
}

/** Rate-limited is not an outage, and neither is a request that this token may not make or that asks for what is not there. */
function outcomeOf(answer: Answered | Silent): RequestFact['outcome'] {
  if (answer.kind === 'silent' || answer.status === 408 || answer.status >= 500) return 'error'
  if (isRateLimited(answer)) return 'rate-limited'
  if (answer.status === 304) return 'ok'
  // Not found is an answer, as of a label that is still to be made.
  if (answer.status >= 300) return answer.status === 404 || answer.status === 422 ? 'ok' : 'refused'
  return typeof answer.data === 'object' ? 'ok' : 'error'
}
