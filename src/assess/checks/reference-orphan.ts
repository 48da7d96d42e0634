import type { StoreFact } from '../../domain/store-facts.ts'
import type { Finding } from '../../domain/finding.ts'
import { printablePath } from '../../domain/path.ts'
import { defineCheck } from '../check.ts'

type Orphans = NonNullable<StoreFact['orphans']>

/** R6: whatever a store holds is named by its records or its index. One finding a store, which has orphans of one kind. */
export const referenceOrphan = defineCheck({
  code: 'reference-orphan',
  question: 'Is everything named that a record or an index should name?',
  assess: (facts, { policy }) => {
    const findings: Finding<'reference-orphan'>[] = []
    let passedCount = 0
    for (const { id, orphans } of facts.stores) {
      if (orphans === undefined) continue
      const { examinedCount, kind, paths } = orphans
      passedCount += Math.max(0, examinedCount - paths.length)
      if (paths.length === 0) continue
      findings.push({
        code: 'reference-orphan',
        subject: id,
        severity: 'info',
        summary: `${paths.length} of ${examinedCount} ${NAMES[kind].many} of ${id} ${paths.length === 1 ? 'is' : 'are'} named by no ${NAMES[kind].by}`,
        evidence: { kind, count: paths.length, samples: paths.slice(0, policy.sampleCount).map(printablePath) },
        place: null,
      })
    }
    return { passedCount, findings, unknowns: [] }
  },
})

const NAMES: Readonly<Record<Orphans['kind'], { readonly many: string; readonly by: string }>> = {
  'session-folder': { many: 'session folders', by: "checkpoint's record" },
  artifact: { many: 'artifacts', by: 'index and no checkpoint' },
}
