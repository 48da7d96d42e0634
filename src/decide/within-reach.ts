import type { IssueFact } from '../domain/github-facts.ts'
import type { EscalationPolicy } from '../policy.ts'
import type { Decision } from './plan-escalation.ts'
import { rankOf } from './problems.ts'

/** What can be told in one run, and how much has to wait. */
export interface Reach {
  readonly decisions: readonly Decision[]
  readonly heldCount: number
}

/** What limiting needs to know beside the decisions. */
export interface ReachContext {
  /** All issues that are known. */
  readonly issues: readonly IssueFact[]
  /** Problems whose issue waits for a person to be tried again: they take no room from the others. */
  readonly stuck: ReadonlySet<string>
  readonly nowMs: number
  readonly policy: EscalationPolicy['reach']
}

/**
 * As many decisions as people can be told of, in their order; the worst that is there comes first. What has been told lately counts:
 * a run straight after another tells no more, and what waits is decided anew when there is room. Texts are not held back here.
 */
export function withinReach(decisions: readonly Decision[], { issues, nowMs, policy, stuck }: ReachContext): Reach {
  const told = issues.filter(({ marker }) => nowMs - marker.toldAtMs < policy.withinMs).length
  const open = issues.filter(({ isOpen }) => isOpen).length
  let [room, roomForOpen] = [Math.max(0, policy.tellings - told), Math.max(0, policy.open - open)]
  const kept = new Set<Decision>()
  for (const decision of decisions.toSorted((a, b) => urgencyOf(b) - urgencyOf(a))) {
    const isOpening = decision.kind === 'open' || decision.kind === 'reopen'
    const isFree = decision.kind === 'update' || (decision.kind === 'open' && stuck.has(decision.incident.id))
    if (!isFree && (room === 0 || (isOpening && roomForOpen === 0))) continue
    kept.add(decision)
    if (isFree) continue
    room -= 1
    if (isOpening) roomForOpen -= 1
  }
  return { decisions: decisions.filter((one) => kept.has(one)), heldCount: decisions.length - kept.size }
}

function urgencyOf(decision: Decision): number {
  switch (decision.kind) {
    case 'open':
    case 'reopen':
    case 'worse':
      return rankOf(decision.incident.now ?? 'info') + 1
    case 'update':
    case 'remind':
    case 'flapping':
    case 'resolve':
    case 'merge':
      return 0
  }
}
