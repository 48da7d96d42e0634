import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Answer, Answered } from '../../../src/adapters/github/answer.ts'
import { createClient } from '../../../src/adapters/github/client.ts'
import { waitBeforeRetryMs } from '../../../src/adapters/github/retry.ts'

const NOW_MS = Date.parse('2026-01-01T00:00:00Z')

function answered(status: number, headers: Readonly<Record<string, string>> = {}, data: unknown = {}): Answered {
  return { kind: 'answered', status, headers, data }
}

const randoms = fc.double({ min: 0, max: 1, noNaN: true })
const headers = fc.dictionary(
  fc.constantFrom('retry-after', 'x-ratelimit-reset', 'x-ratelimit-remaining', 'date'),
  fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.constantFrom('0', '-1', 'NaN', '1e9', 'Infinity', '99999999999999'),
  ),
)
const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.constant<Answer>({ kind: 'silent', cause: 'ECONNRESET' }),
  fc.record({
    kind: fc.constant('answered' as const),
    status: fc.integer({ min: 100, max: 599 }),
    headers,
    data: fc.jsonValue(),
  }),
)

describe('waiting before a retry', () => {
  test('is never negative, never over a minute, and never a fourth time, whatever the answer says', () => {
    fc.assert(
      fc.property(answers, fc.nat({ max: 10 }), randoms, (answer, retries, random) => {
        const waitMs = waitBeforeRetryMs(answer, retries, NOW_MS, () => random)
        if (retries >= 3) expect(waitMs).toBeNull()
        if (waitMs === null) return
        expect(waitMs).toBeGreaterThanOrEqual(0)
        expect(waitMs).toBeLessThanOrEqual(60_000)
      }),
    )
  })

  test('unasked it is anywhere below 1 s, 2 s, 4 s', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 }), randoms, (retries, random) => {
        expect(waitBeforeRetryMs({ kind: 'silent', cause: 'timeout' }, retries, NOW_MS, () => random)).toBe(
          random * 1_000 * 2 ** retries,
        )
      }),
    )
  })

  test.each(['-5', 'NaN', '', '1e3', '0x10', '7 seconds?'])(
    'nonsense in retry-after ("%s") asks for nothing',
    (after) => {
      expect(waitBeforeRetryMs(answered(503, { 'retry-after': after }), 0, NOW_MS, () => 1)).toBe(1_000)
    },
  )

  test('a reset that has passed is no reason to wait', () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }
    expect(waitBeforeRetryMs(answered(403, headers), 0, NOW_MS, () => 1)).toBe(0)
  })

  test('a 403 about permissions is not asked again; one about the rate is, by header or by message', () => {
    expect(waitBeforeRetryMs(answered(403), 0, NOW_MS, () => 1)).toBeNull()
    expect(waitBeforeRetryMs(answered(403, { 'retry-after': '2' }), 0, NOW_MS, () => 1)).toBe(2_000)
    const message = 'You have exceeded a secondary rate limit.'
    expect(waitBeforeRetryMs(answered(403, {}, { message }), 0, NOW_MS, () => 1)).toBe(1_000)
  })
})

describe('the retry budget', () => {
  test('in an outage all requests of a run together are retried three times; after five failures in a row none is sent', async () => {
    let sent = 0
    const client = createClient({
      send: () => {
        sent += 1
        return Promise.resolve(answered(500))
      },
      nowMs: () => NOW_MS,
      sleep: () => Promise.resolve(),
      random: () => 0,
      bufferRatio: 0.2,
      deadlineMs: 150_000,
    })
    for (let count = 0; count < 100; count++) await client.get('/repos/a/b')
    expect(sent).toBe(5)
  })

  test('each attempt is a request, classified; a 304 is not counted', async () => {
    const script = [answered(502), answered(429), answered(304, {}, null), answered(403), answered(200)]
    const client = createClient({
      send: () => Promise.resolve(script.shift() ?? answered(200)),
      nowMs: () => NOW_MS,
      sleep: () => Promise.resolve(),
      random: () => 0,
      bufferRatio: 0.2,
      deadlineMs: 150_000,
    })
    for (let count = 0; count < 3; count++) await client.get('/repos/a/b')
    expect(client.requests().map(({ outcome, isCounted }) => [outcome, isCounted])).toEqual([
      ['error', true],
      ['rate-limited', true],
      ['ok', false],
      ['refused', true],
      ['ok', true],
    ])
  })
})
