import { dayOf } from '../../domain/history.ts'
import { medianOf } from '../../domain/median.ts'
import type { ApiRecord, DayRecord, History, RunRecord } from '../../domain/history.ts'
import type { Health } from '../../domain/severity.ts'
import type { Policy } from '../../policy.ts'
import { observedOnDay } from './observed-time.ts'

const DAY_MS = 86_400_000

/**
 * The same history, smaller: of its oldest whole days a record each in the place of their runs, until no more runs are left
 * than the policy keeps; records of days and notes that are too old are dropped. The last two days keep their runs.
 */
export function rollUp(history: History, nowMs: number, policy: Policy['history']): History {
  const byDay = new Map<string, RunRecord[]>()
  for (const run of history.runs) {
    const day = dayOf(run.atMs)
    byDay.set(day, [...(byDay.get(day) ?? []), run])
  }
  const newest = dayOf(Math.max(0, nowMs - DAY_MS))
  const days: DayRecord[] = []
  let left = history.runs.length
  for (const [day, runs] of [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (left <= policy.rawRecords || day >= newest) break
    days.push(dayRecord(day, runs, history.runs, policy))
    left -= runs.length
  }
  const oldest = dayOf(Math.max(0, nowMs - policy.daysKept * DAY_MS))
  const rolledUp = new Set(days.map(({ day }) => day))
  return {
    ...history,
    runs: history.runs.filter(({ atMs }) => !rolledUp.has(dayOf(atMs))),
    days: [...history.days, ...days].filter(({ day }) => day >= oldest).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    notes: history.notes.filter(({ atMs }) => nowMs - atMs <= policy.notesKeptMs),
  }
}

function dayRecord(
  day: string,
  runs: readonly RunRecord[],
  all: readonly RunRecord[],
  { validity }: Policy['history'],
): DayRecord {
  const startMs = Date.parse(day)
  return {
    day,
    runs: runs.length,
    scheduled: runs.filter(({ event }) => event === 'schedule').length,
    ...observedOnDay(samplesOf(all), startMs, startMs, startMs + DAY_MS, validity),
    api: apiOf(runs.flatMap(({ api }) => api ?? [])),
    intact: runs.findLast(({ intact }) => intact !== null)?.intact ?? null,
    worst: WORST_FIRST.find((health) => runs.some(({ status }) => status === health)) ?? 'unknown',
  }
}

const WORST_FIRST: readonly Health[] = ['failing', 'degraded', 'unknown', 'healthy']

/** What runs say about being up. */
export function samplesOf(runs: readonly RunRecord[]): readonly { readonly atMs: number; readonly isUp: boolean }[] {
  return runs.flatMap(({ atMs, isUp }) => (isUp === null ? [] : [{ atMs, isUp }]))
}

function apiOf(records: readonly ApiRecord[]): DayRecord['api'] {
  if (records.length === 0) return null
  const total = (count: (record: ApiRecord) => number): number =>
    records.reduce((sum, record) => sum + count(record), 0)
  const worst = records.flatMap(({ worstMs }) => worstMs ?? [])
  return {
    requests: total(({ requests }) => requests),
    counted: total(({ counted }) => counted),
    errors: total(({ errors }) => errors),
    rateLimited: total(({ rateLimited }) => rateLimited),
    refused: total(({ refused }) => refused),
    medianMs: medianOf(records.flatMap(({ medianMs }) => medianMs ?? [])),
    worstMs: worst.length === 0 ? null : Math.max(...worst),
  }
}
