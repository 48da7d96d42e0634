import { MAX_REJECTIONS } from '../../domain/store-facts.ts'
import type { ArtifactFact, ManifestFact, Rejection } from '../../domain/store-facts.ts'
import type { TreePath } from '../../domain/path.ts'
import { shorten } from './sums-claims.ts'
import { rejectionOf } from './sums-obstacles.ts'

/** The same manifests with those claims turned down whose file turned out to be none, or to lie behind a link. */
export function withRefused(
  manifests: readonly ManifestFact[],
  artifacts: readonly ArtifactFact[],
): readonly ManifestFact[] {
  const refused = new Map<TreePath, Rejection[]>()
  for (const { claim, path, reading } of artifacts) {
    const reason = rejectionOf(reading)
    if (claim === null || reason === null) continue
    const own = refused.get(claim.manifest) ?? []
    refused.set(claim.manifest, own)
    own.push({ line: claim.line, reason, name: shorten(path) })
  }
  if (refused.size === 0) return manifests
  return manifests.map((manifest) => {
    const more = refused.get(manifest.path) ?? []
    const rejections = [...manifest.rejections, ...more].toSorted((a, b) => a.line - b.line).slice(0, MAX_REJECTIONS)
    return { ...manifest, rejections, rejectionCount: manifest.rejectionCount + more.length }
  })
}
