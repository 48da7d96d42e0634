import type { ManifestFact, ReferenceFact, RejectionReason } from '../../domain/facts.ts'
import type { Observed } from '../../domain/observed.ts'
import { joinPath } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { SESSION_MANIFEST, isRecord, recordPath, recordedFiles } from '../../domain/session.ts'
import type { CheckpointRecord } from '../../domain/session.ts'
import type { Backend } from '../../ports.ts'
import type { SessionFolderListing } from './session-layout.ts'
import { INDEX, MAX_PART_BYTES, parseIndex, parseSession } from './session-parts.ts'
import type { SessionDescription } from './session-parts.ts'
import { MAX_RECORD_BYTES, parseRecord } from './session-records.ts'
import { MAX_MANIFEST_BYTES, manifestFact, readManifest, withRejected } from './sums-claims.ts'
import type { PlacedClaim, ReadManifest } from './sums-claims.ts'

/** What a session says of itself. Paths are relative to the tree, but for those that its functions take. */
export interface SessionClaims {
  readonly manifest: ReadManifest | null
  /** The strongest claim on each file: a checkpoint's, else the manifest's. */
  readonly claims: ReadonlyMap<TreePath, PlacedClaim>
  readonly records: readonly CheckpointRecord[]
  readonly facts: readonly ManifestFact[]
  readonly references: readonly ReferenceFact[]
  readonly description: SessionDescription
  /** The index calls the artifact critical. */
  readonly isInIndexCritical: (path: TreePath) => boolean
}

const NOTHING_SAID: SessionDescription = { isClosed: false, isCritical: () => false }

/** Reads the parts of a session that say something of others. */
export async function readSessionClaims(
  backend: Backend,
  { entries, folder }: SessionFolderListing,
): Promise<SessionClaims> {
  const names = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path)
  const paths = new Set(names)
  const at = (path: TreePath): TreePath => joinPath(folder, path)
  const facts: ManifestFact[] = []
  const take = <T>(path: TreePath, parsed: Observed<T> | null): T | null => {
    if (parsed !== null) facts.push(factOf(at(path), parsed))
    return parsed?.seen === true ? parsed.value : null
  }

  const read = async (path: TreePath, limitBytes: number): Promise<Observed<Uint8Array> | null> =>
    paths.has(path) ? ((await backend.readTexts([at(path)], limitBytes)).get(at(path)) ?? null) : null

  const session = await read('session.json', MAX_PART_BYTES)
  const description = take('session.json', map(session, parseSession)) ?? NOTHING_SAID
  const listed = await read(INDEX, MAX_PART_BYTES)
  const index = take(
    INDEX,
    map(listed, (bytes) => parseIndex(bytes, paths)),
  )
  const records: CheckpointRecord[] = []
  // One at a time: together they could be far more than any one may be.
  for (const path of names.filter(isRecord)) {
    const bytes = await read(path, MAX_RECORD_BYTES)
    const record = take(
      path,
      map(bytes, (text) => parseRecord(path, text)),
    )
    if (record !== null) records.push(record)
  }
  const bytes = await read(SESSION_MANIFEST, MAX_MANIFEST_BYTES)
  const manifest =
    bytes?.seen === true ? readManifest(at(SESSION_MANIFEST), bytes.value, (path) => paths.has(path)) : null
  const chosen = choose(manifest, records, at)
  if (bytes !== null && manifest === null) facts.push(factOf(at(SESSION_MANIFEST), bytes))
  if (manifest !== null) facts.push(manifestFact(manifest.path, withRejected(manifest, chosen.contradicted)))
  return {
    ...{ manifest, claims: chosen.claims, records, facts, description },
    isInIndexCritical: (path) => index?.critical.has(path) === true,
    references: [...(index?.references ?? []), ...records.flatMap((record) => parentOf(record, records))].map(
      (reference) => ({
        ...reference,
        from: at(reference.from),
        target: at(reference.target),
      }),
    ),
  }
}

function map<T>(bytes: Observed<Uint8Array> | null, parse: (bytes: Uint8Array) => Observed<T>): Observed<T> | null {
  return bytes?.seen === true ? parse(bytes.value) : bytes
}

function factOf(path: TreePath, parsed: Observed<unknown>): ManifestFact {
  const unreadable = parsed.seen ? null : parsed.reason
  return { path, unreadable, claimCount: 0, rejections: [], rejectionCount: 0 }
}

function parentOf({ id, parent }: CheckpointRecord, records: readonly CheckpointRecord[]): readonly ReferenceFact[] {
  if (parent === null) return []
  const isPresent = records.some((other) => other.id === parent)
  return [{ kind: 'parent', from: recordPath(id), role: 'parent', target: recordPath(parent), isPresent }]
}

interface ChosenClaims {
  readonly claims: ReadonlyMap<TreePath, PlacedClaim>
  /** Lines of the manifest that say something else than a checkpoint does. */
  readonly contradicted: ReadonlyMap<PlacedClaim, RejectionReason>
}

function choose(
  manifest: ReadManifest | null,
  records: readonly CheckpointRecord[],
  at: (path: TreePath) => TreePath,
): ChosenClaims {
  const claims = new Map(manifest?.claims.map((placed) => [placed.target, placed]))
  const contradicted = new Map<PlacedClaim, RejectionReason>()
  for (const [path, { record, sha256 }] of recordedFiles(records)) {
    const target = at(path)
    const listed = claims.get(target)
    if (listed !== undefined && listed.claim.sha256 !== sha256) contradicted.set(listed, 'conflicting-duplicate')
    if (listed?.claim.sha256 !== sha256)
      claims.set(target, { target, claim: { sha256, manifest: at(recordPath(record)), line: 1 } })
  }
  return { claims, contradicted }
}
