import type { GoodCopy, Unsearched } from '../../domain/damage.ts'
import type { Digest } from '../../domain/digest.ts'
import type { TreePath } from '../../domain/path.ts'
import { allBlobs } from '../git/all-blobs.ts'
import { eachChange } from '../git/changes.ts'
import type { WalkStart } from '../git/changes.ts'
import type { ObjectReader } from '../git/object-reader.ts'

/** Where copies are looked for. */
export interface SearchOptions {
  readonly gitDir: string
  readonly reader: ObjectReader
  /** What is judged: copies that it comes from are named first. Empty for none. */
  readonly commits: readonly string[]
  /** Digests of objects that were read already. */
  readonly known: ReadonlyMap<string, Digest>
  /** Objects that are not here would be asked for at a remote, by an older git. */
  readonly isPartialClone: boolean
  /** Older commits are not here. */
  readonly isShallow: boolean
}

/** What was found. */
export interface FoundCopies {
  readonly copies: ReadonlyMap<Digest, GoodCopy>
  /** Of the paths that were asked for, those of which another version has the digest that was asked for. */
  readonly isOlderVersion: (path: TreePath, digest: Digest) => boolean
  /** What was not searched for those of which there is no copy; null when everything was. */
  readonly unsearched: Unsearched | null
}

/** A larger database is searched in part, the smallest blobs first. */
const MAX_SEARCHED_BYTES = 16 * 1024 * 1024 * 1024

/**
 * Looks for blobs by SHA-256: among earlier versions of the paths, then in the whole object database, whatever reaches them. A copy is
 * named where the newest commit has it.
 */
export async function findCopies(
  wanted: ReadonlyMap<TreePath, ReadonlySet<Digest>>,
  options: SearchOptions,
): Promise<FoundCopies> {
  const { commits, gitDir, known, reader } = options
  const digests = new Set([...wanted.values()].flatMap((all) => [...all]))
  const digestOf = new Map(known)
  const versions = new Map<TreePath, Set<string>>()
  if (commits.length > 0)
    await eachChange(gitDir, { commits }, ({ objectId, path }) => {
      if (objectId === null || !wanted.has(path)) return
      const ids = versions.get(path) ?? new Set()
      versions.set(path, ids.add(objectId))
    })
  const here = options.isPartialClone ? new Set((await allBlobs(gitDir)).blobs.map(({ objectId }) => objectId)) : null
  const earlier = [...versions.values()].flatMap((ids) => [...ids]).filter((id) => here?.has(id) !== false)
  const areEarlierRead = await hashAll(reader, earlier, digestOf)
  const isFound = (): boolean => {
    const found = new Set(digestOf.values())
    return [...digests].every((digest) => found.has(digest))
  }
  const left = isFound() ? null : await hashDatabase(gitDir, reader, digestOf)
  const ids = new Map([...digestOf].filter(([, digest]) => digests.has(digest)).map(([id, digest]) => [id, digest]))
  return {
    copies: await placesOf(gitDir, commits, ids),
    isOlderVersion: (path, digest) => [...(versions.get(path) ?? [])].some((id) => digestOf.get(id) === digest),
    unsearched: options.isShallow
      ? 'older-commits'
      : options.isPartialClone
        ? 'unfetched-objects'
        : areEarlierRead
          ? left
          : 'unread-objects',
  }
}

/** What was left out. */
async function hashDatabase(
  gitDir: string,
  reader: ObjectReader,
  digestOf: Map<string, Digest>,
): Promise<Unsearched | null> {
  const { blobs, isWhole } = await allBlobs(gitDir)
  const unhashed = blobs.filter(({ objectId }) => !digestOf.has(objectId))
  let sizeBytes = 0
  const searched = unhashed
    .toSorted((a, b) => a.sizeBytes - b.sizeBytes)
    .filter((blob) => (sizeBytes += blob.sizeBytes) <= MAX_SEARCHED_BYTES)
  const areRead = await hashAll(
    reader,
    searched.map(({ objectId }) => objectId),
    digestOf,
  )
  if (!isWhole || !areRead) return 'unread-objects'
  return searched.length === unhashed.length ? null : 'large-objects'
}

/** True when every one could be read. */
async function hashAll(reader: ObjectReader, ids: readonly string[], digestOf: Map<string, Digest>): Promise<boolean> {
  const unread = [...new Set(ids)].filter((id) => !digestOf.has(id))
  const readings = await reader.read(
    unread.map((id) => ({ objectIds: [id], type: 'blob', keepBytes: 0, isHashed: true })),
    () => undefined,
  )
  for (const [index, id] of unread.entries()) {
    const reading = readings[index]
    if (reading?.kind === 'read' && reading.digests !== null) digestOf.set(id, reading.digests.sha256)
  }
  return unread.every((id) => digestOf.has(id))
}

/** Of each digest, a copy in the ancestry of what is judged, else one that any ref or reflog knows, else the bare object. */
async function placesOf(
  gitDir: string,
  commits: readonly string[],
  ids: ReadonlyMap<string, Digest>,
): Promise<ReadonlyMap<Digest, GoodCopy>> {
  const copies = new Map<Digest, GoodCopy>()
  const look = async (start: WalkStart, isInAncestry: boolean): Promise<void> => {
    const left = new Map([...ids].filter(([, digest]) => !copies.has(digest)))
    if (left.size === 0) return
    await eachChange(gitDir, start, ({ commit, objectId, path }) => {
      const digest = objectId === null ? undefined : left.get(objectId)
      if (digest !== undefined && objectId !== null && !copies.has(digest))
        copies.set(digest, { objectId, commit, path, isInAncestry })
    })
  }
  if (commits.length > 0) await look({ commits }, true)
  await look('everything', false)
  for (const [objectId, digest] of ids)
    if (!copies.has(digest)) copies.set(digest, { objectId, commit: null, path: null, isInAncestry: false })
  return copies
}
