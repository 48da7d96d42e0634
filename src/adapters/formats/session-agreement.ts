import type { ArtifactFact } from '../../domain/store-facts.ts'
import type { Disagreement, IndexFact, OrphansFact } from '../../domain/references.ts'
import { joinPath, nameOf } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { isMutable, recordedFiles } from '../../domain/session.ts'
import type { SessionClaims } from './session-claims.ts'
import type { SessionFolderListing } from './session-layout.ts'
import { INDEX } from './session-parts.ts'
import type { ArtifactIndex } from './session-parts.ts'

/** A session, and what it says of itself. */
export interface OpenSession {
  readonly listing: SessionFolderListing
  readonly said: SessionClaims
}

type IndexedSession = OpenSession & { readonly index: ArtifactIndex }

/**
 * Holds the indexes of sessions against their files and their checkpoints. A session without an index, or with a checkpoint that
 * cannot be read, says nothing here: not all of what names its artifacts is known.
 * @param artifacts of all sessions. All paths are relative to the store.
 */
export function agreementOf(
  sessions: readonly OpenSession[],
  artifacts: readonly ArtifactFact[],
): { readonly orphans?: OrphansFact; readonly index?: IndexFact } {
  const indexed = sessions.flatMap((session): readonly IndexedSession[] => {
    const { areRecordsWhole, index } = session.said
    return index === null || !areRecordsWhole ? [] : [{ ...session, index }]
  })
  if (indexed.length === 0) return {}
  const byPath = new Map(artifacts.map((artifact) => [artifact.path, artifact]))
  const examined = indexed.map((session) => artifactsNamed(session))
  const compared = indexed.map((session) => compareIndex(session, byPath))
  const disagreements = compared.flatMap((answer) => answer.disagreements)
  return {
    orphans: {
      kind: 'artifact',
      examinedCount: examined.reduce((sum, { count }) => sum + count, 0),
      paths: examined.flatMap(({ orphans }) => orphans).toSorted(),
    },
    index: {
      comparedCount: compared.reduce((sum, { comparedCount }) => sum + comparedCount, 0),
      disagreements: disagreements.toSorted((a, b) => compare(a.from, b.from) || compare(a.about, b.about)),
    },
  }
}

/** Artifacts that neither the index nor a checkpoint names. A name that begins with a dot is some tool's. */
function artifactsNamed({ index, listing, said }: IndexedSession): {
  readonly count: number
  readonly orphans: readonly TreePath[]
} {
  const recorded = recordedFiles(said.records)
  const files = listing.entries.filter(
    ({ kind, path }) =>
      kind === 'file' && path.startsWith('artifacts/') && path !== INDEX && !nameOf(path).startsWith('.'),
  )
  const orphans = files.filter(({ path }) => !index.named.has(path) && !recorded.has(path))
  return { count: files.length, orphans: orphans.map(({ path }) => joinPath(listing.folderInStore, path)) }
}

function compareIndex(
  { index, listing: { folderInStore }, said }: IndexedSession,
  artifacts: ReadonlyMap<TreePath, ArtifactFact>,
): IndexFact {
  const at = (path: TreePath): TreePath => joinPath(folderInStore, path)
  const disagreements: Disagreement[] = []
  let comparedCount = 0
  const recorded = recordedFiles(said.records)
  // A seal records whatever the index that it seals can name; an index that was written since may name more.
  const isSealed = recorded.size > 0 && isAsClaimed(artifacts.get(at(INDEX)))
  for (const { path, sizesBytes } of index.files) {
    const artifact = artifacts.get(at(path))
    const size = sizeOf(artifact)
    if (size === null) continue
    const where = { from: at(INDEX), about: at(path) }
    comparedCount += 1
    if (sizesBytes.length > 0 && !sizesBytes.includes(size))
      disagreements.push({ kind: 'size', ...where, recorded: sizesBytes[0] ?? null, actual: size })
    if (isSealed && !isMutable(path) && !recorded.has(path))
      disagreements.push({ kind: 'unclaimed', ...where, recorded: null, actual: size })
  }
  return { comparedCount, disagreements }
}

/** The size of a file that is what it should be, as far as that is claimed; null for any other, of which more is said elsewhere. */
function sizeOf(artifact: ArtifactFact | undefined): number | null {
  if (artifact === undefined) return null
  const { claim, reading } = artifact
  if (reading.kind !== 'read' && reading.kind !== 'present') return null
  if (reading.kind === 'read' && reading.lfsOid !== undefined) return null
  return claim === null || isAsClaimed(artifact) ? reading.sizeBytes : null
}

/** It was read, and has the SHA-256 that is recorded for it. */
export function isAsClaimed(artifact: ArtifactFact | undefined): boolean {
  if (artifact === undefined) return false
  const { claim, reading } = artifact
  return claim !== null && reading.kind === 'read' && reading.sha256 === claim.sha256
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
