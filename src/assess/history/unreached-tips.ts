import type { Facts } from '../../domain/facts.ts'
import { handedOn, MAX_UNREACHED, MAX_UNREACHED_PER_STORE } from '../../domain/history.ts'
import type { TipRecord, UnreachedTip } from '../../domain/history.ts'
import type { Assessment } from '../assessment.ts'
import { isLoss } from '../checks/history-rewritten.ts'

/**
 * The tips that a run hands on to the next: what no ref reaches any more and the store lacks, until a person has accepted that, or it
 * is reached again. What could not be looked for this time is handed on as it was.
 */
export function unreachedAfter(facts: Facts, { findings }: Pick<Assessment, 'findings'>): readonly UnreachedTip[] {
  const told = findings.filter(({ code }) => code === 'history-rewritten')
  const accepted = new Set(told.filter(({ accepted: isAccepted }) => isAccepted).map(({ subject }) => subject))
  const open = new Set(told.map(({ subject }) => subject).filter((subject) => !accepted.has(subject)))
  const former = facts.tips?.former ?? []
  const isOpen = (tip: TipRecord): boolean =>
    open.has(tip.store) &&
    isLoss(
      tip,
      facts.stores.find(({ id }) => id === tip.store),
    )
  const missing = former.flatMap(({ isReached, ...tip }) =>
    isReached.seen && !isReached.value && isOpen(tip) ? [tip] : [],
  )
  const before = handedOn(facts.history?.history ?? { runs: [] }, facts.event.name === 'local')
  const untold = before.filter(({ store, tip }) => {
    const own = former.filter((fate) => fate.store === store)
    const fate = own.find((one) => one.tip === tip)
    return !accepted.has(store) && (fate === undefined ? own.length === 0 : !fate.isReached.seen)
  })
  return bounded([...missing, ...untold])
}

function bounded(tips: readonly UnreachedTip[]): readonly UnreachedTip[] {
  const ordered = tips.toSorted((a, b) => (a.store === b.store ? b.seenAtMs - a.seenAtMs : a.store < b.store ? -1 : 1))
  const rank = new Map<string, number>()
  const few = ordered.filter(({ store }) => {
    const count = (rank.get(store) ?? 0) + 1
    rank.set(store, count)
    return count <= MAX_UNREACHED_PER_STORE
  })
  return few.slice(0, MAX_UNREACHED)
}
