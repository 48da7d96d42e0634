import type { RejectionReason } from '../../domain/store-facts.ts'
import type { TreePath } from '../../domain/path.ts'
import { folderOf } from '../../domain/path.ts'
import type { PlacedClaim } from './sums-claims.ts'

/** For each file the claim that counts, and the claims that contradict it. */
export interface ChosenClaims {
  readonly claims: ReadonlyMap<TreePath, PlacedClaim>
  readonly conflicting: readonly (readonly [PlacedClaim, RejectionReason])[]
}

/** Of several claims on one file the one counts whose manifest lies nearest to it, then the first. */
export function chooseClaims(all: readonly PlacedClaim[]): ChosenClaims {
  const claims = new Map<TreePath, PlacedClaim>()
  for (const placed of all) {
    const known = claims.get(placed.target)
    if (known === undefined || depthOf(placed) > depthOf(known)) claims.set(placed.target, placed)
  }
  const conflicting = all
    .filter((placed) => claims.get(placed.target)?.claim.sha256 !== placed.claim.sha256)
    .map((placed) => [placed, 'conflicting-duplicate'] as const)
  return { claims, conflicting }
}

/** How far down a claim's manifest lies. All manifests that claim one file lie in folders above it, one below the other. */
function depthOf({ claim }: PlacedClaim): number {
  const folder = folderOf(claim.manifest)
  return folder === '.' ? 0 : folder.length
}
