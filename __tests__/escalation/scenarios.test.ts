import { beforeEach, describe, expect, test } from '@jest/globals'
import { ACCEPTED_PATH } from '../../src/domain/acceptance.ts'
import { acceptedText, anAcceptance } from '../builders/acceptance.ts'
import { aPlace, guardedRun } from '../builders/guarded-world.ts'
import type { Damage, MemoryPlace, Stores } from '../builders/guarded-world.ts'
import { createGitHubWorld } from '../github/world.ts'
import type { Fault, GitHubWorld, WorldOptions } from '../github/world.ts'
import type { Conduct } from '../../src/domain/step.ts'
import type { Run } from '../../src/run.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const START = Date.UTC(2026, 6, 13, 12)

let nowMs: number
let runs: number
let fault: Fault | null
let github: GitHubWorld
let place: MemoryPlace
/** Files of the tree beside the stores. */
let files: Readonly<Record<string, string>>

beforeEach(() => {
  nowMs = START
  runs = 0
  fault = null
  place = aPlace()
  files = {}
  useGitHub({})
})

function useGitHub(options: Partial<WorldOptions>): void {
  github = createGitHubWorld({ token: 'ghs_x', limit: 1_000_000, nowMs: () => nowMs, fault: () => fault, ...options })
}

/** A run, and then some time. */
async function after(stores: Stores | Damage, minutes = 20, conduct: Conduct = 'act'): Promise<Run> {
  const all = typeof stores === 'string' ? { s: stores } : stores
  const result = await guardedRun({
    github,
    places: [place],
    stores: all,
    files,
    nowMs,
    runKey: `run-${runs++}`,
    random: () => 0.5,
    conduct,
  })
  nowMs += minutes * MINUTE
  return result
}

async function times(count: number, stores: Stores | Damage, minutes = 20): Promise<void> {
  for (let index = 0; index < count; index++) await after(stores, minutes)
}

function texts(number: number): readonly string[] {
  return github.issues[number - 1]?.comments.map(({ body }) => body.split('\n')[0] ?? '') ?? []
}

describe('R23, R25: one issue per problem', () => {
  test('corruption is told at once, with what, where, since when, what was tried and what to do', async () => {
    await after('changed')
    expect(github.issues).toHaveLength(1)
    const [issue] = github.issues
    expect(issue).toMatchObject({ title: 'digest-mismatch: sums:s', state: 'open', labels: ['session-reliability'] })
    expect(issue?.body).toContain('s/a.txt')
    expect(issue?.body).toContain('Since: 2026-07-13 12:00 UTC')
    expect(issue?.body).toMatch(/Tried so far: .*\n[\s\S]*What to do[\s\S]*explain digest/)
  })

  test('what is not corruption has to be seen twice in a row', async () => {
    await after('hostile')
    expect(github.issues).toEqual([])
    await after('none')
    await after('hostile')
    expect(github.issues).toEqual([])
    await after('hostile')
    expect(github.issues.map(({ title }) => title)).toEqual(['manifest-hostile: sums:s'])
  })

  test('twice is once: as long as nothing changes, nothing is written', async () => {
    await after('changed', 1)
    const writes = (): number => github.exchanges.filter(({ request }) => request.method !== 'GET').length
    const before = writes()
    await times(10, 'changed', 1)
    expect(writes()).toBe(before)
    expect(github.issues[0]?.comments).toEqual([])
  })

  test('a hundred findings of one cause in one store are one issue; of two stores two', async () => {
    await after({ a: 'changed', b: 'changed' })
    expect(github.issues.map(({ title }) => title)).toEqual(['digest-mismatch: sums:a', 'digest-mismatch: sums:b'])
  })

  test('it closes after three good runs over half an hour, and no sooner', async () => {
    await after('changed')
    await times(2, 'none')
    expect(github.open()).toHaveLength(1)
    await after('none')
    expect(github.open()).toEqual([])
    expect(github.issues[0]?.state_reason).toBe('completed')
    expect(texts(1)).toEqual(['Gone in the last 3 runs, so this is over.'])
  })

  test('three good runs within half an hour do not close it', async () => {
    await after('changed', 1)
    await times(10, 'none', 3)
    expect(github.open()).toHaveLength(1)
    await after('none', 3)
    await after('none', 3)
    expect(github.open()).toEqual([])
  })

  test('unknown resolves nothing', async () => {
    await after({ s: 'changed', t: 'none' })
    await times(10, { t: 'none' })
    expect(github.open()).toHaveLength(1)
  })

  test('what comes again within a day is the same issue, later a new one that links the old', async () => {
    await after('changed')
    await times(3, 'none')
    await after('changed')
    expect(github.open().map(({ number }) => number)).toEqual([1])
    expect(texts(1)).toEqual(['Gone in the last 3 runs, so this is over.', 'This is there again, or still.'])
    await times(4, 'none')
    nowMs += 25 * HOUR
    await after('changed')
    expect(github.open().map(({ number }) => number)).toEqual([2])
    expect(github.issues[1]?.body).toContain('Earlier: #1')
  })

  test('four changes in twenty runs are flapping: held open, with one comment a day at most', async () => {
    for (let round = 0; round < 12; round++) {
      await after('changed', 60)
      await times(3, 'none', 60)
    }
    expect(github.issues).toHaveLength(1)
    expect(github.open()).toHaveLength(1)
    const comments = texts(1)
    expect(comments.filter((text) => text.startsWith('This comes and goes')).length).toBeGreaterThan(0)
    expect(comments.length).toBeLessThanOrEqual(6)
    await times(30, 'none', 60)
    expect(github.open()).toEqual([])
  })

  test('duplicates are merged into the lowest number', async () => {
    await after('changed')
    const first = github.issues[0]
    github
      .by('github-actions[bot]', 'NONE')
      .createIssue({ title: 'x', body: first?.body ?? '', labels: ['session-reliability'] })
    await after('changed')
    expect(github.open().map(({ number }) => number)).toEqual([1])
    expect(github.issues[1]).toMatchObject({ state: 'closed', state_reason: 'duplicate' })
    expect(texts(2)).toEqual(['Duplicate of #1, which tells of the same problem.'])
  })

  test('what gets worse is said, once', async () => {
    await times(2, 'hostile')
    const body = github.issues[0]?.body ?? ''
    if (github.issues[0] !== undefined)
      github.issues[0].body = body.replace('"severity":"error"', '"severity":"warning"')
    await times(3, 'hostile')
    expect(texts(1)).toEqual(['This got worse: it is **error** now.'])
  })
})

describe('accepted findings', () => {
  /** Accepts all that a run found. */
  function accept({ report }: Run): void {
    files = { [ACCEPTED_PATH]: acceptedText(...report.findings.map((finding) => anAcceptance(finding))) }
  }

  test('open no issue, and close the one that there is in due course, saying why', async () => {
    accept(await after('changed'))
    expect(github.open()).toHaveLength(1)
    await times(2, 'changed')
    expect(github.open()).toHaveLength(1)
    const { report } = await after('changed')
    expect([github.issues.length, github.open()]).toEqual([1, []])
    expect(texts(1)).toEqual([
      'Nothing is left of it in the last 3 runs but what is known: 1 finding is accepted. So this is over.',
    ])
    expect([report.status, report.findings.map(({ accepted }) => accepted)]).toEqual(['healthy', [true]])
    await times(5, 'changed')
    expect([github.issues.length, github.open()]).toEqual([1, []])
  })

  test('of one file leave the issue about the others open, and keep silent about new damage no longer', async () => {
    accept(await after({ s: 'changed' }))
    await times(4, { s: 'changed', t: 'changed' })
    expect(github.open().map(({ title }) => title)).toEqual(['digest-mismatch: sums:t'])
    files = {}
    await after({ s: 'changed', t: 'changed' })
    expect(github.open().map(({ title }) => title)).toEqual(['digest-mismatch: sums:s', 'digest-mismatch: sums:t'])
  })

  test('keep silent from the first run on', async () => {
    const found = await after('changed', 20, 'plan')
    accept(found)
    await times(3, 'changed')
    expect(github.issues).toEqual([])
  })
})

describe('people', () => {
  test.each<[string, () => void]>([
    [
      'a label',
      () => {
        github.by('ann', 'MEMBER').label(1, 'acknowledged')
      },
    ],
    [
      'an assignee',
      () => {
        github.by('ann', 'MEMBER').assign(1)
      },
    ],
    [
      '/ack of somebody who may write',
      () => {
        github.by('ann', 'COLLABORATOR').comment(1, 'I am at it\n/ack')
      },
    ],
  ])('who take note of it by %s are not reminded', async (_, note) => {
    useGitHub({ people: { ann: 'write' } })
    await after('changed')
    note()
    for (let day = 0; day < 10; day++) await after('changed', 24 * 60)
    expect(texts(1).filter((text) => text.startsWith('Still there'))).toEqual([])
  })

  test.each<[string, string, string]>([
    ['nobody', 'nothing', 'NONE'],
    ['a stranger who comments /ack', '/ack', 'NONE'],
    ['a reader who comments /ack', '/ack', 'COLLABORATOR'],
  ])('of whom %s took note are reminded once a week', async (_, comment, association) => {
    useGitHub({ people: { eve: 'read' } })
    await after('changed')
    github.by('eve', association).comment(1, comment)
    for (let day = 0; day < 16; day++) await after('changed', 24 * 60)
    expect(texts(1).filter((text) => text.startsWith('Still there'))).toHaveLength(2)
  })

  test('who close it as not planned are told no more of it, until it was gone and comes again', async () => {
    await after('changed')
    github.by('ann', 'MEMBER').close(1, 'not_planned')
    await times(5, 'changed')
    expect(github.open()).toEqual([])
    await times(3, 'none')
    await after('changed')
    expect(github.open().map(({ number }) => number)).toEqual([1])
  })

  test('who close it as done while it is not see it again', async () => {
    await after('changed')
    github.by('ann', 'MEMBER').close(1, 'completed')
    await after('changed')
    expect(github.open().map(({ number }) => number)).toEqual([1])
  })

  test('who are strangers cannot stand in for the guard with an issue of their own', async () => {
    await after('changed')
    const body = github.issues[0]?.body ?? ''
    useGitHub({})
    github.by('eve', 'NONE').createIssue({ title: 'mine', body, labels: ['session-reliability'] })
    await after('changed')
    expect(github.open().map(({ title }) => title)).toEqual(['mine', 'digest-mismatch: sums:s'])
  })
})

describe('R33, R35: memory and trouble', () => {
  test('with the history lost the issue itself remembers: no second one, and it closes when it is over', async () => {
    await after('changed')
    for (let round = 0; round < 4; round++) {
      place.text = null
      await after('none')
    }
    expect([github.issues.length, github.open().length]).toEqual([1, 0])
  })

  test('a history that cannot be read suspends closing', async () => {
    await after('changed')
    place.isReadable = false
    await times(6, 'none')
    expect(github.open()).toHaveLength(1)
    place.isReadable = true
    await after('none')
    expect(github.open()).toEqual([])
  })

  test('records of a newer version suspend closing, and stay', async () => {
    await after('changed')
    place.text = `${place.text ?? ''}{"schema":2,"kind":"run"}\n`
    await times(6, 'none')
    expect(github.open()).toHaveLength(1)
    expect(place.text).toContain('{"schema":2,"kind":"run"}')
  })

  test.each<[string, Fault]>([
    ['the connection breaks', { kind: 'reset' }],
    ['GitHub fails', { kind: 'status', status: 500 }],
    ['GitHub limits the rate', { kind: 'status', status: 429, headers: { 'retry-after': '3600' } }],
  ])('what could not be done because %s is queued, and done later', async (_, trouble) => {
    useGitHub({ fault: (request) => (request.method === 'POST' ? fault : null) })
    fault = trouble
    const { report } = await after('changed', 30)
    expect(github.issues).toEqual([])
    expect(report.queue.map(({ kind, attempts }) => [kind, attempts])).toContainEqual(['open-issue', 1])
    fault = null
    const later = await after('changed')
    expect([github.issues.length, later.report.queue]).toEqual([1, []])
  })

  test.each<[string, Fault]>([
    ['the connection breaks', { kind: 'reset-after' }],
    ['GitHub says 502', { kind: '502-after' }],
  ])('what was done although %s is not done again', async (_, trouble) => {
    useGitHub({ fault: (request) => (request.method === 'POST' ? trouble : null) })
    const { report } = await after('changed')
    await after('changed')
    expect(github.issues).toHaveLength(1)
    expect(report.escalation.find(({ step }) => step === 'open-issue')).toMatchObject({ result: 'done' })
  })

  test('after eight failures it waits for a person, and that is a finding', async () => {
    useGitHub({
      fault: (request) =>
        request.method === 'POST' && request.path.endsWith('/issues') ? { kind: 'status', status: 500 } : null,
    })
    for (let count = 0; count < 9; count++) await after('changed', 7 * 60)
    const { report } = await after('changed')
    expect(report.queue).toContainEqual(expect.objectContaining({ kind: 'open-issue', attempts: 8, isDead: true }))
    expect(report.findings.find(({ code }) => code === 'queue-stuck')?.summary).toContain(
      'session-reliability queue retry',
    )
  })

  test('a token that may not write issues is a line to add, found before any issue is needed', async () => {
    useGitHub({ permissions: { issues: 'read' } })
    const { report } = await after('none')
    expect(report.findings).toMatchObject([{ code: 'permission-missing', severity: 'info' }])
    expect(report.findings[0]?.summary).toContain('add the line "issues: write" under "permissions:"')
  })

  test('R29: with local-only nothing is written to GitHub, and the next run without it tells all', async () => {
    const { report } = await after('changed', 20, 'hold')
    expect(report.notTold).toEqual([expect.stringMatching(/^Local-only mode is on: .*3 effects wait/)])
    expect(github.exchanges.filter(({ request }) => request.method !== 'GET')).toEqual([])
    expect(report.queue.map(({ kind }) => kind)).toEqual(['make-label', 'open-issue', 'set-status'])
    const later = await after('changed')
    expect([github.issues.length, later.report.queue]).toEqual([1, []])
  })

  test('in a dry run nothing is written anywhere, and what would be is said', async () => {
    const { report } = await after('changed', 20, 'plan')
    expect(report.notTold).toEqual([expect.stringMatching(/^This was a dry run: .*3 steps were planned/)])
    expect(github.exchanges.filter(({ request }) => request.method !== 'GET')).toEqual([])
    expect(place.text).toBeNull()
    expect(report.escalation.map(({ result, step }) => `${result} ${step}`)).toEqual([
      'planned make-label',
      'planned open-issue',
      'planned set-status',
    ])
  })

  test('where issues are switched off none is opened, and nothing else is lost for it', async () => {
    useGitHub({ hasIssues: false })
    const { report } = await after('changed')
    expect([github.issues, report.issues, report.queue]).toEqual([[], null, []])
    expect(github.statuses).toMatchObject([{ state: 'failure' }])
  })

  test('R33: with GitHub away the stores are judged all the same', async () => {
    fault = { kind: 'reset' }
    const { report } = await after('changed')
    expect(report.notTold).toEqual([
      expect.stringMatching(/^Issues and the commit's status were not looked at.*did not answer/),
    ])
    expect(report.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['api-unavailable', 'digest-mismatch']),
    )
    fault = null
    await after('changed')
    expect(github.issues.map(({ title }) => title)).toEqual(['digest-mismatch: sums:s'])
  })
})

describe('law 9: a disaster of sixty stores', () => {
  const stores = (damage: Damage): Stores =>
    Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`s${String(at).padStart(2, '0')}`, damage]))
  const writes = (): number => github.exchanges.filter(({ request }) => request.method !== 'GET').length
  const titles = (): readonly string[] => github.issues.map(({ title }) => title)

  test('twenty issues an hour tell of it, each once, and how many wait is said', async () => {
    const { report } = await after(stores('changed'), 1)
    expect(github.issues).toHaveLength(20)
    expect(report.notTold).toEqual([expect.stringMatching(/^40 changes of issues wait for a later run/)])
    const before = writes()
    expect((await after(stores('changed'), 60)).report.notTold).toHaveLength(1)
    // Twice is once.
    expect(writes()).toBe(before)
    await times(2, stores('changed'), 61)
    expect([github.issues.length, new Set(titles()).size]).toEqual([60, 60])
    expect((await after(stores('changed'), 61)).report.notTold).toEqual([])
    expect(github.issues).toHaveLength(60)
  }, 60_000)

  test('it closes as it opened, and none is left open', async () => {
    await times(3, stores('changed'), 61)
    expect(github.open()).toHaveLength(60)
    await times(3, stores('none'), 61)
    expect(github.open()).toHaveLength(40)
    await times(2, stores('none'), 61)
    expect(github.open()).toEqual([])
    expect(github.issues.map(({ comments }) => comments.length)).toEqual(Array(60).fill(1))
  }, 60_000)
})
