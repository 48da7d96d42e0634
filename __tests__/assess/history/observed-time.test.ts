import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { medianOf } from '../../../src/domain/median.ts'
import { gapsOf, observedOnDay, observedTime, validityOf } from '../../../src/assess/history/observed-time.ts'
import type { Sample } from '../../../src/assess/history/observed-time.ts'
import { DEFAULT_POLICY } from '../../../src/policy.ts'
import { STARTED_AT_MS } from '../../builders/facts.ts'

const MINUTE = 60_000
const DAY = 86_400_000
const VALIDITY = DEFAULT_POLICY.history.validity

/** Times so many minutes before the built look. */
function ago(...minutes: readonly number[]): readonly number[] {
  return minutes.map((each) => STARTED_AT_MS - each * MINUTE)
}

describe('R39: for how long a sample speaks', () => {
  const every = (minutes: number, count = 10): readonly number[] =>
    ago(...Array.from({ length: count }, (_, index) => index * minutes))

  test.each<[string, readonly number[], number]>([
    ['a quarter of an hour when there is no other', ago(0), 15],
    ['a quarter of an hour when there is none', [], 15],
    ['a quarter of an hour at least', every(5), 15],
    ['twice the gap between samples', every(10), 20],
    ['twice the gap of a schedule that drifts', every(65), 130],
    ['three hours at most', every(91), 180],
    ['three hours of a sample a day', every(1_440, 6), 180],
    ['twice the usual gap, not the mean', ago(0, 20, 40, 700, 720, 740), 40],
    ['twice the mean of the two middle gaps', ago(0, 20, 50), 50],
    [
      'as usual in the last seven days, not before',
      [...every(20), ...ago(...Array.from({ length: 20 }, (_, index) => 10_081 + index * 60))],
      40,
    ],
    ['as usual in all of the last seven days', ago(0, 10_040, 10_080, 10_081, 10_082, 10_083), 180],
    ['as usual up to now, not after', [...every(20), ...ago(-1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11)], 40],
  ])('%s', (_, timesMs, minutes) => {
    expect(validityOf(timesMs, STARTED_AT_MS, VALIDITY)).toBe(minutes * MINUTE)
    expect(validityOf(timesMs.toReversed(), STARTED_AT_MS, VALIDITY)).toBe(minutes * MINUTE)
  })
})

describe('R39: what samples say of a span', () => {
  const up = (atMs: number): Sample => ({ atMs, isUp: true })
  const down = (atMs: number): Sample => ({ atMs, isUp: false })

  test.each<[string, readonly Sample[], number, number]>([
    ['nothing without any', [], 0, 0],
    ['half of its validity to either side', [up(50)], 20, 20],
    ['down for as long', [down(50)], 20, 0],
    ['nothing of the time outside, neither up nor down', [up(20), down(80)], 40, 20],
    ['no further than half the way to the next', [up(40), down(50)], 30, 15],
    ['no time twice, however close', [up(50), up(51), up(52), up(53)], 23, 23],
    ['nothing before its beginning', [up(4)], 14, 14],
    ['nothing after its end', [down(95)], 15, 0],
    ['what a sample before it still covers', [up(-4)], 6, 6],
    ['what a sample after it covers already', [down(106)], 4, 0],
    ['nothing of samples far away', [up(-10), up(110)], 0, 0],
  ])('%s', (_, samples, observedMs, upMs) => {
    expect(observedTime(samples, 20, 0, 100)).toEqual({ observedMs, upMs })
  })

  /** Samples at multiples of four: then every bound lies between two whole numbers, and a unit is wholly in or out. */
  const samples = fc
    .uniqueArray(fc.record({ atMs: fc.nat({ max: 60 }).map((at) => at * 4), isUp: fc.boolean() }), {
      selector: ({ atMs }) => atMs,
      maxLength: 20,
    })
    .map((all) => all.toSorted((a, b) => a.atMs - b.atMs))
  const validities = fc.integer({ min: 1, max: 15 }).map((quarter) => quarter * 4)

  test('each unit of time is as the sample next to it was, if that is within half its validity, else unknown', () => {
    fc.assert(
      fc.property(samples, validities, fc.nat({ max: 120 }), fc.nat({ max: 130 }), (all, validityMs, fromMs, ms) => {
        let [observedMs, upMs] = [0, 0]
        for (let unit = fromMs + 0.5; unit < fromMs + ms; unit++) {
          const next = all.toSorted((a, b) => Math.abs(a.atMs - unit) - Math.abs(b.atMs - unit))[0]
          if (next === undefined || Math.abs(next.atMs - unit) > validityMs / 2) continue
          observedMs += 1
          if (next.isUp) upMs += 1
        }
        expect(observedTime(all, validityMs, fromMs, fromMs + ms)).toEqual({ observedMs, upMs })
      }),
    )
  })

  test('with one sample more, no less is known, as long as samples speak as long', () => {
    fc.assert(
      fc.property(samples, validities, fc.nat({ max: 19 }), (all, validityMs, left) => {
        const fewer = all.filter((_, index) => index !== left)
        expect(observedTime(all, validityMs, 30, 200).observedMs).toBeGreaterThanOrEqual(
          observedTime(fewer, validityMs, 30, 200).observedMs,
        )
      }),
    )
  })

  test('spans side by side add up', () => {
    fc.assert(
      fc.property(samples, validities, fc.nat({ max: 240 }), (all, validityMs, middle) => {
        const [a, b, whole] = [
          observedTime(all, validityMs, 0, middle),
          observedTime(all, validityMs, middle, 240),
          observedTime(all, validityMs, 0, 240),
        ]
        expect([a.observedMs + b.observedMs, a.upMs + b.upMs]).toEqual([whole.observedMs, whole.upMs])
      }),
    )
  })
})

describe('R39: what samples say of a day', () => {
  const startMs = Date.UTC(2026, 6, 1)
  const every = (minutes: number, fromMs: number, toMs: number): readonly Sample[] =>
    Array.from({ length: (toMs - fromMs) / (minutes * MINUTE) }, (_, index) => ({
      atMs: fromMs + index * minutes * MINUTE,
      isUp: true,
    }))

  test('is no less when later samples come quicker, and no more when they come slower', () => {
    const hourly = every(60, startMs, startMs + DAY)
    const whole = { observedMs: DAY, upMs: DAY }
    expect(observedOnDay(hourly, startMs, startMs, startMs + DAY, VALIDITY)).toEqual({
      observedMs: DAY,
      upMs: DAY,
    })
    const quicker = every(5, startMs + DAY, startMs + 8 * DAY)
    expect(observedOnDay([...hourly, ...quicker], startMs, startMs, startMs + 8 * DAY, VALIDITY)).toEqual(whole)
    const quick = every(5, startMs, startMs + DAY / 2)
    const slower = every(240, startMs + DAY, startMs + 8 * DAY)
    expect(observedOnDay([...quick, ...slower], startMs, startMs, startMs + 8 * DAY, VALIDITY).observedMs).toBeLessThan(
      DAY / 2 + 20 * MINUTE,
    )
  })

  test('is that of the part of it that is asked for', () => {
    const hourly = every(60, startMs - DAY, startMs + 2 * DAY)
    const observed = (fromMs: number, toMs: number): number =>
      observedOnDay(hourly, startMs, fromMs, toMs, VALIDITY).observedMs
    expect(observed(startMs - DAY, startMs + 2 * DAY)).toBe(DAY)
    expect(observed(startMs + DAY / 4, startMs + 2 * DAY)).toBe((DAY * 3) / 4)
    expect(observed(startMs - DAY, startMs + DAY / 4)).toBe(DAY / 4)
  })
})

test('the middle of numbers', () => {
  expect([medianOf([]), medianOf([3]), medianOf([9, 1]), medianOf([9, 1, 2])]).toEqual([null, 3, 5, 2])
})

test('gaps are those between neighbours in time, in whatever order the times come', () => {
  expect([gapsOf([]), gapsOf([7]), gapsOf([10, 1, 4])]).toEqual([[], [], [3, 6]])
})

const SERIES = fileURLToPath(new URL('../../../../shared/vectors/sched-honch-cron5.csv', import.meta.url))
const isHere = existsSync(SERIES)
const suite = isHere ? describe : describe.skip

suite('R39: a schedule of every five minutes as it really ran (../shared)', () => {
  const timesMs = isHere
    ? [...readFileSync(SERIES, 'utf8').matchAll(/^\d{4}-.*Z/gm)].map(([time]) => Date.parse(time))
    : []

  test('ran 1,146 times, at a median of 65 minutes', () => {
    expect(timesMs).toHaveLength(1_146)
    expect((medianOf(gapsOf(timesMs)) ?? 0) / MINUTE).toBeCloseTo(64.8, 1)
  })

  test('minute by minute, each run speaks for no more than its time', () => {
    const endMs = (timesMs[600] ?? 0) + DAY
    const fromMs = endMs - 7 * DAY
    const validityMs = validityOf(timesMs, endMs, VALIDITY)
    const samples = timesMs
      .filter((atMs) => atMs > fromMs - DAY && atMs < endMs + DAY)
      .map((atMs, index) => ({ atMs, isUp: index % 7 !== 0 }))
    let [observedMs, upMs] = [0, 0]
    for (let atMs = fromMs + MINUTE / 2; atMs < endMs; atMs += MINUTE) {
      const near = samples.filter((sample) => Math.abs(sample.atMs - atMs) <= validityMs / 2)
      const next = near.toSorted((a, b) => Math.abs(a.atMs - atMs) - Math.abs(b.atMs - atMs))[0]
      observedMs += next === undefined ? 0 : MINUTE
      upMs += next?.isUp === true ? MINUTE : 0
    }
    const observed = observedTime(samples, validityMs, fromMs, endMs)
    const count = timesMs.filter((atMs) => atMs > fromMs && atMs < endMs).length
    // Each bound of a sample's time may fall anywhere in its minute.
    expect(Math.abs(observed.observedMs - observedMs)).toBeLessThan(count * MINUTE)
    expect(Math.abs(observed.upMs - upMs)).toBeLessThan(count * MINUTE)
    expect(observed.observedMs).toBeGreaterThan(0.5 * 7 * DAY)
  })
})
