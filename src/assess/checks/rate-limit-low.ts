import type { RateLimitFact, RequestFact } from '../../domain/github-facts.ts'
import type { Finding } from '../../domain/finding.ts'
import { defineCheck } from '../check.ts'

const WHOLE_PERCENT = 100

/** R3: of every rate limit at least the buffer remains. */
export const rateLimitLow = defineCheck({
  code: 'rate-limit-low',
  question: 'Does enough of every GitHub rate limit remain?',
  assess: ({ github }, { policy }) => {
    if (github === null) return { passedCount: 0, findings: [], unknowns: [] }
    const limits = github.seen ? github.value.rateLimits : github
    const refused = github.seen ? refusedForGood(github.value.requests) : 0
    if (!limits.seen) {
      const unknown = { code: 'rate-limit-low', subject: 'github/rate-limit', reason: limits.reason, isRequired: false }
      return { passedCount: 0, findings: refused > 0 ? [refusedForRate(refused)] : [], unknowns: [unknown] }
    }
    const limited = limits.value.filter(({ limit }) => limit > 0)
    const low = limited.filter(({ limit, remaining }) => remaining < limit * policy.rateLimitBufferRatio)
    const findings = low.map((limit) => lowRateLimit(limit, policy.rateLimitBufferRatio))
    return {
      passedCount: limited.length - low.length,
      findings: refused > 0 && low.length === 0 ? [refusedForRate(refused)] : findings,
      unknowns: [],
    }
  },
})

/** How many requests were turned down for their rate the last time that they were made: waiting did not help. */
function refusedForGood(requests: readonly RequestFact[]): number {
  const last = new Map(requests.map(({ outcome, route }) => [route, outcome]))
  return [...last.values()].filter((outcome) => outcome === 'rate-limited').length
}

/** A limit that no resource shows, such as a secondary one. */
function refusedForRate(requests: number): Finding<'rate-limit-low'> {
  return {
    code: 'rate-limit-low',
    subject: 'github/rate-limit',
    severity: 'warning',
    summary: `GitHub turned down ${requests} of this run's requests for their rate; what could not be done is queued for later runs`,
    evidence: { requests },
    place: null,
  }
}

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
