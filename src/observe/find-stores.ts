import type { RepositoryFact } from '../domain/facts.ts'
import type { UnopenedStore } from '../domain/store-facts.ts'
import { folderOf, isBelowAny, ofItsFolder, pathWithin, printablePath } from '../domain/path.ts'
import type { TreePath } from '../domain/path.ts'
import { SettingsError } from '../domain/settings-error.ts'
import type { Backend, Entry, Format, RefStore, StoreLocation, World } from '../ports.ts'
import type { Look, StoreRequest } from './look.ts'

/** A store with all that is needed to read it. */
export interface OpenStore {
  readonly format: Format
  readonly backend: Backend
  readonly location: StoreLocation
  /** What belongs to it. Rejects with an UnreadableError when its tree cannot be read. */
  readonly entries: () => Promise<readonly Entry[]>
  /** A folder of the tree under guard, which a change of a branch can touch; else the store has refs of its own. */
  readonly isFolder: boolean
  /** Of a store of all refs below a prefix, their full names. */
  readonly refs?: readonly string[]
}

/** Stores that could be opened, in the order of their ids, and those that could not. */
export interface FoundStores {
  readonly stores: readonly OpenStore[]
  readonly unopened: readonly UnopenedStore[]
}

/**
 * Finds the stores that a run is asked to look at: those named, those of one ref, or all that there are.
 * @param repository waited for only where it matters.
 * @throws SettingsError when `look.ref` names nothing.
 */
export async function findStores(world: World, look: Look, repository: Promise<RepositoryFact>): Promise<FoundStores> {
  const found = look.stores.length > 0 ? await namedStores(world, look) : await detectedStores(world, look, repository)
  return { stores: found.stores.toSorted((a, b) => compare(a.location.id, b.location.id)), unopened: found.unopened }
}

async function detectedStores(world: World, look: Look, repository: Promise<RepositoryFact>): Promise<FoundStores> {
  if (look.ref !== null) return storesOfRef(world, look.ref)
  const tree = treeUnderGuard(world, await repository)
  const listed = tree === null ? [] : await tree.list()
  const inTree = tree === null ? [] : storesInTree(world.formats, tree, listed, look.within)
  const inRefs = look.within === '.' ? await storesInRefs(world, await world.repository.listRefs()) : []
  return { stores: [...inTree, ...inRefs], unopened: await storesLeftOut(world, listed, inTree, look.within) }
}

/** Stores that a sparse checkout leaves out whole: nothing of them is there to be judged, and they are there all the same. */
async function storesLeftOut(
  world: World,
  listed: readonly Entry[],
  inTree: readonly OpenStore[],
  within: TreePath,
): Promise<readonly UnopenedStore[]> {
  const leftOut = await world.repository.leftOut()
  if (leftOut.length === 0) return []
  const all = [...listed, ...leftOut].filter(({ path }) => pathWithin(within, path) !== null)
  const ids = new Set(inTree.map(({ location }) => location.id))
  return placesOf(world.formats, all)
    .map(({ format, root }) => idOf(format, root))
    .filter((id) => !ids.has(id))
    .map((id) => ({
      id,
      reason: 'the sparse checkout leaves it out; git sparse-checkout add brings it, or judge it with --ref',
    }))
}

/** The work tree, or where there is none, the tree of HEAD; null when HEAD is unborn too. */
export function treeUnderGuard(world: World, repository: RepositoryFact): Backend | null {
  const workTree = world.repository.workTree()
  if (workTree !== null || repository.headCommit === null) return workTree
  return world.repository.treeOf('HEAD', repository.headCommit)
}

/** The stores of a tree, found by what it holds. */
export function storesInTree(
  formats: readonly Format[],
  backend: Backend,
  all: readonly Entry[],
  within: TreePath,
): readonly OpenStore[] {
  const entries = all.filter((entry) => pathWithin(within, entry.path) !== null)
  const places = placesOf(formats, entries)
  const entriesOf = entriesByRoot(
    places.map((place) => place.root),
    entries,
  )
  return places.map(({ format, root }) => ({
    format,
    backend,
    location: { id: idOf(format, root), root, isConfigured: false },
    entries: () => Promise.resolve(entriesOf(root)),
    isFolder: true,
  }))
}

/** Where stores lie. A format that owns its folders goes first; no other format is asked about what lies below them. */
function placesOf(
  formats: readonly Format[],
  entries: readonly Entry[],
): readonly { readonly format: Format; readonly root: TreePath }[] {
  const detect = (format: Format, among: readonly Entry[]): readonly { format: Format; root: TreePath }[] =>
    format.detect(among).map((root) => ({ format, root }))
  const owners = formats.filter(({ ownsFolders }) => ownsFolders).flatMap((format) => detect(format, entries))
  const roots = new Set(owners.map(({ root }) => root))
  const topmost = owners.filter(({ root }) => !isBelowAny(root, roots))
  const isOwned = ofItsFolder((folder) => isBelowAny(folder, roots))
  const free = roots.size === 0 ? entries : entries.filter(({ path }) => !isOwned(path))
  return [...topmost, ...formats.filter(({ ownsFolders }) => !ownsFolders).flatMap((format) => detect(format, free))]
}

/** What belongs to the store at each root: all below it but for what lies in a store further down. */
function entriesByRoot(roots: readonly TreePath[], entries: readonly Entry[]): (root: TreePath) => readonly Entry[] {
  const byRoot = new Map(roots.map((root): [TreePath, Entry[]] => [root, []]))
  const entriesNear = ofItsFolder((folder) => byRoot.get(nearestOf(byRoot, folder) ?? ''))
  for (const entry of entries) entriesNear(entry.path)?.push(entry)
  return (root) => byRoot.get(root) ?? []
}

/** The nearest root at or above a folder; null when there is none. */
function nearestOf(roots: ReadonlyMap<TreePath, unknown>, folder: TreePath): TreePath | null {
  let at = folder
  while (at !== '.' && !roots.has(at)) at = folderOf(at)
  return roots.has(at) ? at : null
}

async function storesInRefs(world: World, refs: readonly string[]): Promise<readonly OpenStore[]> {
  const stores: OpenStore[] = []
  for (const format of world.formats) {
    for (const refStore of format.refStores(refs)) {
      const backend = await treeOfRefStore(world, refStore)
      if (backend !== null) stores.push({ ...wholeTree(format, backend, refStore.name, false), refs: refStore.refs })
    }
  }
  return stores
}

async function treeOfRefStore(world: World, refStore: RefStore): Promise<Backend | null> {
  if (refStore.ref.endsWith('/')) return world.repository.treesBelow(refStore.ref, refStore.refs)
  const resolved = await world.repository.resolve(refStore.ref)
  return resolved === null ? null : world.repository.treeOf(refStore.name, resolved.commit)
}

function wholeTree(format: Format, backend: Backend, name: string, isConfigured: boolean): OpenStore {
  return {
    format,
    backend,
    location: { id: idOf(format, name), root: '.', isConfigured },
    entries: backend.list,
    isFolder: false,
  }
}

/** The stores of one ref: known by its name, or by what its tree holds; or those of all refs below it. */
async function storesOfRef(world: World, name: string): Promise<FoundStores> {
  const resolved = await world.repository.resolve(name)
  if (resolved === null) {
    const below = await storesInRefs(world, refsBelow(await world.repository.listRefs(), name))
    if (below.length === 0)
      throw new SettingsError(
        `ref: "${name}" is neither a ref nor a commit of this repository, and no store lies below it`,
      )
    return { stores: below, unopened: [] }
  }
  const byName = resolved.ref === null ? [] : await storesInRefs(world, [resolved.ref])
  const others = world.formats.filter((format) => !byName.some((store) => store.format === format))
  const backend = world.repository.treeOf(name, resolved.commit)
  return { stores: [...byName, ...storesInTree(others, backend, await backend.list(), '.')], unopened: [] }
}

function refsBelow(refs: readonly string[], prefix: string): readonly string[] {
  const folder = prefix.endsWith('/') ? prefix : `${prefix}/`
  return refs.filter((ref) => ref.startsWith(folder))
}

async function namedStores(world: World, look: Look): Promise<FoundStores> {
  const stores: OpenStore[] = []
  const unopened: UnopenedStore[] = []
  for (const request of look.stores) {
    const store = await namedStore(world, look, request)
    if (store !== null && stores.some(({ location }) => location.id === store.location.id)) continue
    if (store !== null) stores.push(store)
    else
      unopened.push({
        id: `${request.format}:${request.at}`,
        reason: 'neither a folder of the tree nor a ref of this name is there',
      })
  }
  return { stores, unopened }
}

async function namedStore(world: World, look: Look, request: StoreRequest): Promise<OpenStore | null> {
  const format = world.formats.find((candidate) => candidate.name === request.format)
  if (format === undefined) return null
  const inTree = request.at.startsWith('refs/') ? null : await storeAtPath(world, look, format, request.at)
  return inTree ?? storeAtRef(world, format, request.at)
}

async function storeAtPath(world: World, look: Look, format: Format, at: string): Promise<OpenStore | null> {
  const backend = await treeOfLook(world, look)
  if (backend === null) return null
  const root = at.replace(/^(\.\/)+/, '').replace(/\/+$/, '') || '.'
  const entries = (await backend.list()).filter((entry) => pathWithin(root, entry.path) !== null)
  if (entries.length === 0) return null
  return {
    format,
    backend,
    location: { id: idOf(format, root), root, isConfigured: true },
    entries: () => Promise.resolve(entries),
    isFolder: true,
  }
}

async function treeOfLook(world: World, look: Look): Promise<Backend | null> {
  if (look.ref === null) return treeUnderGuard(world, await world.repository.describe())
  const resolved = await world.repository.resolve(look.ref)
  if (resolved === null) throw new SettingsError(`ref: "${look.ref}" is neither a ref nor a commit of this repository`)
  return world.repository.treeOf(look.ref, resolved.commit)
}

async function storeAtRef(world: World, format: Format, at: string): Promise<OpenStore | null> {
  const resolved = await world.repository.resolve(at)
  if (resolved !== null) {
    const known = resolved.ref === null ? undefined : format.refStores([resolved.ref])[0]
    const name = known?.name ?? at
    return wholeTree(format, world.repository.treeOf(name, resolved.commit), name, true)
  }
  const below = refsBelow(await world.repository.listRefs(), at)
  if (below.length === 0) return null
  const prefix = at.endsWith('/') ? at : `${at}/`
  const backend = await world.repository.treesBelow(prefix, below)
  return { ...wholeTree(format, backend, prefix.slice(0, -1), true), refs: below }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Format and place; bytes that are not UTF-8 are spelled out, so that what is printed is what the fingerprint is made of. */
function idOf(format: Format, place: string): string {
  return `${format.name}:${printablePath(place)}`
}
