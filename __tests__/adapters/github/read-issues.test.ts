import { describe, expect, test } from '@jest/globals'
import type { Fetch } from '../../../src/adapters/github/bounded-fetch.ts'
import { createGitHub } from '../../../src/adapters/github/github.ts'
import type { GitHubFact, IssuesFact } from '../../../src/domain/github-facts.ts'
import { markerText } from '../../../src/domain/issue-marker.ts'
import type { IssueMarker } from '../../../src/domain/issue-marker.ts'
import { expectAsDescribed } from '../../github/description.ts'
import { worldFetch } from '../../github/fetch.ts'
import { createGitHubWorld } from '../../github/world.ts'
import type { GitHubWorld, WorldOptions } from '../../github/world.ts'

const NOW_MS = Date.UTC(2026, 6, 13, 12)
const HOUR = 3_600_000
const GUARD = 'session-reliability'
const BOT = 'github-actions[bot]'

/** A repository whose people are an administrator, a maintainer, a writer, one who sorts issues, and a reader. */
function aWorld(options: Partial<WorldOptions> = {}): GitHubWorld {
  const people = { ada: 'admin', max: 'maintain', will: 'write', tess: 'triage', rita: 'read' }
  return createGitHubWorld({ token: 'ghs_x', nowMs: () => NOW_MS, limit: 100_000, people, ...options })
}

function marker(changes: Partial<IssueMarker> = {}): string {
  return markerText({
    ...{ guard: GUARD, problem: '0123456789abcdef', code: 'artifact-missing', scope: 'sums:a', state: 'firing' },
    ...{ severity: 'error', sinceMs: NOW_MS - HOUR, toldAtMs: NOW_MS - HOUR, evaluations: [] },
    ...changes,
  })
}

/** An issue of the guard's label, in the guard's words unless told otherwise. */
function open(world: GitHubWorld, author = BOT, association = 'NONE', body = `text\n\n${marker()}`): number {
  return world.by(author, association).createIssue({ title: 'a problem', body, labels: [GUARD] }).number
}

async function look(world: GitHubWorld, fetch: Fetch = worldFetch(world)): Promise<GitHubFact> {
  const github = createGitHub({
    ...{ token: 'ghs_x', apiUrl: 'http://127.0.0.1:1', nowMs: () => NOW_MS, sleep: () => Promise.resolve() },
    ...{ bufferRatio: 0.2, slowMs: 5_000, statusPageUrl: '', leastSamples: 1, fetch },
    place: { repository: 'owner/repository', guardId: GUARD, isWithIssues: true, statusOf: null, askedFor: [] },
  })
  const answer = await github.observe()
  expectAsDescribed(world)
  if (!answer.seen) throw new Error(answer.reason)
  return answer.value
}

async function issuesOf(world: GitHubWorld, fetch?: Fetch): Promise<IssuesFact> {
  const { issues } = await look(world, fetch)
  if (issues?.seen !== true) throw new Error(issues?.reason ?? 'not asked for')
  return issues.value
}

async function numbersOf(world: GitHubWorld, fetch?: Fetch): Promise<readonly number[]> {
  return (await issuesOf(world, fetch)).issues.map(({ number }) => number)
}

function pathsOf(world: GitHubWorld, part: string): readonly string[] {
  return world.exchanges.map(({ request }) => request.path).filter((path) => path.includes(part))
}

describe("the guard's issues", () => {
  test('are read with what is known of each, open and closed, ordered by number', async () => {
    const world = aWorld()
    for (let count = 0; count < 3; count++) open(world)
    world.by('ada', 'OWNER').close(1, 'not_planned')
    world.by('ada', 'OWNER').close(3, 'completed')
    const { issues, hasLabel } = await issuesOf(world)
    expect(hasLabel).toBe(true)
    expect(issues.map(({ closedAs, closedAtMs, isOpen, number }) => [number, isOpen, closedAs, closedAtMs])).toEqual([
      [1, false, 'not_planned', NOW_MS],
      [2, true, null, null],
      [3, false, 'completed', NOW_MS],
    ])
    expect(issues[1]).toMatchObject({ title: 'a problem', marker: { guard: GUARD, problem: '0123456789abcdef' } })
  })

  test.each<[string, string, string, string, boolean]>([
    ['one of a workflow', BOT, 'NONE', marker(), true],
    ['one of another app', 'guard[bot]', 'NONE', marker(), true],
    ['one of the owner', 'ada', 'OWNER', marker(), true],
    ['one of a member', 'will', 'MEMBER', marker(), true],
    ["a stranger's with a forged marker", 'eve', 'NONE', marker(), false],
    ["a past contributor's with a forged marker", 'eve', 'CONTRIBUTOR', marker(), false],
    ["a newcomer's with a forged marker", 'eve', 'FIRST_TIME_CONTRIBUTOR', marker(), false],
    ["another guard's", BOT, 'NONE', marker({ guard: 'other' }), false],
    ['one without a marker', BOT, 'NONE', 'text', false],
    ['one whose marker is cut off', BOT, 'NONE', marker().slice(0, -20), false],
  ])('are no others: %s', async (_, author, association, body, isOne) => {
    const world = aWorld()
    open(world, author, association, body)
    open(world)
    expect(await numbersOf(world)).toEqual(isOne ? [1, 2] : [2])
  })

  test('are no pull requests, whatever label and text those have', async () => {
    const world = aWorld()
    open(world, 'will', 'MEMBER')
    open(world)
    const inner = worldFetch(world)
    const pulls: Fetch = async (url, init) => {
      const response = await inner(url, init)
      const json: unknown = await response.json()
      const list = Array.isArray(json)
        ? json.map((issue: object) =>
            'number' in issue && issue.number === 1 ? { ...issue, pull_request: {} } : issue,
          )
        : json
      return Response.json(list, { status: response.status, headers: response.headers })
    }
    expect(await numbersOf(world, pulls)).toEqual([2])
  })

  test.each<[string, (world: GitHubWorld) => void, boolean]>([
    ['there', ({ labels }) => labels.add(GUARD), true],
    ['not there', () => undefined, false],
  ])('without any, the label is %s', async (_, prepare, hasLabel) => {
    const world = aWorld()
    prepare(world)
    expect(await issuesOf(world)).toEqual({ hasLabel, issues: [] })
  })

  test('are all read when they are more than a page: two hundred and fifty of them, each once', async () => {
    const world = aWorld()
    for (let count = 0; count < 250; count++) open(world)
    expect(await numbersOf(world)).toEqual(Array.from({ length: 250 }, (_, index) => index + 1))
    expect(pathsOf(world, '/issues?')).toHaveLength(4)
  })

  test('are read on to the oldest open one behind a hundred that changed lately', async () => {
    let nowMs = NOW_MS - HOUR
    const world = aWorld({ nowMs: () => nowMs })
    open(world)
    nowMs = NOW_MS
    for (let count = 0; count < 100; count++) {
      open(world)
      world.by('ada', 'OWNER').close(count + 2, 'completed')
    }
    const { issues } = await issuesOf(world)
    expect([issues.length, issues[0]?.number, issues[0]?.isOpen]).toEqual([101, 1, true])
  })

  test('are not seen by halves: a page that fails makes all of them unknown', async () => {
    const world = aWorld({
      fault: ({ path }) => (path.endsWith('&page=2') ? { kind: 'status', status: 403 } : null),
    })
    for (let count = 0; count < 120; count++) open(world)
    const { issues, refusals } = await look(world)
    expect(issues).toMatchObject({ seen: false })
    expect(refusals).toEqual([{ permission: 'issues: write', purpose: 'to open an issue for each problem' }])
  })
})

describe('somebody took note of an issue', () => {
  async function isAcknowledged(world: GitHubWorld): Promise<boolean | undefined> {
    return (await issuesOf(world)).issues[0]?.isAcknowledged
  }

  test.each<[string, (world: GitHubWorld) => void]>([
    [
      'by its label',
      (world) => {
        world.by('tess', 'COLLABORATOR').label(1, 'acknowledged')
      },
    ],
    [
      'as its assignee',
      (world) => {
        world.by('will', 'MEMBER').assign(1)
      },
    ],
  ])('%s', async (_, note) => {
    const world = aWorld()
    open(world)
    expect(await isAcknowledged(world)).toBe(false)
    note(world)
    expect(await isAcknowledged(world)).toBe(true)
  })

  test.each<[string, string, string, string, boolean]>([
    ['an administrator', 'ada', 'OWNER', '/ack', true],
    ['a maintainer', 'max', 'MEMBER', '/ack', true],
    ['a writer', 'will', 'COLLABORATOR', '/ack', true],
    ['a writer, among other lines', 'will', 'MEMBER', 'I am at it.\r\n  /ack until Monday\r\nthanks', true],
    ['a reader', 'rita', 'COLLABORATOR', '/ack', false],
    ['one who sorts issues', 'tess', 'COLLABORATOR', '/ack', false],
    ['a member of the organisation without access', 'mel', 'MEMBER', '/ack', false],
    ['a stranger', 'eve', 'NONE', '/ack', false],
    ['a past contributor', 'eve', 'CONTRIBUTOR', '/ack', false],
    ['a bot', BOT, 'NONE', '/ack', false],
    ['a writer who only speaks of it', 'will', 'MEMBER', 'somebody please /ack this', false],
    ['a writer who only quotes it', 'will', 'MEMBER', '> /ack\n\nwho was that?', false],
    ['a writer who means something else', 'will', 'MEMBER', '/acknowledge', false],
  ])('by a comment of %s: "%s"', async (_, author, association, body, expected) => {
    const world = aWorld()
    open(world)
    world.by(author, association).comment(1, body)
    expect(await isAcknowledged(world)).toBe(expected)
  })

  test('who has write access counts, also after others who have none', async () => {
    const world = aWorld()
    open(world)
    world.by('eve', 'NONE').comment(1, '/ack')
    world.by('rita', 'COLLABORATOR').comment(1, '/ack')
    world.by('rita', 'COLLABORATOR').comment(1, '/ack')
    expect(await isAcknowledged(world)).toBe(false)
    world.by('will', 'COLLABORATOR').comment(1, '/ack')
    expect(await isAcknowledged(world)).toBe(true)
    // Each is asked about once a look, and strangers never.
    expect(pathsOf(world, '/collaborators/').map((path) => path.split('/')[5])).toEqual(['rita', 'rita', 'will'])
  })

  test('after a hundred other comments is found all the same', async () => {
    const world = aWorld()
    open(world)
    for (let count = 0; count < 100; count++) world.by('rita', 'COLLABORATOR').comment(1, 'still there')
    world.by('will', 'COLLABORATOR').comment(1, '/ack')
    expect(await isAcknowledged(world)).toBe(true)
  })

  test('before this incident began is no note of it', async () => {
    let nowMs = NOW_MS - 2 * HOUR
    const world = aWorld({ nowMs: () => nowMs })
    open(world)
    world.by('will', 'COLLABORATOR').comment(1, '/ack')
    nowMs = NOW_MS
    expect(await isAcknowledged(world)).toBe(false)
  })

  test('is not looked for in issues that are closed, have no comment, or have it already', async () => {
    const world = aWorld()
    for (let count = 0; count < 3; count++) open(world)
    world.by('will', 'MEMBER').comment(1, 'done')
    world.by('will', 'MEMBER').close(1, 'completed')
    world.by('will', 'MEMBER').comment(2, 'mine')
    world.by('will', 'MEMBER').assign(2)
    await look(world)
    expect(pathsOf(world, '/comments')).toEqual([])
  })

  test('is looked for in twenty issues a run at most', async () => {
    const world = aWorld()
    for (let count = 0; count < 25; count++) {
      open(world)
      world.by('will', 'MEMBER').comment(count + 1, '/ack')
    }
    const { issues } = await issuesOf(world)
    expect([pathsOf(world, '/comments').length, issues.filter((issue) => issue.isAcknowledged).length]).toEqual([
      20, 20,
    ])
  })

  test('R3: is not looked for when few requests are left: the issues are seen all the same', async () => {
    const world = aWorld({ limit: 1_000, remaining: 150 })
    open(world)
    world.by('will', 'MEMBER').comment(1, '/ack')
    expect((await issuesOf(world)).issues.map(({ isAcknowledged: isNoted }) => isNoted)).toEqual([false])
    expect(pathsOf(world, '/comments')).toEqual([])
  })
})
