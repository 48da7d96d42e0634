import type { ArtifactFact, Claim, ManifestFact, OtherAlgorithm, Reading, StoreFact } from '../../domain/store-facts.ts'
import { parseDigest } from '../../domain/digest.ts'
import { folderOf, joinPath, nameOf, pathWithin } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import type { Backend, Entry, Format, Progress, ReadRequest, StoreLocation } from '../../ports.ts'
import { DECLARATION } from './bagit-declaration.ts'
import type { BagAlgorithm } from './bagit-manifest.ts'
import { createBagProblems } from './bagit-problems.ts'
import type { BagProblems } from './bagit-problems.ts'
import { readBagFiles } from './bagit-files.ts'
import type { BagFiles } from './bagit-files.ts'
import { createObstacles } from './sums-obstacles.ts'
import { withRefused } from './with-refused.ts'

/**
 * BagIt bags: RFC 8493, and the drafts 0.93 to 0.97. A store is a bag. Whether all that should be there is there, and whether
 * its bytes are right, are told apart: the first is in `bag`, the second in the artifacts.
 */
export function createBagitFormat(): Format {
  return { name: 'bagit', refPatterns: [], refStores: () => [], ownsFolders: true, detect, read }
}

function detect(entries: readonly Entry[]): readonly TreePath[] {
  return entries
    .filter(({ kind, path }) => kind === 'file' && nameOf(path) === DECLARATION)
    .map(({ path }) => folderOf(path))
    .toSorted()
}

async function read(
  backend: Backend,
  location: StoreLocation,
  entries: readonly Entry[],
  progress: Progress,
): Promise<StoreFact> {
  const inside = entries.flatMap((entry): readonly Entry[] => {
    const path = pathWithin(location.root, entry.path)
    return path === null ? [] : [{ ...entry, path }]
  })
  const problems = createBagProblems()
  const files = await readBagFiles(backend, location.root, inside, problems)
  const artifacts = await readArtifacts(backend, location.root, inside, files, progress)
  judgePayload(files, artifacts, problems)
  const { encoding, version } = files.declaration
  return {
    ...{ id: location.id, format: 'bagit', source: backend.source, root: location.root },
    isConfigured: location.isConfigured,
    sessions: [{ path: '.', missingParts: [] }],
    checkpointCount: 0,
    artifacts,
    manifests: withRefused(files.facts, artifacts).toSorted(byPath),
    references: [],
    bag: { version, encoding, problems: problems.all() },
  }
}

/** Strongest first. */
const ORDER: readonly BagAlgorithm[] = ['sha256', 'sha512', 'sha384', 'sha224', 'sha1', 'md5']

/** All digests that manifests record of a file, and the place of the strongest. */
function claimsOf({ manifests }: BagFiles): ReadonlyMap<TreePath, Claim> {
  const claims = new Map<TreePath, Claim>()
  const strongestFirst = ORDER.flatMap((algorithm) =>
    manifests.filter((manifest) => manifest.algorithm === algorithm).map((manifest) => ({ ...manifest, algorithm })),
  )
  for (const { algorithm, entries, path: manifest } of strongestFirst) {
    for (const { digest, line, path } of entries) {
      const known = claims.get(path) ?? { sha256: null, manifest, line }
      claims.set(path, withDigest(known, algorithm, digest))
    }
  }
  return claims
}

function withDigest(claim: Claim, algorithm: BagAlgorithm, digest: string): Claim {
  return algorithm === 'sha256'
    ? { ...claim, sha256: parseDigest(digest) }
    : { ...claim, others: { ...claim.others, [algorithm]: digest } }
}

/** Every file but the tag manifests, which nothing can claim, and every claimed file; by path. */
async function readArtifacts(
  backend: Backend,
  root: TreePath,
  entries: readonly Entry[],
  files: BagFiles,
  progress: Progress,
): Promise<readonly ArtifactFact[]> {
  const claims = claimsOf(files)
  const held = entries.filter(({ kind, path }) => kind === 'file' && !files.tagManifests.has(path))
  const paths = [...new Set([...held.map(({ path }) => path), ...claims.keys()])].toSorted()
  const obstacleTo = createObstacles(entries)
  const open = paths.filter((path) => obstacleTo(path) === null)
  const readings = await backend.read(
    open.map((path) => requestFor(joinPath(root, path), claims.get(path))),
    progress,
  )
  const readingOf = new Map(open.map((path, index) => [path, readings[index]]))
  return paths.map((path) => {
    const reading = readingOf.get(path) ?? obstacleTo(path) ?? { kind: 'absent' }
    const isToBeFetched = reading.kind === 'absent' && files.toFetch.has(path)
    return { path, claim: claims.get(path) ?? null, reading: isToBeFetched ? NOT_FETCHED : reading }
  })
}

const NOT_FETCHED: Reading = {
  kind: 'unreadable',
  cause: 'not-fetched',
  detail: 'fetch.txt says where it is to be had',
}

function requestFor(path: TreePath, claim: Claim | undefined): ReadRequest {
  if (claim === undefined) return { paths: [path], isHashed: false, claimed: null }
  const others = ORDER.filter((algorithm): algorithm is OtherAlgorithm => algorithm !== 'sha256').filter(
    (algorithm) => claim.others?.[algorithm] !== undefined,
  )
  if (others.length > 0) return { paths: [path], isHashed: true, others }
  return { paths: [path], isHashed: true, claimed: claim.sha256 }
}

/** What a bag promises of its payload as a whole. */
function judgePayload(files: BagFiles, artifacts: readonly ArtifactFact[], problems: BagProblems): void {
  const payload = artifacts.filter(({ path }) => path.startsWith('data/'))
  let isComplete = true
  let sizeBytes = 0
  for (const { claim, path, reading } of payload) {
    if (reading === NOT_FETCHED) problems.add('not-fetched', '.', 0, path)
    if (claim !== null && claim.sha256 === null && isWeak(claim)) problems.add('algorithm-weak', '.', 0, path)
    if ('sizeBytes' in reading) sizeBytes += reading.sizeBytes
    else isComplete = false
  }
  const { oxum } = files
  if (oxum === null || !isComplete) return
  if (oxum.sizeBytes !== sizeBytes || oxum.fileCount !== payload.length)
    problems.add('payload-oxum', oxum.path, oxum.line, null)
}

/** Nothing but MD5 and SHA-1, for which collisions can be made. */
function isWeak({ others = {} }: Claim): boolean {
  return Object.keys(others).every((algorithm) => algorithm === 'md5' || algorithm === 'sha1')
}

function byPath(a: ManifestFact, b: ManifestFact): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
