import type { Finding } from '../../domain/finding.ts'
import { defineCheck } from '../check.ts'
import { placeOf, subjectOf } from './subject.ts'

/** R49: every file that records digests or names artifacts can be read. */
export const manifestUnreadable = defineCheck({
  code: 'manifest-unreadable',
  question: 'Can every manifest, digest file and checkpoint record be read?',
  assess: (facts) => {
    const findings: Finding<'manifest-unreadable'>[] = []
    let passedCount = 0
    for (const store of facts.stores) {
      for (const manifest of store.manifests) {
        if (manifest.unreadable === null) {
          passedCount += 1
          continue
        }
        findings.push({
          code: 'manifest-unreadable',
          subject: subjectOf(store, manifest.path),
          severity: 'error',
          summary: `${subjectOf(store, manifest.path)} cannot be used: ${manifest.unreadable}`,
          evidence: { reason: manifest.unreadable },
          place: placeOf(store, manifest.path, 1),
        })
      }
    }
    return { passedCount, findings, unknowns: [] }
  },
})
