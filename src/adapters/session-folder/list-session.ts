import { lstatSync } from 'node:fs'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import type { TreePath } from '../../domain/path.ts'
import { SESSION_MANIFEST, isLeftover, recordPath } from '../../domain/session.ts'
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
  /** Tracked files that a sparse checkout does not bring. */
  readonly leftOut: readonly TreePath[]
  /** Git converts line ends of the session's text: other checkouts may not have its bytes. */
  readonly isConverted: boolean
  /** Git ignores checkpoint records. */
  readonly areRecordsIgnored: boolean
}

/** A path of a session as a place on the disk. */
export function placeIn(folder: string, path: TreePath): Place {
  return Buffer.concat([Buffer.from(`${folder}/`), encodePath(path)])
}

/** Lists what git would keep of a session, or where there is no git, all of it. */
export async function listSession(folder: string, isInRepository: boolean): Promise<SessionListing> {
  const { areRecordsIgnored, ignored, isConverted, leftOut, paths } = isInRepository
    ? await listByGit(folder)
    : await listByWalk(folder)
  const files = new Map<TreePath, FileStatus>()
  const others: TreePath[] = []
  for (const path of paths) {
    if (path === SESSION_MANIFEST || isLeftover(path)) continue
    const status = statusOf(placeIn(folder, path))
    if (status === 'other') others.push(path)
    else if (status !== null) files.set(path, status)
  }
  const missing = leftOut.filter((path) => path !== SESSION_MANIFEST && !files.has(path))
  return {
    files,
    others,
    ignored: ignored.filter((path) => !isLeftover(path)),
    leftOut: missing,
    isConverted,
    areRecordsIgnored,
  }
}

interface Listed {
  readonly paths: ReadonlySet<TreePath>
  readonly ignored: readonly TreePath[]
  readonly leftOut: readonly TreePath[]
  readonly isConverted: boolean
  readonly areRecordsIgnored: boolean
}

async function listByWalk(folder: string): Promise<Listed> {
  const { entries, notEntered, unread } = await walkFolder(folder, () => false)
  const [hidden] = unread
  if (hidden !== undefined) throw new UnreadableError(`${folder}/${hidden} cannot be read`)
  const paths = new Set([...entries.map(({ path }) => path), ...notEntered])
  return { paths, ignored: [], leftOut: [], isConverted: false, areRecordsIgnored: false }
}

/** The tag that `ls-files -t` gives to what a sparse checkout leaves out. */
const LEFT_OUT_TAG = 'S '

async function listByGit(folder: string): Promise<Listed> {
  const [areRecordsIgnored, isConverted, tracked, untracked, ignored] = await Promise.all([
    isIgnored(folder, recordPath('1')),
    convertsLineEnds(folder),
    recordsOf(folder, ['-t', '--cached']),
    recordsOf(folder, ['--others', '--exclude-standard']),
    recordsOf(folder, ['--others', '--ignored', '--exclude-standard']),
  ])
  const known = tracked.map((record) => record.slice(LEFT_OUT_TAG.length))
  const leftOut = tracked.filter((record) => record.startsWith(LEFT_OUT_TAG))
  return {
    // A repository inside is named with a slash: it is no regular file, and not entered.
    paths: new Set([...known, ...untracked.map((path) => path.replace(/\/$/, ''))]),
    ignored: ignored.map((path) => path.replace(/\/$/, '')),
    leftOut: leftOut.map((record) => record.slice(LEFT_OUT_TAG.length)),
    isConverted,
    areRecordsIgnored,
  }
}

async function isIgnored(folder: string, path: TreePath): Promise<boolean> {
  return (await runGit(folder, ['check-ignore', '-q', '--', path])).exitCode === 0
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

/** Whether git takes the session for text whose line ends it may convert (gitattributes(5), core.autocrlf). */
async function convertsLineEnds(folder: string): Promise<boolean> {
  const { stdout } = await runGit(folder, ['check-attr', '-z', 'text', '--', 'context.json'])
  const [, , text] = stdout.toString('latin1').split('\0')
  if (text === 'set' || text === 'auto') return true
  if (text === 'unset') return false
  const { stdout: autocrlf } = await runGit(folder, ['config', '--get', 'core.autocrlf'])
  return autocrlf.toString('latin1').trim() === 'true'
}

/** What `ls-files` says of the folder, a path each. What git cannot look into it only warns of. */
async function recordsOf(folder: string, which: readonly string[]): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await runGit(folder, ['ls-files', '-z', ...which, '--', '.'])
  if (exitCode !== 0 || stderr.includes('could not open directory'))
    throw new UnreadableError(`git cannot list ${folder}: ${firstLine(stderr)}`)
  const records: string[] = []
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf(NUL, at)
    records.push(decodePath(stdout.subarray(at, end)))
    at = end + 1
  }
  return records
}
