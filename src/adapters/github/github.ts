import { setTimeout as sleepMs } from 'node:timers/promises'
import type { GitHubFact } from '../../domain/facts.ts'
import { seen, unavailable } from '../../domain/observed.ts'
import type { Observed, Unavailable } from '../../domain/observed.ts'
import type { GitHub } from '../../ports.ts'
import { messageOf } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Fetch } from './bounded-fetch.ts'
import { createClient } from './client.ts'
import type { Client } from './client.ts'
import { parseRateLimits } from './rate-limits.ts'
import { reasonAgainst } from './reasons.ts'
import { createSend } from './send.ts'

/** What GitHub is looked at with. */
export interface GitHubOptions {
  /** Empty for none: then GitHub is not asked. */
  readonly token: string
  /** `https://api.github.com`, or an Enterprise server's `https://HOST/api/v3`. */
  readonly apiUrl: string
  readonly nowMs: () => number
  /** Of one request, its body included. Default: 30 s. */
  readonly timeoutMs?: number
  readonly fetch?: Fetch
  readonly sleep?: (ms: number) => Promise<void>
  /** In 0..1. */
  readonly random?: () => number
}

const TIMEOUT_MS = 30_000
const RATE_LIMIT_PATH = '/rate_limit'

/**
 * GitHub behind its REST API. Nothing is loaded before the first look. Reasons for `unavailable` say what to do, and
 * hold neither the token nor any text from the network.
 */
export function createGitHub(options: GitHubOptions): GitHub {
  return { observe: () => observe(options) }
}

async function observe(options: GitHubOptions): Promise<Observed<GitHubFact>> {
  const { token, apiUrl } = options
  if (token === '')
    return unavailable('no token was given; leave the input github-token at its default, or set GITHUB_TOKEN')
  // A header cannot hold anything else; a client's complaint about it would quote the token.
  if (!/^[\x21-\x7e]+$/.test(token))
    return unavailable('the token holds characters that no token has; check the input github-token')
  const host = hostOf(apiUrl)
  if (host === null) return unavailable('GITHUB_API_URL is no address of the form https://HOST/PATH')
  const client = await clientOf(options)
  return 'reason' in client ? client : readRateLimits(client, host, options.nowMs)
}

async function clientOf({
  token,
  apiUrl,
  nowMs,
  timeoutMs,
  fetch,
  sleep,
  random,
}: GitHubOptions): Promise<Client | Unavailable> {
  try {
    const send = await createSend({
      token,
      apiUrl,
      timeoutMs: timeoutMs ?? TIMEOUT_MS,
      ...(fetch === undefined ? {} : { fetch }),
    })
    return createClient({ send, nowMs, sleep: sleep ?? sleepMs, random: random ?? Math.random })
  } catch (error) {
    if (error instanceof SyntaxError)
      return unavailable(
        "the event's payload at GITHUB_EVENT_PATH is no JSON, and GitHub's client does not start without it",
      )
    throw error
  }
}

async function readRateLimits(client: Client, host: string, nowMs: () => number): Promise<Observed<GitHubFact>> {
  const answer = await client.get(RATE_LIMIT_PATH)
  const requests = client.requests()
  if (isRateLimitingOff(answer)) return seen({ rateLimits: [], requests })
  const reason = reasonAgainst(answer, `GET ${RATE_LIMIT_PATH}`, host, requests.length, nowMs())
  if (reason !== null) return unavailable(reason)
  const rateLimits = parseRateLimits(answer.kind === 'answered' ? answer.data : null)
  return rateLimits.seen ? seen({ rateLimits: rateLimits.value, requests }) : rateLimits
}

/** An Enterprise server that limits no rates answers 404 and says so. */
function isRateLimitingOff(answer: Answer): boolean {
  return answer.kind === 'answered' && answer.status === 404 && /rate limiting is not enabled/i.test(messageOf(answer))
}

/** Host and port; null when the text is no HTTP address, or holds a user or password, which must not get about. */
function hostOf(apiUrl: string): string | null {
  if (!URL.canParse(apiUrl)) return null
  const { protocol, host, username, password } = new URL(apiUrl)
  const isPlain = username === '' && password === ''
  return isPlain && (protocol === 'https:' || protocol === 'http:') ? host : null
}
