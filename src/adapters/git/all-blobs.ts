import { collectEnd, endOf, startGit } from './run-git.ts'

/** One blob of the object database. */
export interface StoredBlob {
  readonly objectId: string
  readonly sizeBytes: number
}

/** What an object database has. */
export interface StoredBlobs {
  readonly blobs: readonly StoredBlob[]
  /** False when git could not list every object, or there are more than are kept. */
  readonly isWhole: boolean
}

/** More are not kept: they would take some 1 GB. */
const MAX_BLOBS = 4_000_000

/** Every blob that is here, reachable or not, in no order. */
export async function allBlobs(gitDir: string): Promise<StoredBlobs> {
  const format = '--batch-check=%(objecttype) %(objectname) %(objectsize)'
  const args = [`--git-dir=${gitDir}`, 'cat-file', '--batch-all-objects', '--unordered', format]
  const child = startGit(gitDir, args)
  const stderr = collectEnd(child)
  const blobs: StoredBlob[] = []
  const listing = { isWhole: true }
  const take = (line: string): void => {
    const [, type, objectId, size] = /^(blob|tree|commit|tag) ([0-9a-f]+) (\d+)$/.exec(line) ?? []
    if (objectId === undefined || blobs.length >= MAX_BLOBS) listing.isWhole = false
    else if (type === 'blob') blobs.push({ objectId, sizeBytes: Number(size) })
  }
  let begun = ''
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (begun + chunk.toString('latin1')).split('\n')
    begun = lines.pop() ?? ''
    lines.forEach(take)
  })
  const exitCode = await endOf(child, '')
  // Of a pack or an object that it cannot open, git only complains.
  return { blobs, isWhole: listing.isWhole && exitCode === 0 && !/^(error|fatal):/m.test(stderr()) }
}
