import { CONTENT_KINDS } from '../../domain/content.ts'
import type { GoodCopy, Unsearched } from '../../domain/damage.ts'
import type { Digest } from '../../domain/digest.ts'
import type { TreePath } from '../../domain/path.ts'
import { allBlobs } from '../git/all-blobs.ts'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import { eachChange } from '../git/changes.ts'
import { readCommitGraph, shallowCommits } from '../git/commit-graph.ts'
import type { CommitGraph } from '../git/commit-graph.ts'
import type { WalkStart } from '../git/changes.ts'
import type { ObjectReader } from '../git/object-reader.ts'
import type { OpenMemory, RecallingMemory } from '../object-memory/object-memory.ts'

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
  /** What earlier runs read of blobs; null when nothing is remembered. */
  readonly memory: RecallingMemory | null
}

/** What was found. */
export interface FoundCopies {
  readonly copies: ReadonlyMap<Digest, GoodCopy>
  /** Whether another version of a path that was asked for has the digest, in the history of a commit. */
  readonly isOlderVersion: (path: TreePath, digest: Digest, commit: string | null) => boolean
  /** What was not searched for those of which there is no copy; null when everything was. */
  readonly unsearched: Unsearched | null
  /** What was not searched for other versions of a path; null when all of its history was. */
  readonly unwalked: Unsearched | null
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
  const { commits, gitDir, known } = options
  const digests = new Set([...wanted.values()].flatMap((all) => [...all]))
  const digestOf = new Map(known)
  const versions: Version[] = []
  const walk =
    commits.length === 0
      ? null
      : await eachChange(gitDir, { commits }, ({ commit, objectId, path }) => {
          if (objectId !== null && wanted.has(path)) versions.push({ commit, objectId, path })
        })
  const here = options.isPartialClone ? new Set((await allBlobs(gitDir)).blobs.map(({ objectId }) => objectId)) : null
  const earlier = versions.map(({ objectId }) => objectId).filter((id) => here?.has(id) !== false)
  const hash = createHashing(options, digests, digestOf)
  const areEarlierRead = await hash(earlier)
  const isFound = (): boolean => {
    const found = new Set(digestOf.values())
    return [...digests].every((digest) => found.has(digest))
  }
  const left = isFound() ? null : await hashDatabase(gitDir, hash, digestOf)
  const ids = new Map([...digestOf].filter(([, digest]) => digests.has(digest)).map(([id, digest]) => [id, digest]))
  return {
    copies: await placesOf(gitDir, commits, ids),
    isOlderVersion: await olderVersions(options, versions, digestOf),
    unsearched: notHere(options) ?? (areEarlierRead ? left : 'unread-objects'),
    unwalked: notHere(options) ?? (areEarlierRead && walk?.isComplete !== false ? null : 'unread-objects'),
  }
}

/** What a commit has at a path that was asked for. */
interface Version {
  readonly commit: string
  readonly path: TreePath
  readonly objectId: string
}

/** Two trees of one store have files at the same path that have nothing to do with each other: each has its own history. */
async function olderVersions(
  { commits, gitDir }: SearchOptions,
  versions: readonly Version[],
  digestOf: ReadonlyMap<string, Digest>,
): Promise<FoundCopies['isOlderVersion']> {
  const keyOf = (path: TreePath, digest: Digest): string => `${digest} ${path}`
  const byKey = new Map<string, Set<string>>()
  for (const { commit, objectId, path } of versions) {
    const digest = digestOf.get(objectId)
    if (digest === undefined) continue
    const key = keyOf(path, digest)
    const found = byKey.get(key)
    if (found === undefined) byKey.set(key, new Set([commit]))
    else found.add(commit)
  }
  if (new Set(commits).size <= 1 || byKey.size === 0) return (path, digest) => byKey.has(keyOf(path, digest))
  const reaches = createReach(await graphOf(gitDir, commits))
  return (path, digest, commit) => {
    const having = byKey.get(keyOf(path, digest))
    return having !== undefined && commit !== null && reaches(commit, having)
  }
}

/** Null when it cannot be read as a whole. */
async function graphOf(gitDir: string, commits: readonly string[]): Promise<CommitGraph | null> {
  try {
    return await readCommitGraph(gitDir, [...new Set(commits)], await shallowCommits(gitDir))
  } catch (error) {
    if (error instanceof UnreadableError) return null
    throw error
  }
}

/** So many commits are walked for all questions together; beyond, no version is told. */
const MAX_STEPS = 20_000_000

function createReach(graph: CommitGraph | null): (commit: string, wanted: ReadonlySet<string>) => boolean {
  let left = MAX_STEPS
  return (commit, wanted) => {
    const start = graph?.numberOf(commit) ?? null
    if (graph === null || start === null) return false
    const seen = new Set<number>()
    const open = [start]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue
      if (--left < 0) return false
      seen.add(at)
      if (wanted.has(graph.idOf(at))) return true
      open.push(...graph.parentsOf(at))
    }
    return false
  }
}

/** What the clone is known not to have. */
function notHere({ isPartialClone, isShallow }: SearchOptions): Unsearched | null {
  if (isShallow) return 'older-commits'
  return isPartialClone ? 'unfetched-objects' : null
}

/** What was left out. */
async function hashDatabase(
  gitDir: string,
  hash: Hashing,
  digestOf: ReadonlyMap<string, Digest>,
): Promise<Unsearched | null> {
  const { blobs, isWhole } = await allBlobs(gitDir)
  const unhashed = blobs.filter(({ objectId }) => !digestOf.has(objectId))
  let sizeBytes = 0
  const searched = unhashed
    .toSorted((a, b) => a.sizeBytes - b.sizeBytes)
    .filter((blob) => (sizeBytes += blob.sizeBytes) <= MAX_SEARCHED_BYTES)
  const areRead = await hash(searched.map(({ objectId }) => objectId))
  if (!isWhole || !areRead) return 'unread-objects'
  return searched.length === unhashed.length ? null : 'large-objects'
}

/** Learns the digests of blobs; true when it has learned every one. */
type Hashing = (ids: readonly string[]) => Promise<boolean>

/**
 * Blobs are read, or remembered as an earlier run read them. What is wanted is read in any case: a memory that lies can name no false
 * copy, and what it says is believed only until it is found out.
 */
function createHashing(
  { memory: remembering, reader }: SearchOptions,
  wanted: ReadonlySet<Digest>,
  digestOf: Map<string, Digest>,
): Hashing {
  const read = async (ids: readonly string[], memory: OpenMemory | null): Promise<void> => {
    const readings = await reader.read(
      ids.map((id) => ({ objectIds: [id], type: 'blob', keepBytes: 0, isHashed: true })),
      () => undefined,
    )
    for (const [index, id] of ids.entries()) {
      const reading = readings[index]
      if (reading?.kind !== 'read' || reading.digests === null) continue
      digestOf.set(id, reading.digests.sha256)
      memory?.note(memory.keyOf([id]), reading.digests.sha256, reading.sizeBytes)
    }
  }
  const believed = new Map<string, Digest>()
  return async (ids) => {
    const unread = [...new Set(ids)].filter((id) => !digestOf.has(id))
    const memory = (await remembering?.opened()) ?? null
    for (const id of unread) {
      const sha256 = memory?.isTrusted() === true ? remembered(id, memory) : null
      if (sha256 !== null && !wanted.has(sha256)) believed.set(id, sha256)
    }
    await read(
      unread.filter((id) => !believed.has(id)),
      memory,
    )
    const doubted = memory?.isTrusted() === false ? [...believed.keys()] : []
    for (const id of doubted) {
      believed.delete(id)
      digestOf.delete(id)
    }
    await read(doubted, memory)
    for (const [id, sha256] of believed) digestOf.set(id, sha256)
    return [...unread, ...doubted].every((id) => digestOf.has(id))
  }
}

/** What a blob was read as: as bytes, or as a kind of text. */
function remembered(id: string, { keyOf, recall }: OpenMemory): Digest | null {
  for (const name of [[id], ...CONTENT_KINDS.map((kind) => [id, kind])]) {
    const record = recall(keyOf(name))
    if (record !== null) return record.sha256
  }
  return null
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
