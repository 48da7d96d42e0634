import type { StoreFact } from '../../domain/store-facts.ts'
import type { UnjudgedLinks, UnjudgedTrailers } from '../../domain/references.ts'
import type { Unknown } from '../../domain/finding.ts'

/** What could not be judged of a store's references. None of it is required: what was judged stands without it. */
export function unjudgedReferences({ id, unjudged = [] }: StoreFact): readonly Unknown[] {
  return unjudged.map((one) => ({
    ...{ code: 'reference-broken', subject: id, isRequired: false },
    reason: one.kind === 'trailer' ? trailersUnjudged(one) : linksUnjudged(one),
  }))
}

function trailersUnjudged({ cause, count }: UnjudgedTrailers): string {
  const commits = 'what older commits say of checkpoints was not seen'
  const named = `${count} ${count === 1 ? 'checkpoint' : 'checkpoints'} that commits name ${count === 1 ? 'is' : 'are'} not here, and may be elsewhere`
  switch (cause) {
    case 'shallow':
      return `the clone is shallow: ${commits}; git fetch --unshallow brings them`
    case 'too-many-commits':
      return `there are more commits than are looked at: ${commits}`
    case 'history-unreadable':
      return `git could not walk all of the branches: ${commits}`
    case 'not-fetched':
      return `${named}: a clone does not bring refs that are no branches; git fetch origin 'refs/entire/*:refs/entire/*' does`
    case 'fetch-failed':
      return `${named}: fetching failed`
    case 'store-unopened':
      return `${named}: a store could not be opened`
  }
}

function linksUnjudged({ cause, count }: UnjudgedLinks): string {
  const texts = `the links of ${count} ${count === 1 ? 'text' : 'texts'} were not looked at`
  switch (cause) {
    case 'too-large':
      return `${texts}: too large to have been written by hand`
    case 'too-many-files':
      return `${texts}: there are too many of them`
    case 'too-many-links':
      return `${texts}, or not all of them: there are too many links before`
    case 'unreadable':
      return `${texts}: they could not be read, or are not UTF-8`
  }
}
