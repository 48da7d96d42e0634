import { LEFT_OUT, NOT_FETCHED } from '../../domain/store-facts.ts'
import type { Finding, Unknown } from '../../domain/finding.ts'
import { defineCheck } from '../check.ts'
import { placeOf, subjectOf } from './subject.ts'

/** R49: every file that records digests or names artifacts can be read. */
export const manifestUnreadable = defineCheck({
  code: 'manifest-unreadable',
  question: 'Can every manifest, digest file and checkpoint record be read?',
  assess: (facts) => {
    const findings: Finding<'manifest-unreadable'>[] = []
    const unknowns: Unknown[] = []
    let passedCount = 0
    for (const store of facts.stores) {
      for (const manifest of store.manifests) {
        if (manifest.unreadable === null) {
          passedCount += 1
          continue
        }
        const help = HELP.get(manifest.unreadable)
        if (help !== undefined) {
          const reason = `${manifest.unreadable}; ${help}`
          unknowns.push({
            code: 'manifest-unreadable',
            subject: subjectOf(store, manifest.path),
            reason,
            isRequired: true,
          })
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
    return { passedCount, findings, unknowns }
  },
})

/** What brings what is not here: what it records is not known, and that is no damage. */
const HELP: ReadonlyMap<string, string> = new Map([
  [NOT_FETCHED, 'this is a partial clone: git fetch --refetch --no-filter brings it'],
  [LEFT_OUT, 'git sparse-checkout add brings it'],
])
