import { dayOf } from './history.ts'
import type { DayRecord, History } from './history.ts'

/**
 * Two histories as one: commutative, associative, idempotent. Records of runs are a set by day and key, those of days by
 * day; the runs of a day that has its record are part of that.
 */
export function joinHistories(a: History, b: History): History {
  const days = joined([...a.days, ...b.days], (record) => record.day, moreRuns)
  const rolledUp = new Set(days.map(({ day }) => day))
  const runs = joined([...a.runs, ...b.runs], ({ atMs, run }) => `${dayOf(atMs)} ${run}`, firstInText)
  const notes = joined([...a.notes, ...b.notes], (record) => record.note, firstInText)
  return {
    runs: runs
      .filter(({ atMs }) => !rolledUp.has(dayOf(atMs)))
      .toSorted((x, y) => x.atMs - y.atMs || order(x.run, y.run)),
    days: days.toSorted((x, y) => order(x.day, y.day)),
    notes: notes.toSorted((x, y) => x.atMs - y.atMs || order(x.note, y.note)),
    foreign: [...new Set([...a.foreign, ...b.foreign])].toSorted(order),
    damaged: [...new Set([...a.damaged, ...b.damaged])].toSorted(order),
  }
}

/** One record for each key; of several, the one that `better` picks, in whatever order they come. */
function joined<T>(records: readonly T[], keyOf: (record: T) => string, better: (x: T, y: T) => T): readonly T[] {
  const byKey = new Map<string, T>()
  for (const record of records) {
    const known = byKey.get(keyOf(record))
    byKey.set(keyOf(record), known === undefined ? record : better(known, record))
  }
  return [...byKey.values()]
}

function moreRuns(x: DayRecord, y: DayRecord): DayRecord {
  return x.runs === y.runs ? firstInText(x, y) : x.runs > y.runs ? x : y
}

/** Two records of one key differ only when one was tampered with: any rule will do that does not depend on their order. */
function firstInText<T>(x: T, y: T): T {
  return order(JSON.stringify(x), JSON.stringify(y)) <= 0 ? x : y
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
