import { linesOf, runGit } from './run-git.ts'

/** One blob of the object database. */
export interface StoredBlob {
  readonly objectId: string
  readonly sizeBytes: number
}

/** What an object database has. */
export interface StoredBlobs {
  readonly blobs: readonly StoredBlob[]
  /** False when git could not list every object. */
  readonly isWhole: boolean
}

/** Every blob that is here, reachable or not, in no order. */
export async function allBlobs(gitDir: string): Promise<StoredBlobs> {
  const format = '--batch-check=%(objecttype) %(objectname) %(objectsize)'
  const args = [`--git-dir=${gitDir}`, 'cat-file', '--batch-all-objects', '--unordered', format]
  const { exitCode, stderr, stdout } = await runGit(gitDir, args)
  // Of a pack or an object that it cannot open, git only complains.
  let isWhole = exitCode === 0 && !/^(error|fatal):/m.test(stderr)
  const blobs: StoredBlob[] = []
  for (const line of linesOf(stdout)) {
    const [, type, objectId, size] = /^(blob|tree|commit|tag) ([0-9a-f]+) (\d+)$/.exec(line) ?? []
    if (objectId === undefined) isWhole = false
    else if (type === 'blob') blobs.push({ objectId, sizeBytes: Number(size) })
  }
  return { blobs, isWhole }
}
