import type { Facts } from '../domain/facts.ts'
import type { Observed } from '../domain/observed.ts'
import { pathWithin } from '../domain/path.ts'
import type { TreePath } from '../domain/path.ts'
import type { Change } from './change.ts'
import type { OpenStore } from './find-stores.ts'

/** On a pull request or in a merge queue: only the stores of the tree that the change touches. Elsewhere: all. */
export function narrowToChange(
  change: Observed<Change> | null,
  stores: readonly OpenStore[],
): {
  readonly scope: Facts['scope']
  readonly stores: readonly OpenStore[]
  /** Ids of stores that the base has and the change removes. */
  readonly removed: readonly string[]
} {
  if (change === null) return { scope: 'whole', stores, removed: [] }
  const inTree = stores.filter((store) => store.isFolder)
  if (!change.seen) return { scope: 'whole', stores: inTree, removed: [] }
  const { isCertain, paths, stores: before } = change.value
  const touched = inTree.filter((store) => isTouched(store.location.root, paths))
  const ids = new Set(inTree.map(({ location }) => location.id))
  const gone = isCertain
    ? before.filter(({ location }) => !ids.has(location.id) && isTouched(location.root, paths))
    : []
  const removed = gone.map(({ location }) => location.id).toSorted()
  if (touched.length === 0) return { scope: removed.length === 0 ? 'empty' : 'partial', stores: [], removed }
  return { scope: touched.length === inTree.length ? 'whole' : 'partial', stores: touched, removed }
}

function isTouched(root: TreePath, changed: readonly TreePath[]): boolean {
  return changed.some((path) => pathWithin(root, path) !== null)
}
