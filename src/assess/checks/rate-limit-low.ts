import type { RateLimitFact } from '../../domain/facts.ts'
import type { Finding } from '../../domain/finding.ts'
import { defineCheck } from '../check.ts'

const WHOLE_PERCENT = 100

/** R3: of every rate limit at least the buffer remains. */
export const rateLimitLow = defineCheck({
  code: 'rate-limit-low',
  question: 'Does enough of every GitHub rate limit remain?',
  assess: ({ github }, { policy }) => {
    if (github === null) return { passedCount: 0, findings: [], unknowns: [] }
    if (!github.seen) {
      const unknown = { code: 'rate-limit-low', subject: 'github/rate-limit', reason: github.reason, isRequired: false }
      return { passedCount: 0, findings: [], unknowns: [unknown] }
    }
    const limited = github.value.rateLimits.filter(({ limit }) => limit > 0)
    const low = limited.filter(({ limit, remaining }) => remaining < limit * policy.rateLimitBufferRatio)
    return {
      passedCount: limited.length - low.length,
      findings: low.map((limit) => lowRateLimit(limit, policy.rateLimitBufferRatio)),
      unknowns: [],
    }
  },
})

function lowRateLimit(
  { resource, limit, remaining, resetAtMs }: RateLimitFact,
  bufferRatio: number,
): Finding<'rate-limit-low'> {
  const resetAt = new Date(resetAtMs).toISOString()
  return {
    code: 'rate-limit-low',
    subject: `github/rate-limit/${resource}`,
    severity: 'warning',
    summary: `${remaining} of ${limit} requests remain of GitHub's rate limit "${resource}", under the buffer of ${bufferRatio * WHOLE_PERCENT} %, until ${resetAt}`,
    evidence: { resource, limit, remaining, resetAt, bufferRatio },
    place: null,
  }
}
