import { lstatSync } from 'node:fs'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import type { TreePath } from '../../domain/path.ts'
import { SESSION_MANIFEST, isLeftover } from '../../domain/session.ts'
import { walkFolder } from '../backends/walk-folder.ts'
import { firstLine, runGit } from '../git/run-git.ts'
import { codeOf } from '../hashing/reading-of-error.ts'
import { decodePath, encodePath } from '../path-bytes.ts'
import type { Place } from './disk.ts'

/** What tells a file that was not touched since from one that was. */
export interface FileStatus {
  readonly device: number
  readonly inode: number
  readonly sizeBytes: number
  /** Milliseconds since the epoch, with fractions. */
  readonly modifiedMs: number
  /** As above; nobody can set it to a time of their choice. */
  readonly changedMs: number
}

/** The regular files of a session's folder, but its manifest and what a killed seal left. */
export interface SessionListing {
  readonly files: ReadonlyMap<TreePath, FileStatus>
  /** What is no regular file: links, sockets and the like. */
  readonly others: readonly TreePath[]
  /** What git ignores, so that no commit will hold it. */
  readonly ignored: readonly TreePath[]
}

/** A path of a session as a place on the disk. */
export function placeIn(folder: string, path: TreePath): Place {
  return Buffer.concat([Buffer.from(`${folder}/`), encodePath(path)])
}

/** Lists what git would keep of a session, or where there is no git, all of it. */
export async function listSession(folder: string, isInRepository: boolean): Promise<SessionListing> {
  const paths = isInRepository
    ? await listed(folder, ['--cached', '--others', '--exclude-standard'])
    : (await walkFolder(folder, () => false)).entries.map(({ path }) => path)
  const ignored = isInRepository ? await listed(folder, ['--others', '--ignored', '--exclude-standard']) : []
  const files = new Map<TreePath, FileStatus>()
  const others: TreePath[] = []
  for (const path of new Set(paths)) {
    if (path === SESSION_MANIFEST || isLeftover(path)) continue
    const status = statusOf(placeIn(folder, path))
    if (status === 'other') others.push(path)
    else if (status !== null) files.set(path, status)
  }
  return { files, others, ignored: ignored.filter((path) => !isLeftover(path)) }
}

/** Null when nothing is there; `other` for what is no regular file. */
export function statusOf(place: Place): FileStatus | 'other' | null {
  try {
    const stats = lstatSync(place)
    if (!stats.isFile()) return 'other'
    const { ctimeMs, dev, ino, mtimeMs, size } = stats
    return { device: dev, inode: ino, sizeBytes: size, modifiedMs: mtimeMs, changedMs: ctimeMs }
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
    throw error
  }
}

const NUL = 0

/** Paths below the folder that git names; a repository inside, which it names with a slash, is not entered. */
async function listed(folder: string, which: readonly string[]): Promise<readonly TreePath[]> {
  const { exitCode, stdout, stderr } = await runGit(folder, ['ls-files', '-z', ...which, '--', '.'])
  if (exitCode !== 0) throw new UnreadableError(`git cannot list ${folder}: ${firstLine(stderr)}`)
  const paths: TreePath[] = []
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf(NUL, at)
    const path = decodePath(stdout.subarray(at, end))
    if (!path.endsWith('/')) paths.push(path)
    at = end + 1
  }
  return paths
}
