import type { Facts, RepositoryFact } from '../domain/facts.ts'
import { pathWithin } from '../domain/path.ts'
import type { TreePath } from '../domain/path.ts'
import type { World } from '../ports.ts'
import type { OpenStore } from './find-stores.ts'

/** On a pull request or in a merge queue: only the stores of the tree that the change touches. Elsewhere: all. */
export async function narrowToChange(
  world: World,
  repository: RepositoryFact,
  stores: readonly OpenStore[],
): Promise<{ readonly scope: Facts['scope']; readonly stores: readonly OpenStore[] }> {
  const base = world.event.baseCommit
  if (base === null) return { scope: 'whole', stores }
  const inTree = stores.filter((store) => store.isFolder)
  const changed =
    repository.headCommit === null ? null : await world.repository.changedPaths(base, repository.headCommit)
  if (changed === null) return { scope: 'whole', stores: inTree }
  const touched = inTree.filter((store) => isTouched(store.location.root, changed))
  if (touched.length === 0) return { scope: 'empty', stores: [] }
  return { scope: touched.length === inTree.length ? 'whole' : 'partial', stores: touched }
}

function isTouched(root: TreePath, changed: readonly TreePath[]): boolean {
  return changed.some((path) => pathWithin(root, path) !== null)
}
