import { latenciesOf } from '../../domain/github-facts.ts'
import { medianOf } from '../../domain/median.ts'
import { defineCheck } from '../check.ts'
import { askedGitHub, nothingSeen, upstreamInWords, upstreamOf } from './github-api.ts'

/** R1: GitHub answers in time. One run's median: a single slow answer is chance. */
export const apiSlow = defineCheck({
  code: 'api-slow',
  question: "Does GitHub's API answer in time?",
  assess: (facts, { policy }) => {
    const github = askedGitHub(facts)
    const latencies = github === null ? [] : latenciesOf(github.requests)
    const medianMs = medianOf(latencies)
    if (github === null || medianMs === null) return nothingSeen()
    const { warning, critical } = policy.latencyMs
    if (medianMs < warning) return { passedCount: 1, findings: [], unknowns: [] }
    const worstMs = latencies.at(-1) ?? medianMs
    const finding = {
      code: 'api-slow',
      subject: 'github/latency',
      severity: medianMs >= critical ? 'critical' : 'warning',
      summary: `GitHub's API takes ${seconds(medianMs)} to answer, the median of ${latencies.length} requests (at worst ${seconds(worstMs)}); ${seconds(warning)} is slow, ${seconds(critical)} critical${upstreamInWords(github)}`,
      evidence: { medianMs, worstMs, requests: latencies.length, ...upstreamOf(github) },
      place: null,
    } as const
    return { passedCount: 0, findings: [finding], unknowns: [] }
  },
})

const MS_PER_SECOND = 1000

function seconds(ms: number): string {
  return `${(ms / MS_PER_SECOND).toFixed(1)} s`
}
