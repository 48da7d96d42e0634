import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rollUp } from '../../src/assess/history/roll-up.ts'
import { isUpNow, passOf, scoreOf } from '../../src/assess/score.ts'
import type { Score } from '../../src/assess/score.ts'
import type { Facts } from '../../src/domain/facts.ts'
import type { RequestFact } from '../../src/domain/github-facts.ts'
import { NO_HISTORY } from '../../src/domain/history.ts'
import type { History, RunRecord } from '../../src/domain/history.ts'
import { joinHistories } from '../../src/domain/join-histories.ts'
import { seen, unavailable } from '../../src/domain/observed.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import { STARTED_AT_MS, aClaim, aGitHub, aReading, aStore, anArtifact, facts } from '../builders/facts.ts'
import { aDay, aHistory, aRun } from '../builders/history.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Ten hours, of which nine have to be seen. */
const TEN_HOURS = {
  ...DEFAULT_POLICY,
  score: { overMs: 10 * HOUR, target: 0.995, leastObservedMs: 0, leastCoverage: 0.9 },
}

/** A run so many hours before the built look. */
function runAt(hoursAgo: number, isUp: boolean | null = true, changes: Partial<RunRecord> = {}): RunRecord {
  return aRun({ run: `${hoursAgo} h ago`, atMs: STARTED_AT_MS - hoursAgo * HOUR, isUp, ...changes })
}

function hourly(from: number, to: number, isUp: boolean | null = true): readonly RunRecord[] {
  return Array.from({ length: to - from + 1 }, (_, index) => runAt(from + index, isUp))
}

function after(history: History, changes: Partial<Facts> = {}): Facts {
  return facts({ history: { history, places: [] }, ...changes })
}

const UP = { github: seen(aGitHub()) }

function requests(...outcomes: readonly RequestFact['outcome'][]): Facts['github'] {
  return seen(
    aGitHub({
      requests: outcomes.map((outcome) => ({ route: 'GET /x', latencyMs: 1, outcome, status: 200, isCounted: true })),
    }),
  )
}

/** A store of so many files as they were recorded, and so many that are not. */
function storeOf(sound: number, changed: number, name = 'a') {
  const artifacts = Array.from({ length: sound + changed }, (_, index) =>
    anArtifact({
      path: `${name}-${String(index).padStart(3, '0')}`,
      claim: aClaim('x'),
      reading: aReading(index < sound ? 'x' : 'y'),
    }),
  )
  return aStore({ id: `sums:${name}`, root: name, artifacts })
}

describe('R39: the score', () => {
  test('is 1 when all was seen, up and intact', () => {
    expect(scoreOf(after(aHistory(hourly(1, 11)), UP), TEN_HOURS)).toEqual({
      ...{
        value: 1,
        low: 1,
        high: 1,
        availability: 1,
        intact: 1,
        coverage: 1,
        target: 0.995,
        verdict: 'met',
        awaitedMs: 0,
      },
    })
  })

  test.each<[string, readonly RunRecord[], Partial<Facts>, Partial<Score>]>([
    [
      'an hour down of ten',
      [...hourly(1, 4), runAt(5, false), ...hourly(6, 11)],
      UP,
      { value: 0.9, low: 0.9, high: 0.9, coverage: 1, verdict: 'missed' },
    ],
    [
      'five hours that nobody looked at: neither up nor down',
      [...hourly(1, 2), ...hourly(8, 11)],
      UP,
      // Hourly: the looks around the hole speak for an hour each way.
      { value: 1, low: 0.6, high: 1, coverage: 0.6, verdict: 'undetermined' },
    ],
    [
      'runs that did not look at GitHub',
      [...hourly(1, 2), ...hourly(3, 7, null), ...hourly(8, 11)],
      UP,
      { value: 1, low: 0.6, high: 1, coverage: 0.6, verdict: 'undetermined' },
    ],
    [
      'a hole beside an hour that was down',
      [...hourly(1, 2), ...hourly(8, 9), runAt(10, false)],
      UP,
      { availability: 5.5 / 6, low: 0.55, high: 0.95, coverage: 0.6, verdict: 'missed' },
    ],
    [
      'a run that is down itself',
      hourly(1, 11),
      { github: requests('error', 'error') },
      { value: 0.95, coverage: 1, verdict: 'missed' },
    ],
    ['a run that did not ask', hourly(1, 11), { github: null }, { value: 1, coverage: 1, verdict: 'met' }],
    [
      'a file in twenty that is not as it was recorded',
      hourly(1, 11),
      { ...UP, stores: [storeOf(10, 1), storeOf(9, 0, 'b')] },
      { availability: 1, intact: 0.95, value: 0.95, low: 0.95, high: 0.95, verdict: 'missed' },
    ],
  ])('of %s', (_, runs, changes, expected) => {
    const score = scoreOf(after(aHistory(runs), changes), TEN_HOURS)
    for (const [name, value] of Object.entries(expected))
      expect([name, score?.[name as keyof Score]]).toEqual([
        name,
        typeof value === 'number' ? expect.closeTo(value, 9) : value,
      ])
  })

  test('of a run over a part of the stores takes what is intact from the last whole one', () => {
    const runs = [
      runAt(3, true, { intact: { examined: 4, match: 4 } }),
      runAt(2, true, { intact: { examined: 10, match: 9 } }),
      runAt(1, true, { intact: null }),
    ]
    expect(scoreOf(after(aHistory(runs), { ...UP, scope: 'partial' }), TEN_HOURS)?.intact).toBe(0.9)
  })

  test.each<[string, Facts]>([
    ['is remembered', facts(UP)],
    ['was ever up or down', after(aHistory(hourly(1, 11, null)))],
    ['was examined', after(aHistory(hourly(1, 11).map((run) => ({ ...run, intact: null }))), { ...UP, stores: [] })],
    ['was compared', after(aHistory(hourly(1, 11)), { ...UP, stores: [storeOf(0, 0)] })],
    ['is of the time', after(aHistory(hourly(12, 40)), { github: null })],
  ])('is none when nothing %s', (_, world) => {
    expect(scoreOf(world, TEN_HOURS)).toBeNull()
  })

  test.each<[Score['verdict'], number]>([
    ['met', 200],
    ['missed', 199],
  ])('is %s when all was seen and one file of %i is not as it was recorded', (verdict, files) => {
    const world = after(aHistory(hourly(1, 11)), { ...UP, stores: [storeOf(files - 1, 1)] })
    expect(scoreOf(world, TEN_HOURS)?.verdict).toBe(verdict)
  })
})

describe('R39: too little observed for a score', () => {
  const damaged = { ...UP, stores: [storeOf(0, 1)] }

  test('a store that is damaged when it is first looked at has missed nothing yet', () => {
    const score = scoreOf(after(aHistory([]), damaged), DEFAULT_POLICY)
    expect([score?.value, score?.high, score?.verdict]).toEqual([0, 0, 'undetermined'])
    expect(score?.awaitedMs).toBe(DAY - 7.5 * MINUTE)
  })

  test('a day and a night of looks are enough', () => {
    const score = scoreOf(after(aHistory(hourly(1, 24)), damaged), DEFAULT_POLICY)
    expect([score?.verdict, score?.awaitedMs]).toEqual(['missed', 0])
  })
})

describe('R39: up now', () => {
  const failed = { cases: [{ name: 'bad', expected: 'mismatch', answered: 'match' }] } as const

  test.each<[string, Partial<Facts>, boolean | null]>([
    ['when GitHub answers', UP, true],
    ['when it answers once', { github: requests('error', 'ok', 'error') }, true],
    ['when it limits the rate: that is no outage', { github: requests('rate-limited', 'rate-limited') }, true],
    ['when it refuses', { github: requests('refused') }, true],
    ['not when it never answers', { github: requests('error') }, false],
    ['not when a store cannot be opened', { ...UP, unopened: [{ id: 'sums:x', reason: 'x' }] }, false],
    ['not when the verifier fails its own test', { ...UP, canary: failed }, false],
    ['nobody knows when GitHub was not looked at', { github: null }, null],
    ['nobody knows when it could not be asked', { github: unavailable('no token') }, null],
    ['nobody knows when nothing was asked', { github: requests() }, null],
  ])('%s', (_, changes, expected) => {
    expect(isUpNow(facts(changes))).toBe(expected)
  })
})

describe('R39: what was examined', () => {
  test.each<[string, Partial<Facts>, RunRecord['intact']]>([
    ['all stores together', { stores: [storeOf(3, 1), storeOf(2, 0, 'b')] }, { match: 5, examined: 6 }],
    [
      'no more than what could be compared',
      { stores: [aStore({ artifacts: [anArtifact(), anArtifact({ path: 'x', reading: { kind: 'absent' } })] })] },
      { match: 1, examined: 1 },
    ],
    ['nothing by a part of the stores', { scope: 'partial' }, null],
    ['nothing without a store', { stores: [] }, null],
  ])('is %s', (_, changes, expected) => {
    expect(passOf(facts(changes))).toEqual(expected)
  })
})

const minutes = fc.integer({ min: 1, max: 45 * 1_440 })
const anyRuns = fc
  .uniqueArray(fc.record({ ago: minutes, isUp: fc.option(fc.boolean()) }), {
    selector: ({ ago }) => ago,
    maxLength: 60,
  })
  .map((all) => all.map(({ ago, isUp }) => runAt(ago / 60, isUp)))
const dayMs = fc.integer({ min: 0, max: DAY })
const anyDays = fc
  .uniqueArray(fc.record({ ago: fc.nat({ max: 40 }), observedMs: dayMs, upMs: dayMs }), {
    selector: ({ ago }) => ago,
    maxLength: 40,
  })
  .map((all) =>
    all.map(({ ago, ...times }) =>
      aDay({ ...times, day: new Date(STARTED_AT_MS - ago * DAY).toISOString().slice(0, 10) }),
    ),
  )

describe('R39: a score is never more certain than what was seen', () => {
  const worlds = fc.record({ runs: anyRuns, days: anyDays, changed: fc.nat({ max: 3 }), isAsked: fc.boolean() })

  test('the lower bound, the value and the upper one come in this order, and unknown time is all that lies between', () => {
    fc.assert(
      fc.property(worlds, ({ changed, days, isAsked, runs }) => {
        const github = isAsked ? UP : {}
        const score = scoreOf(
          after(aHistory(runs, { days }), { ...github, stores: [storeOf(9, changed)] }),
          DEFAULT_POLICY,
        )
        if (score === null) return
        const { awaitedMs, coverage, high, intact, low, target, value, verdict } = score
        expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true)
        expect(coverage > 0 && coverage <= 1).toBe(true)
        expect(high - low).toBeCloseTo((1 - coverage) * intact, 9)
        expect(verdict === 'met').toBe(value >= target && coverage >= 0.8)
        const isEnough = coverage * DEFAULT_POLICY.score.overMs >= DAY
        expect([isEnough, verdict === 'missed']).toEqual([awaitedMs === 0, isEnough && high < target])
      }),
    )
  })

  test('with more looks the bounds are no wider, as long as looks speak as long', () => {
    // A hundred minutes or more from one to the next: each speaks for three hours.
    const slots = fc.array(fc.record({ jitter: fc.nat({ max: 20 }), kind: fc.constantFrom('few', 'more') }), {
      minLength: 20,
      maxLength: 80,
    })
    fc.assert(
      fc.property(slots, (all) => {
        const runs = all.map(({ jitter, kind }, index) => ({
          kind,
          // The two first tell that the usual gap is a long one, whatever is left out.
          run: runAt((index + 1) * 2 - jitter / 60, index % 4 !== 0),
        }))
        const widthOf = (some: typeof runs): number => {
          const score = scoreOf(after(aHistory(some.map(({ run }) => run)), UP), DEFAULT_POLICY)
          return score === null ? 1 : score.high - score.low
        }
        const fewer = runs.filter(({ kind }, index) => kind === 'few' || index < 2)
        expect(widthOf(runs)).toBeLessThanOrEqual(widthOf(fewer) + 1e-12)
      }),
      { numRuns: 50 },
    )
  })
})

describe('R39: rolling up', () => {
  /** The history as run after run leaves it, and as it would be if nothing were rolled up; at every so many runs. */
  function* lives(
    runs: readonly RunRecord[],
    rawRecords: number,
    every: number,
  ): Generator<readonly [whole: Score | null, rolled: Score | null, days: number]> {
    let history = NO_HISTORY
    for (const [index, run] of runs.entries()) {
      const nowMs = run.atMs + 1
      const policy = { ...DEFAULT_POLICY.history, rawRecords }
      history = rollUp(joinHistories(history, { ...NO_HISTORY, runs: [run] }), nowMs, policy)
      if (index % every !== every - 1) continue
      const scored = (of: History): Score | null => scoreOf(after(of, { startedAtMs: nowMs }), DEFAULT_POLICY)
      yield [scored(aHistory(runs.slice(0, index + 1))), scored(history), history.days.length]
    }
  }

  test('changes nothing in the score of a schedule that keeps its time', () => {
    // On the half hour: what lies between two of them changes hands at midnight.
    const startMs = Date.UTC(2026, 5, 1)
    const runs = Array.from({ length: 24 * 25 }, (_, hour) =>
      aRun({ run: `${hour}`, atMs: startMs + hour * HOUR + 30 * MINUTE, isUp: hour % 37 !== 0 }),
    )
    for (const [whole, rolled, days] of lives(runs, 100, 100)) {
      expect(rolled).toEqual(expect.objectContaining({ verdict: whole?.verdict }))
      for (const name of ['value', 'low', 'high', 'coverage'] as const)
        expect(rolled?.[name]).toBeCloseTo(whole?.[name] ?? NaN, 12)
      expect(days > 15 || (whole?.coverage ?? 1) < 0.7).toBe(true)
    }
  })

  test('of many days at once changes no more of it than lies around one midnight', () => {
    const gaps = fc.array(fc.record({ minutes: fc.integer({ min: 95, max: 400 }), isUp: fc.boolean() }), {
      minLength: 40,
      maxLength: 120,
    })
    fc.assert(
      fc.property(gaps, fc.nat({ max: 20 }), (all, rawRecords) => {
        let atMs = STARTED_AT_MS
        const runs = all.map(({ isUp, minutes: gap }) => {
          atMs -= gap * MINUTE
          return aRun({ run: `${atMs}`, atMs, isUp })
        })
        const history = aHistory(runs)
        const rolled = rollUp(history, STARTED_AT_MS, { ...DEFAULT_POLICY.history, rawRecords })
        const [before, now] = [history, rolled].map((one) => scoreOf(after(one, UP), DEFAULT_POLICY))
        const most = (90 * MINUTE) / DEFAULT_POLICY.score.overMs
        expect(rolled.days.length).toBeGreaterThan(0)
        // The first run that is left no longer knows what was before it.
        for (const name of ['low', 'high', 'coverage'] as const)
          expect(Math.abs((now?.[name] ?? NaN) - (before?.[name] ?? NaN))).toBeLessThanOrEqual(most + 1e-9)
      }),
      { numRuns: 30 },
    )
  })

  test('counts no time twice: a day that has its record is not told of by the runs of the next', () => {
    const midnight = Date.UTC(2026, 6, 13)
    const run = aRun({ atMs: midnight + 5 * MINUTE })
    const observed = (days: readonly string[]): number =>
      (scoreOf(
        after(aHistory([run], { days: days.map((day) => aDay({ day, observedMs: 23 * HOUR, upMs: 23 * HOUR })) })),
        DEFAULT_POLICY,
      )?.coverage ?? 0) * DEFAULT_POLICY.score.overMs
    expect(observed([])).toBeCloseTo(15 * MINUTE, 3)
    expect(observed(['2026-07-12'])).toBeCloseTo(23 * HOUR + 12.5 * MINUTE, 3)
  })

  test('what was rolled up of a day that is only in part of the last 30 is not counted', () => {
    const coverage = (...days: readonly string[]): number | undefined =>
      scoreOf(after(aHistory([], { days: days.map((day) => aDay({ day, observedMs: DAY })) })), DEFAULT_POLICY)
        ?.coverage
    expect(coverage('2026-06-13', '2026-06-14', '2026-07-12')).toBeCloseTo(2 / 30, 12)
  })

  const SERIES = fileURLToPath(new URL('../../../shared/vectors/sched-honch-cron5.csv', import.meta.url))
  const isHere = existsSync(SERIES)
  const whenHere = isHere ? test : test.skip

  whenHere(
    'run by run, a schedule as it really ran (../shared) loses little of what was seen, and gains nothing',
    () => {
      const timesMs = [...readFileSync(SERIES, 'utf8').matchAll(/^\d{4}-.*Z/gm)].map(([time]) => Date.parse(time))
      // The last ones: they come quicker and quicker.
      const runs = timesMs.slice(400).map((atMs, index) => aRun({ run: `${index}`, atMs, isUp: index % 50 > 1 }))
      let count = 0
      for (const [whole, rolled] of lives(runs, 100, 100)) {
        if (whole === null || rolled === null) throw new Error('no score')
        count += 1
        expect([whole.low <= whole.value, whole.value <= whole.high]).toEqual([true, true])
        const lost = whole.coverage - rolled.coverage
        // At most the first day of the thirty, and what each day loses when the days before it are no longer there as runs.
        expect([lost > -0.002, lost < 0.05]).toEqual([true, true])
        expect(Math.abs(rolled.availability - whole.availability)).toBeLessThan(0.005)
      }
      expect(count).toBe(7)
    },
  )
})
