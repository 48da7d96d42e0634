import type { Facts } from '../../domain/facts.ts'
import { NO_HISTORY } from '../../domain/history.ts'
import type { History, RunRecord } from '../../domain/history.ts'
import { joinHistories } from '../../domain/join-histories.ts'
import type { Policy } from '../../policy.ts'
import type { Assessment } from '../assessment.ts'
import { recordOf } from './record-of.ts'
import type { Leavings } from './record-of.ts'
import { rollUp } from './roll-up.ts'

/** A run's own record, and all that is to be remembered after it. */
export interface Memory {
  readonly record: RunRecord
  readonly history: History
}

/** What is remembered after a run: what was before, the run, and old runs by the day. */
export function memoryAfter(
  facts: Facts,
  assessment: Assessment,
  leavings: Leavings,
  policy: Policy['history'],
): Memory {
  const record = recordOf(facts, assessment, leavings)
  const past = facts.history?.history ?? NO_HISTORY
  return { record, history: rollUp(joinHistories(past, { ...NO_HISTORY, runs: [record] }), facts.startedAtMs, policy) }
}
