import { describe, expect, test } from '@jest/globals'
import type { Answer, Answered, Silent } from '../../../src/adapters/github/answer.ts'
import { createClient } from '../../../src/adapters/github/client.ts'
import type { ClientOptions } from '../../../src/adapters/github/client.ts'
import type { Request } from '../../../src/adapters/github/send.ts'
import { aFakeClock } from '../../builders/fake-clock.ts'

const NOW_MS = Date.UTC(2026, 0, 1)
const SILENT: Silent = { kind: 'silent', cause: 'ECONNRESET' }
const OK = answered(200)
const DOWN = answered(503)

function answered(status: number, headers: Answered['headers'] = {}, data: unknown = {}): Answered {
  return { kind: 'answered', status, headers, data }
}

/** What the server answers, one after the other, and then for ever; or by the request. */
type Script = readonly (Answered | Silent)[] | ((request: Request) => Answered | Silent)

interface Options extends Partial<ClientOptions> {
  readonly then?: Answered | Silent
  /** How long an answer takes. */
  readonly latencyMs?: number
}

function aClient(script: Script, { then = OK, latencyMs = 0, ...options }: Options = {}) {
  const clock = aFakeClock(NOW_MS)
  const sent: (Request & { readonly atMs: number })[] = []
  const client = createClient({
    send: (request) => {
      const answer = typeof script === 'function' ? script(request) : (script[sent.length] ?? then)
      sent.push({ ...request, atMs: clock.nowMs() })
      clock.advance(latencyMs)
      return Promise.resolve(answer)
    },
    ...{ nowMs: clock.nowMs, sleep: clock.sleep, random: () => 1, bufferRatio: 0.2, deadlineMs: 3_600_000 },
    ...options,
  })
  const post = async (): Promise<Answer> => client.write('POST', '/repos/a/b/issues', { title: 'x' })
  const gets = async (count: number, path = '/repos/a/b'): Promise<readonly Answer[]> => {
    const answers: Answer[] = []
    while (answers.length < count) answers.push(await client.get(path))
    return answers
  }
  return { client, clock, sent, post, gets }
}

const unsent = (cause: string): unknown => ({ kind: 'unsent', cause })

describe('the breaker of a run', () => {
  test('opens after five failures in a row, of reads and writes together: nothing more is sent', async () => {
    const { client, gets, post, sent } = aClient([], { then: DOWN })
    await gets(1)
    expect(await post()).toEqual(DOWN)
    expect(await post()).toEqual(unsent('breaker'))
    expect(await client.get('/other', false)).toEqual(unsent('breaker'))
    expect([sent.length, client.requests().length]).toEqual([5, 5])
  })

  test('opens when half of ten failed, though each was got over', async () => {
    const { gets, sent } = aClient([DOWN, OK, DOWN, OK, DOWN, OK, DOWN, OK, SILENT, OK])
    await gets(7)
    expect(await gets(2)).toEqual([unsent('breaker'), unsent('breaker')])
    expect(sent).toHaveLength(10)
  })

  test.each<[string, Answered]>([
    ['limited in their rate', answered(429, { 'retry-after': '3600' })],
    ['refused', answered(403)],
    ['of what is not there', answered(404)],
  ])('stays closed for requests that are %s', async (_, answer) => {
    const { gets, sent } = aClient([], { then: answer })
    await gets(30)
    expect(sent).toHaveLength(30)
  })
})

describe('a GET', () => {
  test('is sent again three times, each after up to twice the wait of the one before', async () => {
    const { clock, gets, sent } = aClient([SILENT, answered(408), DOWN, DOWN, OK])
    expect(await gets(1)).toEqual([{ ...DOWN, attempts: 4 }])
    expect([sent.length, clock.slept]).toEqual([4, [1_000, 2_000, 4_000]])
  })

  test.each([301, 401, 403, 404, 410, 422])('that is answered %i is not sent again', async (status) => {
    const { gets, sent } = aClient([answered(status)])
    await gets(1)
    expect(sent).toHaveLength(1)
  })

  test('is sent no fourth time again, however much of the budget is left', async () => {
    const { gets, sent } = aClient(({ path }) => (path === '/down' ? DOWN : OK))
    await gets(100, '/up')
    expect(await gets(1, '/down')).toEqual([{ ...DOWN, attempts: 4 }])
    expect(sent).toHaveLength(104)
  })

  test('takes its share of a budget for all requests of a run: three, or a tenth of them', async () => {
    const isDown = new Set(['/first', '/second'])
    const { gets, sent } = aClient(({ path }) => (isDown.has(path) ? DOWN : OK))
    const attempts = async (path: string): Promise<number> => {
      const before = sent.length
      await gets(1, path)
      return sent.length - before
    }
    expect(await attempts('/first')).toBe(4)
    await gets(12, '/up')
    expect(await attempts('/second')).toBe(1)
    await gets(33, '/up')
    expect(sent).toHaveLength(50)
    // Of as many, five may be retries; three were.
    expect(await attempts('/second')).toBe(3)
    expect(await attempts('/first')).toBe(1)
  })
})

describe('being asked to wait', () => {
  const date = new Date(NOW_MS).toUTCString()
  const until = (ms: number): string => String((NOW_MS + ms) / 1_000)
  const SKEWED = { date: new Date(NOW_MS - 7_200_000).toUTCString(), 'x-ratelimit-remaining': '0' }

  test.each<[string, Answered, readonly number[]]>([
    ['some seconds', answered(429, { 'retry-after': '60' }), [60_000]],
    ['too many seconds', answered(429, { 'retry-after': '61' }), []],
    ['until a date', answered(503, { date, 'retry-after': new Date(NOW_MS + 60_000).toUTCString() }), [60_000]],
    ['until a date too far off', answered(503, { date, 'retry-after': new Date(NOW_MS + 61_000).toUTCString() }), []],
    [
      'until its limit is reset',
      answered(403, { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': until(60_000) }),
      [60_000],
    ],
    [
      'until a reset too far off',
      answered(403, { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': until(61_000) }),
      [],
    ],
    [
      "by its own clock, two hours behind this one's",
      answered(403, { ...SKEWED, 'x-ratelimit-reset': until(-7_200_000 + 20_000) }),
      [20_000],
    ],
    [
      'by both: the wait that it names, not the reset',
      answered(429, { 'retry-after': '7', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': until(3_600_000) }),
      [7_000],
    ],
    [
      'for no reason: a reset while much is left',
      answered(503, { date, 'x-ratelimit-remaining': '900', 'x-ratelimit-reset': until(50_000) }),
      [1_000],
    ],
  ])('%s', async (_, answer, slept) => {
    const { clock, gets, sent } = aClient([answer])
    expect(await gets(1)).toEqual([slept.length === 0 ? answer : { ...OK, attempts: 2 }])
    expect([clock.slept, sent.length]).toEqual([slept, slept.length + 1])
  })
})

describe('a write', () => {
  const wait = (seconds: number): Answered => answered(429, { 'retry-after': String(seconds) })

  test.each<[string, Answered | Silent]>([
    ['is not answered', SILENT],
    ['is answered 500', answered(500)],
    ['is answered 502', answered(502)],
    ['is answered 408', answered(408)],
    ['is answered 503 with a wait', answered(503, { 'retry-after': '1' })],
    ['is refused', answered(403)],
    ['is limited in its rate, for nobody knows how long', answered(429)],
    ['is limited in its rate for longer than a minute', wait(61)],
  ])('that %s is not sent again', async (_, answer) => {
    const { client, clock, post, sent } = aClient([answer, OK, answer])
    expect(await post()).toEqual(answer)
    expect([sent.length, clock.slept]).toEqual([1, []])
    await post()
    expect(await client.write('PATCH', '/repos/a/b/issues/1', {})).toEqual(answer)
    expect(sent).toHaveLength(3)
  })

  test.each<[string, Answered, number]>([
    ['429', wait(60), 60_000],
    ['403', answered(403, { 'retry-after': '5' }), 5_000],
    [
      'a limit that is used up',
      answered(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW_MS / 1_000 + 30) }),
      30_000,
    ],
  ])('that GitHub did not carry out for its rate (%s) is sent once more, after the wait', async (_, answer, waitMs) => {
    const { clock, post, sent } = aClient([answer, answered(201)])
    expect(await post()).toEqual({ ...answered(201), attempts: 2 })
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST'])
    expect(sent[1]?.body).toEqual(sent[0]?.body)
    expect(clock.slept).toEqual([waitMs])
  })

  test('is not sent a third time', async () => {
    const { post, sent } = aClient([], { then: wait(1) })
    expect(await post()).toEqual({ ...wait(1), attempts: 2 })
    expect(sent).toHaveLength(2)
  })

  test('takes its second chance from the budget of the run', async () => {
    const { gets, post, sent } = aClient([DOWN, DOWN, DOWN, OK, wait(1)])
    await gets(1)
    expect(await post()).toEqual(wait(1))
    expect(sent).toHaveLength(5)
  })

  test('comes a second after the one before at the earliest, the same one again too', async () => {
    const { post, sent } = aClient([OK, wait(0), OK, OK], { latencyMs: 40 })
    await Promise.all([post(), post(), post()])
    const pauses = sent.slice(1).map(({ atMs }, index) => atMs - ((sent[index]?.atMs ?? 0) + 40))
    expect(pauses).toEqual([1_000, 1_000, 1_000])
  })
})

describe('the time of a run for GitHub', () => {
  test('is over at its end: then nothing is sent, and nothing is waited for', async () => {
    const { client, clock, post, sent } = aClient([], { deadlineMs: 7_000, latencyMs: 2_500 })
    const answers = [await post(), await client.get('/a'), await post(), await client.get('/b')]
    expect(answers.map(({ kind }) => kind)).toEqual(['answered', 'answered', 'answered', 'unsent'])
    const nowMs = clock.nowMs()
    expect([await post(), await post(), await client.get('/c')]).toEqual(Array(3).fill(unsent('deadline')))
    expect([sent.length, clock.nowMs()]).toEqual([3, nowMs])
  })

  test('leaves no room for a retry that would come after its end', async () => {
    const { clock, gets, post, sent } = aClient([], {
      then: answered(429, { 'retry-after': '30' }),
      deadlineMs: 30_000,
    })
    await gets(1)
    await post()
    expect([sent.length, clock.slept]).toEqual([2, []])
  })
})

describe('R12: what was read before', () => {
  const TAG = 'W/"1"'
  const first = answered(200, { etag: TAG, 'x-ratelimit-remaining': '900' }, { name: 'known' })

  test('is asked for by its tag, and a 304 gives it again, with what the new answer says', async () => {
    const same = answered(304, { 'x-ratelimit-remaining': '899' }, '')
    const { client, gets, sent } = aClient([first, same, same])
    const answers = await gets(3)
    expect(sent.map(({ headers }) => headers)).toEqual([{}, { 'if-none-match': TAG }, { 'if-none-match': TAG }])
    expect(answers[2]).toEqual({ ...first, headers: { etag: TAG, 'x-ratelimit-remaining': '899' } })
    expect(client.requests().map(({ isCounted, outcome, status }) => [status, outcome, isCounted])).toEqual([
      [200, 'ok', true],
      [304, 'ok', false],
      [304, 'ok', false],
    ])
  })

  test('is replaced by what is new', async () => {
    const second = answered(200, { etag: 'W/"2"' }, { name: 'new' })
    const { gets, sent } = aClient([first, second, answered(304)])
    expect((await gets(3))[2]).toMatchObject({ status: 200, data: { name: 'new' } })
    expect(sent[2]?.headers).toEqual({ 'if-none-match': 'W/"2"' })
  })

  test('stays known while GitHub fails', async () => {
    const { gets, sent } = aClient([first, DOWN, answered(304)])
    expect((await gets(2))[1]).toMatchObject({ status: 200, data: { name: 'known' } })
    expect(sent[2]?.headers).toEqual({ 'if-none-match': TAG })
  })

  test('is nothing that was not found, tag or no tag', async () => {
    const { gets, sent } = aClient([answered(404, { etag: TAG }), answered(422, { etag: TAG })])
    await gets(3)
    expect(sent.map(({ headers }) => headers)).toEqual([{}, {}, {}])
  })

  test('is that of its own path with its own query, and of answers with a tag', async () => {
    const { client, sent } = aClient([first, answered(200, {}, { name: 'untagged' })])
    for (const path of ['/a?page=1', '/a?page=2', '/a?page=2']) await client.get(path)
    expect(sent.map(({ headers }) => headers)).toEqual([{}, {}, {}])
  })

  test('is nothing at first: a 304 that nobody asked for has no body', async () => {
    const { gets } = aClient([answered(304, {}, '')])
    expect(await gets(1)).toEqual([answered(304, {}, '')])
  })
})

describe('R3: what can be done without', () => {
  const left = (remaining: number): Answered =>
    answered(200, { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': String(remaining) })

  test.each<[string, number, boolean]>([
    ['at the buffer', 200, true],
    ['below the buffer', 199, false],
  ])('%s of 20 %% is asked for: %#', async (_, remaining, isSent) => {
    const { client, gets, sent } = aClient([left(remaining)])
    await gets(1)
    expect((await client.get('/optional', true)).kind === 'answered').toBe(isSent)
    expect(await client.get('/needed')).toEqual(OK)
    expect(sent.map(({ path }) => path)).toEqual(['/repos/a/b', ...(isSent ? ['/optional'] : []), '/needed'])
  })

  test('is asked for again when enough is left again', async () => {
    const { client, gets } = aClient([left(10), left(1_000)])
    await gets(1)
    expect(await client.get('/optional', true)).toEqual(unsent('buffer'))
    await gets(1)
    expect(await client.get('/optional', true)).toEqual(OK)
  })
})

describe('R1, R12: what a run knows of its requests', () => {
  test('each attempt has its own time, without the waits', async () => {
    const { client, gets, post } = aClient([DOWN, OK, answered(201)], { latencyMs: 250 })
    await gets(1)
    await post()
    expect(client.requests()).toEqual([
      { route: 'GET /repos/a/b', latencyMs: 250, outcome: 'error', status: 503, isCounted: true },
      { route: 'GET /repos/a/b', latencyMs: 250, outcome: 'ok', status: 200, isCounted: true },
      { route: 'POST /repos/a/b/issues', latencyMs: 250, outcome: 'ok', status: 201, isCounted: true },
    ])
  })

  test('a clock that is set back while it waits makes no time negative', async () => {
    let nowMs = NOW_MS
    const { client } = aClient([], { nowMs: () => (nowMs -= 1_000) })
    await client.get('/a')
    expect(client.requests()[0]?.latencyMs).toBe(0)
  })

  test("how far this clock is from GitHub's, by the Date of its answers", async () => {
    const { client, gets } = aClient([answered(200, { date: new Date(NOW_MS - 7_200_000).toUTCString() })])
    expect(client.clockSkewMs()).toBeNull()
    await gets(1)
    expect(client.clockSkewMs()).toBe(7_200_000)
  })
})
