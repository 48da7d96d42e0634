import type { ReferenceFact, StoreFact } from '../../domain/facts.ts'
import type { Finding } from '../../domain/finding.ts'
import { printablePath } from '../../domain/path.ts'
import { defineCheck } from '../check.ts'
import { placeOf, subjectOf } from './subject.ts'

/** R6: whatever a record names is there. One finding for each thing named and absent. */
export const referenceBroken = defineCheck({
  code: 'reference-broken',
  question: 'Is everything there that a record of the store names?',
  assess: (facts) => {
    const findings: Finding<'reference-broken'>[] = []
    let passedCount = 0
    for (const store of facts.stores) {
      const broken = new Map<string, ReferenceFact>()
      for (const reference of store.references) {
        if (reference.isPresent) passedCount += 1
        else if (!broken.has(reference.target)) broken.set(reference.target, reference)
      }
      for (const reference of broken.values()) findings.push(brokenReference(store, reference))
    }
    return { passedCount, findings, unknowns: [] }
  },
})

function brokenReference(store: StoreFact, { kind, from, role, target }: ReferenceFact): Finding<'reference-broken'> {
  return {
    code: 'reference-broken',
    subject: subjectOf(store, target),
    severity: 'warning',
    summary: `${subjectOf(store, target)} is not there, though ${printablePath(from)} names it as ${role}`,
    evidence: { kind, from: printablePath(from), role, target: printablePath(target) },
    place: placeOf(store, from, 1),
  }
}
