import type { Digest } from '../domain/digest.ts'
import type { TreePath } from '../domain/path.ts'
import type { NewRecord, SealSteps } from '../domain/seal-steps.ts'
import { SESSION_MANIFEST, isMutable, isRecord, newestRecord, recordPath, recordedFiles } from '../domain/session.ts'
import type { FileBytes } from '../domain/session.ts'
import type { FileSeen, SessionSeen } from '../domain/session-seen.ts'

/** What a seal is asked for. */
export interface SealRequest {
  /** Paths in the session whose change a person has looked at and accepts. */
  readonly accepted: ReadonlySet<TreePath>
  /** Milliseconds since the epoch. */
  readonly nowMs: number
  /** SHA-256 of a text's UTF-8. */
  readonly sha256Of: (text: string) => Digest
}

/** Why a session is not sealed: one path and what is wrong with it. */
export interface Refusal {
  readonly path: TreePath
  readonly reason: 'changed' | 'missing' | 'closed' | 'unreadable' | 'unsafe-name' | 'damaged'
  /** What is wrong, as the end of a sentence. */
  readonly detail: string
}

/** What a seal is going to do to one session. */
export type SealPlan =
  /** Nothing; refusals come ordered by path. */
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** Nothing: everything is recorded as it is. */
  | { readonly kind: 'unchanged'; readonly fileCount: number }
  | PlannedSeal

/** Something is written. */
export interface PlannedSeal extends SealSteps {
  readonly kind: 'seal'
  /** Files whose digest was not recorded before, but for the record. */
  readonly newCount: number
  /** Files whose recorded digest changes, or goes. */
  readonly changedCount: number
}

/** Decides what sealing a session comes to. Refuses over damage to anything that is written once, but for what is accepted. */
export function planSeal(session: SessionSeen, request: SealRequest): SealPlan {
  const recorded = recordedFiles(session.records)
  const claims = claimsOf(session, recorded)
  const refusals = [...structuralRefusals(session), ...refusalsOver(session, claims)].filter(
    ({ path, reason }) => !(isAcceptable(reason) && request.accepted.has(path)),
  )
  if (refusals.length > 0) return { kind: 'refused', refusals: refusals.toSorted((a, b) => compare(a.path, b.path)) }
  const files = readable(session)
  const record = nextRecord(session, files, recorded, request)
  const lines = new Map([...files].map(([path, { sha256 }]) => [path, sha256] as const))
  if (record !== null) lines.set(record.path, request.sha256Of(record.text))
  const before = session.manifest?.claims ?? new Map<TreePath, Digest>()
  const newCount = [...files.keys()].filter((path) => !before.has(path)).length
  const changedCount = [...before].filter(([path, sha256]) => lines.get(path) !== sha256).length
  if (record === null && newCount + changedCount === 0 && session.manifest?.isInOrder === true)
    return { kind: 'unchanged', fileCount: files.size }
  return { kind: 'seal', record, lines, expects: session.manifest?.sha256 ?? null, newCount, changedCount }
}

/** A name that is not safe, and bytes that cannot be read, nobody can accept. */
function isAcceptable(reason: Refusal['reason']): boolean {
  return reason !== 'unsafe-name' && reason !== 'unreadable'
}

/** The strongest claim on each file: a checkpoint's, else the manifest's. */
function claimsOf(
  { manifest }: SessionSeen,
  recorded: ReadonlyMap<TreePath, FileBytes>,
): ReadonlyMap<TreePath, Digest> {
  const claims = new Map(manifest?.claims)
  for (const [path, { sha256 }] of recorded) claims.set(path, sha256)
  return claims
}

function structuralRefusals({ damagedRecords, files, manifest }: SessionSeen): readonly Refusal[] {
  const refusals: Refusal[] = damagedRecords.map(({ path, reason }) => ({ path, reason: 'damaged', detail: reason }))
  if (manifest !== null && manifest.damage !== null)
    refusals.push({ path: SESSION_MANIFEST, reason: 'damaged', detail: manifest.damage })
  for (const [path, { nameProblem }] of files) {
    if (nameProblem !== null) refusals.push({ path, reason: 'unsafe-name', detail: `${nameProblem}; rename it` })
  }
  return refusals
}

function refusalsOver(session: SessionSeen, claims: ReadonlyMap<TreePath, Digest>): readonly Refusal[] {
  const refusals: Refusal[] = []
  for (const [path, { bytes }] of session.files) {
    if (!bytes.seen) refusals.push({ path, reason: 'unreadable', detail: bytes.reason })
  }
  for (const [path, sha256] of claims) {
    const refusal = refusalOver(path, sha256, session)
    if (refusal !== null) refusals.push(refusal)
  }
  return refusals
}

function refusalOver(path: TreePath, claimed: Digest, { files, isClosed }: SessionSeen): Refusal | null {
  const file = files.get(path)
  if (file === undefined) return { path, reason: 'missing', detail: `its recorded SHA-256 is ${claimed}` }
  if (!file.bytes.seen || file.bytes.value.sha256 === claimed) return null
  const detail = `its recorded SHA-256 is ${claimed}, and it has ${file.bytes.value.sha256}`
  if (!isMutable(path)) return { path, reason: 'changed', detail }
  return isClosed ? { path, reason: 'closed', detail: `the session is closed, and ${detail}` } : null
}

function readable({ files }: SessionSeen): ReadonlyMap<TreePath, FileBytes> {
  const all = new Map<TreePath, FileBytes>()
  for (const [path, { bytes }] of files) if (bytes.seen) all.set(path, bytes.value)
  return all
}

/** The record that is needed; null when what is there says it all. */
function nextRecord(
  session: SessionSeen,
  files: ReadonlyMap<TreePath, FileBytes>,
  recorded: ReadonlyMap<TreePath, FileBytes>,
  request: SealRequest,
): NewRecord | null {
  const artifacts = [...files]
    .filter(([path, { sha256 }]) => isClaimedByRecord(path) && recorded.get(path)?.sha256 !== sha256)
    .toSorted(([a], [b]) => compare(a, b))
  const removed = [...recorded.keys()].filter((path) => !files.has(path)).toSorted(compare)
  if (artifacts.length + removed.length === 0 && !isCheckpointDue(session)) return null
  const parent = newestRecord(session.records)
  const content = {
    session: session.id,
    parent: parent?.id ?? null,
    createdAt: new Date(request.nowMs).toISOString(),
    artifacts: Object.fromEntries(
      artifacts.map(([path, { sha256, sizeBytes }]) => [path, { sha256, size: sizeBytes }]),
    ),
    ...(removed.length === 0 ? {} : { removed }),
  }
  const id = idOf(session, JSON.stringify(content), request)
  return { id, path: recordPath(id), text: `${JSON.stringify({ id, ...content }, null, 2)}\n` }
}

/** Everything that is written once, but records themselves, which the manifest claims. */
function isClaimedByRecord(path: TreePath): boolean {
  return !isMutable(path) && !isRecord(path)
}

/**
 * With no artifact to record, a checkpoint is due when there is none yet, or when a mutable file changed since the last seal;
 * but not when a record lies there that no manifest lists: then the last seal was ended between its two writes, or the one who
 * writes the session made the checkpoint, and this seal is its end.
 */
function isCheckpointDue({ files, manifest, records }: SessionSeen): boolean {
  if (records.length === 0) return true
  if (records.some(({ id }) => manifest?.claims.has(recordPath(id)) !== true)) return false
  return [...files].some(([path, file]) => isMutable(path) && isChanged(file, manifest?.claims.get(path)))
}

function isChanged({ bytes }: FileSeen, claimed: Digest | undefined): boolean {
  return bytes.seen && bytes.value.sha256 !== claimed
}

const NUMBER_LENGTH = 6
const HASH_LENGTH = 12
const NUMBER = /^(\d{1,9})-/

/** Numbered, so that people see the order; with a part of its content's digest, so that two machines never make the same. */
function idOf({ records }: SessionSeen, content: string, { sha256Of }: SealRequest): string {
  const numbers = records.map(({ id }) => Number(NUMBER.exec(id)?.[1] ?? 0))
  const next = numbers.reduce((most, number) => Math.max(most, number), records.length) + 1
  return `${String(next).padStart(NUMBER_LENGTH, '0')}-${sha256Of(content).slice(0, HASH_LENGTH)}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
