import { describe, expect, test } from '@jest/globals'
import type { Answered, Silent } from '../../../src/adapters/github/answer.ts'
import { createLedger } from '../../../src/adapters/github/ledger.ts'
import type { RequestFact } from '../../../src/domain/github-facts.ts'

const NOW_MS = Date.UTC(2026, 0, 1)
const SILENT: Silent = { kind: 'silent', cause: 'ECONNRESET' }

function answered(status: number, headers: Answered['headers'] = {}, data: unknown = {}): Answered {
  return { kind: 'answered', status, headers, data }
}

const PATH = '/repos/a/b'

function noted(answer: Answered | Silent, path = PATH): RequestFact {
  return createLedger(() => NOW_MS).note({ method: 'GET', path }, answer, 70)
}

describe('R2: what an answer is', () => {
  test.each<[string, RequestFact['outcome'], Answered | Silent]>([
    ['silence', 'error', SILENT],
    ['408', 'error', answered(408)],
    ['500', 'error', answered(500)],
    ['503 that asks to wait', 'error', answered(503, { 'retry-after': '1' })],
    ['200 with text instead of JSON', 'error', answered(200, {}, '<html>')],
    ['429', 'rate-limited', answered(429)],
    ['403 with nothing left', 'rate-limited', answered(403, { 'x-ratelimit-remaining': '0' })],
    ['403 that asks to wait', 'rate-limited', answered(403, { 'retry-after': '1' })],
    ['403 that says so', 'rate-limited', answered(403, {}, { message: 'You have exceeded a secondary rate limit' })],
    ['403', 'refused', answered(403, { 'x-ratelimit-remaining': '10' })],
    ['401', 'refused', answered(401)],
    ['410', 'refused', answered(410)],
    ['301', 'refused', answered(301)],
    ['404', 'ok', answered(404)],
    ['422', 'ok', answered(422)],
    ['304', 'ok', answered(304, {}, '')],
    ['200', 'ok', answered(200)],
    ['201 with a list', 'ok', answered(201, {}, [])],
  ])('%s is %s', (_, outcome, answer) => {
    expect(noted(answer).outcome).toBe(outcome)
  })
})

describe('R12: what a request costs', () => {
  test.each<[string, boolean, Answered | Silent, string]>([
    ['an answer', true, answered(200), PATH],
    ['a failure', true, answered(502), PATH],
    ['a 304', false, answered(304), PATH],
    ['silence', false, SILENT, PATH],
    ['the rate limits', false, answered(200), '/rate_limit'],
  ])('%s counts against the limit: %s', (_, isCounted, answer, path) => {
    expect(noted(answer, path).isCounted).toBe(isCounted)
  })

  test('is kept in order, with its time', () => {
    const ledger = createLedger(() => NOW_MS)
    ledger.note({ method: 'GET', path: '/a' }, SILENT, 30_000)
    ledger.note({ method: 'POST', path: '/b', body: { secret: 'x' } }, answered(201), 120)
    expect(ledger.requests()).toEqual([
      { route: 'GET /a', latencyMs: 30_000, outcome: 'error', status: null, isCounted: false },
      { route: 'POST /b', latencyMs: 120, outcome: 'ok', status: 201, isCounted: true },
    ])
  })
})

describe('R3: what is left of the limit', () => {
  const limit = (remaining: string, of: string, resource?: string): Answered =>
    answered(200, {
      ...{ 'x-ratelimit-remaining': remaining, 'x-ratelimit-limit': of },
      ...(resource === undefined ? {} : { 'x-ratelimit-resource': resource }),
    })

  test.each<[string, readonly (Answered | Silent)[], number]>([
    ['all, as long as nothing is said', [answered(200), SILENT], 1],
    ['what the last answer said', [limit('900', '1000'), limit('150', '1000', 'core')], 0.15],
    ['what was said before an answer that says nothing', [limit('150', '1000'), answered(500), SILENT], 0.15],
    ['no matter of another resource', [limit('900', '1000'), limit('1', '30', 'search')], 0.9],
    ['no matter of a limit of nothing', [limit('0', '0')], 1],
  ])('is %s', (_, answers, expected) => {
    const ledger = createLedger(() => NOW_MS)
    for (const answer of answers) ledger.note({ method: 'GET', path: '/a' }, answer, 0)
    expect(ledger.remainingRatio()).toBe(expected)
  })
})

describe("this clock minus GitHub's", () => {
  const dated = (offsetMs: number): Answered => answered(200, { date: new Date(NOW_MS + offsetMs).toUTCString() })

  test.each<[string, readonly (Answered | Silent)[], number | null]>([
    ['is not known without an answer', [SILENT], null],
    ['is not known from an answer without a date', [answered(200), answered(200, { date: 'lately' })], null],
    ['is nothing when both agree', [dated(0)], 0],
    ['is negative when this one is behind', [dated(7_200_000)], -7_200_000],
    ['is as the last answer has it', [dated(7_200_000), dated(-3_000), SILENT, answered(500)], 3_000],
  ])('%s', (_, answers, expected) => {
    const ledger = createLedger(() => NOW_MS)
    for (const answer of answers) ledger.note({ method: 'GET', path: '/a' }, answer, 0)
    expect(ledger.clockSkewMs()).toBe(expected)
  })
})
