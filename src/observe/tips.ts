import { MAX_FORMER_TIPS } from '../domain/facts.ts'
import type { Facts, FormerTip, HistoryFact, RepositoryFact, TipsFact } from '../domain/facts.ts'
import type { StoreFact } from '../domain/store-facts.ts'
import { MAX_TIPS, handedOn } from '../domain/history.ts'
import type { TipRecord, UnreachedTip } from '../domain/history.ts'
import { seen, unavailable } from '../domain/observed.ts'
import type { Observed } from '../domain/observed.ts'
import type { ReachedCommits, World } from '../ports.ts'
import type { OpenStore } from './find-stores.ts'
import type { Look } from './look.ts'

/** What was seen of the world before its tips are looked at. */
export interface TipsLook {
  readonly look: Look
  readonly repository: RepositoryFact
  readonly found: readonly OpenStore[]
  readonly stores: readonly StoreFact[]
  readonly fetch: Facts['fetch']
  readonly history: HistoryFact | null
}

/**
 * The commits that stores were read from, now and in the runs that are remembered, and whether some ref still reaches those. Null
 * when nothing is remembered, and for a proposed change or a commit that was asked for by name, which speak for no branch.
 */
export async function observeTips(world: World, seenSoFar: TipsLook): Promise<TipsFact | null> {
  const { history, look } = seenSoFar
  if (history === null || world.event.baseCommit !== null || look.ref !== null) return null
  const present = presentTips(world, seenSoFar)
  const tips = formerTips(world, seenSoFar, history)
  const asked = new Set(tips.map(({ tip }) => tip))
  for (const { tip } of present) asked.delete(tip)
  const answer = await world.repository.reached(asked, (commit) => nameOf(world, commit))
  if (answer === null) return null
  const now = new Set(present.map(({ tip }) => tip))
  const fates = tips.map((former): FormerTip => {
    const isReached = now.has(former.tip) ? seen(true) : fateOf(former.tip, answer)
    return { ...former, isReached: isMissed(former, isReached, world, seenSoFar) ? NOT_FETCHED : isReached }
  })
  return { present, former: worthKeeping(fates, handedOn(history.history, world.event.name === 'local')) }
}

const NOT_FETCHED = unavailable('the store is not here, and its ref was not fetched')

function nameOf(world: World, commit: string): string {
  return world.fingerprint('commit', commit)
}

/** Names that no history takes are not remembered. */
const MAX_NAME_CHARACTERS = 300

/** A folder's commit is the branch's: it speaks for the branch in its own runs only. */
function presentTips(world: World, { found, repository, stores }: TipsLook): readonly TipRecord[] {
  const folders = new Set(found.filter(({ isFolder }) => isFolder).map(({ location }) => location.id))
  const tips = stores.flatMap((store): readonly TipRecord[] => {
    const { checkpointCount: checkpoints, id, source } = store
    const isFolder = folders.has(id)
    const commit = isFolder ? repository.headCommit : source.kind === 'ref' ? source.commit : null
    const ref = isFolder ? branchOf(repository) : source.kind === 'ref' ? source.ref : ''
    if (commit === null || (isFolder && !world.event.isOfDefaultBranch)) return []
    if (Math.max(id.length, ref.length) > MAX_NAME_CHARACTERS) return []
    return [{ store: id, ref, tip: nameOf(world, commit), checkpoints, sessions: store.sessions.length }]
  })
  return tips.slice(0, MAX_TIPS)
}

function branchOf({ headRef }: RepositoryFact): string {
  return headRef ?? 'HEAD'
}

/** How many distinct tips of one store are asked for. */
const MAX_ASKED = 200

/**
 * Every tip that a run of the same kind has seen, each once, ordered by store, newest first. What runs on GitHub saw, a clone
 * elsewhere need not have yet; what it saw itself, it had.
 */
function formerTips(
  world: World,
  { found, look, repository, stores }: TipsLook,
  history: HistoryFact,
): readonly UnreachedTip[] {
  const isLocal = world.event.name === 'local'
  const isEverything = look.stores.length === 0 && look.within === '.'
  const read = new Set(stores.map(({ id }) => id))
  const unread = new Set(found.map(({ location }) => location.id).filter((id) => !read.has(id)))
  const isAsked = ({ ref, store }: TipRecord): boolean =>
    (read.has(store) || (isEverything && !unread.has(store))) &&
    (world.event.isOfDefaultBranch || ref !== branchOf(repository))
  const byStore = new Map<string, Map<string, UnreachedTip>>()
  const runs = history.history.runs.filter(({ event }) => (event === 'local') === isLocal)
  const seenTips = runs.toReversed().flatMap(({ atMs, tips = [] }) => tips.map((tip) => ({ ...tip, seenAtMs: atMs })))
  // What is handed on comes first: it is asked for however much was seen since.
  for (const tip of [...handedOn(history.history, isLocal), ...seenTips].filter(isAsked)) {
    const known = byStore.get(tip.store) ?? new Map<string, UnreachedTip>()
    byStore.set(tip.store, known)
    const seenAtMs = Math.max(tip.seenAtMs, known.get(tip.tip)?.seenAtMs ?? 0)
    if (known.has(tip.tip) || known.size < MAX_ASKED) known.set(tip.tip, { ...tip, seenAtMs })
  }
  return [...byStore]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, known]) => [...known.values()].toSorted((a, b) => b.seenAtMs - a.seenAtMs))
}

function fateOf(tip: string, answer: Observed<ReachedCommits>): Observed<boolean> {
  if (!answer.seen) return answer
  const { isWhole, reached } = answer.value
  if (reached.has(tip)) return seen(true)
  return isWhole ? seen(false) : unavailable('some of the history is not here: the clone is shallow')
}

/** A store that is not here need not be gone: nobody may have fetched its ref. */
function isMissed(
  { ref, store }: Pick<FormerTip, 'ref' | 'store'>,
  isReached: Observed<boolean>,
  { event }: World,
  { fetch, repository, stores }: TipsLook,
): boolean {
  if (!isReached.seen || isReached.value || stores.some(({ id }) => id === store)) return false
  const isFetched = fetch !== null && fetch.failure === null
  return event.name !== 'local' && !isFetched && ref !== branchOf(repository)
}

function worthKeeping(fates: readonly FormerTip[], missed: readonly UnreachedTip[]): readonly FormerTip[] {
  const stores = [...new Set(fates.map(({ store }) => store))]
  return stores.flatMap((store) => {
    const own = fates.filter((fate) => fate.store === store)
    const gone = own.filter(({ isReached }) => isReached.seen && !isReached.value)
    // Missed before, and not to be told now: that is no reason to call it well.
    const untold = own.filter((fate) => !fate.isReached.seen && missed.some((tip) => tip.tip === fate.tip))
    const kept = [...gone, ...untold].slice(0, MAX_FORMER_TIPS)
    return kept.length > 0 ? kept : own.slice(0, 1)
  })
}
