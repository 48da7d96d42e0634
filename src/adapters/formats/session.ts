import { contentKindOf } from '../records/content-kind.ts'
import { LEFT_OUT } from '../../domain/store-facts.ts'
import type { ArtifactFact, Reading, SessionFact, StoreFact } from '../../domain/store-facts.ts'
import { joinPath, pathWithin } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { SESSION_MANIFEST, isMutable, isRecord } from '../../domain/session.ts'
import type { IndexFact } from '../../domain/references.ts'
import { agreementOf } from './session-agreement.ts'
import { recordsAgreement } from './session-records-agreement.ts'
import type { Backend, Entry, Format, Progress, ReadRequest, StoreLocation } from '../../ports.ts'
import { readSessionClaims } from './session-claims.ts'
import type { SessionClaims } from './session-claims.ts'
import { detectSessions, sessionsIn } from './session-layout.ts'
import type { OpenSession } from './session-agreement.ts'
import type { PlacedClaim } from './sums-claims.ts'
import { createObstacles } from './sums-obstacles.ts'
import { readLinks, textsAmong } from './text-links.ts'
import { withRefused } from './with-refused.ts'

/**
 * Our own format: folders of sessions, each with a `SHA256SUMS` over every other file and a chain of checkpoint records.
 * Found in `.claude/sessions`; a configured store is such a folder, or one session.
 */
export function createSessionFormat(): Format {
  return { name: 'session', refPatterns: [], refStores: () => [], ownsFolders: true, detect: detectSessions, read }
}

async function read(
  backend: Backend,
  location: StoreLocation,
  entries: readonly Entry[],
  progress: Progress,
): Promise<StoreFact> {
  const sessions: OpenSession[] = []
  for (const listing of sessionsIn(location.root, entries))
    sessions.push({ listing, said: await readSessionClaims(backend, listing) })
  const { root } = location
  const artifacts = await readArtifacts(backend, root, sessions, entries, progress)
  const texts = textsAmong(artifacts).map((text) => ({ ...text, path: joinPath(root, text.path) }))
  const links = await readLinks(backend, root, texts)
  const { index, orphans } = agreementOf(sessions, artifacts)
  const records = await recordsAgreement(backend, sessions, artifacts)
  return {
    ...{ id: location.id, format: 'session', source: backend.source, root },
    isConfigured: location.isConfigured,
    sessions: sessions.map(completeness),
    checkpointCount: sessions.reduce((sum, { listing }) => sum + listing.entries.filter(isRecordEntry).length, 0),
    artifacts: artifacts.toSorted(byPath),
    manifests: withRefused(
      sessions.flatMap(({ said }) => said.facts),
      artifacts,
    ).toSorted(byPath),
    references: [...sessions.flatMap(({ said }) => said.references), ...links.references],
    ...links.unjudged,
    ...(orphans === undefined ? {} : { orphans }),
    ...(index === undefined && records.comparedCount === 0 ? {} : { index: joined(index, records) }),
  }
}

function joined(index: IndexFact | undefined, records: IndexFact): IndexFact {
  if (index === undefined) return records
  const disagreements = [...index.disagreements, ...records.disagreements]
  return {
    comparedCount: index.comparedCount + records.comparedCount,
    disagreements: disagreements.toSorted((a, b) => compare(a.from, b.from) || compare(a.about, b.about)),
  }
}

/** Every file but the manifest, and every file that is claimed and not there. */
async function readArtifacts(
  backend: Backend,
  root: TreePath,
  sessions: readonly OpenSession[],
  entries: readonly Entry[],
  progress: Progress,
): Promise<readonly ArtifactFact[]> {
  const obstacleTo = createObstacles(entries)
  const files = sessions.flatMap(filesOf)
  const obstacles = files.map(({ path }) => obstacleTo(path))
  const open = files.filter((_, index) => obstacles[index] === null)
  const readings = (await backend.read(open.map(requestFor), progress)).values()
  return files.map((file, index): ArtifactFact => {
    const reading: Reading = obstacles[index] ?? readings.next().value ?? { kind: 'absent' }
    const fact = { path: pathWithin(root, file.path) ?? file.path, claim: file.claim, reading }
    const roles = rolesOf(file)
    return roles === null ? fact : { ...fact, ...roles }
  })
}

/** A file that a session has, or claims. */
interface SessionFile {
  /** Relative to the tree. */
  readonly path: TreePath
  /** Relative to the session. */
  readonly own: TreePath
  readonly said: SessionClaims
  readonly claim: PlacedClaim['claim'] | null
  readonly isCritical: boolean
}

function filesOf({ listing, said }: OpenSession): readonly SessionFile[] {
  const { claims, description, index } = said
  const files: SessionFile[] = []
  const add = (path: TreePath, own: TreePath): void => {
    const isCritical = description.isCritical(own) || index?.critical.has(own) === true
    files.push({ path, own, said, claim: claims.get(path)?.claim ?? null, isCritical })
  }
  for (const { kind, path, treePath } of listing.entries)
    if (kind === 'file' && path !== SESSION_MANIFEST) add(treePath, path)
  for (const path of claims.keys()) {
    const own = pathWithin(listing.folder, path) ?? path
    // The manifest is none of the files above; one that is claimed has to be as claimed.
    if (own === SESSION_MANIFEST || !listing.files.has(own)) add(path, own)
  }
  return files
}

/**
 * Text is read even when nothing is claimed of it: it can be damaged before it is sealed. What is critical, or may be where that
 * cannot be told, is read whatever is remembered of it.
 */
function requestFor({ claim, isCritical, path, said }: SessionFile): ReadRequest {
  const contentKind = contentKindOf(path)
  return {
    paths: [path],
    isHashed: contentKind !== undefined || claim !== null,
    contentKind,
    claimed: isCritical || !said.isCriticalKnown ? undefined : (claim?.sha256 ?? null),
  }
}

type Roles = Pick<ArtifactFact, 'isMutable' | 'isCritical' | 'isClosed'>

/** Whether an artifact may change and is critical; null for most. In a session that was sealed as closed none may change. */
function rolesOf({ isCritical, own, said }: SessionFile): Roles | null {
  const mayChange = isMutable(own) && !said.isClosed
  // What a seal wrote itself was not added to what it sealed.
  const isClosed = said.isClosed && !isRecord(own)
  if (!mayChange && !isCritical && !isClosed) return null
  return {
    ...(mayChange ? { isMutable: true } : {}),
    ...(isCritical ? { isCritical: true } : {}),
    ...(isClosed ? { isClosed: true } : {}),
  }
}

function completeness({ listing, said }: OpenSession): SessionFact {
  const isLeftOut = said.facts.some(({ unreadable }) => unreadable === LEFT_OUT)
  const promised = isLeftOut ? ['context.json'] : ['context.json', SESSION_MANIFEST]
  return { path: listing.folderInStore, missingParts: promised.filter((name) => !listing.files.has(name)) }
}

function isRecordEntry({ kind, path }: Entry): boolean {
  return kind === 'file' && isRecord(path)
}

function byPath(a: { readonly path: TreePath }, b: { readonly path: TreePath }): number {
  return compare(a.path, b.path)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
