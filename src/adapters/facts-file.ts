import * as v from 'valibot'
import { CONTENT_KINDS, RECORD_DAMAGE_KINDS } from '../domain/content.ts'
import { isDigest } from '../domain/digest.ts'
import type { Digest } from '../domain/digest.ts'
import { BAG_PROBLEM_KINDS, FACTS_SCHEMA, FORMAT_NAMES, OTHER_ALGORITHMS, REJECTION_REASONS } from '../domain/facts.ts'
import type { Facts } from '../domain/facts.ts'
import { SEVERITIES } from '../domain/severity.ts'
import { damageSchema } from './damage/damage-shape.ts'
import { acceptanceSchema } from './acceptance-shape.ts'
import { eventSchema } from './event-shape.ts'
import { historySchema, tipSchema } from './history/history-text.ts'
import { parseJsonFile } from './json-file.ts'
import { indexSchema, orphansSchema, referencesSchema, unjudgedSchema } from './reference-shape.ts'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** Milliseconds since the epoch that a Date can hold (ECMA-262, "Time Values and Time Range"). */
const timeMs = v.pipe(count, v.maxValue(8_640_000_000_000_000))
const digest = v.custom<Digest>((input) => typeof input === 'string' && isDigest(input), 'no SHA-256 in lowercase hex')

function observed<T extends v.GenericSchema>(value: T) {
  return v.union([v.object({ seen: v.literal(true), value }), v.object({ seen: v.literal(false), reason: v.string() })])
}

const source = v.variant('kind', [
  v.object({ kind: v.literal('work-tree') }),
  v.object({ kind: v.literal('ref'), ref: v.string(), commit: v.string() }),
  v.object({ kind: v.literal('refs'), prefix: v.string(), refCount: count }),
])

const causes = ['permission', 'symlink', 'not-a-file', 'changed-while-read', 'not-fetched', 'submodule', 'io'] as const

const others = v.exactOptional(v.record(v.picklist(OTHER_ALGORITHMS), v.string()))

const line = v.pipe(count, v.minValue(1))
const content = v.exactOptional(
  v.variant('kind', [
    v.object({
      kind: v.literal('jsonl'),
      lineCount: count,
      damage: v.array(v.object({ kind: v.picklist(RECORD_DAMAGE_KINDS), count, firstLine: line })),
      conflictLine: v.nullable(line),
      tooDeep: v.nullable(v.object({ count, firstLine: line })),
    }),
    v.object({ kind: v.picklist(['json', 'markdown']), conflictLine: v.nullable(line) }),
  ]),
)

const reading = v.variant('kind', [
  v.object({
    kind: v.literal('read'),
    sha256: digest,
    sizeBytes: count,
    lfsOid: v.exactOptional(digest),
    others,
    content,
    isRemembered: v.exactOptional(v.literal(true)),
    soundAs: v.exactOptional(v.picklist(CONTENT_KINDS)),
  }),
  v.object({ kind: v.literal('present'), sizeBytes: count }),
  v.object({ kind: v.literal('absent') }),
  v.object({ kind: v.literal('unreadable'), cause: v.picklist(causes), detail: v.string() }),
  v.object({ kind: v.literal('object-absent'), objectId: v.string() }),
  v.object({ kind: v.literal('object-corrupt'), objectId: v.string(), detail: v.string() }),
])

const merges = v.object({
  mergeCount: count,
  lost: v.array(
    v.object({
      ...{ path: v.string(), merge: v.string(), change: v.picklist(['changed', 'added', 'removed']) },
      redaction: v.picklist(['none', 'possible', 'undone']),
      ...{ parentNumber: v.nullable(count), parent: v.nullable(v.string()) },
    }),
  ),
  ...{ lostCount: count, unseen: v.nullable(v.string()) },
})

const store = v.object({
  id: v.string(),
  format: v.picklist(FORMAT_NAMES),
  source,
  root: v.string(),
  isConfigured: v.boolean(),
  sessions: v.array(v.object({ path: v.string(), missingParts: v.array(v.string()) })),
  checkpointCount: count,
  artifacts: v.array(
    v.object({
      path: v.string(),
      claim: v.nullable(v.object({ sha256: v.nullable(digest), others, manifest: v.string(), line: count })),
      reading,
      isMutable: v.exactOptional(v.literal(true)),
      isCritical: v.exactOptional(v.literal(true)),
      isClosed: v.exactOptional(v.literal(true)),
      damage: v.exactOptional(damageSchema),
    }),
  ),
  manifests: v.array(
    v.object({
      path: v.string(),
      unreadable: v.nullable(v.string()),
      claimCount: count,
      rejections: v.array(v.object({ line: count, reason: v.picklist(REJECTION_REASONS), name: v.string() })),
      rejectionCount: count,
    }),
  ),
  references: referencesSchema,
  unjudged: v.exactOptional(unjudgedSchema),
  orphans: v.exactOptional(orphansSchema),
  index: v.exactOptional(indexSchema),
  bag: v.exactOptional(
    v.object({
      version: v.nullable(v.string()),
      encoding: v.nullable(v.string()),
      problems: v.array(
        v.object({
          kind: v.picklist(BAG_PROBLEM_KINDS),
          where: v.string(),
          line: count,
          count,
          samples: v.array(v.string()),
        }),
      ),
    }),
  ),
  merges: v.exactOptional(observed(merges)),
})

const tips = v.object({
  present: v.array(tipSchema),
  former: v.array(
    v.object({
      ...{ store: v.string(), ref: v.string(), tip: v.string(), checkpoints: count, sessions: count },
      ...{ seenAtMs: timeMs, isReached: observed(v.boolean()) },
    }),
  ),
})

const repository = v.object({
  root: v.string(),
  kind: v.picklist(['work-tree', 'bare', 'plain-folder']),
  headCommit: v.nullable(v.string()),
  headRef: v.nullable(v.string()),
  objectFormat: v.nullable(v.picklist(['sha1', 'sha256'])),
  isShallow: v.boolean(),
  isPartialClone: v.boolean(),
  isSparse: v.boolean(),
  notEntered: v.array(v.string()),
  unread: v.array(v.string()),
})

const marker = v.object({
  ...{ guard: v.string(), problem: v.string(), code: v.string(), scope: v.string() },
  ...{ state: v.picklist(['firing', 'resolved']), severity: v.picklist(SEVERITIES), sinceMs: timeMs, toldAtMs: timeMs },
  evaluations: v.array(v.object({ atMs: timeMs, severity: v.nullable(v.picklist(SEVERITIES)) })),
})

const issue = v.object({
  ...{ number: count, title: v.string(), body: v.string(), isOpen: v.boolean(), closedAs: v.nullable(v.string()) },
  ...{ closedAtMs: v.nullable(timeMs), marker, isAcknowledged: v.boolean() },
})

const github = v.object({
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

const unopened = v.array(v.object({ id: v.string(), reason: v.string() }))

const base = v.object({ commit: v.string(), stores: v.array(store), unopened })

const accepted = v.object({
  acceptances: v.array(acceptanceSchema),
  unusable: v.array(v.object({ line: count, reason: v.string() })),
  ...{ unusableCount: count, commit: v.nullable(v.string()), isChanged: v.boolean() },
})

const place = v.picklist(['git-folder', 'cache', 'branch'])

const step = v.variant('kind', [
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

const facts = v.object({
  schema: v.literal(FACTS_SCHEMA),
  startedAtMs: timeMs,
  event: eventSchema,
  canary: v.object({
    cases: v.array(
      v.object({ name: v.picklist(['good', 'bad', 'missing', 'hostile']), expected: v.string(), answered: v.string() }),
    ),
  }),
  repository: observed(repository),
  fetch: v.nullable(v.object({ remote: v.string(), refs: v.array(v.string()), failure: v.nullable(v.string()) })),
  scope: v.picklist(['whole', 'partial', 'empty']),
  stores: v.array(store),
  unopened,
  removed: v.array(v.string()),
  base: v.nullable(observed(base)),
  accepted: v.nullable(observed(accepted)),
  github: v.nullable(observed(github)),
  history: v.nullable(
    v.object({
      history: historySchema,
      places: v.array(v.object({ place, failure: v.nullable(v.string()), newestRun: v.nullable(v.string()) })),
    }),
  ),
  memory: v.nullable(
    v.object({
      ...{ remembered: count, oldestDays: v.nullable(count) },
      ...{ readFailure: v.nullable(v.string()), writeFailure: v.nullable(v.string()) },
    }),
  ),
  tips: v.exactOptional(tips),
  effects: v.array(
    v.object({
      ...{ step, result: v.picklist(['done', 'refused', 'failed', 'waiting', 'planned']) },
      ...{ reason: v.nullable(v.string()), permission: v.nullable(v.string()), issue: v.nullable(count) },
    }),
  ),
  remembered: v.array(v.object({ place, failure: v.nullable(v.string()), permission: v.nullable(v.string()) })),
})

/**
 * The facts in a text that `observe` wrote.
 * @throws SettingsError in one line when they are none, or of another version.
 */
export function parseFacts(text: string, name: string): Facts {
  return parseJsonFile(facts, text, name, 'the facts that observe writes')
}
