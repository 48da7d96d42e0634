import type { Digest } from '../domain/digest.ts'
import type { TreePath } from '../domain/path.ts'
import type { NewRecord } from '../domain/seal-steps.ts'
import { isMutable, isRecord, newestRecord, otherEnds, recordPath } from '../domain/session.ts'
import type { FileBytes } from '../domain/session.ts'
import type { FileSeen, SessionSeen } from '../domain/session-seen.ts'

/** What a record is made with. */
export interface RecordOptions {
  /** Milliseconds since the epoch. */
  readonly nowMs: number
  /** SHA-256 of a text's UTF-8. */
  readonly sha256Of: (text: string) => Digest
}

/** The records that are needed, each following the one before; none when what is there says it all. */
export function newRecords(
  session: SessionSeen,
  files: ReadonlyMap<TreePath, FileBytes>,
  recorded: ReadonlyMap<TreePath, FileBytes>,
  { nowMs, sha256Of }: RecordOptions,
): readonly NewRecord[] {
  const artifacts = [...files]
    .filter(([path, { sha256 }]) => isClaimedByRecord(path) && recorded.get(path)?.sha256 !== sha256)
    .toSorted(([a], [b]) => compare(a, b))
  const removed = [...recorded.keys()].filter((path) => !files.has(path)).toSorted(compare)
  const isMerge = otherEnds(session.records).length > 0
  if (artifacts.length + removed.length === 0 && !isMerge && !isCheckpointDue(session)) return []
  const records: NewRecord[] = []
  const merges = otherEnds(session.records)
  let parent = newestRecord(session.records)?.id ?? null
  let number = lastNumber(session)
  const parts = partsOf(artifacts)
  for (const [index, part] of parts.entries()) {
    number += 1
    const content = {
      session: session.id,
      parent,
      createdAt: new Date(nowMs).toISOString(),
      artifacts: listed(part),
      ...(removed.length === 0 ? {} : { removed }),
      mutable: listed([...files].filter(([path]) => isMutable(path))),
      ...(merges.length === 0 || index > 0 ? {} : { merges }),
      ...(session.status === 'closed' ? { closed: true } : {}),
      ...(index < parts.length - 1 ? { continued: true } : {}),
    }
    const id = `${String(number).padStart(NUMBER_LENGTH, '0')}-${sha256Of(JSON.stringify(content)).slice(0, HASH_LENGTH)}`
    records.push({ id, path: recordPath(id), text: `${JSON.stringify({ id, ...content }, null, INDENT)}\n` })
    parent = id
  }
  return records
}

const INDENT = 2
const NUMBER_LENGTH = 6
const HASH_LENGTH = 12
const NUMBER = /^(\d{1,9})-/

/** Ids are numbered, so that people see the order; a part of their content's digest tells what two machines made apart. */
function lastNumber({ records }: SessionSeen): number {
  const numbers = records.map(({ id }) => Number(NUMBER.exec(id)?.[1] ?? 0))
  return numbers.reduce((most, number) => Math.max(most, number), records.length)
}

/** A record stays far below what is read of one: a quarter of a million characters of names, or so many files. */
const MAX_PART_CHARACTERS = 1_000_000
const MAX_PART_FILES = 20_000

function partsOf<Entry extends readonly [TreePath, FileBytes]>(
  entries: readonly Entry[],
): readonly (readonly Entry[])[] {
  const parts: Entry[][] = [[]]
  let characters = 0
  for (const entry of entries) {
    const part = parts.at(-1) ?? []
    characters += entry[0].length
    if (part.length < MAX_PART_FILES && characters <= MAX_PART_CHARACTERS) part.push(entry)
    else {
      parts.push([entry])
      characters = entry[0].length
    }
  }
  return parts
}

function listed(
  entries: readonly (readonly [TreePath, FileBytes])[],
): Readonly<Record<TreePath, { readonly sha256: Digest; readonly size: number }>> {
  return Object.fromEntries(entries.map(([path, { sha256, sizeBytes }]) => [path, { sha256, size: sizeBytes }]))
}

/** Everything that is written once, but records themselves, which the manifest claims. */
function isClaimedByRecord(path: TreePath): boolean {
  return !isMutable(path) && !isRecord(path)
}

/**
 * With no artifact to record, a checkpoint is due when there is none yet, or when a mutable file changed, or went, since the last seal;
 * but not when the newest record is listed by no manifest: then the last seal was ended between its two writes, or the one who
 * writes the session made the checkpoint, and this seal is its end.
 */
function isCheckpointDue({ files, manifest, records }: SessionSeen): boolean {
  const newest = newestRecord(records)
  if (newest === null) return true
  if (manifest?.claims.has(recordPath(newest.id)) !== true) return false
  if ([...newest.mutable.keys()].some((path) => !files.has(path))) return true
  return [...files].some(([path, file]) => isMutable(path) && isChanged(file, manifest.claims.get(path)))
}

function isChanged({ bytes }: FileSeen, claimed: Digest | undefined): boolean {
  return bytes.seen && bytes.value.sha256 !== claimed
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
