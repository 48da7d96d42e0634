import type { Digest } from '../../domain/digest.ts'
import type { TreePath } from '../../domain/path.ts'
import { encodePath } from '../path-bytes.ts'
import { sha256Of } from '../hashing/sha256.ts'
import { linesOf, runGit } from './run-git.ts'

/** A file, and the file that claims its digest. */
export interface ClaimedPath {
  readonly path: TreePath
  readonly manifest: TreePath
}

/** Larger files are not compared. */
const MAX_BYTES = 64 * 1024 * 1024

/**
 * The commit that brought a file and its claim together as they are, when it is a merge, and each of its parents had a claim that fits
 * its own bytes; else null.
 */
export async function mixedByMerge(
  gitDir: string,
  commit: string,
  { path, manifest }: ClaimedPath,
): Promise<string | null> {
  const git = async (...args: readonly string[]): Promise<Buffer | null> => {
    const { exitCode, stdout } = await runGit(gitDir, [`--git-dir=${gitDir}`, '--literal-pathspecs', ...args])
    return exitCode === 0 ? stdout : null
  }
  // An argument is text: a path of other bytes cannot be asked for.
  if ([path, manifest].some((name) => encodePath(name).toString('utf8') !== name)) return null
  const newest = await git('rev-list', '--parents', '--max-count=1', commit, '--', path, manifest)
  const [merge, ...parents] = (newest === null ? '' : (linesOf(newest)[0] ?? '')).split(' ')
  if (merge === undefined || parents.length < 2) return null
  const blob = async (at: string, name: TreePath): Promise<Buffer | null> => {
    const size = await git('cat-file', '-s', `${at}:${name}`)
    return size === null || Number(size.toString('latin1')) > MAX_BYTES
      ? null
      : git('cat-file', 'blob', `${at}:${name}`)
  }
  for (const parent of parents) {
    const [bytes, claims] = [await blob(parent, path), await blob(parent, manifest)]
    if (bytes === null || claims === null || !names(claims, sha256Of(bytes))) return null
  }
  return merge
}

/** A manifest of whatever form holds the digest as text. */
function names(manifest: Buffer, digest: Digest): boolean {
  return manifest.includes(digest) || manifest.includes(digest.toUpperCase())
}
