import type { TreePath } from './path.ts'

/** What was found out about the merges that a store's history has. */
export interface MergesFact {
  /** How many were looked at. */
  readonly mergeCount: number
  /** At most {@link MAX_LOST_UPDATES}, ordered by path; one for each path. `lostCount` counts all. */
  readonly lost: readonly LostUpdate[]
  readonly lostCount: number
  /** Why not all of the history could be looked at; null when it could. */
  readonly unseen: string | null
}

/** How many lost updates of one store are kept one by one. */
export const MAX_LOST_UPDATES = 1_000

/**
 * A path of which one side of a merge was lost, though the other side had not touched it, and nobody has seen to it since. Says
 * nothing of what was lost, and leads to it only where it cannot have been removed on purpose.
 */
export interface LostUpdate {
  /** In a store's facts relative to its root. */
  readonly path: TreePath
  /** The full id of the merge; of several, the newest. */
  readonly merge: string
  /** What the side had done to the file. */
  readonly change: 'changed' | 'added' | 'removed'
  /**
   * `undone`: the lost change took out what looks like a secret, and the merge has it again. `possible`: what was lost, or what was
   * kept, has a line of its own, which may be a secret; or nobody could look. `none`: they have the same lines.
   */
  readonly redaction: Redaction
  /** Which of the merge's parents had the change, counted from 1; null unless there was no redaction, in whatever any merge lost. */
  readonly parentNumber: number | null
  /** That parent's full id; null when its number is. */
  readonly parent: string | null
}

/** What a lost update has to do with a redaction. */
export type Redaction = 'none' | 'possible' | 'undone'
