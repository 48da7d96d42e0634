import type { StoreFact } from '../../domain/store-facts.ts'
import type { ReferenceFact } from '../../domain/references.ts'
import type { Finding } from '../../domain/finding.ts'
import { printablePath } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { defineCheck } from '../check.ts'
import { judged } from '../judged.ts'
import { placeOf, subjectOf } from './subject.ts'
import { unjudgedReferences } from './unjudged-references.ts'

/** R6: whatever a record, an index, a commit message or a text names is there. One finding for each thing named and absent. */
export const referenceBroken = defineCheck({
  code: 'reference-broken',
  question: 'Is everything there that is named?',
  assess: (facts) => {
    const findings: Finding<'reference-broken'>[] = []
    let passedCount = 0
    for (const store of facts.stores) {
      const broken = new Map<string, ReferenceFact>()
      const missing = missingArtifacts(store)
      for (const reference of store.references) {
        if (reference.isPresent) passedCount += 1
        // An artifact that is gone is told as such, whatever text links it.
        else if (reference.kind === 'link' && missing.has(reference.target)) continue
        else if (!broken.has(reference.target)) broken.set(reference.target, reference)
      }
      for (const reference of broken.values()) findings.push(brokenReference(store, reference))
    }
    return { passedCount, findings, unknowns: facts.stores.flatMap(unjudgedReferences) }
  },
})

function missingArtifacts(store: StoreFact): ReadonlySet<TreePath> {
  if (!store.references.some(({ isPresent, kind }) => kind === 'link' && !isPresent)) return new Set()
  return new Set(judged(store).missing.map(({ path }) => path))
}

function brokenReference(store: StoreFact, reference: ReferenceFact): Finding<'reference-broken'> {
  const { commit, count, from, kind, line, role, target } = reference
  const subject = subjectOf(store, target)
  const others = count === undefined || count === 1 ? '' : ` and ${count - 1} more`
  const plural = others === '' ? 'names' : 'name'
  return {
    code: 'reference-broken',
    subject,
    severity: 'warning',
    summary: `${subject} is not there, though ${printablePath(from)}${others} ${plural} it as ${role}`,
    evidence: {
      ...{ kind, role, target: printablePath(target) },
      ...(kind === 'trailer' ? {} : { from: printablePath(from) }),
      ...(line === undefined ? {} : { line }),
      ...(commit === undefined ? {} : { commit }),
      ...(count === undefined ? {} : { count }),
    },
    place: kind === 'trailer' ? null : placeOf(store, from, line ?? 1),
  }
}
