import type { AssessedFinding, Assessment, CheckTally, Comparison, StoreAssessment } from '../assess/assessment.ts'
import type { Score } from '../assess/score.ts'
import type { EventFact, Facts, FetchFact, MemoryFact, PlaceName } from '../domain/facts.ts'
import { latenciesOf } from '../domain/github-facts.ts'
import type { RateLimitFact, RequestFact } from '../domain/github-facts.ts'
import { medianOf } from '../domain/median.ts'
import type { Unknown } from '../domain/finding.ts'
import type { QueueEntry } from '../domain/history.ts'
import type { Health } from '../domain/severity.ts'
import type { Step, StepOutcome } from '../domain/step.ts'

/** The version of the report's shape: docs/report.schema.json. */
export const REPORT_SCHEMA = 1

/** What one run has to say; the JSON report is this object. Field by field in docs/report.schema.json. */
export interface Report {
  readonly schema: typeof REPORT_SCHEMA
  readonly status: Health
  readonly scope: 'whole' | 'partial' | 'empty'
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly durationMs: number
  readonly event: Omit<EventFact, 'runKey'>
  /** False when the verifier failed a case whose answer is known. */
  readonly isVerifierProven: boolean
  /** False when nothing that the run was asked to judge could be examined. */
  readonly couldTell: boolean
  readonly stores: readonly StoreAssessment[]
  readonly findings: readonly AssessedFinding[]
  readonly unknowns: readonly Unknown[]
  readonly checks: readonly CheckTally[]
  readonly metrics: Metrics
  /** The reliability of the last 30 days; null when nothing is known of them, and not to be shown while something is awaited. */
  readonly score: Score | null
  /** What the proposed change was compared with; null when it was compared with nothing. */
  readonly base: Comparison | null
  /** Empty: trends, forecasts and recoveries are not made yet. */
  readonly trends: readonly never[]
  readonly forecasts: readonly never[]
  readonly recovery: readonly never[]
  /** What was done to tell people on GitHub, in order. */
  readonly escalation: readonly EscalationReport[]
  /** What people were not told on GitHub, and why, in sentences; empty when all was told. */
  readonly notTold: readonly string[]
  /** Numbers of the guard's issues that are open after this run, the lowest first; null when they were not looked at. */
  readonly issues: readonly number[] | null
  /** Effects that wait to be tried again, ordered by key. */
  readonly queue: readonly QueueEntry[]
  /** Null when nothing is remembered. */
  readonly history: HistoryReport | null
  /** What was not read again of git's objects; null when nothing is remembered of them. */
  readonly memory: MemoryFact | null
  /** Null when GitHub was not looked at, or did not answer. */
  readonly github: GitHubReport | null
  readonly fetch: FetchFact | null
}

/** The run in numbers, over all stores. */
export interface Metrics {
  readonly sessions: number
  readonly checkpoints: number
  readonly artifacts: number
  readonly bytes: number
  /** Artifacts whose bytes were compared with a claim. */
  readonly examined: number
  readonly match: number
  /** examined / artifacts, 0..1; null without artifacts. */
  readonly coverage: number | null
  /** match / examined, 0..1; null when nothing was examined. */
  readonly intactRatio: number | null
}

/** One effect on GitHub. */
export interface EscalationReport {
  readonly step: Step['kind']
  /** The issue's number, the commit, or the label. */
  readonly subject: string
  readonly result: StepOutcome['result']
  /** Why it was not done; null when it was. */
  readonly reason: string | null
}

/** What is remembered, and where. */
export interface HistoryReport {
  /** Runs remembered one by one before this one, and days in the place of older ones. */
  readonly runs: number
  readonly days: number
  readonly places: readonly {
    readonly place: PlaceName
    /** Why it could not be read, or written; null when it could, or did not have to be. */
    readonly readFailure: string | null
    readonly writeFailure: string | null
  }[]
}

/** GitHub's health as this run saw it. */
export interface GitHubReport {
  /** Requests made, and those of them that count against the primary rate limit. */
  readonly requests: number
  readonly counted: number
  /** Answered in time, answered late, failed, turned down for their rate, not allowed. */
  readonly outcomes: Readonly<Record<'ok' | 'slow' | 'error' | 'rateLimited' | 'refused', number>>
  /** What GitHub's status page reports; null when it was not asked, or could not be read. */
  readonly incidents: readonly string[] | null
  /** The `core` resource; null when GitHub did not name it. */
  readonly rateLimit: RateLimitFact | null
  readonly rateLimits: readonly RateLimitFact[]
  /** Of the requests that were answered. */
  readonly latencyMs: { readonly median: number | null; readonly worst: number | null }
}

/** What a report needs beside what was seen and judged. */
export interface Ending {
  readonly queue: readonly QueueEntry[]
  readonly finishedAtMs: number
  readonly notTold: Report['notTold']
  /** From how many ms on an answer of GitHub's is slow. */
  readonly slowMs: number
}

/** Puts a run's facts and assessment into words and numbers. Pure: the same world gives the same report but for its times. */
export function makeReport(facts: Facts, assessment: Assessment, ending: Ending): Report {
  const { finishedAtMs, notTold, queue, slowMs } = ending
  const metrics = metricsOf(assessment.stores)
  // Every run has a key of its own: all else is the same in the same world.
  const { runKey, ...event } = facts.event
  return {
    schema: REPORT_SCHEMA,
    status: assessment.health,
    scope: assessment.scope,
    startedAt: new Date(facts.startedAtMs).toISOString(),
    durationMs: Math.max(0, finishedAtMs - facts.startedAtMs),
    event,
    isVerifierProven: assessment.isVerifierProven,
    couldTell: assessment.couldTell,
    stores: assessment.stores,
    findings: assessment.findings,
    unknowns: assessment.unknowns,
    checks: assessment.checks,
    metrics,
    score: assessment.score,
    base: assessment.base,
    trends: [],
    forecasts: [],
    recovery: [],
    escalation: facts.effects.map(({ reason, result, step }) => ({
      step: step.kind,
      subject: subjectOf(step),
      result,
      reason,
    })),
    notTold,
    issues: openIssues(facts),
    queue,
    history: historyOf(facts),
    memory: facts.memory,
    github: githubOf(facts, slowMs),
    fetch: facts.fetch,
  }
}

function metricsOf(stores: readonly StoreAssessment[]): Metrics {
  const total = (count: (store: StoreAssessment) => number): number =>
    stores.reduce((sum, store) => sum + count(store), 0)
  const artifacts = total((store) => store.artifacts)
  const match = total((store) => store.digests.match)
  const examined = match + total((store) => store.digests.mismatch)
  return {
    sessions: total((store) => store.sessions),
    checkpoints: total((store) => store.checkpoints),
    artifacts,
    bytes: total((store) => store.bytes),
    examined,
    match,
    coverage: ratio(examined, artifacts),
    intactRatio: ratio(match, examined),
  }
}

function subjectOf(step: Step): string {
  if (step.kind === 'make-label') return step.label
  if (step.kind === 'set-status') return step.commit
  return step.kind === 'open-issue' ? step.title : `#${step.number}`
}

function openIssues({ effects, github }: Facts): readonly number[] | null {
  const issues = github?.seen === true ? github.value.issues : null
  if (issues?.seen !== true) return null
  const open = new Set(issues.value.issues.filter(({ isOpen }) => isOpen).map(({ number }) => number))
  for (const { issue, result, step } of effects) {
    if (result !== 'done') continue
    if (step.kind === 'close-issue') open.delete(step.number)
    else if (step.kind === 'reopen-issue') open.add(step.number)
    else if (issue !== null) open.add(issue)
  }
  return [...open].sort((a, b) => a - b)
}

function historyOf({ history, remembered }: Facts): HistoryReport | null {
  if (history === null) return null
  const places = history.places.map(({ failure, place }) => {
    const writeFailure = remembered.find((outcome) => outcome.place === place)?.failure ?? null
    return { place, readFailure: failure, writeFailure }
  })
  return { runs: history.history.runs.length, days: history.history.days.length, places }
}

function githubOf(facts: Facts, slowMs: number): GitHubReport | null {
  if (facts.github?.seen !== true) return null
  const { incidents, requests } = facts.github.value
  const rateLimits = facts.github.value.rateLimits.seen ? facts.github.value.rateLimits.value : []
  const number = (outcome: RequestFact['outcome']): number =>
    requests.filter((request) => request.outcome === outcome).length
  const slow = requests.filter(({ latencyMs, outcome }) => outcome === 'ok' && latencyMs >= slowMs).length
  const latencies = latenciesOf(requests)
  return {
    requests: requests.length,
    counted: requests.filter((request) => request.isCounted).length,
    outcomes: {
      ...{ ok: number('ok') - slow, slow, error: number('error') },
      ...{ rateLimited: number('rate-limited'), refused: number('refused') },
    },
    incidents: incidents?.seen === true ? incidents.value : null,
    rateLimit: rateLimits.find((limit) => limit.resource === 'core') ?? null,
    rateLimits,
    latencyMs: { median: medianOf(latencies), worst: latencies.at(-1) ?? null },
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
