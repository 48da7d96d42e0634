import * as v from 'valibot'
import { CONTENT_KINDS, RECORD_DAMAGE_KINDS } from '../domain/content.ts'
import { BAG_PROBLEM_KINDS, FORMAT_NAMES, OTHER_ALGORITHMS, REJECTION_REASONS } from '../domain/store-facts.ts'
import { damageSchema } from './damage/damage-shape.ts'
import { indexSchema, orphansSchema, referencesSchema, unjudgedSchema } from './reference-shape.ts'
import { count, digest, line, observed } from './shape-parts.ts'

const source = v.variant('kind', [
  v.object({ kind: v.literal('work-tree') }),
  v.object({ kind: v.literal('ref'), ref: v.string(), commit: v.string() }),
  v.object({ kind: v.literal('refs'), prefix: v.string(), refCount: count }),
])

const causes = ['permission', 'symlink', 'not-a-file', 'changed-while-read', 'not-fetched', 'submodule', 'io'] as const

const others = v.exactOptional(v.record(v.picklist(OTHER_ALGORITHMS), v.string()))

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

/** One store's facts. */
export const storeSchema = v.object({
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
