import * as v from 'valibot'
import { SEVERITIES } from '../domain/severity.ts'
import { count, observed, timeMs } from './shape-parts.ts'

const marker = v.object({
  ...{ guard: v.string(), problem: v.string(), code: v.string(), scope: v.string() },
  ...{ state: v.picklist(['firing', 'resolved']), severity: v.picklist(SEVERITIES), sinceMs: timeMs, toldAtMs: timeMs },
  evaluations: v.array(v.object({ atMs: timeMs, severity: v.nullable(v.picklist(SEVERITIES)) })),
})

const issue = v.object({
  ...{ number: count, title: v.string(), body: v.string(), isOpen: v.boolean(), closedAs: v.nullable(v.string()) },
  ...{ closedAtMs: v.nullable(timeMs), marker, isAcknowledged: v.boolean() },
})

/** What was seen of GitHub. */
export const githubSchema = v.object({
  rateLimits: observed(
    v.array(v.object({ resource: v.string(), limit: count, remaining: count, used: count, resetAtMs: timeMs })),
  ),
  repository: v.nullable(
    observed(
      v.object({
        isPrivate: v.boolean(),
        isArchived: v.boolean(),
        hasIssues: v.boolean(),
        pushedAtMs: v.nullable(timeMs),
      }),
    ),
  ),
  issues: v.nullable(observed(v.object({ hasLabel: v.boolean(), issues: v.array(issue) }))),
  status: v.nullable(observed(v.nullable(v.object({ state: v.string(), description: v.string() })))),
  incidents: v.nullable(observed(v.array(v.string()))),
  refusals: v.array(v.object({ permission: v.string(), purpose: v.string() })),
  askedFor: v.array(v.string()),
  clockSkewMs: v.nullable(v.pipe(v.number(), v.finite())),
  requests: v.array(
    v.object({
      route: v.string(),
      latencyMs: v.pipe(v.number(), v.finite(), v.minValue(0)),
      outcome: v.picklist(['ok', 'error', 'rate-limited', 'refused']),
      status: v.nullable(count),
      isCounted: v.boolean(),
    }),
  ),
})

/** One effect on GitHub. */
export const stepSchema = v.variant('kind', [
  v.object({ kind: v.literal('make-label'), key: v.string(), label: v.string() }),
  v.object({
    ...{ kind: v.literal('open-issue'), key: v.string(), problem: v.string() },
    ...{ title: v.string(), body: v.string(), label: v.string() },
  }),
  v.object({ kind: v.literal('edit-issue'), key: v.string(), number: count, title: v.string(), body: v.string() }),
  v.object({ kind: v.literal('comment'), key: v.string(), number: count, body: v.string() }),
  v.object({
    ...{ kind: v.literal('close-issue'), key: v.string(), number: count },
    reason: v.picklist(['completed', 'duplicate']),
  }),
  v.object({ kind: v.literal('reopen-issue'), key: v.string(), number: count }),
  v.object({
    ...{ kind: v.literal('set-status'), key: v.string(), commit: v.string(), context: v.string() },
    ...{ state: v.picklist(['success', 'failure', 'error']), description: v.string(), targetUrl: v.string() },
  }),
])
