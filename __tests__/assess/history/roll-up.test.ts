import { describe, expect, test } from '@jest/globals'
import { observedTime } from '../../../src/assess/history/observed-time.ts'
import { rollUp } from '../../../src/assess/history/roll-up.ts'
import type { DayRecord, RunRecord } from '../../../src/domain/history.ts'
import { DEFAULT_POLICY } from '../../../src/policy.ts'
import { aDay, aHistory, aRun } from '../../builders/history.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const START_MS = Date.UTC(2026, 5, 1)
const NOW_MS = START_MS + 10 * DAY
const ALL_BUT_TWO_DAYS = { ...DEFAULT_POLICY.history, rawRecords: 0 }

/** A run so many minutes after the first day began. */
function runAt(minutes: number, changes: Partial<RunRecord> = {}): RunRecord {
  return aRun({ run: `at ${minutes}`, atMs: START_MS + minutes * MINUTE, ...changes })
}

function daysOf(runs: readonly RunRecord[]): readonly DayRecord[] {
  return rollUp(aHistory(runs), NOW_MS, ALL_BUT_TWO_DAYS).days
}

describe('R12: the record of a day', () => {
  const api = (changes: object): RunRecord['api'] => ({
    ...{ requests: 5, counted: 2, errors: 0, rateLimited: 0, refused: 0, medianMs: 100, worstMs: 200, rateLimits: [] },
    ...changes,
  })

  test('adds up its runs', () => {
    const [day, ...others] = daysOf([
      runAt(60, { api: api({ errors: 1, medianMs: 80 }), intact: { examined: 9, match: 9 } }),
      runAt(120, { event: 'push', api: api({ counted: 3, rateLimited: 2, medianMs: 300, worstMs: 900 }), isUp: false }),
      runAt(180, { api: null, intact: { examined: 10, match: 8 }, status: 'degraded' }),
      runAt(240, { api: api({ refused: 1, medianMs: null, worstMs: null }), intact: null }),
    ])
    expect(others).toEqual([])
    expect(day).toEqual({
      ...{ day: '2026-06-01', runs: 4, scheduled: 3, worst: 'degraded', intact: { examined: 10, match: 8 } },
      // Hourly: each speaks for an hour to either side at most.
      ...{ observedMs: 5 * HOUR, upMs: 4 * HOUR },
      api: { requests: 15, counted: 7, errors: 1, rateLimited: 2, refused: 1, medianMs: 190, worstMs: 900 },
    })
  })

  test('says nothing of what no run of it saw', () => {
    expect(daysOf([runAt(60, { api: null, intact: null, isUp: null, status: 'unknown' })])).toEqual([
      {
        ...{ day: '2026-06-01', runs: 1, scheduled: 1, observedMs: 0, upMs: 0, api: null, intact: null },
        worst: 'unknown',
      },
    ])
  })

  test.each<[readonly RunRecord['status'][], DayRecord['worst']]>([
    [['healthy', 'unknown'], 'unknown'],
    [['unknown', 'degraded', 'healthy'], 'degraded'],
    [['failing', 'degraded'], 'failing'],
    [['healthy'], 'healthy'],
  ])('of runs that were %j is %s', (statuses, worst) => {
    expect(daysOf(statuses.map((status, index) => runAt(index, { status })))[0]?.worst).toBe(worst)
  })
})

describe('R39: the observed time of days', () => {
  test('is that of their runs: rolled up at once, they add up to the same', () => {
    // Gaps of 100 and 160 minutes: each speaks for three hours, whichever week is looked at.
    const runs = Array.from({ length: 90 }, (_, index) =>
      runAt(50 + index * 140 + (index % 3) * 20, { isUp: index % 5 !== 0 }),
    )
    const days = daysOf(runs)
    expect(days).toHaveLength(9)
    const samples = runs.map(({ atMs, isUp }) => ({ atMs, isUp: isUp === true }))
    const { observedMs, upMs } = observedTime(samples, 3 * HOUR, START_MS, START_MS + 9 * DAY)
    expect(days.reduce((sum, day) => sum + day.observedMs, 0)).toBe(observedMs)
    expect(days.reduce((sum, day) => sum + day.upMs, 0)).toBe(upMs)
  })

  test('around midnight goes to the day that it is of, and to the run that is nearer', () => {
    const [first, second] = daysOf([
      runAt(23 * 60 + 20, { isUp: false }),
      runAt(24 * 60 + 20, { isUp: true }),
      runAt(25 * 60 + 20, { isUp: true }),
    ])
    // The first speaks for quarter of an hour: alone, it tells of no usual gap. What it says ends at 23:50.
    expect([first?.observedMs, first?.upMs]).toEqual([15 * MINUTE, 0])
    expect([second?.observedMs, second?.upMs]).toEqual([140 * MINUTE, 140 * MINUTE])
  })

  test('is not lengthened by runs that did not look', () => {
    const looks = [0, 1, 2, 3].map((hour) => runAt(60 + hour * 60))
    const blind = Array.from({ length: 50 }, (_, index) => runAt(600 + index, { isUp: null }))
    expect(daysOf([...looks, ...blind])[0]?.observedMs).toBe(daysOf(looks)[0]?.observedMs)
  })
})

describe('R30: what is rolled up', () => {
  const daily = (count: number): readonly RunRecord[] =>
    Array.from({ length: count }, (_, index) => runAt(index * 1_440 + 60))

  test('are the oldest whole days, no more of them than it takes', () => {
    const history = aHistory(daily(10))
    const left = (rawRecords: number): readonly number[] => {
      const { days, runs } = rollUp(history, NOW_MS, { ...DEFAULT_POLICY.history, rawRecords })
      return [days.length, runs.length]
    }
    expect([left(500), left(10), left(9), left(4), left(0)]).toEqual([
      [0, 10],
      [0, 10],
      [1, 9],
      [6, 4],
      // The day before this one and this one stay.
      [9, 1],
    ])
  })

  test('does not touch what is no run, but for what is too old', () => {
    const note = { note: 'n', act: 'drop', key: 'k' } as const
    const before = aHistory(daily(3), {
      days: [aDay({ day: '2024-06-09' }), aDay({ day: '2024-06-10' }), aDay({ day: '2026-05-01' })],
      notes: [
        { ...note, atMs: NOW_MS - 60 * DAY },
        { ...note, note: 'old', atMs: NOW_MS - 60 * DAY - 1 },
      ],
      foreign: ['{"schema":2}'],
      damaged: ['x'],
    })
    const after = rollUp(before, NOW_MS, ALL_BUT_TWO_DAYS)
    expect(after.days.map(({ day }) => day)).toEqual([
      ...['2024-06-10', '2026-05-01', '2026-06-01', '2026-06-02', '2026-06-03'],
    ])
    expect([after.notes.map(({ note: name }) => name), after.foreign, after.damaged]).toEqual([
      ['n'],
      ['{"schema":2}'],
      ['x'],
    ])
  })
})
