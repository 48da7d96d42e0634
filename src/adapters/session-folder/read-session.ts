import { basename } from 'node:path'
import type { Digest } from '../../domain/digest.ts'
import type { Reading } from '../../domain/facts.ts'
import { seen, unavailable } from '../../domain/observed.ts'
import type { Observed } from '../../domain/observed.ts'
import type { TreePath } from '../../domain/path.ts'
import { REJECTION_WORDS } from '../../domain/rejection-words.ts'
import { SESSION_MANIFEST, isRecord, recordedFiles } from '../../domain/session.ts'
import type { CheckpointRecord, FileBytes } from '../../domain/session.ts'
import type { FileSeen, SessionManifest, SessionSeen } from '../../domain/session-seen.ts'
import type { Progress } from '../../ports.ts'
import { MAX_PART_BYTES, parseSession } from '../formats/session-parts.ts'
import { MAX_RECORD_BYTES, parseRecord } from '../formats/session-records.ts'
import { MAX_MANIFEST_BYTES, readManifest } from '../formats/sums-claims.ts'
import { readTextsOf } from '../hashing/read-texts.ts'
import { sha256Of } from '../hashing/sha256.ts'
import type { TreeReader } from '../hashing/tree-reader.ts'
import { rejectPath } from '../manifest/path-rules.ts'
import { placeIn, statusOf } from './list-session.ts'
import type { FileStatus, SessionListing } from './list-session.ts'
import { manifestText } from './manifest-text.ts'
import { isQuiet, isUntouched } from './seal-memory.ts'
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
  const { damagedRecords, records } = readRecords(folder, [...listing.files.keys()].filter(isRecord).toSorted())
  const recorded = recordedFiles(records)
  const claimed = (path: TreePath): Digest | undefined => recorded.get(path)?.sha256 ?? manifest?.claims.get(path)
  const bytes = await bytesOf(listing.files, claimed, options)
  const files = new Map([...bytes].map(([path, read]): [TreePath, FileSeen] => [path, fileSeen(path, read)]))
  const session = { id: basename(folder), files, manifest, records, damagedRecords, isClosed: false }
  return {
    session: { ...session, isClosed: isClosedAsSealed(folder, session) },
    memory: memoryOf(listing.files, bytes, timeMs),
  }
}

function fileSeen(path: TreePath, bytes: Observed<FileBytes>): FileSeen {
  const reason = rejectPath(path)
  const nameProblem = reason === null ? null : `no manifest may name it on every system: ${REJECTION_WORDS[reason]}`
  return { bytes, nameProblem }
}

function readText(folder: string, path: TreePath, limitBytes: number): Observed<Uint8Array> | null {
  return readTextsOf(folder, [path], limitBytes).get(path) ?? null
}

function readSessionManifest(folder: string, isHeld: (path: TreePath) => boolean): SessionManifest | null {
  const text = readText(folder, SESSION_MANIFEST, MAX_MANIFEST_BYTES)
  if (text === null) return null
  if (!text.seen)
    return { sha256: sha256Of(new Uint8Array()), claims: new Map(), damage: text.reason, isInOrder: false }
  const read = readManifest(SESSION_MANIFEST, text.value, isHeld)
  const claims = new Map(read.claims.map(({ claim, target }) => [target, claim.sha256]))
  const [rejection] = read.rejections.kept
  // A manifest of a session without any other file is empty, and as it should be.
  const isDamaged = rejection !== undefined && text.value.length > 0
  return {
    sha256: sha256Of(text.value),
    claims,
    damage: isDamaged ? `line ${rejection.line} cannot be used: ${REJECTION_WORDS[rejection.reason]}` : null,
    isInOrder: manifestText(claims).equals(text.value),
  }
}

function readRecords(folder: string, paths: readonly TreePath[]): Pick<SessionSeen, 'records' | 'damagedRecords'> {
  const records: CheckpointRecord[] = []
  const damagedRecords: { path: TreePath; reason: string }[] = []
  for (const path of paths) {
    const text = readText(folder, path, MAX_RECORD_BYTES) ?? unavailable('it is not there any more')
    const record = text.seen ? parseRecord(path, text.value) : text
    if (record.seen) records.push(record.value)
    else damagedRecords.push({ path, reason: record.reason })
  }
  return { records, damagedRecords }
}

function isClosedAsSealed(folder: string, { files, manifest }: SessionSeen): boolean {
  const bytes = files.get('session.json')?.bytes
  if (bytes?.seen !== true || manifest?.claims.get('session.json') !== bytes.value.sha256) return false
  const text = readText(folder, 'session.json', MAX_PART_BYTES)
  const session = text?.seen === true ? parseSession(text.value) : null
  return session?.seen === true && session.value.isClosed
}

/** The bytes of every file: remembered where that is as good as reading them, else read. */
async function bytesOf(
  files: ReadonlyMap<TreePath, FileStatus>,
  claimed: (path: TreePath) => Digest | undefined,
  options: ReadOptions,
): Promise<ReadonlyMap<TreePath, Observed<FileBytes>>> {
  const { folder, memory, progress, reader } = options
  const known = new Map<TreePath, Observed<FileBytes>>()
  for (const [path, status] of files) {
    const before = memory.get(path)
    // What was read is believed again only where it says the same as the claim: a seal then just carries the claim on.
    if (before !== undefined && isUntouched(status, before) && before.sha256 === claimed(path))
      known.set(path, seen({ sha256: before.sha256, sizeBytes: status.sizeBytes }))
  }
  const paths = [...files.keys()].filter((path) => !known.has(path))
  const requests = paths.map((path) => ({ paths: [path], isHashed: true }))
  const readings = await reader.read(requests, progress)
  for (const [index, path] of paths.entries())
    known.set(path, observedOf(readings[index], files.get(path), folder, path))
  return known
}

/** What was read of a file that looks the same before and after. */
function observedOf(
  reading: Reading | undefined,
  before: FileStatus | undefined,
  folder: string,
  path: TreePath,
): Observed<FileBytes> {
  if (reading?.kind !== 'read')
    return unavailable(reading?.kind === 'unreadable' ? reading.detail : 'it is not there any more')
  const after = statusOf(placeIn(folder, path))
  const isSame = before !== undefined && after !== null && after !== 'other' && isUntouched(before, after)
  return isSame
    ? seen({ sha256: reading.sha256, sizeBytes: reading.sizeBytes })
    : unavailable('it was written to while it was read; seal again when nothing writes there')
}

function memoryOf(
  files: ReadonlyMap<TreePath, FileStatus>,
  bytes: ReadonlyMap<TreePath, Observed<FileBytes>>,
  timeMs: number,
): SealMemory {
  const memory = new Map<TreePath, RememberedFile>()
  for (const [path, status] of files) {
    const read = bytes.get(path)
    if (read?.seen === true && isQuiet(status, timeMs)) memory.set(path, { ...status, sha256: read.value.sha256 })
  }
  return memory
}
