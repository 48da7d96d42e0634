import type { ArtifactFact, Claim, ManifestFact, RejectionReason, StoreFact } from '../../domain/store-facts.ts'
import type { TreePath } from '../../domain/path.ts'
import { folderOf, isBelowAny, pathWithin } from '../../domain/path.ts'
import type { Backend, Entry, Format, Progress, ReadRequest, StoreLocation } from '../../ports.ts'
import { contentKindOf } from '../records/content-kind.ts'
import { isAmbiguousName, isManifestName } from '../manifest/manifest-names.ts'
import { MAX_MANIFEST_BYTES, manifestFact, readManifest, withRejected } from './sums-claims.ts'
import type { PlacedClaim, ReadManifest } from './sums-claims.ts'
import { createObstacles, rejectionOf } from './sums-obstacles.ts'
import { chooseClaims } from './sums-strongest.ts'
import { readLinks, textsAmong } from './text-links.ts'

/**
 * Folders with SHA-256 manifests: `SHA256SUMS`, `SHA256SUMS.txt`, `SHASUMS256.txt`, `CHECKSUMS`, `NAME.sha256`.
 * A store is the topmost folder that holds one; every manifest below it is one of its sessions.
 */
export function createSumsFormat(): Format {
  return { name: 'sums', refPatterns: [], refStores: () => [], ownsFolders: false, detect, read }
}

function detect(entries: readonly Entry[]): readonly TreePath[] {
  const folders = new Set<TreePath>()
  for (const { path, kind } of entries) if (kind === 'file' && isManifestName(path)) folders.add(folderOf(path))
  return [...folders].filter((folder) => !isBelowAny(folder, folders)).toSorted()
}

async function read(
  backend: Backend,
  location: StoreLocation,
  entries: readonly Entry[],
  progress: Progress,
): Promise<StoreFact> {
  const inside = entries.filter((entry) => pathWithin(location.root, entry.path) !== null)
  const { manifests, unreadable } = await readManifests(backend, inside)
  const names = new Set([...manifests, ...unreadable].map((manifest) => manifest.path))
  const chosen = chooseClaims(manifests.flatMap((manifest) => manifest.claims))
  const artifacts = await readArtifacts(backend, inside, chosen.claims, names, progress)
  const claimed = artifacts.filter(({ claim }) => claim !== null)
  const links = await readLinks(backend, location.root, textsAmong(claimed))
  const refused = new Map([...chosen.conflicting, ...refusedByReading(chosen.claims, artifacts)])
  const relative = (path: TreePath): TreePath => pathWithin(location.root, path) ?? path
  const facts = [
    ...manifests.map((manifest) => manifestFact(manifest.path, withRejected(manifest, refused))),
    ...unreadable,
  ]
  return {
    id: location.id,
    format: 'sums',
    source: backend.source,
    root: location.root,
    isConfigured: location.isConfigured,
    sessions: facts.map(({ path }) => ({ path: relative(path), missingParts: [] })).toSorted(byPath),
    checkpointCount: 0,
    artifacts: artifacts.map((artifact) => relativeArtifact(artifact, relative)),
    manifests: facts.map((fact) => ({ ...fact, path: relative(fact.path) })).toSorted(byPath),
    references: links.references,
    ...links.unjudged,
  }
}

async function readManifests(
  backend: Backend,
  entries: readonly Entry[],
): Promise<{ readonly manifests: readonly ReadManifest[]; readonly unreadable: readonly ManifestFact[] }> {
  const paths = entries
    .filter((entry) => entry.kind === 'file' && isManifestName(entry.path))
    .map((entry) => entry.path)
  const manifests: ReadManifest[] = []
  const unreadable: ManifestFact[] = []
  for (const path of paths) {
    // One at a time: together they could be far more than any one may be.
    const text = (await backend.readTexts([path], MAX_MANIFEST_BYTES)).get(path) ?? null
    if (text === null) unreadable.push(unreadableManifest(path, 'it is not there any more'))
    else if (!text.seen) unreadable.push(unreadableManifest(path, text.reason))
    else {
      const manifest = readManifest(path, text.value)
      if (manifest.claims.length > 0 || !isAmbiguousName(path)) manifests.push(manifest)
    }
  }
  return { manifests, unreadable }
}

function unreadableManifest(path: TreePath, reason: string): ManifestFact {
  return { path, unreadable: reason, claimCount: 0, rejections: [], rejectionCount: 0 }
}

/** Claimed files, and files that nothing claims, by path. */
async function readArtifacts(
  backend: Backend,
  entries: readonly Entry[],
  claims: ReadonlyMap<TreePath, PlacedClaim>,
  manifests: ReadonlySet<TreePath>,
  progress: Progress,
): Promise<readonly ArtifactFact[]> {
  const siblings = entries.filter(
    (entry) => entry.kind === 'file' && !claims.has(entry.path) && !manifests.has(entry.path),
  )
  const paths = [...claims.keys(), ...siblings.map((entry) => entry.path)].toSorted()
  const obstacleTo = createObstacles(entries)
  const open = paths.filter((path) => obstacleTo(path) === null)
  const readings = await backend.read(
    open.map((path) => requestFor(path, claims.get(path)?.claim ?? null)),
    progress,
  )
  const readingOf = new Map(open.map((path, index) => [path, readings[index]]))
  return paths.map((path) => ({
    path,
    claim: claims.get(path)?.claim ?? null,
    reading: readingOf.get(path) ?? obstacleTo(path) ?? { kind: 'absent' },
  }))
}

/** What nothing is claimed of is not read: it may be all of a large repository. */
function requestFor(path: TreePath, claim: Claim | null): ReadRequest {
  const request = { paths: [path], isHashed: claim !== null, claimed: claim?.sha256 ?? null }
  const contentKind = claim === null ? undefined : contentKindOf(path)
  return contentKind === undefined ? request : { ...request, contentKind }
}

/** Lines whose file turned out to be none, or to lie behind a link: hostile, or a mistake that looks the same. */
function refusedByReading(
  claims: ReadonlyMap<TreePath, PlacedClaim>,
  artifacts: readonly ArtifactFact[],
): readonly (readonly [PlacedClaim, RejectionReason])[] {
  return artifacts.flatMap(({ path, reading }) => {
    const placed = claims.get(path)
    const reason = rejectionOf(reading)
    return placed === undefined || reason === null ? [] : [[placed, reason] as const]
  })
}

function relativeArtifact(
  { path, claim, reading }: ArtifactFact,
  relative: (path: TreePath) => TreePath,
): ArtifactFact {
  const own: Claim | null = claim === null ? null : { ...claim, manifest: relative(claim.manifest) }
  return { path: relative(path), claim: own, reading }
}

function byPath(a: { readonly path: TreePath }, b: { readonly path: TreePath }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
