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

interface Folder {
  readonly path: TreePath
  readonly treeId: string
}

/** Trees that share subtrees can spell far more paths than they have bytes; more than this are refused. */
const MAX_ENTRIES = 5_000_000
/** An object over this is refused: trees have some 40 bytes an entry. */
const MAX_OBJECT_BYTES = 512 * 1024 * 1024

/**
 * Everything in the trees of some commits, folders left out, in no order. Commits and trees are hashed against their names.
 * @throws UnreadableError when one of them is absent, damaged, malformed, or there is too much of it.
 */
export async function walkTrees(reader: ObjectReader, roots: readonly RootTree[]): Promise<readonly TreeEntry[]> {
  const entries: TreeEntry[] = []
  for (let level = await treesOf(reader, roots); level.length > 0;) {
    const contents = await readWhole(
      reader,
      'tree',
      level.map(({ treeId }) => treeId),
    )
    const next: Folder[] = []
    for (const { path, treeId } of level) {
      for (const entry of parseTree(contents(treeId), reader.objectFormat, path)) {
        if (entry.kind === 'tree') next.push({ path: entry.path, treeId: entry.objectId })
        else entries.push({ path: entry.path, kind: entry.kind, objectId: entry.objectId })
      }
      if (entries.length + next.length > MAX_ENTRIES)
        throw new UnreadableError(`the tree has more than ${MAX_ENTRIES} entries`)
    }
    level = next
  }
  return entries
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
  readonly path: TreePath
  readonly kind: Entry['kind'] | 'tree'
  readonly objectId: string
}

const SPACE = 0x20
const NUL = 0

/** The entries of one tree object: `<mode> <name> NUL <id bytes>`, over and over. */
function parseTree(bytes: Buffer, format: ObjectFormat, folder: TreePath): readonly AnyEntry[] {
  const idLength = idLengthBytes(format)
  const entries: AnyEntry[] = []
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(SPACE, at)
    const nul = bytes.indexOf(NUL, space)
    const end = nul + 1 + idLength
    if (space < 0 || nul < 0 || end > bytes.length)
      throw new UnreadableError(`the tree of ${folder} is malformed; git fsck says more`)
    const name = decodePath(bytes.subarray(space + 1, nul))
    const kind = kindOf(bytes.toString('latin1', at, space))
    entries.push({ path: joinPath(folder, name), kind, objectId: bytes.toString('hex', nul + 1, end) })
    at = end
  }
  return entries
}

function kindOf(mode: string): AnyEntry['kind'] {
  if (mode === '40000') return 'tree'
  if (mode === '120000') return 'symlink'
  if (mode === '160000') return 'submodule'
  return mode.startsWith('100') ? 'file' : 'other'
}
