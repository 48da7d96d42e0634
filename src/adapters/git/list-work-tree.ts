import { lstatSync } from 'node:fs'
import type { Stats } from 'node:fs'
import type { TreePath } from '../../domain/path.ts'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import type { Entry } from '../../ports.ts'
import type { TreeListing } from '../backends/tree-listing.ts'
import { codeOf } from '../hashing/reading-of-error.ts'
import { decodePath, encodePath } from '../path-bytes.ts'
import { firstLine, runGit } from './run-git.ts'
import type { GitResult } from './run-git.ts'

/** What git sees in a work tree. */
export interface WorkTreeListing extends TreeListing {
  /** Tracked paths that a sparse checkout leaves out: in no entry, and not lost. */
  readonly leftOut: ReadonlySet<TreePath>
}

const NUL = 0

/**
 * What git sees in a work tree: tracked files that are there, and untracked ones that are not ignored.
 * @throws UnreadableError when git cannot tell.
 */
export async function listWorkTree(root: string): Promise<WorkTreeListing> {
  const [{ stdout: tracked }, { stdout: deleted }, { stdout: untracked, stderr: warnings }] = await Promise.all([
    outputOf(root, ['ls-files', '-z', '-t', '--cached', '--stage']),
    outputOf(root, ['ls-files', '-z', '--deleted']),
    outputOf(root, ['ls-files', '-z', '--others', '--exclude-standard']),
  ])
  const entries = new Map<TreePath, Entry>()
  const leftOut = new Set<TreePath>()
  for (const record of recordsOf(tracked)) {
    const entry = trackedEntry(record)
    // Somebody may have set the bit by hand, with the file in place.
    if (entry?.isLeftOut === true && !isThere(root, entry.path)) leftOut.add(entry.path)
    else if (entry !== null) {
      // Where there are no symbolic links, git checks them out as files that hold where they lead.
      const kind = entry.kind === 'symlink' ? kindAt(root, entry.path) : entry.kind
      entries.set(entry.path, { path: entry.path, kind })
    }
  }
  for (const record of recordsOf(deleted)) entries.delete(decodePath(record))
  const nested: TreePath[] = []
  for (const record of recordsOf(untracked)) {
    const path = decodePath(record)
    // Git shows a repository inside this one as a folder, with a slash at its end, and does not look into it.
    if (path.endsWith('/')) nested.push(path.slice(0, -1))
    else entries.set(path, { path, kind: kindAt(root, path) })
  }
  const all = [...entries.values()]
  const submodules = all.filter(({ kind }) => kind === 'submodule').map(({ path }) => path)
  return { entries: all, notEntered: [...submodules, ...nested].toSorted(), unread: unreadIn(warnings), leftOut }
}

/** Git does not say what kind an untracked path is. One that went away meanwhile was a file. */
function kindAt(root: string, path: TreePath): Entry['kind'] {
  const stats = statsAt(root, path)
  if (stats === null) return 'other'
  if (stats === undefined || stats.isFile()) return 'file'
  return stats.isSymbolicLink() ? 'symlink' : 'other'
}

function isThere(root: string, path: TreePath): boolean {
  return statsAt(root, path) !== undefined
}

/** Undefined when nothing is there, null when that cannot be told. */
function statsAt(root: string, path: TreePath): Stats | undefined | null {
  try {
    return lstatSync(Buffer.concat([Buffer.from(`${root}/`), encodePath(path)]), { throwIfNoEntry: false })
  } catch (error) {
    if (codeOf(error) === '') throw error
    return null
  }
}

/** A `.gitignore` that is a pipe is waited for by git, without an end. */
const TIMEOUT_MS = 600_000

async function outputOf(root: string, args: readonly string[]): Promise<GitResult> {
  const result = await runGit(root, args, { timeoutMs: TIMEOUT_MS })
  if (result.exitCode === null)
    throw new UnreadableError(
      'git did not list the work tree: it was ended, or took 10 minutes; see that no .gitignore in it is a pipe',
    )
  if (result.exitCode !== 0) throw new UnreadableError(`git cannot list the work tree: ${firstLine(result.stderr)}`)
  return result
}

const UNREAD = /^warning: could not open directory '(.*?)\/?': /

/** Folders that git could not look into: of these it only warns. */
function unreadIn(warnings: string): readonly TreePath[] {
  return warnings
    .split('\n')
    .flatMap((line) => UNREAD.exec(line)?.[1] ?? [])
    .toSorted()
}

function recordsOf(output: Buffer): readonly Buffer[] {
  const records: Buffer[] = []
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(NUL, at)
    records.push(output.subarray(at, end < 0 ? output.length : end))
    at = end < 0 ? output.length : end + 1
  }
  return records
}

const TAB = 0x09

interface TrackedEntry extends Entry {
  readonly isLeftOut: boolean
}

/** `<tag> <mode> <id> <stage> TAB <path>`, as `ls-files -t --stage` writes it. The tag `S` is that of a path left out. */
function trackedEntry(record: Buffer): TrackedEntry | null {
  const tab = record.indexOf(TAB)
  if (tab < 0) return null
  const path = decodePath(record.subarray(tab + 1))
  const [tag, mode] = record.toString('latin1', 0, tab).split(' ')
  const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file'
  return { path, kind, isLeftOut: tag === 'S' }
}
