import type { ArtifactFact, StoreFact } from '../domain/facts.ts'
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
      if (reading.sha256 === claim.sha256) return 'match'
      return reading.lfsOid === claim.sha256 ? 'unverifiable' : 'mismatch'
  }
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
