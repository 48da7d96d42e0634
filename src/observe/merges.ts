import type { RepositoryFact } from '../domain/facts.ts'
import type { StoreFact } from '../domain/store-facts.ts'
import { MAX_LOST_UPDATES } from '../domain/merge-facts.ts'
import { seen } from '../domain/observed.ts'
import { folderOf, pathWithin } from '../domain/path.ts'
import type { TreePath } from '../domain/path.ts'
import type { LostUpdatesRequest, World } from '../ports.ts'
import type { OpenStore } from './find-stores.ts'

/**
 * The same stores, each with what merges lost of it in the history that it was read from. Stores of one commit are looked at
 * together. On a proposed change only the change's own merges are.
 * @param found all stores that there are, for whose paths are whose.
 */
export async function withMerges(
  world: World,
  repository: RepositoryFact,
  found: readonly OpenStore[],
  stores: readonly StoreFact[],
): Promise<readonly StoreFact[]> {
  const done = new Map<string, StoreFact>()
  for (const store of stores) {
    const from = historyOf(store, repository, found)
    if (from === null || done.has(store.id)) continue
    const together = stores.filter((other) => isSame(historyOf(other, repository, found), from))
    for (const each of await lookAt(world, from, found, together)) done.set(each.id, each)
  }
  return stores.map((store) => done.get(store.id) ?? store)
}

type From = LostUpdatesRequest['from']

function historyOf(
  { id, source }: StoreFact,
  { headCommit }: RepositoryFact,
  found: readonly OpenStore[],
): From | null {
  switch (source.kind) {
    case 'work-tree':
      return headCommit === null ? null : { commit: headCommit }
    case 'ref':
      return { commit: source.commit }
    case 'refs':
      return { prefix: source.prefix, refs: found.find(({ location }) => location.id === id)?.refs ?? [] }
  }
}

function isSame(one: From | null, other: From): boolean {
  if (one === null || 'prefix' in one !== 'prefix' in other) return false
  return 'prefix' in one
    ? 'prefix' in other && one.prefix === other.prefix
    : 'commit' in other && one.commit === other.commit
}

async function lookAt(
  world: World,
  from: From,
  found: readonly OpenStore[],
  stores: readonly StoreFact[],
): Promise<readonly StoreFact[]> {
  const ownerOf = createOwners(
    stores,
    found.filter(({ isFolder }) => isFolder).map(({ location }) => location.root),
  )
  const answer = await world.repository.lostUpdates({
    from,
    roots: stores.map(({ root }) => root),
    isWanted: (path) => ownerOf(path) !== null,
    since: world.event.baseCommit,
  })
  if (answer === null) return stores
  if (!answer.seen) return stores.map((store) => ({ ...store, merges: answer }))
  const { lost, mergeCount, unseen } = answer.value
  return stores.map((store) => {
    const own = lost.filter(({ path }) => ownerOf(path) === store)
    const updates = own.map((update) => ({ ...update, path: pathWithin(store.root, update.path) ?? update.path }))
    const kept = updates.slice(0, MAX_LOST_UPDATES)
    return { ...store, merges: seen({ mergeCount, lost: kept, lostCount: updates.length, unseen }) }
  })
}

/** Which of some stores of one tree a path belongs to: that of the nearest folder above it, unless another one lies in between. */
function createOwners(
  stores: readonly StoreFact[],
  folders: readonly TreePath[],
): (path: TreePath) => StoreFact | null {
  const known = stores.map((store) => ({ store, claimed: claimedAtTop(store) }))
  const roots = new Set([...stores.map(({ root }) => root), ...folders])
  return (path) => {
    let folder = folderOf(path)
    while (folder !== '.' && !roots.has(folder)) folder = folderOf(folder)
    const owner = known.find(({ claimed, store }) => store.root === folder && claimed?.has(path) !== false)
    return owner?.store ?? null
  }
}

/** A manifest at the top would own all of the repository, sources and all: of that, what it names is the store. Null for any other. */
function claimedAtTop({ artifacts, format, manifests, root }: StoreFact): ReadonlySet<TreePath> | null {
  if (format !== 'sums' || root !== '.') return null
  const claimed = artifacts.filter(({ claim }) => claim !== null)
  return new Set([...claimed, ...manifests].map(({ path }) => path))
}
