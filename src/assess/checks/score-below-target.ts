import { defineCheck } from '../check.ts'
import { scoreOf } from '../score.ts'

const WHOLE_PERCENT = 100

/** R39: the reliability score reaches its target. Told of a month that was observed well enough, and cannot reach it. */
export const scoreBelowTarget = defineCheck({
  code: 'score-below-target',
  question: 'Is the reliability score above its target?',
  assess: (facts, { policy }) => {
    const score = scoreOf(facts, policy)
    if (score === null) return { passedCount: 0, findings: [], unknowns: [] }
    if (score.verdict !== 'missed' || score.coverage < policy.score.leastCoverage)
      return { passedCount: score.verdict === 'met' ? 1 : 0, findings: [], unknowns: [] }
    const finding = {
      code: 'score-below-target',
      subject: 'guard/score',
      severity: 'warning',
      summary: `the reliability score of the last 30 days is at most ${inPercent(score.high)} %, below its target of ${inPercent(policy.score.target)} %`,
      evidence: { value: score.value, low: score.low, high: score.high, target: policy.score.target },
      place: null,
    } as const
    return { passedCount: 0, findings: [finding], unknowns: [] }
  },
})

function inPercent(ratio: number): string {
  return (Math.floor(ratio * WHOLE_PERCENT * WHOLE_PERCENT) / WHOLE_PERCENT).toString()
}
