import type {
  CommitStatusFact,
  GitHubFact,
  HostedRepositoryFact,
  IssuesFact,
  RateLimitFact,
  RefusalFact,
} from '../../domain/github-facts.ts'
import { seen, unavailable } from '../../domain/observed.ts'
import type { Observed } from '../../domain/observed.ts'
import { isRateLimited, messageOf } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Client } from './client.ts'
import type { GitHubPlace } from './place.ts'
import { parseRateLimits } from './rate-limits.ts'
import { readIssues } from './read-issues.ts'
import { reasonAgainst } from './reasons.ts'
import { dataOf, repositoryShape, statusShape, timeMs } from './shapes.ts'

/** What looking needs. */
export interface ObserveOptions {
  readonly client: Client
  readonly place: GitHubPlace
  /** For people. */
  readonly host: string
  readonly nowMs: () => number
  /** Names of incidents; null when there is no status page to ask. */
  readonly incidents: (() => Promise<Observed<readonly string[]>>) | null
  /** A request that takes so long, in ms, is reason to ask the status page. */
  readonly slowMs: number
  /** Latency is told from at least so many requests. */
  readonly leastSamples: number
}

const RATE_LIMIT_PATH = '/rate_limit'
const NOTABLE_SKEW_MS = 60_000

/** Reads what a run needs, the rate limits first, and fills up with requests that are free. */
export async function observeGitHub(options: ObserveOptions): Promise<GitHubFact> {
  const { client, leastSamples, place, slowMs } = options
  const refusals: RefusalFact[] = []
  const rateLimits = await readRateLimits(options, refusals)
  const isReachable = client.requests().some(({ outcome }) => outcome !== 'error')
  const { repository } = place
  const isAsking = isReachable && repository !== null
  const [hosted, issues, status] = await Promise.all([
    isAsking ? readRepository(repository, options) : null,
    isAsking && place.isWithIssues ? readGuardIssues(repository, options, refusals) : null,
    isAsking && place.statusOf !== null ? readStatus(repository, place.statusOf, options, refusals) : null,
  ])
  for (let count = client.requests().length; isReachable && count < leastSamples; count++)
    await client.get(RATE_LIMIT_PATH)
  const requests = client.requests()
  const isSuspicious = requests.some(({ latencyMs, outcome }) => outcome === 'error' || latencyMs >= slowMs)
  return {
    ...{ rateLimits, requests, repository: hosted, status, refusals, askedFor: place.askedFor },
    // Where they are switched off, GitHub lists none and takes none.
    issues: hosted?.seen === true && !hosted.value.hasIssues && issues !== null ? unavailable(NO_ISSUES) : issues,
    incidents: isSuspicious && options.incidents !== null ? await options.incidents() : null,
    clockSkewMs: client.clockSkewMs(),
  }
}

async function readRateLimits(
  options: ObserveOptions,
  refusals: RefusalFact[],
): Promise<Observed<readonly RateLimitFact[]>> {
  const { client } = options
  const answer = await client.get(RATE_LIMIT_PATH)
  if (isRateLimitingOff(answer)) return seen([])
  if (answer.kind === 'answered' && answer.status === 401)
    refusals.push({ permission: 'token', purpose: 'to look at GitHub at all' })
  const reason = reasonFor(answer, `GET ${RATE_LIMIT_PATH}`, options)
  if (reason !== null) return unavailable(reason)
  const limits = parseRateLimits(answer.kind === 'answered' ? answer.data : null)
  const skewMs = client.clockSkewMs() ?? 0
  // GitHub's clock and this one are never quite the same; only a clock that is wrong is put right.
  if (!limits.seen || Math.abs(skewMs) < NOTABLE_SKEW_MS) return limits
  return seen(limits.value.map((limit) => ({ ...limit, resetAtMs: Math.max(0, limit.resetAtMs + skewMs) })))
}

/** An Enterprise server that limits no rates answers 404 and says so. */
function isRateLimitingOff(answer: Answer): boolean {
  return answer.kind === 'answered' && answer.status === 404 && /rate limiting is not enabled/i.test(messageOf(answer))
}

async function readRepository(repository: string, options: ObserveOptions): Promise<Observed<HostedRepositoryFact>> {
  const answer = await options.client.get(`/repos/${repository}`, true)
  const data = dataOf(answer, repositoryShape)
  if (data === null) return unavailable(reasonFor(answer, 'read the repository', options) ?? NONSENSE)
  return seen({
    isPrivate: data.private,
    isArchived: data.archived ?? false,
    hasIssues: data.has_issues ?? true,
    pushedAtMs: timeMs(data.pushed_at),
  })
}

async function readGuardIssues(
  repository: string,
  options: ObserveOptions,
  refusals: RefusalFact[],
): Promise<Observed<IssuesFact>> {
  const { client, place } = options
  const answer = await readIssues(client, repository, place.guardId)
  if ('issues' in answer) return seen(answer)
  if (isForbidden(answer)) {
    refusals.push({ permission: 'issues: write', purpose: 'to open an issue for each problem' })
    return unavailable(lacking('issues: write'))
  }
  return unavailable(reasonFor(answer, 'read the issues', options) ?? NONSENSE)
}

async function readStatus(
  repository: string,
  commit: string,
  options: ObserveOptions,
  refusals: RefusalFact[],
): Promise<Observed<CommitStatusFact | null>> {
  const { client, place } = options
  const answer = await client.get(`/repos/${repository}/commits/${commit}/status?per_page=100`)
  const data = dataOf(answer, statusShape)
  if (data !== null) {
    const own = data.statuses.find(({ context }) => context === place.guardId)
    return seen(own === undefined ? null : { state: own.state, description: own.description ?? '' })
  }
  if (isForbidden(answer)) {
    refusals.push({ permission: 'statuses: write', purpose: "to set the commit's status" })
    return unavailable(lacking('statuses: write'))
  }
  return unavailable(reasonFor(answer, "read the commit's status", options) ?? NONSENSE)
}

const NO_ISSUES = 'issues are switched off in this repository'
const NONSENSE = 'GitHub answered with JSON that makes no sense; run again later'

function lacking(permission: string): string {
  return `the token lacks "${permission}"`
}

/** GitHub answers 404 where it does not want to say that there is something. */
function isForbidden(answer: Answer): boolean {
  return answer.kind === 'answered' && !isRateLimited(answer) && (answer.status === 403 || answer.status === 404)
}

function reasonFor(answer: Answer, act: string, { host, nowMs }: ObserveOptions): string | null {
  return reasonAgainst(answer, act, host, nowMs())
}
