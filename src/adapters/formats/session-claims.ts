import { MAX_REJECTIONS } from '../../domain/store-facts.ts'
import type { ManifestFact, Rejection, RejectionReason } from '../../domain/store-facts.ts'
import type { ReferenceFact } from '../../domain/references.ts'
import { unavailable } from '../../domain/observed.ts'
import type { Observed } from '../../domain/observed.ts'
import { joinPath, pathWithin } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import {
  SESSION_MANIFEST,
  firstUnlisted,
  isRecord,
  newestRecord,
  recordPath,
  recordedFiles,
} from '../../domain/session.ts'
import type { CheckpointRecord } from '../../domain/session.ts'
import type { Backend } from '../../ports.ts'
import { parseJson, parseJsonObject } from '../json-object.ts'
import type { SessionFolderListing } from './session-layout.ts'
import { INDEX, MAX_PART_BYTES, parseIndex, parseSession } from './session-parts.ts'
import type { ArtifactIndex, SessionDescription } from './session-parts.ts'
import { MAX_RECORD_BYTES, parseRecord } from './session-records.ts'
import { MAX_MANIFEST_BYTES, manifestFact, readManifest, shorten, withRejected } from './sums-claims.ts'
import type { PlacedClaim } from './sums-claims.ts'

/**
 * What a session says of itself, in paths of the store. Those of {@link SessionDescription} and {@link ArtifactIndex} are relative to
 * the session.
 */
export interface SessionClaims {
  /** The strongest claim on each file: a checkpoint's, else the manifest's. Keys, like targets, are paths of the tree. */
  readonly claims: ReadonlyMap<TreePath, PlacedClaim>
  readonly records: readonly CheckpointRecord[]
  readonly facts: readonly ManifestFact[]
  readonly references: readonly ReferenceFact[]
  readonly description: SessionDescription
  /** It was sealed as closed, and no sound `session.json` says that it is active again. */
  readonly isClosed: boolean
  /** Null when there is none, or none that can be used. */
  readonly index: ArtifactIndex | null
  /** Every record that is there could be used. */
  readonly areRecordsWhole: boolean
  /** False when a file that would say what is critical could not be read. */
  readonly isCriticalKnown: boolean
}

const NOTHING_SAID: SessionDescription = { status: 'closed', isCritical: () => false }

/** Reads the parts of a session that say something of others. */
export async function readSessionClaims(backend: Backend, listing: SessionFolderListing): Promise<SessionClaims> {
  const { entries, files, folder, folderInStore } = listing
  const at = (path: TreePath): TreePath => joinPath(folder, path)
  const inStore = (path: TreePath): TreePath => joinPath(folderInStore, path)
  const facts: ManifestFact[] = []
  const take = <T>(path: TreePath, parsed: Observed<T> | null): T | null => {
    if (parsed !== null) facts.push(factOf(inStore(path), parsed))
    return parsed?.seen === true ? parsed.value : null
  }

  const read = async (path: TreePath, limitBytes: number): Promise<Observed<Uint8Array> | null> =>
    // A manifest that is not listed may have been left out of a sparse checkout.
    files.has(path) || path === SESSION_MANIFEST
      ? ((await backend.readTexts([at(path)], limitBytes)).get(at(path)) ?? null)
      : null

  take('context.json', map(await read('context.json', MAX_PART_BYTES), parseJson))
  take('metrics.json', map(await read('metrics.json', MAX_PART_BYTES), parseJsonObject))
  const session = await read('session.json', MAX_PART_BYTES)
  const described = take('session.json', map(session, parseSession))
  const description = described ?? NOTHING_SAID
  const listed = await read(INDEX, MAX_PART_BYTES)
  const index = take(
    INDEX,
    map(listed, (bytes) => parseIndex(bytes, files)),
  )
  const records: CheckpointRecord[] = []
  const recordNames = [...files.keys()].filter(isRecord)
  // One at a time: together they could be far more than any one may be.
  for (const path of recordNames) {
    const bytes = await read(path, MAX_RECORD_BYTES)
    const record = take(
      path,
      map(bytes, (text) => parseRecord(path, text)),
    )
    if (record !== null) records.push(record)
  }
  const isNoFile = entries.some(({ kind, path }) => path === SESSION_MANIFEST && kind !== 'file')
  const bytes = isNoFile ? unavailable('it is no regular file') : await read(SESSION_MANIFEST, MAX_MANIFEST_BYTES)
  const { claims, fact } = readClaims(bytes, listing, records)
  if (fact !== null) facts.push(fact)
  return {
    ...{ claims, records, facts, description },
    ...{ index, areRecordsWhole: records.length === recordNames.length },
    isCriticalKnown: (session === null || described !== null) && (listed === null || index !== null),
    isClosed: newestRecord(records)?.isClosed === true && description.status !== 'active',
    references: [...(index?.references ?? []), ...parentsOf(records)].map((reference) => ({
      ...reference,
      from: inStore(reference.from),
      target: inStore(reference.target),
    })),
  }
}

function map<T>(bytes: Observed<Uint8Array> | null, parse: (bytes: Uint8Array) => Observed<T>): Observed<T> | null {
  return bytes?.seen === true ? parse(bytes.value) : bytes
}

function factOf(path: TreePath, parsed: Observed<unknown>): ManifestFact {
  const unreadable = parsed.seen ? null : parsed.reason
  return { path, unreadable, claimCount: 0, rejections: [], rejectionCount: 0 }
}

function parentsOf(records: readonly CheckpointRecord[]): readonly ReferenceFact[] {
  const ids = new Set(records.map(({ id }) => id))
  return records.flatMap(({ id, merges, parent }) => {
    const named = [
      ...(parent === null ? [] : [['parent', parent] as const]),
      ...merges.map((other) => ['merges', other] as const),
    ]
    return named.map(([role, other]): ReferenceFact => ({
      ...{ kind: 'parent', from: recordPath(id), role, target: recordPath(other), isPresent: ids.has(other) },
    }))
  })
}

/** What the manifest and the records claim together, and how the manifest was found. */
function readClaims(
  bytes: Observed<Uint8Array> | null,
  { files, folder, folderInStore }: SessionFolderListing,
  records: readonly CheckpointRecord[],
): Pick<SessionClaims, 'claims'> & { readonly fact: ManifestFact | null } {
  const at = (path: TreePath): TreePath => joinPath(folder, path)
  const inStore = (path: TreePath): TreePath => joinPath(folderInStore, path)
  const name = inStore(SESSION_MANIFEST)
  const manifest =
    bytes?.seen === true ? readManifest(at(SESSION_MANIFEST), bytes.value, (path) => files.get(path), name) : null
  const listed = new Map(manifest?.claims.map((placed) => [placed.target, placed]))
  const unlisted = firstUnlisted(records, { has: (path) => listed.has(at(path)) }, (path) => files.has(path))
  const { claims, contradicted } = choose(listed, records, at, inStore)
  if (manifest === null) return { claims, fact: bytes === null ? null : factOf(name, bytes) }
  const named = (target: TreePath): TreePath => inStore(pathWithin(folder, target) ?? target)
  const fact = manifestFact(name, withRejected(manifest, contradicted, named))
  return { claims, fact: unlisted === null ? fact : withUnlisted(fact, unlisted) }
}

/** A manifest that was cut short, or written by somebody who left something out. */
function withUnlisted(fact: ManifestFact, missing: TreePath): ManifestFact {
  const rejection: Rejection = { line: 0, reason: 'incomplete', name: shorten(missing) }
  return {
    ...fact,
    rejections: [rejection, ...fact.rejections].slice(0, MAX_REJECTIONS),
    rejectionCount: fact.rejectionCount + 1,
  }
}

interface ChosenClaims {
  readonly claims: ReadonlyMap<TreePath, PlacedClaim>
  /** Lines of the manifest that say something else than a checkpoint does. */
  readonly contradicted: ReadonlyMap<PlacedClaim, RejectionReason>
}

/** @param claims those of the manifest; what records say is set in their place. */
function choose(
  claims: Map<TreePath, PlacedClaim>,
  records: readonly CheckpointRecord[],
  at: (path: TreePath) => TreePath,
  inStore: (path: TreePath) => TreePath,
): ChosenClaims {
  const contradicted = new Map<PlacedClaim, RejectionReason>()
  for (const [path, { record, sha256 }] of recordedFiles(records)) {
    const target = at(path)
    const listed = claims.get(target)
    if (listed !== undefined && listed.claim.sha256 !== sha256) contradicted.set(listed, 'contradicts-checkpoint')
    if (listed?.claim.sha256 !== sha256)
      claims.set(target, { target, claim: { sha256, manifest: inStore(recordPath(record)), line: 1 } })
  }
  // A mutable file that the manifest lost is held against what was sealed last.
  const newest = newestRecord(records)
  for (const [path, { sha256 }] of newest?.mutable ?? []) {
    const target = at(path)
    const record = inStore(recordPath(newest?.id ?? ''))
    if (!claims.has(target)) claims.set(target, { target, claim: { sha256, manifest: record, line: 1 } })
  }
  return { claims, contradicted }
}
