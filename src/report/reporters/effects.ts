import type { Assessment } from '../../assess/assessment.ts'
import type { EscalationPlan } from '../../decide/plan-escalation.ts'
import type { Facts } from '../../domain/facts.ts'
import type { Conduct, Step } from '../../domain/step.ts'
import type { EscalationPolicy } from '../../policy.ts'
import type { FailOn } from '../exit-code.ts'
import { issueSteps } from './issues.ts'
import { labelSteps } from './labels.ts'
import { statusSteps } from './status.ts'

/** How a run tells people. */
export interface Telling {
  readonly guardId: string
  readonly failOn: FailOn
  readonly conduct: Conduct
  /** What the addresses of the pages about findings begin with; null where it is not known. */
  readonly pages: string | null
  /** What this run is to tell people by, as its settings and its event have it; whether it can is another matter. */
  readonly wanted: { readonly issues: boolean; readonly status: boolean }
}

/** What a run has to do on GitHub to tell people, in an order that can be cut off anywhere. */
export function effectSteps(
  { decisions }: EscalationPlan,
  assessment: Assessment,
  facts: Facts,
  telling: Telling,
  policy: EscalationPolicy,
): readonly Step[] {
  const { guardId, pages } = telling
  const words = { guardId, nowMs: facts.startedAtMs, runUrl: facts.event.runUrl, pages, policy }
  return [...labelSteps(facts, guardId), ...issueSteps(decisions, words), ...statusSteps(assessment, facts, telling)]
}
