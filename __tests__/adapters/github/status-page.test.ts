import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { createGitHub } from '../../../src/adapters/github/github.ts'
import { readStatusPage } from '../../../src/adapters/github/status-page.ts'
import type { GitHubFact } from '../../../src/domain/github-facts.ts'
import { aFakeClock } from '../../builders/fake-clock.ts'
import { worldFetch } from '../../github/fetch.ts'
import { createGitHubWorld } from '../../github/world.ts'
import type { Fault } from '../../github/world.ts'

const TOKEN = 'ghs_canaryCanary0123456789'
const PAGE = 'https://status.example/api/v2/summary.json'
const summary = (...names: readonly string[]): Response =>
  Response.json({
    page: { id: 'x', name: 'GitHub' },
    incidents: names.map((name, id) => ({ id, name, status: 'investigating', impact: 'minor' })),
    scheduled_maintenances: [{ name: 'not now' }],
  })

interface Look {
  readonly incidents: GitHubFact['incidents']
  /** What was sent to the page. */
  readonly asked: readonly RequestInit[]
}

/** A look at a GitHub whose first answer suffers from this. */
async function look(fault: Fault | null, page: () => Response, statusPageUrl = PAGE): Promise<Look> {
  const clock = aFakeClock()
  const world = createGitHubWorld({
    token: TOKEN,
    nowMs: clock.nowMs,
    fault: (_, index) => (index === 0 ? fault : null),
  })
  const inner = worldFetch(world, clock.sleep)
  const asked: RequestInit[] = []
  const github = createGitHub({
    ...{ token: TOKEN, apiUrl: 'http://127.0.0.1:1', nowMs: clock.nowMs, sleep: clock.sleep, random: () => 0 },
    ...{ bufferRatio: 0.2, slowMs: 5_000, statusPageUrl, leastSamples: 1 },
    place: { repository: null, guardId: 'guard', isWithIssues: false, statusOf: null, askedFor: [] },
    fetch: async (url, init) => {
      if (url !== PAGE) return inner(url, init)
      asked.push(init)
      return page()
    },
  })
  const answer = await github.observe()
  if (!answer.seen) throw new Error(answer.reason)
  return { incidents: answer.value.incidents, asked }
}

const BAD: Fault = { kind: 'status', status: 502 }
const UNREADABLE = { seen: false, reason: "GitHub's status page could not be read" }

describe("GitHub's status page", () => {
  test('is not asked while GitHub answers well, and not without an address', async () => {
    expect(await look(null, () => summary('x'))).toEqual({ incidents: null, asked: [] })
    expect(await look({ kind: 'latency', ms: 4_999 }, () => summary('x'))).toEqual({ incidents: null, asked: [] })
    expect(await look(BAD, () => summary('x'), '')).toEqual({ incidents: null, asked: [] })
  })

  test.each<[string, Fault]>([
    ['a request failed', BAD],
    ['the connection broke', { kind: 'reset' }],
    ['an answer took five seconds', { kind: 'latency', ms: 5_000 }],
  ])('is asked once when %s, and names the incidents of now', async (_, fault) => {
    const { asked, incidents } = await look(fault, () => summary('Degraded API', 'Actions are late'))
    expect(incidents).toEqual({ seen: true, value: ['Degraded API', 'Actions are late'] })
    expect(asked).toHaveLength(1)
  })

  test('that reports nothing is seen, with nothing', async () => {
    expect((await look(BAD, () => summary())).incidents).toEqual({ seen: true, value: [] })
  })

  test('is not told the token', async () => {
    const { asked } = await look(BAD, () => summary())
    expect([...new Headers(asked[0]?.headers).keys()]).toEqual([])
  })

  test('is believed ten incidents of two hundred characters', async () => {
    const { incidents } = await look(BAD, () => summary(...Array<string>(30).fill('x'.repeat(1_000))))
    expect(incidents).toEqual({ seen: true, value: Array(10).fill('x'.repeat(200)) })
  })

  test.each<[string, () => Response]>([
    ['is down', () => new Response('', { status: 503 })],
    ['is no JSON', () => new Response('<html>')],
    ['is other JSON', () => Response.json({ incidents: 'none' })],
    ['has an incident without a name', () => Response.json({ incidents: [{ id: 1 }] })],
    ['is an error that looks well', () => Response.json({ incidents: [] }, { status: 500 })],
    [
      'does not answer',
      () => {
        throw new TypeError('fetch failed')
      },
    ],
  ])('that %s is unknown, not fine', async (_, page) => {
    expect((await look(BAD, page)).incidents).toEqual(UNREADABLE)
  })

  test('that sends elsewhere is not followed', async () => {
    const paths: (string | undefined)[] = []
    const server = createServer((request, response) => {
      paths.push(request.url)
      response.writeHead(302, { location: '/elsewhere' }).end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    expect(await readStatusPage(`http://127.0.0.1:${port}/summary.json`)).toEqual(UNREADABLE)
    expect(paths).toEqual(['/summary.json'])
    server.close()
  })
})
