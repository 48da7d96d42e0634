import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { joinLooks, looksIn, standingOf } from '../../src/decide/timeline.ts'
import type { Standing } from '../../src/decide/timeline.ts'
import type { TimedEvaluation } from '../../src/domain/issue-marker.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import { STARTED_AT_MS } from '../builders/facts.ts'
import { aHistory, aRun } from '../builders/history.ts'

const MINUTE = 60_000
const POLICY = DEFAULT_POLICY.escalation

/** One look a letter, the last one now: `x` saw it, `.` did not. */
function looks(letters: string, minutesApart = 15): readonly TimedEvaluation[] {
  return Array.from(letters, (letter, index) => ({
    atMs: STARTED_AT_MS - (letters.length - 1 - index) * minutesApart * MINUTE,
    severity: letter === '.' ? null : 'error',
  }))
}

function standing(letters: string, minutesApart = 15): Standing {
  return standingOf(looks(letters, minutesApart), POLICY)
}

const minutesAgo = (atMs: number | null): number | null => (atMs === null ? null : (STARTED_AT_MS - atMs) / MINUTE)

describe('where a problem stands', () => {
  test.each<[string, number, number, number | null, number | null]>([
    // Looks; bad and good in a row; minutes since that row of bad ones began, and since it was last seen.
    ['', 0, 0, null, null],
    ['x', 1, 0, 0, 0],
    ['xx', 2, 0, 15, 0],
    ['.xx', 2, 0, 15, 0],
    ['x.x', 1, 0, 0, 0],
    ['.', 0, 1, null, null],
    ['x.', 0, 1, null, 15],
    ['xx..', 0, 2, null, 30],
    ['....', 0, 4, null, null],
    ['x'.repeat(20), 20, 0, 285, 0],
    [`x${'.'.repeat(25)}xx`, 2, 0, 15, 0],
  ])('after "%s": %i bad and %i good in a row', (letters, badStreak, goodStreak, badSince, lastBad) => {
    const { badSinceMs, lastBadMs, ...rest } = standing(letters)
    expect(rest).toMatchObject({ badStreak, goodStreak })
    expect([minutesAgo(badSinceMs), minutesAgo(lastBadMs)]).toEqual([badSince, lastBad])
  })

  test('keeps the last twenty looks', () => {
    expect(standing('x'.repeat(30)).evaluations).toEqual(looks('x'.repeat(30)).slice(10))
    expect(standing('x.x').evaluations).toEqual(looks('x.x'))
  })

  test.each<[string, string, number, boolean]>([
    ['after three good looks over half an hour', 'x...', 15, true],
    ['not after two, however long', 'x..', 600, false],
    ['not after three within less', 'x...', 14, false],
    ['after four of them', 'x....', 10, true],
    ['not while it is there', '...x', 15, false],
    ['not when it came again in between', 'x..x..', 30, false],
    ['after half an hour, however many looks that takes', `x${'.'.repeat(31)}`, 1, true],
    ['not before, however many looks there were', `x${'.'.repeat(30)}`, 1, false],
    ['when it was never there', '...', 15, true],
  ])('it is over %s', (_, letters, minutesApart, isOver) => {
    expect(standing(letters, minutesApart).isOver).toBe(isOver)
  })

  test.each<[string, string, boolean]>([
    ['at four changes', 'x.x.x', true],
    ['not at three', 'x.x.', false],
    ['at four among twenty looks', `${'.'.repeat(5)}xx${'.'.repeat(6)}xxxx...`, true],
    ['not at four of which one is older than twenty looks', `x${'.'.repeat(6)}xx${'.'.repeat(8)}xxxx`, false],
    ['not when it just stays', 'x'.repeat(40), false],
  ])('it comes and goes %s', (_, letters, isFlapping) => {
    expect(standing(letters).isFlapping).toBe(isFlapping)
  })

  test('how bad it was is no change', () => {
    const severities = ['error', 'critical', 'warning', 'critical', 'error', 'critical'] as const
    const worse = severities.map((severity, index) => ({ atMs: index, severity }))
    expect(standingOf(worse, POLICY)).toMatchObject({ isFlapping: false, badStreak: 6 })
  })

  test('one row only: bad or good, never both, and over only when good', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('x', '.'), maxLength: 50 }), (letters) => {
        const { badStreak, goodStreak, isOver } = standing(letters)
        expect(Math.min(badStreak, goodStreak)).toBe(0)
        expect(badStreak + goodStreak > 0).toBe(letters !== '')
        if (isOver) expect(letters.endsWith('...')).toBe(true)
      }),
    )
  })
})

describe('looks', () => {
  const anyLooks = fc.array(
    fc.record({ atMs: fc.nat({ max: 9 }), severity: fc.constantFrom(null, 'error' as const) }),
    { maxLength: 6 },
  )

  test('of several memories are one row, each time once', () => {
    const [a, b] = [looks('x.x'), looks('.')]
    expect(joinLooks(a, b, a)).toEqual(a)
    expect(joinLooks()).toEqual([])
  })

  test('of the same time count as bad when one of them was, from whichever memory', () => {
    const [good, bad] = [looks('.'), looks('x')]
    expect([joinLooks(good, bad), joinLooks(bad, good)]).toEqual([bad, bad])
  })

  test('come to the same in whatever order memories are joined, and however often', () => {
    fc.assert(
      fc.property(anyLooks, anyLooks, anyLooks, (a, b, c) => {
        const all = joinLooks(a, b, c)
        expect(joinLooks(c, b, a)).toEqual(all)
        expect(joinLooks(joinLooks(a, b), joinLooks(b, c), all)).toEqual(all)
        expect(all).toEqual(all.toSorted((x, y) => x.atMs - y.atMs))
      }),
    )
  })

  test('in a history are those of one problem, in runs that could tell, none later than now', () => {
    const at = (hours: number, ...evaluations: readonly (readonly [string, 'error' | null])[]) =>
      aRun({
        run: `${hours}`,
        atMs: STARTED_AT_MS + hours * 60 * MINUTE,
        evaluations: evaluations.map(([problem, severity]) => ({ problem, severity, code: 'c', scope: 's' })),
      })
    const history = aHistory([
      at(-4, ['a', 'error'], ['b', null]),
      at(-3, ['b', 'error']),
      at(-2),
      at(-1, ['a', null]),
      at(1, ['a', 'error']),
    ])
    expect(looksIn(history, 'a', STARTED_AT_MS)).toEqual([
      { atMs: STARTED_AT_MS - 240 * MINUTE, severity: 'error' },
      { atMs: STARTED_AT_MS - 60 * MINUTE, severity: null },
    ])
  })
})
