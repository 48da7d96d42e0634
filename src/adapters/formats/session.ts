import { contentKindOf } from '../records/content-kind.ts'
import { LEFT_OUT } from '../../domain/store-facts.ts'
import type { ArtifactFact, Reading, SessionFact, StoreFact } from '../../domain/store-facts.ts'
import { joinPath, pathWithin } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { SESSION_MANIFEST, isMutable, isRecord } from '../../domain/session.ts'
import { agreementOf } from './session-agreement.ts'
import type { Backend, Entry, Format, Progress, ReadRequest, StoreLocation } from '../../ports.ts'
import { readSessionClaims } from './session-claims.ts'
import type { SessionClaims } from './session-claims.ts'
import { detectSessions, sessionsIn } from './session-layout.ts'
import type { SessionFolderListing } from './session-layout.ts'
import type { OpenSession } from './session-agreement.ts'
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
  const artifacts = await readArtifacts(backend, sessions, entries, progress)
  const relative = (path: TreePath): TreePath => pathWithin(location.root, path) ?? '.'
  const links = await readLinks(backend, location.root, textsAmong(artifacts))
  return {
    ...{ id: location.id, format: 'session', source: backend.source, root: location.root },
    isConfigured: location.isConfigured,
    sessions: sessions.map((session) => completeness(session, relative)),
    checkpointCount: sessions.reduce((sum, { listing }) => sum + listing.entries.filter(isRecordEntry).length, 0),
    artifacts: artifacts.map((artifact) => withRelativePaths(artifact, relative)).toSorted(byPath),
    manifests: withRefused(
      sessions.flatMap(({ said }) => said.facts),
      artifacts,
    )
      .map((fact) => ({ ...fact, path: relative(fact.path) }))
      .toSorted(byPath),
    references: [
      ...sessions.flatMap(({ said }) =>
        said.references.map((reference) => ({
          ...reference,
          from: relative(reference.from),
          target: relative(reference.target),
        })),
      ),
      ...links.references,
    ],
    ...links.unjudged,
    ...agreementOf(sessions, artifacts, relative),
  }
}

/** Every file but the manifest, and every file that is claimed and not there. */
async function readArtifacts(
  backend: Backend,
  sessions: readonly OpenSession[],
  entries: readonly Entry[],
  progress: Progress,
): Promise<readonly ArtifactFact[]> {
  const obstacleTo = createObstacles(entries)
  const paths = sessions.map((session) => pathsOf(session))
  const open = sessions.flatMap((session, index) =>
    (paths[index] ?? []).filter((path) => obstacleTo(path) === null).map((path) => ({ path, session })),
  )
  const readings = await backend.read(
    open.map(({ path, session }) => requestFor(path, session)),
    progress,
  )
  const readingOf = new Map(open.map(({ path }, index) => [path, readings[index]]))
  return sessions.flatMap((session, index) =>
    (paths[index] ?? []).map((path): ArtifactFact => {
      const reading: Reading = readingOf.get(path) ?? obstacleTo(path) ?? { kind: 'absent' }
      const claim = session.said.claims.get(path)?.claim ?? null
      return { path, claim, reading, ...rolesOf(path, session) }
    }),
  )
}

function pathsOf({ listing, said }: OpenSession): readonly TreePath[] {
  const held = listing.entries
    .filter(({ kind, path }) => kind === 'file' && path !== SESSION_MANIFEST)
    .map(({ path }) => joinPath(listing.folder, path))
  return [...new Set([...held, ...said.claims.keys()])]
}

/**
 * Text is read even when nothing is claimed of it: it can be damaged before it is sealed. What is critical, or may be where that
 * cannot be told, is read whatever is remembered of it.
 */
function requestFor(path: TreePath, { listing, said }: OpenSession): ReadRequest {
  const contentKind = contentKindOf(path)
  const placed = said.claims.get(path)
  const plain = { paths: [path], isHashed: contentKind !== undefined || placed !== undefined }
  const request = contentKind === undefined ? plain : { ...plain, contentKind }
  if (!said.isCriticalKnown || isCritical(path, listing, said)) return request
  return { ...request, claimed: placed?.claim.sha256 ?? null }
}

function isCritical(path: TreePath, { folder }: SessionFolderListing, { description, index }: SessionClaims): boolean {
  const own = pathWithin(folder, path) ?? path
  return description.isCritical(own) || index?.critical.has(own) === true
}

type Roles = Pick<ArtifactFact, 'isMutable' | 'isCritical' | 'isClosed'>

/** Most have none. */
const NO_ROLES: Roles = {}

/** Whether an artifact may change and is critical. In a session that was sealed as closed none may change. */
function rolesOf(path: TreePath, { listing, said }: OpenSession): Roles {
  const own = pathWithin(listing.folder, path) ?? path
  const mayChange = isMutable(own) && !said.isClosed
  const isOfWeight = isCritical(path, listing, said)
  // What a seal wrote itself was not added to what it sealed.
  const isClosed = said.isClosed && !isRecord(own)
  if (!mayChange && !isOfWeight && !isClosed) return NO_ROLES
  return {
    ...(mayChange ? { isMutable: true } : {}),
    ...(isOfWeight ? { isCritical: true } : {}),
    ...(isClosed ? { isClosed: true } : {}),
  }
}

function completeness({ listing, said }: OpenSession, relative: (path: TreePath) => TreePath): SessionFact {
  const { entries, folder } = listing
  const names = new Set(entries.filter(({ kind }) => kind === 'file').map(({ path }) => path))
  if (said.facts.some(({ unreadable }) => unreadable === LEFT_OUT)) names.add(SESSION_MANIFEST)
  const promised = ['context.json', SESSION_MANIFEST]
  return { path: relative(folder), missingParts: promised.filter((name) => !names.has(name)) }
}

function isRecordEntry({ kind, path }: Entry): boolean {
  return kind === 'file' && isRecord(path)
}

function withRelativePaths(artifact: ArtifactFact, relative: (path: TreePath) => TreePath): ArtifactFact {
  const { claim, path } = artifact
  return {
    ...artifact,
    path: relative(path),
    claim: claim === null ? null : { ...claim, manifest: relative(claim.manifest) },
  }
}

function byPath(a: { readonly path: TreePath }, b: { readonly path: TreePath }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
