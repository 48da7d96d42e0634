import type { Facts } from '../../domain/facts.ts'
import type { RateLimitFact } from '../../domain/github-facts.ts'
import type { Finding } from '../../domain/finding.ts'
import { defineCheck } from '../check.ts'
import { askedGitHub, nothingSeen } from './github-api.ts'

/** R19: at the pace since the run before, no rate limit is used up before it is reset. */
export const rateLimitExhausting = defineCheck({
  code: 'rate-limit-exhausting',
  question: 'Will every GitHub rate limit last until it is reset?',
  assess: (facts) => {
    const limits = askedGitHub(facts)?.rateLimits
    if (limits?.seen !== true) return nothingSeen()
    const answers = limits.value.map((limit) => ({ limit, projected: projectedUse(limit, facts) }))
    const findings = answers.flatMap(({ limit, projected }) =>
      projected !== null && projected >= limit.limit && limit.remaining > 0 ? [exhausting(limit, projected)] : [],
    )
    const known = answers.filter(({ projected }) => projected !== null).length
    return { passedCount: known - findings.length, findings, unknowns: [] }
  },
})

/** Windows whose ends differ by less are the same: GitHub's times are whole seconds, and clocks drift. */
const SAME_WINDOW_MS = 90_000
/** Between nearer looks a pace says nothing. */
const LEAST_APART_MS = 60_000

/** How much will have been used when the limit is reset; null when no run before saw the same window. */
function projectedUse({ resource, resetAtMs, used }: RateLimitFact, { history, startedAtMs }: Facts): number | null {
  const before = history?.history.runs.findLast(
    ({ api, atMs }) =>
      startedAtMs - atMs >= LEAST_APART_MS &&
      (api?.rateLimits ?? []).some(
        (limit) => limit.resource === resource && Math.abs(limit.resetAtMs - resetAtMs) < SAME_WINDOW_MS,
      ),
  )
  const usedBefore = before?.api?.rateLimits.find((limit) => limit.resource === resource)?.used
  if (before === undefined || usedBefore === undefined || used < usedBefore) return null
  const perMs = (used - usedBefore) / (startedAtMs - before.atMs)
  return Math.round(used + perMs * Math.max(0, resetAtMs - startedAtMs))
}

function exhausting(
  { limit, resetAtMs, resource, used }: RateLimitFact,
  projected: number,
): Finding<'rate-limit-exhausting'> {
  const resetAt = new Date(resetAtMs).toISOString()
  return {
    code: 'rate-limit-exhausting',
    subject: `github/rate-limit/${resource}`,
    severity: 'warning',
    summary: `GitHub's rate limit "${resource}" will be used up before it is reset at ${resetAt}: ${used} of ${limit} requests are used, ${projected} at the present pace`,
    evidence: { resource, limit, used, projected, resetAt },
    place: null,
  }
}
