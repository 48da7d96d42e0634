import { LEFT_OUT, NOT_FETCHED } from '../../domain/store-facts.ts'
import { UNREAD_HEAD } from '../../domain/facts.ts'
import type { Facts } from '../../domain/facts.ts'
import type { StoreFact } from '../../domain/store-facts.ts'
import type { Finding, Unknown } from '../../domain/finding.ts'
import { printablePath } from '../../domain/path.ts'
import { defineCheck } from '../check.ts'
import { judged } from '../judged.ts'

/** The guard's own failure is loud: a verifier that fails its canary, and a store of which nothing could be examined. */
export const guardBlind = defineCheck({
  code: 'guard-blind',
  question: 'Could the guard see what it has to judge?',
  assess: (facts, { policy }) => {
    const failed = facts.canary.cases.filter((answer) => answer.answered !== answer.expected)
    const blind = facts.stores.filter((store) => isBlind(store))
    return {
      passedCount: facts.canary.cases.length - failed.length + facts.stores.length - blind.length,
      findings: [
        ...failed.map(({ name, expected, answered }) =>
          blindTo(
            'guard/verifier',
            `the verifier called its ${name} case "${answered}" and not "${expected}"; believe nothing of this run`,
            {
              case: name,
              expected,
              answered,
            },
          ),
        ),
        ...blind.map((store) =>
          blindTo(`guard/${store.id}`, `nothing of store ${store.id} could be examined`, { store: store.id }),
        ),
        ...facts.unopened.map(({ id, reason }) =>
          blindTo(`guard/${id}`, `store ${id} could not be opened: ${reason}`, { store: id, reason }),
        ),
      ],
      unknowns: [
        ...noStore(facts),
        ...notFetched(facts),
        ...historyNotFetched(facts),
        ...notCompared(facts),
        ...notRead(facts, policy.sampleCount),
      ],
    }
  },
})

/** Things are claimed, and none could be compared; or the store promises sessions and has none. */
function isBlind(store: StoreFact): boolean {
  const { claimedCount, unverifiable } = judged(store)
  if (claimedCount > 0) return unverifiable.filter(({ claim }) => claim !== null).length === claimedCount
  const isNotHere = store.manifests.some(({ unreadable }) => unreadable === NOT_FETCHED || unreadable === LEFT_OUT)
  return store.sessions.length === 0 || isNotHere
}

function blindTo(subject: string, summary: string, evidence: Finding['evidence']): Finding<'guard-blind'> {
  return { code: 'guard-blind', subject, severity: 'error', summary, evidence, place: null }
}

const NO_STORE = 'no session store was found; name one with store: FORMAT=PATH or FORMAT=REF'

const ONLY_DOWNLOADS =
  'every manifest that was found lists files of which none is there, as one of a download does; if they were lost, name the store with store: sums=PATH'

function noStore(facts: Facts): readonly Unknown[] {
  if (facts.stores.length > 0 && !isAnythingThere(facts)) return [blindSpot('guard/stores', ONLY_DOWNLOADS, true)]
  return isAnythingThere(facts) ? [] : [blindSpot('guard/stores', NO_STORE, true)]
}

/** What a failed fetch might have brought. The base of a change is not needed: without it, every store is judged. */
function notFetched({ event, fetch }: Facts): readonly Unknown[] {
  if (fetch === null) return []
  const { failure, remote } = fetch
  if (failure === null) return []
  const what =
    event.baseCommit === null ? 'stores that are only there were not seen' : 'every store is judged, changed or not'
  const reason = `fetching from ${remote} failed, so ${what}: ${failure}`
  return [blindSpot('guard/fetch', reason, event.baseCommit === null)]
}

/** Without older commits some causes cannot be told. */
function historyNotFetched({ fetch }: Facts): readonly Unknown[] {
  const failure = fetch?.history?.failure ?? null
  if (fetch === null || failure === null) return []
  const reason = `fetching older commits from ${fetch.remote} failed, so of some damage the cause is not known: ${failure}`
  return [blindSpot('guard/history', reason, false)]
}

const UNCERTAIN =
  'what the change started from is not in this clone, so it is compared with the newest base, and what it takes away was not looked for'

/** Without the base every finding counts as new, and a store that the change takes away is not missed. */
function notCompared({ base }: Facts): readonly Unknown[] {
  if (base?.seen === true && base.value.isUncertain === true) return [blindSpot('guard/base', UNCERTAIN, false)]
  if (base === null || base.seen) return []
  const reason = `what the change starts from could not be read, so every store is judged and every finding counts as new: ${base.reason}`
  return [blindSpot('guard/base', reason, false)]
}

/** Whatever lies in a folder that cannot be read may be a store, or a part of one. */
function notRead({ repository }: Facts, sampleCount: number): readonly Unknown[] {
  const all = repository.seen ? repository.value.unread : []
  const unread = all.filter((path) => path !== UNREAD_HEAD)
  const names = unread.slice(0, sampleCount).map(printablePath).join(', ')
  const more = unread.length > sampleCount ? ` and ${unread.length - sampleCount} more` : ''
  const folders = `these folders could not be read, and what lies in them was not seen: ${names}${more}`
  const head = 'the commit of HEAD could not be read, nor what it comes from; git fsck says more'
  return [
    ...(unread.length === 0 ? [] : [blindSpot('guard/work-tree', folders, true)]),
    ...(unread.length === all.length ? [] : [blindSpot('guard/head', head, true)]),
  ]
}

function blindSpot(subject: string, reason: string, isRequired: boolean): Unknown {
  return { code: 'guard-blind', subject, reason, isRequired }
}

/** True when there is a store to judge, or the change under review touches none. */
export function isAnythingThere({ removed, scope, stores, unopened }: Facts): boolean {
  return scope === 'empty' || removed.length + unopened.length > 0 || stores.some((store) => !isOnlyDownloads(store))
}

function isOnlyDownloads(store: StoreFact): boolean {
  return store.artifacts.length > 0 && judged(store).all.length === 0
}
