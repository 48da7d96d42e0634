import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseRateLimits } from '../../../src/adapters/github/rate-limits.ts'

const CORE = { limit: 1_000, remaining: 400, reset: 1_767_225_600, used: 600 }

test('R3: a limit keeps its numbers; the reset is in milliseconds', () => {
  expect(parseRateLimits({ resources: { core: CORE } })).toEqual({
    seen: true,
    value: [{ resource: 'core', limit: 1_000, remaining: 400, used: 600, resetAtMs: 1_767_225_600_000 }],
  })
})

test('what an older server leaves out of "used" follows from the rest', () => {
  const { limit, remaining, reset } = CORE
  expect(parseRateLimits({ resources: { core: { limit, remaining, reset } } })).toMatchObject({
    seen: true,
    value: [{ used: 600 }],
  })
})

const nonsense = fc.oneof(
  fc.constantFrom(-1, NaN, Infinity, 1e300, 0.5, null, '400', true, {}, []),
  fc.bigInt(),
  fc.integer({ max: -1 }),
  fc.double({ noInteger: true }),
  fc.nat().map((count) => count + 10_000_000_000),
)

test.each(['limit', 'remaining', 'reset', 'used'])(
  '"%s" that is no sensible number spoils the whole answer, and is named',
  (field) => {
    fc.assert(
      fc.property(nonsense, (value) => {
        const answer = parseRateLimits({ resources: { search: CORE, core: { ...CORE, [field]: value } } })
        expect(answer).toMatchObject({ seen: false, reason: expect.stringContaining('the resource "core"') })
      }),
    )
  },
)

test('any JSON at all is an answer or a reason of one short line, never an error', () => {
  const any = fc.oneof(
    fc.jsonValue(),
    fc.jsonValue().map((core) => ({ resources: { core } })),
    fc.dictionary(fc.string(), fc.jsonValue()).map((resources) => ({ resources })),
  )
  fc.assert(
    fc.property(any, (body) => {
      const answer = parseRateLimits(body)
      if (!answer.seen) expect(answer.reason).toMatch(/^[\x20-\x7e]{10,200}$/)
    }),
  )
})

test.each(['__proto__', 'a b', 'ünïcode', '::error::', 'x'.repeat(65), '@everyone', ''])(
  'a resource called "%s" is not passed on',
  (name) => {
    const body: unknown = JSON.parse(
      `{"resources":{"core":${JSON.stringify(CORE)},${JSON.stringify(name)}:${JSON.stringify(CORE)}}}`,
    )
    expect(parseRateLimits(body)).toEqual({
      seen: false,
      reason: 'the answer to GET /rate_limit names a resource that is no word',
    })
  },
)

test('a thousand resources are not believed', () => {
  const resources = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`r${index}`, CORE]))
  expect(parseRateLimits({ resources: { core: CORE, ...resources } })).toMatchObject({ seen: false })
})
