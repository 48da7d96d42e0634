import type { Finding } from '../../domain/finding.ts'
import { defineCheck } from '../check.ts'
import { subjectOf } from './subject.ts'

/** A session has every part that its format promises. */
export const sessionIncomplete = defineCheck({
  code: 'session-incomplete',
  question: 'Does every session have the parts that its format promises?',
  assess: (facts) => {
    const findings: Finding<'session-incomplete'>[] = []
    let passedCount = 0
    for (const store of facts.stores) {
      for (const { path, missingParts } of store.sessions) {
        if (missingParts.length === 0) {
          passedCount += 1
          continue
        }
        findings.push({
          code: 'session-incomplete',
          subject: subjectOf(store, path),
          severity: 'warning',
          summary: `session ${subjectOf(store, path)} has no ${missingParts.join(' and no ')}`,
          evidence: { missing: missingParts },
          place: null,
        })
      }
    }
    return { passedCount, findings, unknowns: [] }
  },
})
