import { describe, expect, test } from '@jest/globals'
import { CHECKS } from '../../src/assess/checks/index.ts'
import type { CheckCode } from '../../src/assess/checks/index.ts'
import type { Facts } from '../../src/domain/facts.ts'
import type { GitHubFact, RequestFact } from '../../src/domain/github-facts.ts'
import { seen, unavailable } from '../../src/domain/observed.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import { STARTED_AT_MS, aGitHub, aRateLimit, anEvent, facts } from '../builders/facts.ts'
import { aHistory, aQueueEntry, aRun } from '../builders/history.ts'
import type { RunRecord } from '../../src/domain/history.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

function answerOf(code: CheckCode, world: Facts) {
  const check = CHECKS.find((candidate) => candidate.code === code)
  if (check === undefined) throw new Error(`no check ${code}`)
  return check.assess(world, { policy: DEFAULT_POLICY })
}

/** The findings of one check as `severity subject`. */
function found(code: CheckCode, world: Facts): readonly string[] {
  return answerOf(code, world).findings.map(({ severity, subject }) => `${severity} ${subject}`)
}

function withGitHub(changes: Partial<GitHubFact>, runs: readonly RunRecord[] = []): Facts {
  return facts({ github: seen(aGitHub(changes)), history: { history: aHistory(runs), places: [] } })
}

function requests(...outcomes: readonly RequestFact['outcome'][]): readonly RequestFact[] {
  return outcomes.map((outcome) => ({ route: 'GET /x', latencyMs: 50, outcome, status: 200, isCounted: true }))
}

function latencies(...all: readonly number[]): readonly RequestFact[] {
  return all.map((latencyMs) => ({ route: 'GET /x', latencyMs, outcome: 'ok', status: 200, isCounted: true }))
}

describe('R1: api-slow', () => {
  test.each<[string, readonly number[], readonly string[]]>([
    ['under 5 s', [4_999, 4_999, 4_999], []],
    ['at 5 s', [5_000, 5_000, 5_000], ['warning github/latency']],
    ['under 10 s', [9_999, 9_999, 9_999], ['warning github/latency']],
    ['at 10 s', [10_000, 10_000, 10_000], ['critical github/latency']],
    ['with one slow answer among quick ones', [10, 10, 30_000], []],
  ])('%s', (_, all, expected) => {
    expect(found('api-slow', withGitHub({ requests: latencies(...all) }))).toEqual(expected)
  })

  test('says what GitHub itself reports', () => {
    const world = withGitHub({ requests: latencies(6_000), incidents: seen(['Degraded API']) })
    expect(answerOf('api-slow', world).findings[0]?.evidence).toMatchObject({ upstream: ['Degraded API'] })
  })

  test('has nothing to say of an outage', () => {
    expect(answerOf('api-slow', withGitHub({ requests: requests('error') }))).toMatchObject({
      passedCount: 0,
      findings: [],
    })
  })
})

describe('api-unavailable', () => {
  test('is told when every request failed, and not for one', () => {
    expect(found('api-unavailable', withGitHub({ requests: requests('error', 'error') }))).toEqual(['error github/api'])
    expect(found('api-unavailable', withGitHub({ requests: requests('error', 'ok') }))).toEqual([])
  })

  test('rate-limited is no outage, and neither is a token that may not', () => {
    expect(found('api-unavailable', withGitHub({ requests: requests('rate-limited', 'rate-limited') }))).toEqual([])
    expect(found('api-unavailable', withGitHub({ requests: requests('refused') }))).toEqual([])
  })
})

describe('R2: api-failing', () => {
  const runs = (count: number, errors: number, agoMs = HOUR): readonly RunRecord[] => {
    const api = aRun().api
    return Array.from({ length: count }, (_, index) =>
      aRun({
        ...{ run: `${agoMs}-${index}`, atMs: STARTED_AT_MS - agoMs - index },
        api: api === null ? null : { ...api, requests: 10, errors },
      }),
    )
  }

  test.each<[string, readonly RunRecord[], readonly string[]]>([
    ['one of a hundred', [...runs(9, 0), ...runs(1, 1, 2 * HOUR)], []],
    ['one of ten in the only run', runs(1, 1), []],
    ['six of a hundred', [...runs(4, 0), ...runs(6, 1, 2 * HOUR)], ['warning github/errors']],
    ['two in ten', runs(10, 2), ['critical github/errors']],
    ['two in ten, eight days ago', [...runs(10, 2, 8 * DAY), ...runs(10, 0)], []],
    ['two in ten, three days ago', runs(10, 2, 3 * DAY), ['critical github/errors']],
  ])('%s', (_, past, expected) => {
    expect(found('api-failing', withGitHub({ requests: requests('ok') }, past))).toEqual(expected)
  })

  test('too few to tell is unknown, not healthy', () => {
    const { findings, passedCount, unknowns } = answerOf(
      'api-failing',
      withGitHub({ requests: requests('ok', 'error') }),
    )
    expect([findings, passedCount, unknowns.length]).toEqual([[], 0, 1])
  })
})

describe('R19: rate-limit-exhausting', () => {
  const world = (usedBefore: number, used: number, minutesAgo = 30): Facts => {
    const api = aRun().api
    const resetAtMs = STARTED_AT_MS + 30 * 60_000
    const rateLimits = [{ resource: 'core', used: usedBefore, resetAtMs }]
    const before = aRun({
      atMs: STARTED_AT_MS - minutesAgo * 60_000,
      api: api === null ? null : { ...api, rateLimits },
    })
    const now = aRateLimit({ limit: 1_000, used, remaining: 1_000 - used, resetAtMs })
    return withGitHub({ rateLimits: seen([now]) }, [before])
  }

  test.each<[string, Facts, readonly string[]]>([
    ['a pace that lasts', world(100, 500), []],
    ['a pace that does not', world(100, 600), ['warning github/rate-limit/core']],
    ['a look only seconds later', world(100, 600, 0.5), []],
    ['another window', world(700, 600), []],
  ])('%s', (_, of, expected) => {
    expect(found('rate-limit-exhausting', of)).toEqual(expected)
  })
})

describe('permission-missing', () => {
  const issues = { permission: 'issues: write', purpose: 'to open an issue for each problem' }

  test('is a line to add: only information by default, a warning when it was asked for', () => {
    expect(found('permission-missing', withGitHub({ refusals: [issues] }))).toEqual(['info github/permissions/issues'])
    expect(found('permission-missing', withGitHub({ refusals: [issues], askedFor: ['issues: write'] }))).toEqual([
      'warning github/permissions/issues',
    ])
  })

  test('a token that is not accepted is an error', () => {
    const refusals = [{ permission: 'token', purpose: 'to look at GitHub at all' }]
    expect(found('permission-missing', withGitHub({ refusals }))).toEqual(['error github/permissions/token'])
  })

  test('what an effect and the history lacked is found too, once for each permission', () => {
    const step = { kind: 'make-label', key: 'k', label: 'l' } as const
    const effect = { step, result: 'refused', reason: 'x', permission: 'issues: write', issue: null } as const
    const branch = { place: 'branch', failure: 'x', permission: 'contents: write' } as const
    const world = { ...withGitHub({ refusals: [issues] }), effects: [effect, effect], remembered: [branch] }
    expect(found('permission-missing', world)).toEqual([
      'info github/permissions/contents',
      'info github/permissions/issues',
    ])
  })
})

describe('heartbeat-missed', () => {
  const beats = (gapMs: number, agoMs: number, count = 20): readonly RunRecord[] =>
    Array.from({ length: count }, (_, index) => aRun({ run: `${index}`, atMs: STARTED_AT_MS - agoMs - index * gapMs }))
  const world = (runs: readonly RunRecord[]): Facts => facts({ history: { history: aHistory(runs), places: [] } })

  test.each<[string, readonly RunRecord[], readonly string[]]>([
    ['two of the usual gaps are no miss', beats(HOUR, 2 * HOUR), []],
    ['more than three are', beats(HOUR, 4 * HOUR), ['warning guard/heartbeat']],
    ['a gap that was there before is not', [...beats(HOUR, 4 * HOUR), ...beats(HOUR, 40 * HOUR)], []],
    ['too few are known', beats(HOUR, 9 * HOUR, 5), []],
  ])('%s', (_, runs, expected) => {
    expect(found('heartbeat-missed', world(runs))).toEqual(expected)
  })

  test('runs of other events are no heartbeat', () => {
    const push = aRun({ run: 'push', event: 'push', atMs: STARTED_AT_MS - 1_000 })
    expect(found('heartbeat-missed', world([...beats(HOUR, 4 * HOUR), push]))).toEqual(['warning guard/heartbeat'])
  })

  test('what is less than whole about the history is said', () => {
    const history = aHistory([], { damaged: ['x'], foreign: ['{"schema":2}'] })
    const places = [{ place: 'branch', failure: 'no answer', newestRun: null }] as const
    const { unknowns } = answerOf('heartbeat-missed', facts({ history: { history, places } }))
    expect(unknowns.map(({ subject }) => subject)).toEqual([
      'guard/history/branch',
      'guard/history/damaged',
      'guard/history/newer',
    ])
  })

  test('a clock that is hours off is said', () => {
    const world = withGitHub({ clockSkewMs: 2 * HOUR })
    expect(answerOf('heartbeat-missed', world).unknowns[0]?.reason).toContain('2.0 hours ahead of')
  })
})

describe('schedule-ending', () => {
  const world = (days: number, isPrivate = false): Facts => ({
    ...withGitHub({
      repository: seen({ isPrivate, isArchived: false, hasIssues: true, pushedAtMs: STARTED_AT_MS - days * DAY }),
    }),
    event: anEvent({ name: 'schedule' }),
  })

  test('is told from 45 days without a push on, of public repositories', () => {
    expect(found('schedule-ending', world(44))).toEqual([])
    expect(found('schedule-ending', world(45))).toEqual(['warning guard/schedule'])
    expect(found('schedule-ending', world(90, true))).toEqual([])
  })
})

describe('R21: queue-stuck', () => {
  test('is told of what is not tried again, and of nothing else', () => {
    const run = aRun({ queue: [aQueueEntry({ isDead: true, attempts: 8 }), aQueueEntry({ key: 'other' })] })
    expect(found('queue-stuck', facts({ history: { history: aHistory([run]), places: [] } }))).toEqual([
      'warning guard/queue/open:0123456789abcdef',
    ])
  })
})

describe('R39: score-below-target', () => {
  const month = (isUp: (hour: number) => boolean, hours = 720): readonly RunRecord[] =>
    Array.from({ length: hours }, (_, hour) =>
      aRun({ run: `${hour}`, atMs: STARTED_AT_MS - hour * HOUR - 1, isUp: isUp(hour) }),
    )

  test('is told when even the best reading misses it', () => {
    expect(
      found(
        'score-below-target',
        withGitHub(
          {},
          month((hour) => hour % 20 !== 0),
        ),
      ),
    ).toEqual(['warning guard/score'])
  })

  test('is not told of a month that was mostly not observed', () => {
    expect(
      found(
        'score-below-target',
        withGitHub(
          {},
          month((hour) => hour > 1, 10),
        ),
      ),
    ).toEqual([])
  })

  test('is not told when nothing is known', () => {
    expect(answerOf('score-below-target', facts({ github: unavailable('x') })).passedCount).toBe(0)
  })
})
