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

/** One tree object. */
interface Tree {
  readonly subtrees: readonly NamedObject[]
  /** Whatever is no tree. */
  readonly leaves: readonly (NamedObject & { readonly kind: Entry['kind'] })[]
}

interface NamedObject {
  readonly name: string
  readonly objectId: string
}

const EMPTY: Tree = { subtrees: [], leaves: [] }

/** The trees below some folders, by id. */
type Trees = ReadonlyMap<string, Tree>

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
    const { leaves, subtrees } = trees.get(folder.treeId) ?? EMPTY
    for (const { name, objectId } of subtrees) folders.push({ path: joinPath(folder.path, name), treeId: objectId })
    for (const { name, kind, objectId } of leaves) entries.push({ path: joinPath(folder.path, name), kind, objectId })
  }
  return entries
}

/** Reads every tree once, level by level, and counts the paths that they spell before one of them is spelt. */
async function readTrees(reader: ObjectReader, rootIds: readonly string[]): Promise<Trees> {
  const trees = new Map<string, Tree>()
  let entryCount = 0
  let level = countsOf(rootIds.map((id) => [id, 1] as const))
  for (let depth = 0; level.size > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw new UnreadableError(`the tree is more than ${MAX_DEPTH} folders deep`)
    const unread = [...level.keys()].filter((id) => !trees.has(id))
    const contents = await readWhole(reader, 'tree', unread)
    for (const id of unread) trees.set(id, parseTree(contents(id), reader.objectFormat, id))
    const below: (readonly [id: string, count: number])[] = []
    for (const [id, count] of level) {
      const { leaves, subtrees } = trees.get(id) ?? EMPTY
      entryCount += count * (leaves.length + subtrees.length)
      for (const { objectId } of subtrees) below.push([objectId, count])
    }
    if (entryCount > MAX_ENTRIES) throw new UnreadableError(`the tree has more than ${MAX_ENTRIES} entries`)
    level = countsOf(below)
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

const SPACE = 0x20
const SLASH = 0x2f
const NUL = 0
const ZERO = 0x30
const NON_ASCII = /[^\0-\x7f]/

/** The entries of one tree object: `<mode> <name> NUL <id bytes>`, over and over. */
function parseTree(bytes: Buffer, format: ObjectFormat, treeId: string): Tree {
  const malformed = (): UnreadableError => new UnreadableError(`git tree ${treeId} is malformed; git fsck says more`)
  const idLength = idLengthBytes(format)
  const subtrees: NamedObject[] = []
  const leaves: Tree['leaves'][number][] = []
  for (let at = 0; at < bytes.length;) {
    let mode = 0
    for (; bytes[at] !== SPACE; at++) {
      const digit = (bytes[at] ?? 0) - ZERO
      if (digit < 0 || digit > 7) throw malformed()
      mode = mode * 8 + digit
    }
    const from = at + 1
    const nul = endOfName(bytes, from)
    const end = nul + 1 + idLength
    // A name is empty, or has a slash; or the object ends too soon.
    if (nul === from || end > bytes.length) throw malformed()
    const name = nameIn(bytes, from, nul)
    const objectId = bytes.toString('hex', nul + 1, end)
    const kind = kindOf(mode)
    if (kind === 'tree') subtrees.push({ name, objectId })
    else leaves.push({ name, kind, objectId })
    at = end
  }
  return { subtrees, leaves }
}

/** Where the NUL behind a name is; where the name begins when it holds a slash. */
function endOfName(bytes: Buffer, from: number): number {
  let at = from
  for (; at < bytes.length && bytes[at] !== NUL; at++) if (bytes[at] === SLASH) return from
  return at
}

function nameIn(bytes: Buffer, from: number, to: number): string {
  const name = bytes.toString('latin1', from, to)
  // Most names are ASCII, and need no look at their encoding.
  return NON_ASCII.test(name) ? decodePath(bytes.subarray(from, to)) : name
}

/** The type in a mode, as POSIX has it (S_IFMT), and git's own for submodules. */
function kindOf(mode: number): Entry['kind'] | 'tree' {
  switch (mode & 0o170000) {
    case 0o040000:
      return 'tree'
    case 0o100000:
      return 'file'
    case 0o120000:
      return 'symlink'
    case 0o160000:
      return 'submodule'
    default:
      return 'other'
  }
}
