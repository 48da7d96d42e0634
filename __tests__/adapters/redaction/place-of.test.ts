import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { placeOf } from '../../../src/adapters/redaction/place-of.ts'

test('a part is found where indexOf finds it, short or long, from any place', () => {
  const piece = fc.stringMatching(/^[ab]{0,3}$/)
  const repeating = fc.tuple(piece, fc.nat({ max: 60 }), piece).map(([one, times, end]) => one.repeat(times) + end)
  fc.assert(
    fc.property(repeating, repeating, repeating, fc.nat({ max: 200 }), (before, part, behind, from) => {
      for (const text of [before + part + behind, before + behind, part.slice(1) + before])
        expect(placeOf(part, text, from)).toBe(text.indexOf(part, from))
    }),
    { numRuns: 1_000 },
  )
})
