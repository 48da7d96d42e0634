import * as v from 'valibot'
import { isDigest } from '../domain/digest.ts'
import type { Digest } from '../domain/digest.ts'
import { BAG_PROBLEM_KINDS, FACTS_SCHEMA, FORMAT_NAMES, OTHER_ALGORITHMS, REJECTION_REASONS } from '../domain/facts.ts'
import type { Facts } from '../domain/facts.ts'
import { parseJsonFile } from './json-file.ts'

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

const reading = v.variant('kind', [
  v.object({
    kind: v.literal('read'),
    sha256: digest,
    sizeBytes: count,
    lfsOid: v.exactOptional(digest),
    others,
  }),
  v.object({ kind: v.literal('present'), sizeBytes: count }),
  v.object({ kind: v.literal('absent') }),
  v.object({ kind: v.literal('unreadable'), cause: v.picklist(causes), detail: v.string() }),
  v.object({ kind: v.literal('object-absent'), objectId: v.string() }),
  v.object({ kind: v.literal('object-corrupt'), objectId: v.string(), detail: v.string() }),
])

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
  references: v.array(
    v.object({
      kind: v.picklist(['artifact', 'parent', 'index']),
      from: v.string(),
      role: v.string(),
      target: v.string(),
      isPresent: v.boolean(),
    }),
  ),
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

const github = v.object({
  rateLimits: v.array(
    v.object({ resource: v.string(), limit: count, remaining: count, used: count, resetAtMs: timeMs }),
  ),
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

const facts = v.object({
  schema: v.literal(FACTS_SCHEMA),
  startedAtMs: timeMs,
  event: v.object({ name: v.string(), isUntrusted: v.boolean(), baseCommit: v.nullable(v.string()) }),
  canary: v.object({
    cases: v.array(
      v.object({ name: v.picklist(['good', 'bad', 'missing', 'hostile']), expected: v.string(), answered: v.string() }),
    ),
  }),
  repository: observed(repository),
  fetch: v.nullable(v.object({ remote: v.string(), refs: v.array(v.string()), failure: v.nullable(v.string()) })),
  scope: v.picklist(['whole', 'partial', 'empty']),
  stores: v.array(store),
  unopened: v.array(v.object({ id: v.string(), reason: v.string() })),
  removed: v.array(v.string()),
  github: v.nullable(observed(github)),
})

/**
 * The facts in a text that `observe` wrote.
 * @throws SettingsError in one line when they are none, or of another version.
 */
export function parseFacts(text: string, name: string): Facts {
  return parseJsonFile(facts, text, name, 'the facts that observe writes')
}
