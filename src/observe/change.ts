import type { RepositoryFact } from '../domain/facts.ts'
import { seen, unavailable } from '../domain/observed.ts'
import type { Observed } from '../domain/observed.ts'
import type { TreePath } from '../domain/path.ts'
import { UnreadableError } from '../domain/unreadable-error.ts'
import type { Backend, StartOfChange, World } from '../ports.ts'
import { storesInTree } from './find-stores.ts'
import type { OpenStore } from './find-stores.ts'

/** A proposed change, and what it starts from. */
export interface Change {
  /** Full id of the commit that it starts from. */
  readonly start: string
  /** False when that may have what the change did not start from: what seems taken away need not be. */
  readonly isCertain: boolean
  /** Paths that it touches. */
  readonly paths: readonly TreePath[]
  /** The tree that it starts from, and the stores in it. */
  readonly tree: Backend
  readonly stores: readonly OpenStore[]
}

/**
 * The change that the run is about; null for a run that is of none, unavailable when what it starts from cannot be read.
 * @param bringHistory called where older commits would tell what it starts from.
 */
export async function findChange(
  world: World,
  { headCommit }: RepositoryFact,
  bringHistory: () => Promise<void>,
): Promise<Observed<Change> | null> {
  let found = await startOf(world)
  if (found?.isCertain === false) {
    await bringHistory()
    found = await startOf(world)
  }
  if (found === null) return null
  const { commit: start, isCertain } = found
  const paths = headCommit === null ? null : await world.repository.changedPaths(start, headCommit)
  if (paths === null)
    return unavailable(`commit ${start} is not in this clone; fetch it, or check out with fetch-depth: 0`)
  try {
    const tree = world.repository.treeOf(start, start)
    return seen({ start, isCertain, paths, tree, stores: storesInTree(world.formats, tree, await tree.list(), '.') })
  } catch (error) {
    if (error instanceof UnreadableError) return unavailable(error.message)
    throw error
  }
}

/** The commit that the change starts from, as far as it is known here; null for a run that is of no change. */
export async function startOf({ event, repository }: World): Promise<StartOfChange | null> {
  return event.baseCommit === null ? null : repository.startOfChange(event.baseCommit, event.headCommit)
}
