import type { ManifestFact, Rejection, StoreFact } from '../../domain/store-facts.ts'
import type { Finding } from '../../domain/finding.ts'
import { printablePath } from '../../domain/path.ts'
import { REJECTION_WORDS } from '../../domain/rejection-words.ts'
import { defineCheck } from '../check.ts'
import { placeOf, subjectOf } from './subject.ts'

/** R49: one finding for each line of a manifest that was turned down; the other lines are still verified. */
export const manifestHostile = defineCheck({
  code: 'manifest-hostile',
  question: 'Is every line of every manifest safe and well formed?',
  assess: (facts, { policy }) => {
    const findings: Finding<'manifest-hostile'>[] = []
    let passedCount = 0
    for (const store of facts.stores) {
      for (const manifest of store.manifests) {
        passedCount += manifest.claimCount
        const told = manifest.rejections.filter(isFirstMarkerOrNone)
        const shown = told.slice(0, policy.rejectionFindingsPerManifest)
        findings.push(...shown.map((rejection) => hostileLine(store, manifest, rejection)))
        const leftOut = manifest.rejectionCount - (manifest.rejections.length - told.length) - shown.length
        if (leftOut > 0) findings.push(moreHostileLines(store, manifest, leftOut))
      }
    }
    return { passedCount, findings, unknowns: [] }
  },
})

/** One conflict has three markers or more: it is told of once. */
function isFirstMarkerOrNone({ reason }: Rejection, index: number, all: readonly Rejection[]): boolean {
  return reason !== 'conflict-marker' || all.findIndex((other) => other.reason === reason) === index
}

function hostileLine(
  store: StoreFact,
  manifest: ManifestFact,
  { line, reason, name }: Rejection,
): Finding<'manifest-hostile'> {
  const where = line === 0 ? subjectOf(store, manifest.path) : `line ${line} of ${subjectOf(store, manifest.path)}`
  return {
    code: 'manifest-hostile',
    subject: subjectOf(store, line === 0 ? manifest.path : `${manifest.path}:${line}`),
    severity: 'error',
    summary: `${where} was rejected: ${REJECTION_WORDS[reason]}`,
    evidence: { reason, line, name: printablePath(name) },
    place: placeOf(store, manifest.path, line),
  }
}

function moreHostileLines(store: StoreFact, manifest: ManifestFact, count: number): Finding<'manifest-hostile'> {
  return {
    code: 'manifest-hostile',
    subject: subjectOf(store, `${manifest.path}:more`),
    severity: 'error',
    summary: `${count} more lines of ${subjectOf(store, manifest.path)} were rejected`,
    evidence: { count },
    place: placeOf(store, manifest.path, 1),
  }
}
