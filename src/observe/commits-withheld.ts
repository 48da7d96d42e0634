import type { GoodCopy } from '../domain/damage.ts'
import type { LostUpdate, MergesFact } from '../domain/merge-facts.ts'
import type { Observed } from '../domain/observed.ts'
import type { ReferenceFact } from '../domain/references.ts'
import type { ArtifactFact, StoreFact } from '../domain/store-facts.ts'

/**
 * Where one file may have been redacted, no finding of any other names a commit to look at, which may have all of it still: of a copy
 * its object is left, of a lost update the merge that it is known by, and of a commit message what it names.
 */
export function withCommitsWithheld(stores: readonly StoreFact[]): readonly StoreFact[] {
  if (!stores.some((store) => store.artifacts.some(isWithheld) || lostIn(store).some(mayBeRedaction))) return stores
  return stores.map((store) => ({
    ...store,
    artifacts: store.artifacts.map(withoutCommit),
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

function withoutCommit(artifact: ArtifactFact): ArtifactFact {
  const { damage } = artifact
  if (damage === undefined) return artifact
  const { copies, mixedByMerge } = damage
  const places = copies.kind === 'found' ? copies.places.map(withoutPlace) : []
  return {
    ...artifact,
    damage: {
      ...damage,
      copies: copies.kind === 'found' ? { ...copies, places } : copies,
      mixedByMerge: mixedByMerge === null ? null : { merge: null },
    },
  }
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
