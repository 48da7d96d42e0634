import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createBreaker } from '../../../src/adapters/github/breaker.ts'

/** How many outcomes it takes until the breaker is open; null when it never is. `.` is fine, `x` failed. */
function opensAfter(outcomes: string): number | null {
  const breaker = createBreaker()
  for (const [index, outcome] of Array.from(outcomes).entries()) {
    breaker.note(outcome === '.')
    if (breaker.isOpen()) return index + 1
  }
  return null
}

describe('the breaker', () => {
  test.each<[string, string, number | null]>([
    ['is closed at first', '', null],
    ['stays closed after four failures in a row', 'xxxx.', null],
    ['opens at the fifth failure in a row', 'xxxxx', 5],
    ['opens at the fifth in a row after any number of successes', `${'.'.repeat(50)}xxxxx`, 55],
    ['opens when half of ten failed, though none twice in a row', 'x.x.x.x.x.', 10],
    ['does not tell half of ten from nine', 'x.x.x.x.x', null],
    ['stays closed at four of ten, for ever', 'xx..xx....'.repeat(20), null],
    ['looks at the last ten only', `xxxx${'.'.repeat(10)}xxxx.`, null],
    ['counts failures in the last ten, wherever they are', `${'.'.repeat(30)}xx.xx....x`, 40],
  ])('%s', (_, outcomes, expected) => {
    expect(opensAfter(outcomes)).toBe(expected)
  })

  test('once open stays open, whatever comes after', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (later) => {
        const breaker = createBreaker()
        for (const isOk of [false, false, false, false, false, ...later]) breaker.note(isOk)
        expect(breaker.isOpen()).toBe(true)
      }),
    )
  })
})
