import type { AssessedFinding, Assessment, CheckTally, StoreAssessment } from '../assess/assessment.ts'
import type { EventFact, Facts, FetchFact, RateLimitFact } from '../domain/facts.ts'
import type { Unknown } from '../domain/finding.ts'
import type { Health } from '../domain/severity.ts'

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
  readonly event: EventFact
  /** False when the verifier failed a case whose answer is known. */
  readonly isVerifierProven: boolean
  /** False when nothing that the run was asked to judge could be examined. */
  readonly couldTell: boolean
  readonly stores: readonly StoreAssessment[]
  readonly findings: readonly AssessedFinding[]
  readonly unknowns: readonly Unknown[]
  readonly checks: readonly CheckTally[]
  readonly metrics: Metrics
  /** The share of examined artifacts that match; the score's one factor that a single run can measure. */
  readonly score: { readonly intactRatio: number | null; readonly examined: number }
  /** Empty: a single run knows no trend, makes no forecast, recovers and escalates nothing. */
  readonly trends: readonly never[]
  readonly forecasts: readonly never[]
  readonly recovery: readonly never[]
  readonly escalation: readonly never[]
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

/** GitHub's health as this run saw it. */
export interface GitHubReport {
  /** Requests made, and those of them that count against the primary rate limit. */
  readonly requests: number
  readonly counted: number
  /** The `core` resource; null when GitHub did not name it. */
  readonly rateLimit: RateLimitFact | null
  readonly rateLimits: readonly RateLimitFact[]
  readonly latencyMs: { readonly median: number | null; readonly worst: number | null }
}

/** Puts a run's facts and assessment into words and numbers. Pure: the same world gives the same report but for its times. */
export function makeReport(facts: Facts, assessment: Assessment, finishedAtMs: number): Report {
  const metrics = metricsOf(assessment.stores)
  return {
    schema: REPORT_SCHEMA,
    status: assessment.health,
    scope: assessment.scope,
    startedAt: new Date(facts.startedAtMs).toISOString(),
    durationMs: Math.max(0, finishedAtMs - facts.startedAtMs),
    event: facts.event,
    isVerifierProven: assessment.isVerifierProven,
    couldTell: assessment.couldTell,
    stores: assessment.stores,
    findings: assessment.findings,
    unknowns: assessment.unknowns,
    checks: assessment.checks,
    metrics,
    score: { intactRatio: metrics.intactRatio, examined: metrics.examined },
    trends: [],
    forecasts: [],
    recovery: [],
    escalation: [],
    github: githubOf(facts),
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

function githubOf(facts: Facts): GitHubReport | null {
  if (facts.github?.seen !== true) return null
  const { requests, rateLimits } = facts.github.value
  const latencies = requests.map((request) => request.latencyMs).sort((a, b) => a - b)
  return {
    requests: requests.length,
    counted: requests.filter((request) => request.isCounted).length,
    rateLimit: rateLimits.find((limit) => limit.resource === 'core') ?? null,
    rateLimits,
    latencyMs: { median: latencies[Math.floor(latencies.length / 2)] ?? null, worst: latencies.at(-1) ?? null },
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
