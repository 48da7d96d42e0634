import { defineCheck } from '../check.ts'
import { askedGitHub, isOutage, nothingSeen, upstreamInWords, upstreamOf } from './github-api.ts'

/** GitHub answers at all. That every request of a run fails is told at once; being rate-limited is no outage. */
export const apiUnavailable = defineCheck({
  code: 'api-unavailable',
  question: "Does GitHub's API answer at all?",
  assess: (facts) => {
    const github = askedGitHub(facts)
    if (github === null) return nothingSeen()
    if (!isOutage(github)) return { passedCount: 1, findings: [], unknowns: [] }
    const requests = github.requests.length
    const { rateLimits } = github
    const why = rateLimits.seen ? '' : `: ${rateLimits.reason}`
    const finding = {
      code: 'api-unavailable',
      subject: 'github/api',
      severity: 'error',
      summary: `GitHub's API cannot be used${upstreamInWords(github)}${why}`,
      evidence: { requests, statuses: github.requests.map(({ status }) => status), ...upstreamOf(github) },
      place: null,
    } as const
    return { passedCount: 0, findings: [finding], unknowns: [] }
  },
})
