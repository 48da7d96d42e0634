import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { wilsonLower } from '../../../src/assess/series/wilson.ts'

/** Square of the normal quantile for 95 % two-sided. */
const Z2 = 1.959963984540054 ** 2

const counts = fc
  .tuple(fc.nat({ max: 5_000 }), fc.integer({ min: 1, max: 5_000 }))
  .map(([hits, all]) => [Math.min(hits, all), all] as const)

describe("R2: the lower bound of Wilson's interval", () => {
  test.each([
    // (p + z²/2n − z √(p(1−p)/n + z²/4n²)) / (1 + z²/n) with z = 1.959963984540054, to fifteen digits.
    [1, 20, 0.008881448800796],
    [5, 10, 0.236593090512564],
    [3, 60, 0.017149502164396],
    [50, 1_000, 0.038130262392749],
  ])('of %i in %i', (hits, all, expected) => {
    expect(wilsonLower(hits, all)).toBeCloseTo(expected, 12)
  })

  test('is nothing when nothing was hit, or nothing was seen', () => {
    expect(wilsonLower(0, 0)).toBe(0)
    for (const all of [1, 14, 46_050]) expect(wilsonLower(0, all)).toBeCloseTo(0, 15)
  })

  test('is n / (n + z²) when all were hit', () => {
    expect(wilsonLower(24, 24)).toBeCloseTo(24 / (24 + Z2), 12)
  })

  test('is where the share that was seen is just 1.96 standard errors away, and never above it', () => {
    fc.assert(
      fc.property(counts, ([hits, all]) => {
        const low = wilsonLower(hits, all)
        const share = hits / all
        expect(low >= 0 && low <= share + 1e-15).toBe(true)
        expect((share - low) ** 2 * all).toBeCloseTo(Z2 * low * (1 - low), 9)
      }),
    )
  })

  test('rises with what was hit, and with as much again of the same share', () => {
    fc.assert(
      fc.property(counts, ([hits, all]) => {
        if (hits < all) expect(wilsonLower(hits + 1, all)).toBeGreaterThan(wilsonLower(hits, all))
        if (hits > 0) expect(wilsonLower(2 * hits, 2 * all)).toBeGreaterThan(wilsonLower(hits, all))
      }),
    )
  })
})

const VECTORS = fileURLToPath(new URL('../../../../shared/vectors/statistics.json', import.meta.url))
const isHere = existsSync(VECTORS)
const suite = isHere ? describe : describe.skip

suite("R2: SciPy's answers of ../shared", () => {
  interface Case {
    readonly k: number
    readonly n: number
    readonly wilson: readonly [number, number]
  }
  const cases: readonly Case[] = isHere ? JSON.parse(readFileSync(VECTORS, 'utf8')).binomial : []

  test('are five', () => {
    expect(cases).toHaveLength(5)
  })

  test.each(cases)('$k of $n', ({ k, n, wilson: [low, high] }) => {
    expect(wilsonLower(k, n)).toBeCloseTo(low, 12)
    // The upper bound is the lower one of what was not hit.
    expect(1 - wilsonLower(n - k, n)).toBeCloseTo(high, 12)
  })
})
