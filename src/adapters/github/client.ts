import type { RequestFact } from '../../domain/github-facts.ts'
import { isRateLimited } from './answer.ts'
import type { Answer, Answered, Unsent } from './answer.ts'
import { createBreaker } from './breaker.ts'
import { createLedger } from './ledger.ts'
import { askedWaitMs, LONGEST_WAIT_MS, waitBeforeRetryMs } from './retry.ts'
import type { Request, Send } from './send.ts'
import { BETWEEN_WRITES_MS, createThrottle } from './throttle.ts'

/** What a client is made of. */
export interface ClientOptions {
  readonly send: Send
  readonly nowMs: () => number
  readonly sleep: (ms: number) => Promise<void>
  /** In 0..1. */
  readonly random: () => number
  /** Share of the rate limit, 0..1, that what can be done without leaves to others. */
  readonly bufferRatio: number
  /** How long all requests of a run together may take; what comes later is not sent. */
  readonly deadlineMs: number
}

/** Speaks with GitHub, with patience and within bounds; knows every request that it made. */
export interface Client {
  /** The last answer to a GET, after as many attempts as it is worth. One that can be done without is not made below the buffer. */
  readonly get: (path: string, isOptional?: boolean) => Promise<Answer>
  /**
   * The answer to a write. It is sent again only when GitHub said that it did nothing, for its rate limits: a write without a clear
   * answer may have been carried out, and whoever asked has to look.
   */
  readonly write: (method: 'POST' | 'PATCH', path: string, body: Readonly<Record<string, unknown>>) => Promise<Answer>
  /** One for each attempt, in order. */
  readonly requests: () => readonly RequestFact[]
  /** This machine's clock minus GitHub's, as the last answer had it; null without one. */
  readonly clockSkewMs: () => number | null
}

/** Retries that are always allowed, and the share of all requests that may be retries beyond that. */
const FREE_RETRIES = 3
const RETRY_SHARE = 0.1

/** A client whose retries, over all of its requests, stay within a budget: in an outage it does not add to the load. */
export function createClient(options: ClientOptions): Client {
  const { send, nowMs, sleep, random, bufferRatio, deadlineMs } = options
  const ledger = createLedger(nowMs)
  const breaker = createBreaker()
  const throttle = createThrottle({ nowMs, sleep })
  const endMs = nowMs() + deadlineMs
  const etags = new Map<string, Answered>()
  let allRetries = 0

  const unsent = (): Unsent | null => {
    const cause = breaker.isOpen() ? 'breaker' : nowMs() >= endMs ? 'deadline' : null
    return cause === null ? null : { kind: 'unsent', cause }
  }
  const attempt = async (request: Request): Promise<Answer> => {
    const refusal = unsent()
    if (refusal !== null) return refusal
    const sentAtMs = nowMs()
    const answer = await send(request)
    breaker.note(ledger.note(request, answer, Math.max(0, nowMs() - sentAtMs)).outcome !== 'error')
    return answer
  }
  const mayRetry = (waitMs: number): boolean =>
    nowMs() + waitMs < endMs && allRetries + 1 <= Math.max(FREE_RETRIES, RETRY_SHARE * ledger.requests().length)
  const persistently = async (
    request: Request,
    waitMs: (answer: Answer, retries: number) => number | null,
  ): Promise<Answer> => {
    for (let retries = 0; ; retries++) {
      const answer = await attempt(request)
      const pauseMs = waitMs(answer, retries)
      if (pauseMs === null || !mayRetry(pauseMs))
        return retries === 0 || answer.kind === 'unsent' ? answer : { ...answer, attempts: retries + 1 }
      allRetries += 1
      await sleep(pauseMs)
    }
  }
  return {
    get: async (path, isOptional = false) => {
      if (isOptional && ledger.remainingRatio() < bufferRatio) return { kind: 'unsent', cause: 'buffer' }
      const known = etags.get(path)
      const etag = known?.headers['etag']
      const request: Request = { method: 'GET', path, headers: etag === undefined ? {} : { 'if-none-match': etag } }
      const answer = await throttle.read(async () =>
        persistently(request, (last, retries) => waitBeforeRetryMs(last, retries, nowMs(), random)),
      )
      if (answer.kind !== 'answered') return answer
      if (answer.status === 304 && known !== undefined)
        return { ...known, headers: { ...known.headers, ...answer.headers } }
      if (answer.status === 200 && 'etag' in answer.headers) etags.set(path, answer)
      return answer
    },
    write: async (method, path, body) =>
      // What is not sent has nothing to wait for.
      unsent() ??
      throttle.write(async () =>
        persistently({ method, path, body }, (last, retries) => waitAfterRefusal(last, retries, nowMs())),
      ),
    requests: ledger.requests,
    clockSkewMs: ledger.clockSkewMs,
  }
}

/** GitHub asks clients that write to wait for a minute when it does not say for how long; that is as long as is ever waited. */
function waitAfterRefusal(answer: Answer, retries: number, nowMs: number): number | null {
  if (retries > 0 || answer.kind !== 'answered' || !isRateLimited(answer)) return null
  const askedMs = askedWaitMs(answer, nowMs)
  return askedMs !== null && askedMs <= LONGEST_WAIT_MS ? Math.max(BETWEEN_WRITES_MS, askedMs) : null
}
