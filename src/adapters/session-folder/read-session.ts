import { basename } from 'node:path'
import type { Digest } from '../../domain/digest.ts'
import { unavailable } from '../../domain/observed.ts'
import type { Observed } from '../../domain/observed.ts'
import type { TreePath } from '../../domain/path.ts'
import { REJECTION_WORDS } from '../../domain/rejection-words.ts'
import { isMutable, isRecord, newestRecord, recordedFiles, unknownTo } from '../../domain/session.ts'
import type { CheckpointRecord, FileBytes } from '../../domain/session.ts'
import type { FileSeen, SessionSeen } from '../../domain/session-seen.ts'
import type { Progress } from '../../ports.ts'
import { MAX_PART_BYTES, damageOfPart, parseSession } from '../formats/session-parts.ts'
import { MAX_RECORD_BYTES, parseRecord } from '../formats/session-records.ts'
import { readTextsOf } from '../hashing/read-texts.ts'
import type { TreeReader } from '../hashing/tree-reader.ts'
import { rejectPath } from '../manifest/path-rules.ts'
import { growthOf } from './growth.ts'
import { placeIn, statusOf } from './list-session.ts'
import type { FileStatus, SessionListing } from './list-session.ts'
import { readFiles } from './read-files.ts'
import { readSessionManifest } from './read-manifest.ts'
import { isQuiet } from './seal-memory.ts'
import type { RememberedFile, SealMemory } from './seal-memory.ts'

/** What reading a session needs beside its listing. */
export interface ReadOptions {
  readonly folder: string
  readonly reader: TreeReader
  readonly memory: SealMemory
  /** When the look began, by the file system's clock. */
  readonly timeMs: number
  readonly progress: Progress
}

/** A session, and what is worth remembering of it. */
export interface ReadSession {
  readonly session: SessionSeen
  readonly memory: SealMemory
}

/** Reads a session: its records and its manifest whole, and every file that may have changed since it was hashed last. */
export async function readSession(listing: SessionListing, options: ReadOptions): Promise<ReadSession> {
  const { folder, timeMs } = options
  const manifest = readSessionManifest(folder, (path) => listing.files.has(path))
  const damage = new Map<TreePath, string>()
  const records = readRecords(folder, [...listing.files.keys()].filter(isRecord).toSorted(), damage)
  readParts(folder, listing, damage)
  const recorded = recordedFiles(records)
  const claimed = (path: TreePath): Digest | undefined => recorded.get(path)?.sha256 ?? manifest?.claims.get(path)
  const files = withIgnored(listing.files, folder, [...recorded.keys(), ...(manifest?.claims.keys() ?? [])])
  const read = await readFiles(files, claimed, options)
  const otherSide = unknownTo(newestRecord(records)?.id ?? '', records)
  const seen = new Map<TreePath, FileSeen>()
  for (const [path, { bytes, conflictLine }] of read) {
    const file = fileSeen(path, bytes, damage.get(path) ?? null)
    const before = recorded.get(path)
    const others = before === undefined ? [] : claimsOf(otherSide, path)
    const isAsRecorded = bytes.seen && bytes.value.sha256 === before?.sha256
    const growth =
      before === undefined || !bytes.seen || (isAsRecorded && others.length === 0)
        ? null
        : growthOf(folder, path, [before, ...others.map(({ claim }) => claim)])
    const otherwise = growth === null ? undefined : others.find(({ claim }) => !growth.begun.has(claim))
    // A manifest that says something else than the records do vouches for more than they do.
    const isVouchedFor = [undefined, before?.sha256].includes(manifest?.claims.get(path))
    const isGrown =
      growth !== null && before !== undefined && growth.begun.has(before) && growth.isSoundBehind && isVouchedFor
    const more = { isGrown: isGrown && otherwise === undefined, isOtherwiseIn: otherwise?.record ?? null, conflictLine }
    seen.set(path, { ...file, ...more })
  }
  for (const path of listing.leftOut) seen.set(path, fileSeen(path, unavailable(LEFT_OUT), null))
  return {
    session: { id: basename(folder), files: seen, manifest, records, status: statusOfSession(folder) },
    memory: memoryOf(read, timeMs),
  }
}

function claimsOf(
  records: readonly CheckpointRecord[],
  path: TreePath,
): readonly { readonly record: string; readonly claim: FileBytes }[] {
  return records.flatMap(({ artifacts, id: record }) => {
    const claim = artifacts.get(path)
    return claim === undefined ? [] : [{ record, claim }]
  })
}

const LEFT_OUT = 'the sparse checkout leaves it out; git sparse-checkout disable brings it'

function fileSeen(path: TreePath, bytes: Observed<FileBytes>, damage: string | null): FileSeen {
  const reason = rejectPath(path)
  const nameProblem = reason === null ? null : `no manifest may name it on every system: ${REJECTION_WORDS[reason]}`
  return { bytes, isGrown: false, isOtherwiseIn: null, conflictLine: null, nameProblem, damage }
}

function readText(folder: string, path: TreePath, limitBytes: number): Observed<Uint8Array> | null {
  return readTextsOf(folder, [path], limitBytes).get(path) ?? null
}

/** What is recorded already is sealed again, even where git ignores it by now. */
function withIgnored(
  files: ReadonlyMap<TreePath, FileStatus>,
  folder: string,
  claimed: readonly TreePath[],
): ReadonlyMap<TreePath, FileStatus> {
  const all = new Map(files)
  for (const path of claimed) {
    const status = all.has(path) || rejectPath(path) !== null ? null : statusOf(placeIn(folder, path))
    if (status !== null && status !== 'other') all.set(path, status)
  }
  return all
}

function readRecords(
  folder: string,
  paths: readonly TreePath[],
  damage: Map<TreePath, string>,
): readonly CheckpointRecord[] {
  const records: CheckpointRecord[] = []
  for (const path of paths) {
    const text = readText(folder, path, MAX_RECORD_BYTES) ?? unavailable('it is not there any more')
    const record = text.seen ? parseRecord(path, text.value) : text
    if (record.seen) records.push(record.value)
    else damage.set(path, `${record.reason}; bring it back, or remove it if it was never sealed`)
  }
  return records
}

/** What `check` would call an error is not sealed. A larger file is not looked into. */
function readParts(folder: string, { files }: SessionListing, damage: Map<TreePath, string>): void {
  for (const path of [...files.keys()].filter(isMutable)) {
    const text = readText(folder, path, MAX_PART_BYTES)
    const problem = text?.seen === true ? damageOfPart(path, text.value) : null
    if (problem !== null) damage.set(path, `${problem}; mend it first`)
  }
}

function statusOfSession(folder: string): SessionSeen['status'] {
  const text = readText(folder, 'session.json', MAX_PART_BYTES)
  const session = text?.seen === true ? parseSession(text.value) : null
  return session?.seen === true ? session.value.status : null
}

function memoryOf(
  read: ReadonlyMap<TreePath, { readonly bytes: Observed<FileBytes>; readonly status: FileStatus }>,
  timeMs: number,
): SealMemory {
  const memory = new Map<TreePath, RememberedFile>()
  for (const [path, { bytes, status }] of read) {
    if (bytes.seen && isQuiet(status, timeMs)) memory.set(path, { ...status, sha256: bytes.value.sha256 })
  }
  return memory
}
