import type { Facts, RepositoryFact } from '../domain/facts.ts'
import { pathWithin } from '../domain/path.ts'
import type { TreePath } from '../domain/path.ts'
import type { World } from '../ports.ts'
import { storesInTreeOf } from './find-stores.ts'
import type { OpenStore } from './find-stores.ts'

/** On a pull request or in a merge queue: only the stores of the tree that the change touches. Elsewhere: all. */
export async function narrowToChange(
  world: World,
  repository: RepositoryFact,
  stores: readonly OpenStore[],
): Promise<{
  readonly scope: Facts['scope']
  readonly stores: readonly OpenStore[]
  /** Ids of stores that the base has and the change removes. */
  readonly removed: readonly string[]
}> {
  const base = world.event.baseCommit
  if (base === null) return { scope: 'whole', stores, removed: [] }
  const inTree = stores.filter((store) => store.isFolder)
  const changed =
    repository.headCommit === null ? null : await world.repository.changedPaths(base, repository.headCommit)
  if (changed === null) return { scope: 'whole', stores: inTree, removed: [] }
  const touched = inTree.filter((store) => isTouched(store.location.root, changed))
  const before = await storesInTreeOf(world, base)
  const ids = new Set(inTree.map(({ location }) => location.id))
  const gone = before.filter(({ location }) => !ids.has(location.id) && isTouched(location.root, changed))
  const removed = gone.map(({ location }) => location.id).toSorted()
  if (touched.length === 0) return { scope: removed.length === 0 ? 'empty' : 'partial', stores: [], removed }
  return { scope: touched.length === inTree.length ? 'whole' : 'partial', stores: touched, removed }
}

function isTouched(root: TreePath, changed: readonly TreePath[]): boolean {
  return changed.some((path) => pathWithin(root, path) !== null)
}
