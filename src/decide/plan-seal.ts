import type { Digest } from '../domain/digest.ts'
import { printablePath } from '../domain/path.ts'
import type { TreePath } from '../domain/path.ts'
import type { SealSteps } from '../domain/seal-steps.ts'
import {
  SESSION_MANIFEST,
  firstUnlisted,
  isMutable,
  isRecord,
  newestRecord,
  recordedFiles,
  sealedBefore,
} from '../domain/session.ts'
import type { FileBytes } from '../domain/session.ts'
import type { FileSeen, SessionSeen } from '../domain/session-seen.ts'
import { newRecords } from './new-records.ts'

/** What a seal is asked for. */
export interface SealRequest {
  /** Paths in the session whose change a person has looked at and accepts, as they are or as they are printed. */
  readonly accepted: ReadonlySet<TreePath>
  /** Milliseconds since the epoch. */
  readonly nowMs: number
  /** SHA-256 of a text's UTF-8. */
  readonly sha256Of: (text: string) => Digest
}

/** Why a session is not sealed: one path and what is wrong with it. */
export interface Refusal {
  readonly path: TreePath
  readonly reason: 'changed' | 'conflict' | 'missing' | 'closed' | 'unreadable' | 'unsafe-name' | 'damaged' | 'unknown'
  /** What is wrong, as the end of a sentence. */
  readonly detail: string
  /** A person may look at it and accept it. */
  readonly isAcceptable: boolean
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
  /** Files whose digest was not recorded before, but for the records. */
  readonly newCount: number
  /** Files whose recorded digest changes, or goes. */
  readonly changedCount: number
}

/**
 * Decides what sealing a session comes to. Refuses over damage to anything that is written once, but for what is accepted. A
 * transcript that grew lost nothing of what was recorded: its new length is recorded too.
 */
export function planSeal(session: SessionSeen, request: SealRequest): SealPlan {
  const recorded = recordedFiles(session.records)
  const { accepted } = request
  const claims = claimsOf(session, recorded)
  // What is printed of one name may be another one.
  const isAccepted = (path: TreePath): boolean => {
    const printed = printablePath(path)
    const isOther = printed !== path && (session.files.has(printed) || claims.has(printed))
    return accepted.has(path) || (!isOther && accepted.has(printed))
  }
  const refusals = [
    ...unknownRefusals(session, claims, accepted),
    ...manifestRefusals(session),
    ...fileRefusals(session),
    ...claimRefusals(session, claims),
  ].filter(({ isAcceptable, path }) => !(isAcceptable && isAccepted(path)))
  if (refusals.length > 0) return { kind: 'refused', refusals: refusals.toSorted((a, b) => compare(a.path, b.path)) }
  const files = readable(session)
  const records = newRecords(session, files, recorded, request)
  const lines = new Map([...files].map(([path, { sha256 }]) => [path, sha256] as const))
  for (const { path, text } of records) lines.set(path, request.sha256Of(text))
  const before = session.manifest?.claims ?? new Map<TreePath, Digest>()
  const newCount = [...files.keys()].filter((path) => !before.has(path)).length
  const changedCount = [...before].filter(([path, sha256]) => lines.get(path) !== sha256).length
  if (records.length + newCount + changedCount === 0 && session.manifest?.isInOrder === true)
    return { kind: 'unchanged', fileCount: files.size }
  return { kind: 'seal', records, lines, expects: session.manifest?.sha256 ?? null, newCount, changedCount }
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

/** What is accepted without being there is a mistake in typing. */
function unknownRefusals(
  { files }: SessionSeen,
  claims: ReadonlyMap<TreePath, Digest>,
  accepted: ReadonlySet<TreePath>,
): readonly Refusal[] {
  const named = [SESSION_MANIFEST, ...files.keys(), ...claims.keys()]
  const known = new Set(accepted.size === 0 ? [] : named.flatMap((path) => [path, printablePath(path)]))
  return [...accepted]
    .filter((path) => !known.has(path))
    .map((path) => ({
      path,
      reason: 'unknown',
      detail: 'there is no such file to accept; its path is seen from the session',
      isAcceptable: false,
    }))
}

/** A manifest that is damaged, cut short, or gone says nothing of what was damaged with it. */
function manifestRefusals({ files, manifest, records }: SessionSeen): readonly Refusal[] {
  const refuse = (reason: 'damaged' | 'missing', detail: string): readonly Refusal[] => [
    { path: SESSION_MANIFEST, reason, detail, isAcceptable: true },
  ]
  if (manifest === null) {
    // The first seal of all may have been ended before it wrote its manifest.
    return sealedBefore(records).length === 0 ? [] : refuse('missing', 'the session was sealed before')
  }
  if (manifest.damage !== null) return refuse('damaged', manifest.damage)
  const isListed = (path: TreePath): boolean => manifest.claims.has(path) || manifest.contradicted.has(path)
  const unlisted = firstUnlisted(records, { has: isListed }, (path) => files.has(path))
  if (unlisted === null) return []
  return refuse('damaged', `it does not list ${printablePath(unlisted)}: it was cut short, or not written by a seal`)
}

function fileRefusals({ files }: SessionSeen): readonly Refusal[] {
  const refusals: Refusal[] = []
  for (const [path, { bytes, damage, nameProblem }] of files) {
    const refuse = (reason: Refusal['reason'], detail: string): void => {
      refusals.push({ path, reason, detail, isAcceptable: false })
    }
    if (nameProblem !== null) refuse('unsafe-name', `${nameProblem}; rename it`)
    if (!bytes.seen) refuse('unreadable', bytes.reason)
    else if (damage !== null) refuse('damaged', damage)
  }
  return refusals
}

function claimRefusals(session: SessionSeen, claims: ReadonlyMap<TreePath, Digest>): readonly Refusal[] {
  const newest = newestRecord(session.records)
  const isClosed = newest?.isClosed === true && session.status !== 'active'
  // The seal that closed it may have been ended before it wrote its manifest, or be that of the other side of a merge.
  const isAsClosed = (path: TreePath, { bytes }: FileSeen): boolean =>
    bytes.seen && newest?.mutable.get(path)?.sha256 === bytes.value.sha256
  const refusals = [...claims].flatMap(([path, sha256]) => {
    const file = session.files.get(path)
    const isSettled = isClosed && file !== undefined && isAsClosed(path, file)
    return isSettled ? [] : (refusalOver(path, sha256, session, isClosed) ?? [])
  })
  const added = [...session.files].filter(([path]) => !claims.has(path) && !isRecord(path))
  const unsettled = added.filter(([path, file]) => !isAsClosed(path, file))
  return [
    ...refusals,
    ...(isClosed ? unsettled.map(([path]) => closedRefusal(path, 'it is new')) : []),
    ...added.flatMap(([path, { conflictLine: line }]) => (line === null ? [] : [conflictRefusal(path, line)])),
  ]
}

function conflictRefusal(path: TreePath, line: number): Refusal {
  const detail = `it holds a merge conflict that nobody resolved, and that begins at line ${line}`
  return { path, reason: 'conflict', detail, isAcceptable: true }
}

function closedRefusal(path: TreePath, what: string): Refusal {
  const detail = `the session is closed, and ${what}; to open it again, set the status of session.json to active`
  return { path, reason: 'closed', detail, isAcceptable: true }
}

function refusalOver(path: TreePath, claimed: Digest, { files }: SessionSeen, isClosed: boolean): Refusal | null {
  const file = files.get(path)
  if (file === undefined)
    return { path, reason: 'missing', detail: `its recorded SHA-256 is ${claimed}`, isAcceptable: true }
  if (!file.bytes.seen) return null
  if (file.conflictLine !== null && file.bytes.value.sha256 !== claimed) return conflictRefusal(path, file.conflictLine)
  if (file.isOtherwiseIn !== null) return otherwiseRefusal(path, file.isOtherwiseIn)
  if (file.bytes.value.sha256 === claimed) return null
  const detail = `its recorded SHA-256 is ${claimed}, and it has ${file.bytes.value.sha256}`
  if (isClosed && (isMutable(path) || file.isGrown)) return closedRefusal(path, detail)
  return isMutable(path) || file.isGrown ? null : { path, reason: 'changed', detail, isAcceptable: true }
}

function otherwiseRefusal(path: TreePath, record: string): Refusal {
  const detail = `checkpoint ${record}, of the other side of a merge, records it otherwise; see that it has the lines of both sides`
  return { path, reason: 'changed', detail, isAcceptable: true }
}

function readable({ files }: SessionSeen): ReadonlyMap<TreePath, FileBytes> {
  const all = new Map<TreePath, FileBytes>()
  for (const [path, { bytes }] of files) if (bytes.seen) all.set(path, bytes.value)
  return all
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
