import * as v from 'valibot'
import { DISAGREEMENT_KINDS, LINK_CAUSES, REFERENCE_KINDS, TRAILER_CAUSES } from '../domain/references.ts'
import { count } from './shape-parts.ts'

const stated = v.nullable(v.union([v.string(), v.number()]))

/** The shape of a store's references in the facts. */
export const referencesSchema = v.array(
  v.object({
    ...{ kind: v.picklist(REFERENCE_KINDS), from: v.string(), role: v.string(), target: v.string() },
    isPresent: v.boolean(),
    ...{ line: v.exactOptional(count), commit: v.exactOptional(v.string()), count: v.exactOptional(count) },
  }),
)

/** The shape of references that could not be judged. */
export const unjudgedSchema = v.array(
  v.variant('kind', [
    v.object({ kind: v.literal('trailer'), cause: v.picklist(TRAILER_CAUSES), count }),
    v.object({ kind: v.literal('link'), cause: v.picklist(LINK_CAUSES), count }),
  ]),
)

/** The shape of what nothing names. */
export const orphansSchema = v.object({
  kind: v.picklist(['session-folder', 'artifact']),
  examinedCount: count,
  paths: v.array(v.string()),
})

/** The shape of what indexes say. */
export const indexSchema = v.object({
  comparedCount: count,
  disagreements: v.array(
    v.object({
      ...{ kind: v.picklist(DISAGREEMENT_KINDS), from: v.string(), about: v.string() },
      ...{ recorded: stated, actual: stated },
    }),
  ),
})
