import type { FormatName } from '../domain/store-facts.ts'
import type { TreePath } from '../domain/path.ts'

/** What a run is asked to look at. */
export interface Look {
  /** A ref or commit to judge instead of the work tree; null for the work tree and all store refs. */
  readonly ref: string | null
  /** Stores asked for by name; empty: look for them. */
  readonly stores: readonly StoreRequest[]
  /** The folder of the work tree to stay in; `.` for all of the repository. */
  readonly within: TreePath
  /** Fetch what stores need first. */
  readonly isFetching: boolean
}

/** A store asked for by name. */
export interface StoreRequest {
  readonly format: FormatName
  /** A folder of the tree, a ref, or a prefix of refs. */
  readonly at: string
}
