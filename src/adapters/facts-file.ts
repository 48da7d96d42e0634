import * as v from 'valibot'
import { FACTS_SCHEMA } from '../domain/facts.ts'
import type { Facts } from '../domain/facts.ts'
import { acceptanceSchema } from './acceptance-shape.ts'
import { eventSchema } from './event-shape.ts'
import { githubSchema, stepSchema } from './github-facts-shape.ts'
import { historySchema, tipSchema } from './history/history-text.ts'
import { parseJsonFile } from './json-file.ts'
import { count, observed, timeMs } from './shape-parts.ts'
import { storeSchema } from './store-shape.ts'

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

const unopened = v.array(v.object({ id: v.string(), reason: v.string() }))

const base = v.object({
  commit: v.string(),
  isUncertain: v.exactOptional(v.literal(true)),
  stores: v.array(storeSchema),
  unopened,
})

const accepted = v.object({
  acceptances: v.array(acceptanceSchema),
  unusable: v.array(v.object({ line: count, reason: v.string() })),
  ...{ unusableCount: count, commit: v.nullable(v.string()), isChanged: v.boolean() },
})

const place = v.picklist(['git-folder', 'cache', 'branch'])

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
  fetch: v.nullable(
    v.object({
      remote: v.string(),
      refs: v.array(v.string()),
      failure: v.nullable(v.string()),
      history: v.optional(v.nullable(v.object({ failure: v.nullable(v.string()) })), null),
    }),
  ),
  scope: v.picklist(['whole', 'partial', 'empty']),
  stores: v.array(storeSchema),
  unopened,
  removed: v.array(v.string()),
  base: v.nullable(observed(base)),
  accepted: v.nullable(observed(accepted)),
  github: v.nullable(observed(githubSchema)),
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
      ...{ step: stepSchema, result: v.picklist(['done', 'refused', 'failed', 'waiting', 'planned']) },
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
