import type { TreePath } from '../../domain/path.ts'
import type { Entry } from '../../ports.ts'

/** What is in a tree. */
export interface TreeListing {
  /** Everything that may be entered, in any order. */
  readonly entries: readonly Entry[]
  /** Submodules and nested repositories. */
  readonly notEntered: readonly TreePath[]
  /** Folders that could not be looked into. */
  readonly unread: readonly TreePath[]
}

/** Entries by path, in code-unit order. */
export function orderEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
