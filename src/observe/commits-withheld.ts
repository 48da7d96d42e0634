import type { GoodCopies, GoodCopy } from '../domain/damage.ts'
import type { Digest } from '../domain/digest.ts'
import type { LostUpdate, MergesFact } from '../domain/merge-facts.ts'
import type { Observed } from '../domain/observed.ts'
import type { ReferenceFact } from '../domain/references.ts'
import type { ArtifactFact, StoreFact } from '../domain/store-facts.ts'

/**
 * Bytes that are withheld for one file are withheld for every file that is to have them. And where one file may have been redacted, no
 * finding of any other names a commit to look at, which may have all of it still: of a copy
 * its object is left, of a lost update the merge that it is known by, and of a commit message what it names.
 */
export function withCommitsWithheld(stores: readonly StoreFact[]): readonly StoreFact[] {
  if (!stores.some((store) => store.artifacts.some(isWithheld) || lostIn(store).some(mayBeRedaction))) return stores
  const withheld = new Set(
    stores.flatMap(({ artifacts }) => artifacts.filter(isWithheld).map(({ claim }) => claim?.sha256)),
  )
  return stores.map((store) => ({
    ...store,
    artifacts: store.artifacts.map((artifact) => withoutPlaces(artifact, withheld)),
    references: store.references.map(withoutItsCommit),
    ...(store.merges === undefined ? {} : { merges: withoutParents(store.merges) }),
  }))
}

function isWithheld({ damage }: ArtifactFact): boolean {
  return damage?.copies.kind === 'withheld'
}

function mayBeRedaction({ redaction }: LostUpdate): boolean {
  return redaction !== 'none'
}

function lostIn({ merges }: StoreFact): readonly LostUpdate[] {
  return merges?.seen === true ? merges.value.lost : []
}

function withoutPlaces(artifact: ArtifactFact, withheld: ReadonlySet<Digest | null | undefined>): ArtifactFact {
  const { claim, damage } = artifact
  if (damage === undefined) return artifact
  const mixedByMerge = damage.mixedByMerge === null ? null : { merge: null }
  return { ...artifact, damage: { ...damage, copies: left(damage.copies, withheld.has(claim?.sha256)), mixedByMerge } }
}

function left(copies: GoodCopies, isNotToBeTold: boolean): GoodCopies {
  if (copies.kind !== 'found') return copies
  return isNotToBeTold ? { kind: 'withheld' } : { ...copies, places: copies.places.map(withoutPlace) }
}

function withoutPlace(copy: GoodCopy): GoodCopy {
  return copy.commit === null ? copy : { ...copy, commit: null, path: null, isCommitWithheld: true }
}

function withoutItsCommit(reference: ReferenceFact): ReferenceFact {
  if (reference.commit === undefined) return reference
  const { commit: _, ...left } = reference
  return { ...left, from: 'a commit' }
}

function withoutParents(merges: Observed<MergesFact>): Observed<MergesFact> {
  if (!merges.seen) return merges
  const lost = merges.value.lost.map((update) => ({ ...update, parent: null, parentNumber: null }))
  return { ...merges, value: { ...merges.value, lost } }
}
