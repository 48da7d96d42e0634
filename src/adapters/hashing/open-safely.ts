import { closeSync, fstatSync, lstatSync, openSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { sep } from 'node:path'
import type { Reading } from '../../domain/store-facts.ts'
import { hasRawBytes } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { encodePath } from '../path-bytes.ts'
import { isForeignName } from './foreign-name.ts'
import { NO_FOLLOW, READ_WITHOUT_WAITING } from './open-flags.ts'
import { readingOfError, unreadable } from './reading-of-error.ts'

/** A file that is open for reading and known to be a regular one. */
export interface OpenFile {
  readonly kind: 'open'
  readonly fd: number
  readonly stats: Stats
}

/** Why a file was not opened. */
export type NotOpened = Exclude<Reading, { readonly kind: 'read' | 'present' }>

/** The detail of a reading whose file lies behind a symbolic link. */
export const SYMLINK_ANCESTOR = 'a folder of its path is a symbolic link'

/** The detail of a reading of a folder. */
export const FOLDER_DETAIL = 'it is a folder'

/** How many folders are remembered. */
const MAX_FOLDERS = 50_000

/**
 * Opens files of one tree. Every folder on the way is looked at once, before anything in it is opened; a folder that is a
 * symbolic link is not entered.
 * @param root the tree's folder, absolute.
 */
export function createOpener(root: string): (path: TreePath) => OpenFile | NotOpened {
  const folders = new Map<TreePath, NotOpened | null>()
  const prefix = root.endsWith(sep) || root.endsWith('/') ? root : `${root}/`
  const locate = (path: TreePath): string | Buffer => (hasRawBytes(path) ? encodePath(prefix + path) : prefix + path)

  const look = (folder: TreePath): NotOpened | null => {
    const slash = folder.lastIndexOf('/')
    const above = slash < 0 ? null : enter(folder.slice(0, slash))
    return above ?? lookAtFolder(locate(folder))
  }

  const enter = (folder: TreePath): NotOpened | null => {
    const known = folders.get(folder)
    if (known !== undefined) return known
    const answer = look(folder)
    // A hostile manifest can name folders without end.
    if (folders.size >= MAX_FOLDERS) folders.clear()
    folders.set(folder, answer)
    return answer
  }

  return (path) => {
    if (isForeignName(path)) return { kind: 'absent' }
    const slash = path.lastIndexOf('/')
    const closed = slash < 0 ? null : enter(path.slice(0, slash))
    return closed ?? openRegular(locate(path))
  }
}

/** Null when the folder may be entered. */
function lookAtFolder(place: string | Buffer): NotOpened | null {
  try {
    const stats = lstatSync(place)
    if (stats.isSymbolicLink()) return unreadable('symlink', SYMLINK_ANCESTOR)
    return stats.isDirectory() ? null : { kind: 'absent' }
  } catch (error) {
    return readingOfError(error)
  }
}

function openRegular(place: string | Buffer): OpenFile | NotOpened {
  try {
    if (NO_FOLLOW === 0 && lstatSync(place).isSymbolicLink()) return unreadable('symlink', 'it is a symbolic link')
    const fd = openSync(place, READ_WITHOUT_WAITING | NO_FOLLOW)
    const stats = fstatSync(fd)
    if (stats.isFile()) return { kind: 'open', fd, stats }
    closeSync(fd)
    return unreadable('not-a-file', kindOf(stats))
  } catch (error) {
    return readingOfError(error)
  }
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return FOLDER_DETAIL
  if (stats.isFIFO()) return 'it is a FIFO'
  return stats.isSocket() ? 'it is a socket' : 'it is a device'
}
