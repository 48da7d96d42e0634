import { UnreadableError } from '../../domain/unreadable-error.ts'
import { joinPath } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import type { Entry } from '../../ports.ts'
import { decodePath } from '../path-bytes.ts'
import { idLengthBytes } from './object-hash.ts'
import type { ObjectFormat } from './object-hash.ts'
import type { ObjectReader } from './object-reader.ts'

/** An entry of a tree, with the id of its object. */
export interface TreeEntry extends Entry {
  readonly objectId: string
}

/** A commit, and where the entries of its tree are to be found. */
export interface RootTree {
  readonly path: TreePath
  readonly commit: string
}

/** Trees that share subtrees can spell far more paths than they have bytes; more than this are refused. */
const MAX_ENTRIES = 5_000_000
/** Deeper trees are refused: git's own limit (core.maxTreeDepth). */
const MAX_DEPTH = 2048
/** An object over this is refused: trees have some 40 bytes an entry. */
const MAX_OBJECT_BYTES = 512 * 1024 * 1024

interface Folder {
  readonly path: TreePath
  readonly treeId: string
}

/** The trees below some folders, by id. */
type Trees = ReadonlyMap<string, readonly AnyEntry[]>

/**
 * Everything in the trees of some commits, folders left out, in no order. Commits and trees are hashed against their names.
 * @throws UnreadableError when one of them is absent, damaged, malformed, or there is too much of it.
 */
export async function walkTrees(reader: ObjectReader, roots: readonly RootTree[]): Promise<readonly TreeEntry[]> {
  const folders = [...(await treesOf(reader, roots))]
  const trees = await readTrees(
    reader,
    folders.map(({ treeId }) => treeId),
  )
  const entries: TreeEntry[] = []
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { name, kind, objectId } of trees.get(folder.treeId) ?? []) {
      const path = joinPath(folder.path, name)
      if (kind === 'tree') folders.push({ path, treeId: objectId })
      else entries.push({ path, kind, objectId })
    }
  }
  return entries
}

/** Reads every tree once, level by level, and counts the paths that they spell before one of them is spelt. */
async function readTrees(reader: ObjectReader, rootIds: readonly string[]): Promise<Trees> {
  const trees = new Map<string, readonly AnyEntry[]>()
  let entryCount = 0
  let level = countsOf(rootIds.map((id) => [id, 1] as const))
  for (let depth = 0; level.size > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw new UnreadableError(`the tree is more than ${MAX_DEPTH} folders deep`)
    const unread = [...level.keys()].filter((id) => !trees.has(id))
    const contents = await readWhole(reader, 'tree', unread)
    for (const id of unread) trees.set(id, parseTree(contents(id), reader.objectFormat, id))
    for (const [id, count] of level) entryCount += count * (trees.get(id)?.length ?? 0)
    if (entryCount > MAX_ENTRIES) throw new UnreadableError(`the tree has more than ${MAX_ENTRIES} entries`)
    level = countsOf(
      [...level].flatMap(([id, count]) =>
        (trees.get(id) ?? []).filter(({ kind }) => kind === 'tree').map(({ objectId }) => [objectId, count] as const),
      ),
    )
  }
  return trees
}

/** How often each id is there. */
function countsOf(ids: readonly (readonly [id: string, count: number])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [id, count] of ids) counts.set(id, (counts.get(id) ?? 0) + count)
  return counts
}

const COMMIT_TREE = /^tree ([0-9a-f]+)\n/

async function treesOf(reader: ObjectReader, roots: readonly RootTree[]): Promise<readonly Folder[]> {
  const contents = await readWhole(
    reader,
    'commit',
    roots.map(({ commit }) => commit),
  )
  return roots.map(({ path, commit }) => {
    const treeId = COMMIT_TREE.exec(contents(commit).toString('latin1'))?.[1]
    if (treeId === undefined) throw new UnreadableError(`commit ${commit} is malformed; git fsck says more`)
    return { path, treeId }
  })
}

/** Some commits or trees, each once. */
async function readWhole(
  reader: ObjectReader,
  type: 'commit' | 'tree',
  objectIds: readonly string[],
): Promise<(id: string) => Buffer> {
  const ids = [...new Set(objectIds)]
  const readings = await reader.read(
    ids.map((id) => ({ objectIds: [id], type, keepBytes: MAX_OBJECT_BYTES, isHashed: false })),
    () => undefined,
  )
  const contents = new Map(ids.map((id, index) => [id, readings[index]]))
  return (id) => {
    const reading = contents.get(id)
    if (reading?.kind === 'read' && reading.kept !== null) return reading.kept
    const what =
      reading?.kind === 'read'
        ? 'is too large'
        : reading?.kind === 'corrupt'
          ? 'is damaged'
          : 'is not in the object database'
    throw new UnreadableError(`git ${type} ${id} ${what}; git fsck says more`)
  }
}

interface AnyEntry {
  readonly name: string
  readonly kind: Entry['kind'] | 'tree'
  readonly objectId: string
}

const SPACE = 0x20
const SLASH = 0x2f
const NUL = 0
const FIRST_NON_ASCII = 0x80

/** The entries of one tree object: `<mode> <name> NUL <id bytes>`, over and over. */
function parseTree(bytes: Buffer, format: ObjectFormat, treeId: string): readonly AnyEntry[] {
  const idLength = idLengthBytes(format)
  const entries: AnyEntry[] = []
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(SPACE, at)
    const nul = bytes.indexOf(NUL, space)
    const end = nul + 1 + idLength
    const name = space < 0 || nul < 0 || end > bytes.length ? null : nameIn(bytes, space + 1, nul)
    if (name === null) throw new UnreadableError(`git tree ${treeId} is malformed; git fsck says more`)
    const kind = kindOf(bytes.toString('latin1', at, space))
    entries.push({ name, kind, objectId: bytes.toString('hex', nul + 1, end) })
    at = end
  }
  return entries
}

/** Null for what is no name of an entry. */
function nameIn(bytes: Buffer, from: number, to: number): string | null {
  let allBits = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0
    if (byte === SLASH) return null
    allBits |= byte
  }
  if (from === to) return null
  // Most names are ASCII, and need no look at their encoding.
  return allBits < FIRST_NON_ASCII ? bytes.toString('latin1', from, to) : decodePath(bytes.subarray(from, to))
}

function kindOf(mode: string): AnyEntry['kind'] {
  if (mode === '40000') return 'tree'
  if (mode === '120000') return 'symlink'
  if (mode === '160000') return 'submodule'
  return mode.startsWith('100') ? 'file' : 'other'
}
