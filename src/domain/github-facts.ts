import type { IssueMarker } from './issue-marker.ts'
import type { Observed } from './observed.ts'

/** What GitHub's API said. */
export interface GitHubFact {
  readonly rateLimits: Observed<readonly RateLimitFact[]>
  /** Every request that was made, in order. */
  readonly requests: readonly RequestFact[]
  /** Null when it was not asked for. */
  readonly repository: Observed<HostedRepositoryFact> | null
  /** The guard's own issues: all open ones, and those closed lately. Null when they were not asked for. */
  readonly issues: Observed<IssuesFact> | null
  /** The guard's latest status of the commit that the run is about; null inside when there is none. */
  readonly status: Observed<CommitStatusFact | null> | null
  /** Incidents that GitHub's own status page reports; null when it was not asked, for want of a reason or by choice. */
  readonly incidents: Observed<readonly string[]> | null
  /** What the token may not do. */
  readonly refusals: readonly RefusalFact[]
  /** Permissions for what was asked for by name; others are missed, not demanded. */
  readonly askedFor: readonly string[]
  /** This machine's clock minus GitHub's, in ms; null without an answer. */
  readonly clockSkewMs: number | null
}

/** Something that the token lacks. */
export interface RefusalFact {
  /** The line to add under `permissions:`, such as `issues: write`; `token` when it is not accepted at all. */
  readonly permission: string
  /** What it is for; completes "it is needed". */
  readonly purpose: string
}

/** The repository as GitHub has it. */
export interface HostedRepositoryFact {
  readonly isPrivate: boolean
  readonly isArchived: boolean
  /** Issues are switched on. */
  readonly hasIssues: boolean
  /** Null when nothing was ever pushed. */
  readonly pushedAtMs: number | null
}

/** The guard's issues. */
export interface IssuesFact {
  readonly hasLabel: boolean
  /** Ordered by number. */
  readonly issues: readonly IssueFact[]
}

/** One issue of the guard. */
export interface IssueFact {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
  /** Why it was closed: `completed`, `not_planned`, `duplicate`; null when it is open or nobody said. */
  readonly closedAs: string | null
  readonly closedAtMs: number | null
  readonly marker: IssueMarker
  /** Somebody who may write took note of it: by label, as assignee, or by a comment. */
  readonly isAcknowledged: boolean
}

/** A commit's status as the guard last set it. */
export interface CommitStatusFact {
  readonly state: string
  readonly description: string
}

/** One rate-limit resource, as `GET /rate_limit` reports it. */
export interface RateLimitFact {
  readonly resource: string
  readonly limit: number
  readonly remaining: number
  readonly used: number
  /** Milliseconds since the epoch, by this machine's clock. */
  readonly resetAtMs: number
}

/** One request that was made. */
export interface RequestFact {
  readonly route: string
  readonly latencyMs: number
  readonly outcome: 'ok' | 'error' | 'rate-limited' | 'refused'
  /** Null when no answer came. */
  readonly status: number | null
  /** Counts against the primary rate limit. */
  readonly isCounted: boolean
}

/** Times of the requests that were answered, in ms, the shortest first. */
export function latenciesOf(requests: readonly RequestFact[]): readonly number[] {
  return requests
    .filter(({ outcome }) => outcome !== 'error')
    .map(({ latencyMs }) => latencyMs)
    .toSorted((a, b) => a - b)
}
