import { afterEach, describe, expect, test } from '@jest/globals'
import type { GitHubFact } from '../../../src/domain/github-facts.ts'
import type { Observed } from '../../../src/domain/observed.ts'
import { createGitHub } from '../../../src/adapters/github/github.ts'
import type { GitHubOptions } from '../../../src/adapters/github/github.ts'
import { startGitHub } from '../../runner/github-double.ts'
import type { Fault, GitHubDouble, GitHubDoubleOptions } from '../../runner/github-double.ts'
import { deviationsOf } from '../../github/description.ts'

const TOKEN = 'ghs_canaryCanaryCanary0123456789'
const doubles: GitHubDouble[] = []

afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.close()))
})

interface Look {
  readonly answer: Observed<GitHubFact>
  readonly limits: GitHubFact['rateLimits']
  readonly double: GitHubDouble
  /** The waits between attempts. */
  readonly slept: readonly number[]
}

/** Only the rate limits are read. */
const NOWHERE = { repository: null, guardId: 'guard', isWithIssues: false, statusOf: null, askedFor: [] }

async function look(double: Partial<GitHubDoubleOptions> = {}, options: Partial<GitHubOptions> = {}): Promise<Look> {
  const started = await startGitHub({ token: TOKEN, ...double })
  doubles.push(started)
  const slept: number[] = []
  const sleep = (ms: number): Promise<void> => {
    slept.push(ms)
    return Promise.resolve()
  }
  const github = createGitHub({
    token: TOKEN,
    apiUrl: started.url,
    nowMs: Date.now,
    sleep,
    random: () => 0.5,
    timeoutMs: 2_000,
    leastSamples: 1,
    ...{ place: NOWHERE, bufferRatio: 0.2, slowMs: 5_000, statusPageUrl: '' },
    ...options,
  })
  const answer = await github.observe()
  return { answer, limits: answer.seen ? answer.value.rateLimits : answer, double: started, slept }
}

async function reasonFor(...faults: readonly Fault[]): Promise<string> {
  const { limits } = await look({ faults, isLastFaultForEver: true })
  return limits.seen ? 'it was seen' : limits.reason
}

describe('looking at GitHub', () => {
  test('R3: reads every resource of the rate limit with one request that is not counted', async () => {
    const { answer, double, limits } = await look({ limit: 1_000, remaining: 150 })
    if (!answer.seen || !limits.seen) throw new Error('not seen')
    expect(limits.value.map(({ resource, limit, remaining, used }) => [resource, limit, remaining, used])).toEqual([
      ['core', 1_000, 150, 850],
      ['graphql', 1_000, 150, 850],
      ['search', 30, 30, 0],
    ])
    expect(answer.value.requests).toEqual([
      { route: 'GET /rate_limit', latencyMs: expect.any(Number), outcome: 'ok', status: 200, isCounted: false },
    ])
    expect(double.requests).toHaveLength(1)
  })

  test('sends and receives what GitHub documents, with the version of the API pinned', async () => {
    const { double } = await look({ faults: [{ kind: 'status', status: 502 }] })
    expect(double.requests).toHaveLength(2)
    expect(double.exchanges.flatMap(deviationsOf)).toEqual([])
  })

  test('R1: times each request', async () => {
    const { answer } = await look({ faults: [{ kind: 'latency', ms: 120 }] })
    if (!answer.seen) throw new Error(answer.reason)
    expect(answer.value.requests[0]?.latencyMs).toBeGreaterThanOrEqual(100)
  })

  test('an Enterprise server without rate limits is seen, with none', async () => {
    const { answer } = await look({ isWithoutRateLimits: true })
    expect(answer).toMatchObject({ seen: true, value: { rateLimits: { seen: true, value: [] } } })
  })

  test('an address that ends in a slash, or has a path, is the same API', async () => {
    const double = await startGitHub({ token: TOKEN })
    doubles.push(double)
    await look({}, { apiUrl: `${double.url}/api/v3/` })
    expect(double.requests.map(({ path }) => path)).toEqual(['/api/v3/rate_limit'])
  })
})

describe('patience', () => {
  test.each<[string, Fault]>([
    ['a reset connection', { kind: 'reset' }],
    ['half a body', { kind: 'half-body' }],
    ['408', { kind: 'status', status: 408 }],
    ['429', { kind: 'status', status: 429 }],
    ['500', { kind: 'status', status: 500 }],
    ['502', { kind: 'status', status: 502, body: '<html>' }],
    ['503', { kind: 'status', status: 503, headers: { 'content-type': 'no/type; at ; all=' } }],
  ])('gets over three times %s', async (_, fault) => {
    const { double, limits, slept } = await look({ faults: [fault, fault, fault] })
    expect(limits.seen).toBe(true)
    expect(double.requests).toHaveLength(4)
    expect(slept).toEqual([500, 1_000, 2_000])
  })

  test('gives up after the fourth, and counts the attempts', async () => {
    const { double, limits } = await look({ faults: [{ kind: 'status', status: 503 }], isLastFaultForEver: true })
    expect(double.requests).toHaveLength(4)
    expect(limits).toMatchObject({
      seen: false,
      reason: expect.stringContaining('answered 503 to GET /rate_limit, 4 times'),
    })
  })

  test('waits as long as it is asked to, by seconds, by date, or until the limit is reset', async () => {
    const nowMs = Date.parse('2026-01-01T00:00:00Z')
    const clock = { date: new Date(nowMs).toUTCString() }
    const { slept } = await look(
      {
        faults: [
          { kind: 'status', status: 429, headers: { 'retry-after': '7' } },
          { kind: 'status', status: 503, headers: { ...clock, 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' } },
          {
            kind: 'status',
            status: 403,
            headers: { ...clock, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(nowMs / 1_000 + 11) },
          },
        ],
      },
      { nowMs: () => nowMs },
    )
    expect(slept).toEqual([7_000, 9_000, 11_000])
  })

  test('does not wait longer than a minute, and says until when', async () => {
    const nowMs = Date.parse('2026-01-01T00:00:00Z')
    const { limits, slept } = await look(
      { faults: [{ kind: 'status', status: 429, headers: { 'retry-after': '61' } }] },
      { nowMs: () => nowMs },
    )
    expect(slept).toEqual([])
    expect(limits).toMatchObject({
      seen: false,
      reason: expect.stringContaining('run again after 2026-01-01T00:01:01.000Z'),
    })
  })

  test.each([401, 403, 404, 422])('does not ask again after %i', async (status) => {
    const { double } = await look({ faults: [{ kind: 'status', status }] })
    expect(double.requests).toHaveLength(1)
  })

  test('does not wait for an answer longer than the timeout', async () => {
    const { limits } = await look(
      { faults: [{ kind: 'latency', ms: 60_000 }], isLastFaultForEver: true },
      { timeoutMs: 50 },
    )
    expect(limits).toMatchObject({ seen: false, reason: expect.stringContaining('no answer in time, tried 4 times') })
  })

  test('does not read an answer that does not end', async () => {
    const { limits } = await look({ faults: [{ kind: 'endless' }], isLastFaultForEver: true }, { timeoutMs: 20_000 })
    expect(limits).toMatchObject({ seen: false, reason: expect.stringContaining('EMSGSIZE') })
  })
})

describe('what cannot be seen', () => {
  const UPSIDE = { core: { limit: 10, remaining: 11, reset: 1, used: 0 } }
  const json = (body: unknown): Fault => ({ kind: 'body', body: JSON.stringify(body), contentType: 'application/json' })

  test.each<[string, Fault, string]>([
    ['401', { kind: 'status', status: 401 }, 'does not accept the token (401); leave the input github-token'],
    ['403', { kind: 'status', status: 403 }, 'add "contents: read" under "permissions:"'],
    ['404', { kind: 'status', status: 404 }, 'check that GITHUB_API_URL'],
    [
      'a redirect',
      { kind: 'status', status: 301, headers: { location: 'https://example.org/' } },
      'elsewhere (301); the repository was renamed',
    ],
    [
      'HTML',
      { kind: 'body', body: '<!doctype html>', contentType: 'text/html' },
      'did not answer GET /rate_limit with JSON; check',
    ],
    [
      'JSON that is not',
      { kind: 'body', body: '{"resources":', contentType: 'application/json' },
      'with JSON that makes no sense',
    ],
    [
      'a type that makes no sense',
      { kind: 'body', body: '{}', contentType: '=;=' },
      'did not answer GET /rate_limit with JSON; check',
    ],
    ['nothing', { kind: 'body', body: '', contentType: 'application/json' }, 'with JSON that makes no sense'],
    ['an array', json([]), 'with JSON that makes no sense'],
    ['null', json(null), 'JSON'],
    ['another object', json({ rate: {} }), 'has no "resources"'],
    ['no core', json({ resources: {} }), 'does not name the resource "core"'],
    ['more left than there is', json({ resources: UPSIDE }), 'no sensible "remaining" for the resource "core"'],
  ])('%s is unavailable, and says what to do', async (_, fault, expected) => {
    expect(await reasonFor(fault)).toMatch(new RegExp(expected.replace(/[()?.]/g, '\\$&')))
  })

  test('a server that is not there is unavailable, with the cause', async () => {
    const gone = await startGitHub({ token: TOKEN })
    await gone.close()
    const { limits } = await look({}, { apiUrl: gone.url })
    expect(limits).toMatchObject({
      seen: false,
      reason: expect.stringMatching(
        /^127.0.0.1:\d+ did not answer \(the connection was refused: ECONNREFUSED, tried 4 times\)/,
      ),
    })
  })

  test('a port that no request is sent to is said to be one', async () => {
    const { limits } = await look({}, { apiUrl: 'http://127.0.0.1:1' })
    expect(limits).toMatchObject({
      seen: false,
      reason: expect.stringContaining('no request is ever sent to this port'),
    })
  })

  test('R33: how often something was tried is what is told of it, whatever it was', async () => {
    const place = { ...NOWHERE, repository: 'owner/repository' }
    const fault: Fault = { kind: 'status', status: 502 }
    const { answer } = await look({ faults: [null, fault], isLastFaultForEver: true }, { place })
    expect(answer).toMatchObject({
      value: { repository: { reason: expect.stringContaining('answered 502 to read the repository, 4 times') } },
    })
  })

  test.each(['', 'api.github.com', 'file:///etc/passwd', `https://x:${TOKEN}@api.github.com`])(
    '"%s" is no address',
    async (apiUrl) => {
      const { answer, double } = await look({}, { apiUrl })
      expect(answer).toEqual({ seen: false, reason: 'GITHUB_API_URL is no address of the form https://HOST/PATH' })
      expect(double.requests).toEqual([])
    },
  )

  test('without a token GitHub is not asked', async () => {
    const { answer, double } = await look({}, { token: '' })
    expect(answer).toMatchObject({ seen: false, reason: expect.stringContaining('no token was given') })
    expect(double.requests).toEqual([])
  })

  test.each([`${TOKEN}\n${TOKEN}`, `${TOKEN}é`, `${TOKEN} `])(
    'a token that cannot be one is not sent, and not shown',
    async (token) => {
      const { answer, double } = await look({}, { token })
      expect(JSON.stringify(answer)).not.toContain('canary')
      expect(answer.seen).toBe(false)
      expect(double.requests).toEqual([])
    },
  )

  test('a wrong token is not shown either, whatever the server echoes', async () => {
    const { answer } = await look({
      faults: [{ kind: 'status', status: 401, body: JSON.stringify({ message: `bad token ${TOKEN}` }) }],
    })
    expect(answer).toMatchObject({ value: { rateLimits: { seen: false } } })
    expect(JSON.stringify(answer)).not.toContain('canary')
  })
})
