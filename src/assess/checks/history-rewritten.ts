import type { Facts, FormerTip } from '../../domain/facts.ts'
import type { StoreFact } from '../../domain/store-facts.ts'
import type { Finding, Unknown } from '../../domain/finding.ts'
import { handedOn } from '../../domain/history.ts'
import type { TipRecord } from '../../domain/history.ts'
import { defineCheck } from '../check.ts'

/**
 * What the remembered history once had is still reached by some ref. One finding for each store. It never says which commit it was:
 * a rewrite may be a redaction.
 */
export const historyRewritten = defineCheck({
  code: 'history-rewritten',
  question: 'Does a ref still reach every checkpoint that was seen before?',
  assess: (facts, { policy }) => {
    const findings = new Map<string, Finding<'history-rewritten'>>()
    const unknowns: Unknown[] = []
    let passedCount = 0
    unknowns.push(...notLookedFor(facts))
    for (const tip of facts.tips?.former ?? []) {
      const store = facts.stores.find(({ id }) => id === tip.store)
      const isRecent = facts.startedAtMs - tip.seenAtMs < policy.rewrite.settledMs && facts.event.name !== 'local'
      if (!tip.isReached.seen) unknowns.push(untold(tip, tip.isReached.reason))
      else if (tip.isReached.value || !isLoss(tip, store)) passedCount += 1
      else if (isRecent) unknowns.push(untold(tip, 'another run saw it only minutes before: this clone may be older'))
      else if (!findings.has(tip.store)) findings.set(tip.store, rewritten(tip, store, facts))
    }
    return { passedCount, findings: [...findings.values()], unknowns }
  },
})

/** What earlier runs missed, and this one did not look for, is not there for that. */
function notLookedFor({ event, history, tips }: Facts): readonly Unknown[] {
  if (history === null || event.baseCommit !== null) return []
  const looked = new Set(tips?.former.map(({ store }) => store))
  const missed = handedOn(history.history, event.name === 'local').filter(({ store }) => !looked.has(store))
  const byStore = new Map(missed.map((tip) => [tip.store, tip]))
  return [...byStore.values()].map((tip) => untold(tip, 'this run did not look for it'))
}

function untold({ store }: Pick<FormerTip, 'store'>, why: string): Unknown {
  const reason = `whether what was last seen of it is still reached cannot be told: ${why}`
  return { code: 'history-rewritten', subject: store, reason, isRequired: false }
}

/**
 * A ref of a store's own only ever grows. A branch that holds other things is rewritten for their sake too: that is the store's
 * concern when it has less than before.
 */
export function isLoss(tip: TipRecord, store: StoreFact | undefined): boolean {
  if (store?.source.kind === 'ref' && store.source.ref !== 'HEAD') return true
  return (store?.checkpointCount ?? 0) < tip.checkpoints || (store?.sessions.length ?? 0) < tip.sessions
}

function rewritten(tip: FormerTip, store: StoreFact | undefined, { stores }: Facts): Finding<'history-rewritten'> {
  const lastSeen = new Date(tip.seenAtMs).toISOString()
  const checkpointsNow = store?.checkpointCount ?? 0
  const sessionsNow = store?.sessions.length ?? 0
  const isGone = !stores.some(({ id }) => id === tip.store)
  const now = isGone ? 'it is gone' : `now it has ${checkpointsNow} in ${sessionsNow} sessions`
  return {
    code: 'history-rewritten',
    subject: tip.store,
    severity: 'error',
    summary: `the history of ${tip.store} was rewritten: no ref reaches any more what a run saw on ${lastSeen}, when it had ${tip.checkpoints} checkpoints in ${tip.sessions} sessions; ${now}`,
    evidence: {
      ...{ ref: tip.ref, lastSeen, checkpointsThen: tip.checkpoints, checkpointsNow },
      ...{ sessionsThen: tip.sessions, sessionsNow },
    },
    place: null,
  }
}
