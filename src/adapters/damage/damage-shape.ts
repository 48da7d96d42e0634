import * as v from 'valibot'
import { LIKENESSES, TRANSFORMATIONS, UNSEARCHED, UNSEEN } from '../../domain/damage.ts'
import { count, digest } from '../shape-parts.ts'

/** The shape of what was found out about damage, in facts. */
export const damageSchema = v.object({
  committed: v.nullable(
    v.object({
      kind: v.picklist(['file', 'symlink']),
      sha256: v.nullable(digest),
      attributes: v.record(v.string(), v.string()),
      autocrlf: v.nullable(v.string()),
    }),
  ),
  undoneBy: v.nullable(v.picklist(TRANSFORMATIONS)),
  addedAfterBytes: v.nullable(count),
  likeness: v.nullable(v.object({ sizeBytes: count, firstDifference: count, kind: v.picklist(LIKENESSES) })),
  markerCount: count,
  unseen: v.exactOptional(v.picklist(UNSEEN)),
  isOlderVersion: v.boolean(),
  mixedByMerge: v.nullable(v.object({ merge: v.nullable(v.string()) })),
  collidesWith: v.nullable(v.string()),
  copies: v.variant('kind', [
    v.object({ kind: v.literal('none') }),
    v.object({ kind: v.literal('withheld') }),
    v.object({
      kind: v.literal('found'),
      places: v.array(
        v.object({
          objectId: v.string(),
          commit: v.nullable(v.string()),
          path: v.nullable(v.string()),
          isInAncestry: v.boolean(),
          isCommitWithheld: v.exactOptional(v.literal(true)),
        }),
      ),
    }),
  ]),
  unsearched: v.nullable(v.picklist(UNSEARCHED)),
})
