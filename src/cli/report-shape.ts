import * as v from 'valibot'
import { acceptanceSchema } from '../adapters/acceptance-shape.ts'
import { eventSchema } from '../adapters/event-shape.ts'
import { queueEntrySchema } from '../adapters/history/history-text.ts'
import { parseJsonFile } from '../adapters/json-file.ts'
import { FORMAT_NAMES } from '../domain/store-facts.ts'
import type { Json } from '../domain/finding.ts'
import { SEVERITIES } from '../domain/severity.ts'
import { REPORT_SCHEMA } from '../report/report.ts'
import type { Report } from '../report/report.ts'
import { count } from '../adapters/shape-parts.ts'

const amount = v.pipe(v.number(), v.finite(), v.minValue(0))
const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)))
const ratio = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const scope = v.picklist(['whole', 'partial', 'empty'])

const json: v.GenericSchema<Json> = v.lazy(() =>
  v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(json), v.record(v.string(), json)]),
)

const store = v.object({
  ...{ id: v.string(), format: v.picklist(FORMAT_NAMES), source: v.string() },
  ...{ sessions: count, checkpoints: count, artifacts: count, bytes: count, coverage: share },
  digests: v.object({
    match: count,
    mismatch: count,
    missing: count,
    unverifiable: count,
    unclaimed: count,
    remembered: count,
  }),
})

const finding = v.object({
  ...{
    code: v.string(),
    subject: v.string(),
    severity: v.picklist(SEVERITIES),
    summary: v.string(),
    fingerprint: v.string(),
    evidenceDigest: v.string(),
  },
  ...{ isNew: v.nullable(v.boolean()), accepted: v.boolean(), evidence: v.record(v.string(), json) },
  acceptance: v.nullable(acceptanceSchema),
  place: v.nullable(v.object({ path: v.string(), line: count })),
})

const rateLimit = v.object({ resource: v.string(), limit: count, remaining: count, used: count, resetAtMs: count })

const report = v.object({
  schema: v.literal(REPORT_SCHEMA),
  ...{
    status: v.picklist(['healthy', 'degraded', 'failing', 'unknown']),
    scope,
    startedAt: v.string(),
    durationMs: amount,
  },
  event: v.omit(eventSchema, ['runKey']),
  ...{ isVerifierProven: v.boolean(), couldTell: v.boolean(), stores: v.array(store), findings: v.array(finding) },
  unknowns: v.array(v.object({ code: v.string(), subject: v.string(), reason: v.string(), isRequired: v.boolean() })),
  checks: v.array(
    v.object({ code: v.string(), question: v.string(), passedCount: count, findingCount: count, unknownCount: count }),
  ),
  metrics: v.object({
    ...{ sessions: count, checkpoints: count, artifacts: count, bytes: count, examined: count, match: count },
    ...{ coverage: share, intactRatio: share },
  }),
  score: v.nullable(
    v.object({
      ...{ value: ratio, low: ratio, high: ratio, availability: ratio, intact: ratio, coverage: ratio, target: ratio },
      verdict: v.picklist(['met', 'missed', 'undetermined']),
      awaitedMs: amount,
    }),
  ),
  base: v.nullable(v.object({ commit: v.string(), goneCount: count })),
  ...{
    trends: v.array(v.never()),
    forecasts: v.array(v.never()),
    recovery: v.array(v.never()),
  },
  escalation: v.array(
    v.object({
      step: v.picklist([
        'make-label',
        'open-issue',
        'edit-issue',
        'comment',
        'close-issue',
        'reopen-issue',
        'set-status',
      ]),
      ...{ subject: v.string(), result: v.picklist(['done', 'refused', 'failed', 'waiting', 'planned']) },
      reason: v.nullable(v.string()),
    }),
  ),
  notTold: v.array(v.string()),
  issues: v.nullable(v.array(count)),
  queue: v.array(queueEntrySchema),
  history: v.nullable(
    v.object({
      ...{ runs: count, days: count },
      places: v.array(
        v.object({
          place: v.picklist(['git-folder', 'cache', 'branch']),
          ...{ readFailure: v.nullable(v.string()), writeFailure: v.nullable(v.string()) },
        }),
      ),
    }),
  ),
  memory: v.nullable(
    v.object({
      ...{ remembered: count, oldestDays: v.nullable(count) },
      ...{ readFailure: v.nullable(v.string()), writeFailure: v.nullable(v.string()) },
    }),
  ),
  github: v.nullable(
    v.object({
      ...{ requests: count, counted: count, rateLimit: v.nullable(rateLimit), rateLimits: v.array(rateLimit) },
      outcomes: v.object({ ok: count, slow: count, error: count, rateLimited: count, refused: count }),
      incidents: v.nullable(v.array(v.string())),
      latencyMs: v.object({ median: v.nullable(amount), worst: v.nullable(amount) }),
    }),
  ),
  fetch: v.nullable(
    v.object({
      remote: v.string(),
      refs: v.array(v.string()),
      failure: v.nullable(v.string()),
      history: v.optional(v.nullable(v.object({ failure: v.nullable(v.string()) })), null),
    }),
  ),
})

/**
 * The report in a text that a run wrote.
 * @throws SettingsError in one line when it is none, or of another version.
 */
export function parseReport(text: string, name: string): Report {
  return parseJsonFile(report, text, name, 'a report of this version')
}
