import { ACCEPTED_PATH } from '../../domain/acceptance.ts'
import type { AcceptedFact } from '../../domain/facts.ts'
import type { Finding, Unknown } from '../../domain/finding.ts'
import { defineCheck } from '../check.ts'

const SUBJECT = 'guard/accepted'

/** Every line of the file of accepted findings counts, or it is said that it does not. */
export const accepted = defineCheck({
  code: 'accepted',
  question: 'Can every line of the file of accepted findings be used?',
  assess: (facts, { policy }) => {
    if (facts.accepted === null) return { passedCount: 0, findings: [], unknowns: [] }
    if (!facts.accepted.seen)
      return {
        passedCount: 0,
        findings: [],
        unknowns: [unknown(`${ACCEPTED_PATH} accepts nothing: ${facts.accepted.reason}`)],
      }
    const { acceptances, isChanged, unusableCount } = facts.accepted.value
    return {
      passedCount: acceptances.length,
      findings: isChanged ? [changed(facts.accepted.value)] : [],
      unknowns: unusableCount > 0 ? [unknown(unusableLines(facts.accepted.value, policy.sampleCount))] : [],
    }
  },
})

/** The stores are judged all the same, and more strictly. */
function unknown(reason: string): Unknown {
  return { code: 'accepted', subject: SUBJECT, reason, isRequired: false }
}

function unusableLines({ unusable, unusableCount }: AcceptedFact, sampleCount: number): string {
  const [first] = unusable
  if (first?.line === 0) return `${ACCEPTED_PATH} accepts nothing: ${first.reason}`
  const shown = unusable.slice(0, sampleCount).map(({ line, reason }) => `line ${line}: ${reason}`)
  const more = unusableCount > shown.length ? `; and ${unusableCount - shown.length} more` : ''
  return `lines of ${ACCEPTED_PATH} cannot be used and accept nothing: ${shown.join('; ')}${more}`
}

/** Whoever proposes a change cannot accept what it breaks. */
function changed({ commit }: AcceptedFact): Finding<'accepted'> {
  return {
    code: 'accepted',
    subject: SUBJECT,
    severity: 'info',
    summary: `changes to accepted findings take effect once merged: this run goes by ${ACCEPTED_PATH} of the base`,
    evidence: { base: commit },
    place: { path: ACCEPTED_PATH, line: 1 },
  }
}
