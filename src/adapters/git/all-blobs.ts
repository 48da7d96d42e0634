import { linesOf, runGit } from './run-git.ts'

/** One blob of the object database. */
export interface StoredBlob {
  readonly objectId: string
  readonly sizeBytes: number
}

/** Every blob that is here, reachable or not, in no order. Empty when git cannot list them. */
export async function allBlobs(gitDir: string): Promise<readonly StoredBlob[]> {
  const format = '--batch-check=%(objecttype) %(objectname) %(objectsize)'
  const args = [`--git-dir=${gitDir}`, 'cat-file', '--batch-all-objects', '--unordered', format]
  const { stdout } = await runGit(gitDir, args)
  return linesOf(stdout).flatMap((line) => {
    const [, objectId, size] = /^blob ([0-9a-f]+) (\d+)$/.exec(line) ?? []
    return objectId === undefined ? [] : [{ objectId, sizeBytes: Number(size) }]
  })
}
