import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dueForReading } from '../../../src/adapters/object-memory/scrub.ts'

const WITHIN_DAYS = 14

interface Held {
  readOnDay: number
  readonly sizeBytes: number
}

const anySizes = fc.array(fc.oneof(fc.nat({ max: 1000 }), fc.constantFrom(0, 1_000_000)), { maxLength: 60 })

/** Reads what is due on a day; the number of bytes. */
function scrub(objects: readonly Held[], today: number): number {
  let readBytes = 0
  for (const index of dueForReading(objects, today, WITHIN_DAYS)) {
    const object = objects[index]
    if (object === undefined) throw new RangeError('there is no such object')
    object.readOnDay = today
    readBytes += object.sizeBytes + 1
  }
  return readBytes
}

function bytesOf(objects: readonly Held[]): number {
  return objects.reduce((sum, { sizeBytes }) => sum + sizeBytes + 1, 0)
}

describe('R4: scrubbing', () => {
  test('whenever runs come: after each of them, everything was read within 14 days', () => {
    const gaps = fc.array(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 40 })), { maxLength: 40 })
    fc.assert(
      fc.property(anySizes, gaps, fc.boolean(), (sizes, days, isGrowing) => {
        const objects: Held[] = sizes.map((sizeBytes) => ({ readOnDay: 0, sizeBytes }))
        let today = 0
        for (const gap of days) {
          today += gap
          if (isGrowing) objects.push({ readOnDay: today, sizeBytes: 10 })
          scrub(objects, today)
          for (const { readOnDay } of objects) expect(today - readOnDay).toBeLessThan(WITHIN_DAYS)
        }
      }),
    )
  })

  test('of daily runs each reads a fourteenth, and at most one object more', () => {
    fc.assert(
      fc.property(anySizes, (sizes) => {
        const objects = sizes.map((sizeBytes) => ({ readOnDay: 0, sizeBytes }))
        const largest = Math.max(0, ...sizes) + 1
        for (let today = 1; today <= 60; today++) {
          const readBytes = scrub(objects, today)
          expect(readBytes).toBeGreaterThanOrEqual(objects.length === 0 ? 0 : 1)
          expect(readBytes).toBeLessThan(bytesOf(objects) / WITHIN_DAYS + largest)
        }
      }),
    )
  })

  test('a run after some days reads at least the share of those days, and a second one of a day nothing', () => {
    fc.assert(
      fc.property(anySizes, fc.integer({ min: 1, max: 14 }), (sizes, days) => {
        const objects = sizes.map((sizeBytes) => ({ readOnDay: 0, sizeBytes }))
        expect(scrub(objects, days)).toBeGreaterThanOrEqual((bytesOf(objects) * days) / WITHIN_DAYS)
        expect(scrub(objects, days)).toBe(0)
      }),
    )
  })

  test('the oldest come first', () => {
    const objects = [92, 90, 99, 91].map((readOnDay) => ({ readOnDay, sizeBytes: 99 }))
    expect([...dueForReading(objects, 100, WITHIN_DAYS)]).toEqual([1, 3])
  })
})
