import { OTHER_ALGORITHMS } from '../domain/store-facts.ts'
import type { ArtifactFact, Claim, OtherAlgorithm, Reading, StoreFact } from '../domain/store-facts.ts'
import type { TreePath } from '../domain/path.ts'

/** What an artifact turned out to be. */
export type Verdict = 'match' | 'mismatch' | 'missing' | 'unverifiable' | 'unclaimed'

/** The verdict on one artifact: its strongest claim against what was read. */
export function verdictOf(artifact: ArtifactFact): Verdict {
  const { claim, reading } = artifact
  switch (reading.kind) {
    case 'absent':
      return 'missing'
    case 'unreadable':
    case 'object-absent':
    case 'object-corrupt':
      return 'unverifiable'
    case 'present':
      return claim === null ? 'unclaimed' : 'unverifiable'
    case 'read':
      if (claim === null) return 'unclaimed'
      // Nearly every one, so it is told before anything is made.
      return claim.others === undefined && claim.sha256 === reading.sha256 ? 'match' : verdictOnBytes(claim, reading)
  }
}

/** Every digest that is claimed and could be taken has to match, and there has to be one. */
function verdictOnBytes(claim: Claim, reading: BytesRead): Verdict {
  if (mismatchedAlgorithms(claim, reading).length > 0)
    // Of a pointer, only the SHA-256 of what it stands for is known.
    return reading.lfsOid !== undefined && (claim.sha256 ?? reading.lfsOid) === reading.lfsOid
      ? 'unverifiable'
      : 'mismatch'
  const isCompared =
    claim.sha256 !== null || claimedOthers(claim).some(([name]) => reading.others?.[name] !== undefined)
  return isCompared ? 'match' : 'unverifiable'
}

/** Bytes that were read to the end. */
export type BytesRead = Extract<Reading, { readonly kind: 'read' }>

/** The algorithms whose digest is claimed to be another than it is, SHA-256 first. */
export function mismatchedAlgorithms(claim: Claim, reading: BytesRead): readonly ('sha256' | OtherAlgorithm)[] {
  const others = claimedOthers(claim)
    .filter(([name, digest]) => reading.others?.[name] !== undefined && reading.others[name] !== digest)
    .map(([name]) => name)
  return claim.sha256 === null || claim.sha256 === reading.sha256 ? others : ['sha256', ...others]
}

function claimedOthers({ others = {} }: Claim): readonly (readonly [OtherAlgorithm, string])[] {
  return OTHER_ALGORITHMS.flatMap((name) => {
    const digest = others[name]
    return digest === undefined ? [] : [[name, digest] as const]
  })
}

/**
 * Manifests that were found, not asked for, and of whose files not one exists: they describe a download, not this tree.
 * Their claims are not artifacts of the store.
 */
export function downloadManifests(store: StoreFact): ReadonlySet<TreePath> {
  if (store.isConfigured || store.format !== 'sums') return new Set()
  const claiming = new Set(store.artifacts.flatMap((artifact) => artifact.claim?.manifest ?? []))
  for (const { claim, reading } of store.artifacts) {
    if (claim !== null && reading.kind !== 'absent') claiming.delete(claim.manifest)
  }
  return claiming
}

/** The files that the store is answerable for: all but those that only a download's manifest names. */
export function artifactsOf(store: StoreFact): readonly ArtifactFact[] {
  const downloads = downloadManifests(store)
  if (downloads.size === 0) return store.artifacts
  return store.artifacts.filter((artifact) => artifact.claim === null || !downloads.has(artifact.claim.manifest))
}
