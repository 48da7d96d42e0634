import type { Facts } from '../domain/facts.ts'
import { dayOf } from '../domain/history.ts'
import type { DayRecord, RunRecord } from '../domain/history.ts'
import type { Policy } from '../policy.ts'
import { observedOnDay } from './history/observed-time.ts'
import type { ObservedTime, Sample } from './history/observed-time.ts'
import { samplesOf } from './history/roll-up.ts'
import { judged } from './judged.ts'

/** The reliability score S = A · I · Y as far as it was observed. All shares are 0..1. */
export interface Score {
  /** A · I of the time that was observed. */
  readonly value: number
  /** The same if all that was not observed was down, and if it was up. */
  readonly low: number
  readonly high: number
  /** Up minutes of observed minutes. */
  readonly availability: number
  /** Intact of examined artifacts, in the latest pass over all stores. */
  readonly intact: number
  /** Share of the time that was observed. */
  readonly coverage: number
  readonly target: number
  readonly verdict: 'met' | 'missed' | 'undetermined'
  /** How much more has to be observed, in ms, before any of this is worth showing: until then it is not known. 0 when it is. */
  readonly awaitedMs: number
}

const DAY_MS = 86_400_000

/**
 * The point verdict on the last 30 days: met when the value reaches the target and enough was observed, missed when even the best
 * reading does not reach it, else undetermined; so it is while too little was observed for any score. Null when nothing was observed. Y, the success of syncs, is not observed yet.
 */
export function scoreOf(facts: Facts, { history: { validity }, score }: Policy): Score | null {
  const { history, startedAtMs: nowMs } = facts
  if (history === null) return null
  const { days, runs } = history.history
  const fromMs = nowMs - score.overMs
  const now = isUpNow(facts)
  const samples = [
    ...samplesOf(runs.filter(({ atMs }) => atMs < nowMs)),
    ...(now === null ? [] : [{ atMs: nowMs, isUp: now }]),
  ]
  const times = byDay(days, samples, fromMs, nowMs, validity)
  const total = (of: (time: ObservedTime) => number): number => times.reduce((sum, time) => sum + of(time), 0)
  const observedMs = Math.min(
    score.overMs,
    total((time) => time.observedMs),
  )
  const upMs = Math.min(
    observedMs,
    total((time) => time.upMs),
  )
  const pass = passOf(facts) ?? runs.findLast(({ intact }) => intact !== null)?.intact ?? null
  if (observedMs === 0 || pass === null || pass.examined === 0) return null
  const intact = pass.match / pass.examined
  const value = (upMs / observedMs) * intact
  const low = (upMs / score.overMs) * intact
  const high = ((upMs + score.overMs - observedMs) / score.overMs) * intact
  const coverage = observedMs / score.overMs
  const isMet = value >= score.target && coverage >= score.leastCoverage
  const awaitedMs = Math.max(0, score.leastObservedMs - observedMs)
  const verdict = awaitedMs > 0 ? 'undetermined' : isMet ? 'met' : high < score.target ? 'missed' : 'undetermined'
  const availability = upMs / observedMs
  return { value, low, high, availability, intact, coverage, target: score.target, verdict, awaitedMs }
}

/**
 * What is known of each day (UTC) of a span: by its record where it has one, which must be of a whole day of the span, else by its
 * samples. No time is counted twice, whichever days are rolled up.
 */
function byDay(
  days: readonly DayRecord[],
  samples: readonly Sample[],
  fromMs: number,
  toMs: number,
  validity: Policy['history']['validity'],
): readonly ObservedTime[] {
  const records = new Map(days.map((record) => [record.day, record]))
  const times: ObservedTime[] = []
  for (let startMs = Date.parse(dayOf(fromMs)); startMs < toMs; startMs += DAY_MS) {
    const record = records.get(dayOf(startMs))
    if (record === undefined) times.push(observedOnDay(samples, startMs, fromMs, toMs, validity))
    else if (startMs >= fromMs && startMs + DAY_MS <= toMs) times.push(record)
  }
  return times
}

/** GitHub usable and every store readable; null when GitHub was not asked. */
export function isUpNow({ canary, github, unopened }: Facts): boolean | null {
  if (github?.seen !== true || github.value.requests.length === 0) return null
  const isUsable = github.value.requests.some(({ outcome }) => outcome !== 'error')
  return isUsable && unopened.length === 0 && canary.cases.every(({ answered, expected }) => answered === expected)
}

/** How many artifacts were compared and match, in a run over all stores; null for any other run. */
export function passOf(facts: Facts): RunRecord['intact'] {
  if (facts.scope !== 'whole' || facts.stores.length === 0) return null
  const stores = facts.stores.map(judged)
  const match = stores.reduce((sum, store) => sum + store.match.length, 0)
  return { match, examined: stores.reduce((sum, store) => sum + store.mismatch.length, match) }
}
