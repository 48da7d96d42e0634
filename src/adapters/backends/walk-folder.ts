import { readdirSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import { joinPath } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import type { Entry } from '../../ports.ts'
import { codeOf } from '../hashing/reading-of-error.ts'
import { decodePath, encodePath } from '../path-bytes.ts'
import type { TreeListing } from './tree-listing.ts'

/**
 * Lists a folder that git knows nothing of. Follows no symbolic link; a folder with a `.git` in it is another repository
 * and is not entered, nor is one that `isExcluded`.
 * @throws UnreadableError when the root itself cannot be read.
 */
export async function walkFolder(root: string, isExcluded: (path: TreePath) => boolean): Promise<TreeListing> {
  const entries: Entry[] = []
  const notEntered: TreePath[] = []
  const unread: TreePath[] = []
  const folders: TreePath[] = ['.']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const children = readFolder(root, folder)
    if (children === null) unread.push(folder)
    else if (folder !== '.' && children.some((child) => child.name.equals(GIT_FOLDER))) notEntered.push(folder)
    else sortIn(folder, children, isExcluded, entries, folders)
    await nextTurn()
  }
  return { entries, notEntered: notEntered.toSorted(), unread: unread.toSorted() }
}

type Child = Dirent<Buffer>

const GIT_FOLDER = Buffer.from('.git')

function sortIn(
  folder: TreePath,
  children: readonly Child[],
  isExcluded: (path: TreePath) => boolean,
  entries: Entry[],
  folders: TreePath[],
): void {
  for (const child of children) {
    const path = joinPath(folder, decodePath(child.name))
    if (child.name.equals(GIT_FOLDER) || isExcluded(path)) continue
    if (child.isDirectory()) folders.push(path)
    else entries.push({ path, kind: kindOf(child) })
  }
}

function kindOf(child: Child): Entry['kind'] {
  if (child.isFile()) return 'file'
  return child.isSymbolicLink() ? 'symlink' : 'other'
}

/** Null when a folder below the root cannot be read. */
function readFolder(root: string, folder: TreePath): readonly Child[] | null {
  const place = folder === '.' ? Buffer.from(root) : Buffer.concat([Buffer.from(`${root}/`), encodePath(folder)])
  try {
    return readdirSync(place, { withFileTypes: true, encoding: 'buffer' })
  } catch (error) {
    const code = codeOf(error)
    if (code === '') throw error
    if (folder === '.') throw new UnreadableError(`${root} cannot be read (${code})`, { cause: error })
    return null
  }
}
