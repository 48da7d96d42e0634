import { isRateLimited } from './answer.ts'
import type { Answer, Answered, Unsent } from './answer.ts'
import { askedWaitMs } from './retry.ts'

/** Why an answer that should have been a JSON object is of no use, and what to do; null when it is one. Holds no foreign text. */
export function reasonAgainst(answer: Answer, route: string, host: string, nowMs: number): string | null {
  if (answer.kind === 'unsent') return UNSENT[answer.cause]
  const { attempts = 1 } = answer
  if (answer.kind === 'silent') return silentReason(answer.cause, host, attempts)
  const { status } = answer
  if (isRateLimited(answer)) return rateLimitedReason(answer, host, nowMs)
  if (status === 401)
    return `${host} does not accept the token (401); leave the input github-token at its default, or renew the token`
  if (status === 403) return `the token may not ${route} (403); add "contents: read" under "permissions:" of the job`
  if (status === 404)
    return `${host} does not know ${route} (404); check that GITHUB_API_URL is the address of GitHub's API`
  if (status >= 500 || status === 408)
    return `${host} answered ${status} to ${route}, ${times(attempts)}; see www.githubstatus.com and run again later`
  if (status >= 400) return `${host} turned ${route} down (${status}); check GITHUB_API_URL and the token`
  if (status >= 300)
    return `${host} sends ${route} elsewhere (${status}); the repository was renamed, or GITHUB_API_URL is not the address of GitHub's API`
  return isJsonObject(answer.data) ? null : noJsonReason(answer, route, host)
}

const UNSENT: Readonly<Record<Unsent['cause'], string>> = {
  breaker: 'GitHub failed too often in this run to be asked again; see www.githubstatus.com and run again later',
  deadline: 'the time that this run has for GitHub is over; run again later',
  buffer: 'too few requests remain of the rate limit to ask for what can be done without; run again later',
}

/** What the codes of Node and undici mean, by what they begin with. */
const MEANINGS: readonly (readonly [code: string, meaning: string])[] = [
  ['ECONNREFUSED', 'the connection was refused'],
  ['ECONNRESET', 'the connection broke off'],
  ['EPIPE', 'the connection broke off'],
  ['UND_ERR_SOCKET', 'the connection broke off'],
  ['ENOTFOUND', 'nobody knows this name'],
  ['EAI_', 'the name could not be looked up'],
  ['ETIMEDOUT', 'no connection in time'],
  ['UND_ERR_CONNECT_TIMEOUT', 'no connection in time'],
  ['UND_ERR_', 'no proper answer'],
  ['EHOSTUNREACH', 'no way leads there'],
  ['ENETUNREACH', 'no way leads there'],
  ['EMSGSIZE', 'the answer is too long'],
  ['HPE_', 'the answer is no HTTP'],
  ['CERT_', 'its certificate is not trusted'],
  ['DEPTH_ZERO_', 'its certificate is not trusted'],
  ['SELF_SIGNED_', 'its certificate is not trusted'],
  ['UNABLE_TO_', 'its certificate is not trusted'],
  ['ERR_TLS_', 'its certificate is not trusted'],
  ['ERR_SSL_', 'no secure connection could be made'],
]

function silentReason(cause: string, host: string, attempts: number): string {
  const meaning = MEANINGS.find(([code]) => cause.startsWith(code))?.[1]
  const why = meaning === undefined ? (PLAIN[cause] ?? cause) : `${meaning}: ${cause}`
  return `${host} did not answer (${why}, tried ${times(attempts)}); check the network and the proxy, or switch this off with github: false`
}

const PLAIN: Readonly<Record<string, string>> = {
  timeout: 'no answer in time',
  'bad port': 'no request is ever sent to this port',
}

function rateLimitedReason(answer: Answered, host: string, nowMs: number): string {
  const waitMs = askedWaitMs(answer, nowMs)
  const when = waitMs === null ? 'later' : `after ${timeIn(nowMs + waitMs)}`
  return `${host} limits the rate of this token's requests (${answer.status}); run again ${when}`
}

function noJsonReason({ headers }: Answered, route: string, host: string): string {
  const isJson = /^application\/([\w.-]+\+)?json\b/i.test(headers['content-type'] ?? '')
  return isJson
    ? `${host} answered ${route} with JSON that makes no sense; run again later`
    : `${host} did not answer ${route} with JSON; check that GITHUB_API_URL is the address of GitHub's API and no proxy answers in its place`
}

function isJsonObject(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data) && !(data instanceof ArrayBuffer)
}

/** Beyond this a Date has no ISO form (ECMA-262, time values). */
const LAST_TIME_MS = 8.64e15

function timeIn(ms: number): string {
  return new Date(Math.min(ms, LAST_TIME_MS)).toISOString()
}

function times(attempts: number): string {
  return attempts === 1 ? 'once' : `${attempts} times`
}
