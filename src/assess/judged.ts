import type { ArtifactFact, StoreFact } from '../domain/store-facts.ts'
import { artifactsOf, verdictOf } from './verdict.ts'
import type { Verdict } from './verdict.ts'

/** The files that a store is answerable for, by what they turned out to be, each list in the order of the store's. */
export interface Judged extends Readonly<Record<Verdict, readonly ArtifactFact[]>> {
  readonly all: readonly ArtifactFact[]
  /** A digest is recorded for so many. */
  readonly claimedCount: number
  /** So many were read to the end. */
  readonly readCount: number
}

const known = new WeakMap<StoreFact, Judged>()

/** Every check asks; each store is gone through once. */
export function judged(store: StoreFact): Judged {
  const before = known.get(store)
  if (before !== undefined) return before
  const all = artifactsOf(store)
  const lists: Record<Verdict, ArtifactFact[]> = {
    ...{ match: [], mismatch: [], missing: [] },
    ...{ unverifiable: [], unclaimed: [] },
  }
  let [claimedCount, readCount] = [0, 0]
  for (const artifact of all) {
    lists[verdictOf(artifact)].push(artifact)
    if (artifact.claim !== null) claimedCount += 1
    if (artifact.reading.kind === 'read') readCount += 1
  }
  const answer = { ...lists, all, claimedCount, readCount }
  known.set(store, answer)
  return answer
}
