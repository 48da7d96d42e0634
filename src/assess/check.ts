import type { Facts } from '../domain/facts.ts'
import type { Finding, Unknown } from '../domain/finding.ts'
import type { Policy } from '../policy.ts'

/** What a check is given beside the facts. */
export interface CheckContext {
  readonly policy: Policy
}

/** What a check found out. `passedCount` proves that it looked. */
export interface CheckAnswer<Code extends string> {
  readonly passedCount: number
  readonly findings: readonly Finding<Code>[]
  readonly unknowns: readonly Unknown[]
}

/** One check: one question, one code. */
export interface Check<Code extends string = string> {
  readonly code: Code
  /** A question whose good answer is yes. */
  readonly question: string
  /** Pure. Findings and unknowns come in the order of the facts. */
  readonly assess: (facts: Facts, context: CheckContext) => CheckAnswer<Code>
}

/** A check with its code kept as a literal type. */
export function defineCheck<const Code extends string>(check: Check<Code>): Check<Code> {
  return check
}
