import type { Digest } from './digest.ts'
import type { TreePath } from './path.ts'

/** A session's manifest: over every other file of it. All paths in this file are relative to the session's folder. */
export const SESSION_MANIFEST = 'SHA256SUMS'

/** Files that change from seal to seal, by design. */
const MUTABLE: ReadonlySet<TreePath> = new Set(['context.json', 'session.json', 'metrics.json', 'artifacts/index.json'])

/** True for a file that changes from seal to seal; every other file is written once. */
export function isMutable(path: TreePath): boolean {
  return MUTABLE.has(path)
}

const RECORD = /^checkpoints\/[^/]+\.json$/

/** True for the path of a checkpoint record. */
export function isRecord(path: TreePath): boolean {
  return path.startsWith('checkpoints/') && RECORD.test(path)
}

/** The path of a checkpoint's record. */
export function recordPath(id: string): TreePath {
  return `checkpoints/${id}.json`
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const LEFTOVER = new RegExp(`^\\.SHA256SUMS\\.(?:${UUID}\\.tmp|[0-9a-f]{12}-\\d+-\\d+-${UUID}\\.lock)$`)

/** True for what a seal that was killed may leave in the session's folder; no part of the session. */
export function isLeftover(path: TreePath): boolean {
  return path.startsWith('.') && LEFTOVER.test(path)
}

/** The bytes of one file, as they are recorded or were seen. */
export interface FileBytes {
  readonly sha256: Digest
  readonly sizeBytes: number
}

/** One immutable point of a session. */
export interface CheckpointRecord {
  readonly id: string
  /** The id of the one before; null for the first. */
  readonly parent: string | null
  /** When it was made: ISO 8601, UTC. */
  readonly createdAt: string
  /** What is new, or was accepted as changed, since the parent. */
  readonly artifacts: ReadonlyMap<TreePath, FileBytes>
  /** What was accepted as gone since the parent. */
  readonly removed: readonly TreePath[]
  /** The mutable files as they were sealed. Not to be held against: they may change. */
  readonly mutable: ReadonlyMap<TreePath, FileBytes>
  /** The session was sealed as closed: nothing in it changes any more. */
  readonly isClosed: boolean
  /** The ids of other ends of the chain that its seal saw: after a merge there are several. */
  readonly merges: readonly string[]
  /** The seal that made it made another one that follows. */
  readonly isContinued: boolean
}

/** A file as the newest record that names it claims it. */
export interface RecordedFile extends FileBytes {
  readonly record: string
}

/**
 * What all records together claim. Of several on one file the one counts that is furthest down the chain, then the later,
 * then the greater id: after a merge the chain may have several ends, and no order of reading changes the answer.
 */
export function recordedFiles(records: readonly CheckpointRecord[]): ReadonlyMap<TreePath, RecordedFile> {
  const files = new Map<TreePath, RecordedFile>()
  for (const { artifacts, id, removed } of inOrder(records)) {
    for (const path of removed) files.delete(path)
    for (const [path, file] of artifacts) files.set(path, { ...file, record: id })
  }
  return files
}

/**
 * Something that a whole manifest would list and this one does not; null when there is nothing. A seal lists its own record,
 * all that records claim, and the mutable files that the newest of them names. A record at an end of the chain may be that of a
 * seal which was ended before it wrote its manifest. Where there is no record, a manifest lists the session's own files at least.
 */
export function firstUnlisted(
  records: readonly CheckpointRecord[],
  listed: { readonly has: (path: TreePath) => boolean },
  isThere: (path: TreePath) => boolean,
): TreePath | null {
  const old = new Set(sealedBefore(records))
  const finished = records.filter((record) => old.has(record) || listed.has(recordPath(record.id)))
  const due =
    records.length === 0
      ? ['context.json', 'session.json'].filter(isThere)
      : [
          ...finished.map(({ id }) => recordPath(id)),
          ...recordedFiles(finished).keys(),
          ...(newestRecord(finished)?.mutable.keys() ?? []),
        ]
  return due.find((path) => !listed.has(path)) ?? null
}

/** The records that another seal has followed since: a manifest was written after them. */
export function sealedBefore(records: readonly CheckpointRecord[]): readonly CheckpointRecord[] {
  const followed = new Set(records.map(({ parent }) => parent))
  return records.filter(({ id, isContinued }) => followed.has(id) && !isContinued)
}

/** Ends of the chain that no record follows or merges, but for the newest. Ordered by id. */
export function otherEnds(records: readonly CheckpointRecord[]): readonly string[] {
  const followed = new Set(records.flatMap(({ merges, parent }) => [parent, ...merges]))
  const newest = newestRecord(records)?.id
  return records.flatMap(({ id }) => (followed.has(id) || id === newest ? [] : [id])).toSorted(compare)
}

/** Records that one record knew nothing of: neither it nor any that it follows or merges. */
export function unknownTo(id: string, records: readonly CheckpointRecord[]): readonly CheckpointRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const known = new Set<string>()
  const open = [id]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const record = byId.get(at)
    if (record === undefined || known.has(at)) continue
    known.add(at)
    open.push(...record.merges, ...(record.parent === null ? [] : [record.parent]))
  }
  return records.filter((record) => !known.has(record.id))
}

/** The end of the chain that the next record follows; null when there is none. */
export function newestRecord(records: readonly CheckpointRecord[]): CheckpointRecord | null {
  return inOrder(records).at(-1) ?? null
}

function inOrder(records: readonly CheckpointRecord[]): readonly CheckpointRecord[] {
  const depths = depthsOf(records)
  const depth = ({ id }: CheckpointRecord): number => depths.get(id) ?? 0
  return records.toSorted((a, b) => depth(a) - depth(b) || compare(a.createdAt, b.createdAt) || compare(a.id, b.id))
}

/** How many records lie before each; one whose parent is not there, or that is its own ancestor, starts anew. */
function depthsOf(records: readonly CheckpointRecord[]): ReadonlyMap<string, number> {
  const parents = new Map(records.map(({ id, parent }) => [id, parent]))
  const depths = new Map<string, number>()
  // In the order of their ids, so that a circle is always cut at the same place.
  for (const id of [...parents.keys()].toSorted(compare)) {
    const line: string[] = []
    const onLine = new Set<string>()
    let at: string | null = id
    while (at !== null && parents.has(at) && !depths.has(at) && !onLine.has(at)) {
      line.push(at)
      onLine.add(at)
      at = parents.get(at) ?? null
    }
    let depth = at === null ? 0 : (depths.get(at) ?? -1) + 1
    for (const below of line.toReversed()) {
      depths.set(below, depth)
      depth += 1
    }
  }
  return depths
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
