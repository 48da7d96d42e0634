import { describe, expect, test } from '@jest/globals'
import { evidenceDigest, fingerprint } from '../../src/adapters/fingerprint.ts'
import { assess } from '../../src/assess/assess.ts'
import type { AssessedFinding, Assessment } from '../../src/assess/assessment.ts'
import { isEscalated, problemsOf, rankOf, verdictOn, worse } from '../../src/decide/problems.ts'
import type { Problem, Verdict } from '../../src/decide/problems.ts'
import type { Facts } from '../../src/domain/facts.ts'
import type { RequestFact } from '../../src/domain/github-facts.ts'
import { seen, unavailable } from '../../src/domain/observed.ts'
import type { Severity } from '../../src/domain/severity.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import { aClaim, aGitHub, aReading, aStore, anArtifact, facts } from '../builders/facts.ts'
import { aHistory, aQueueEntry, aRun } from '../builders/history.ts'
import { aFinding } from '../builders/report.ts'

const POLICY = DEFAULT_POLICY.escalation
const STORES = { stores: [aStore({ id: 'sums:a' }), aStore({ id: 'sums:a/b' }), aStore({ id: 'sums:.' })] }

function problemsIn(...findings: readonly AssessedFinding[]): readonly Problem[] {
  return problemsOf({ findings }, STORES, fingerprint)
}

describe('a problem', () => {
  test.each<[string, string, string]>([
    ['digest-mismatch', 'sums:a/notes.md', 'sums:a'],
    ['digest-mismatch', 'sums:a', 'sums:a'],
    ['digest-mismatch', 'sums:ab/notes.md', 'sums:ab/notes.md'],
    ['digest-mismatch', 'sums:a/b/notes.md', 'sums:a/b'],
    ['digest-mismatch', 'sums:./notes.md', 'sums:.'],
    ['api-slow', 'github/latency', 'github'],
    ['queue-stuck', 'guard/queue/open:1', 'guard/queue'],
    ['heartbeat-missed', 'guard/heartbeat', 'guard/heartbeat'],
    ['guard-blind', 'guard/sums:a/b', 'guard/sums:a/b'],
    ['guard-blind', 'guard/verifier', 'guard/verifier'],
  ])('of "%s" at %s is of %s', (code, subject, scope) => {
    expect(problemsIn(aFinding({ code, subject }))).toMatchObject([{ code, scope, id: fingerprint(code, scope) }])
  })

  test('is all findings of one code in one place, as bad as the worst of them', () => {
    const findings = [
      aFinding({ subject: 'sums:a/1', severity: 'warning' }),
      aFinding({ subject: 'sums:a/2', severity: 'critical' }),
      aFinding({ subject: 'sums:a/b/3', severity: 'info' }),
      aFinding({ subject: 'sums:a/4', severity: 'error' }),
      aFinding({ subject: 'sums:a/5', code: 'artifact-missing' }),
    ]
    expect(
      problemsIn(...findings).map(({ code, scope, severity, findings: all }) => [
        ...[code, scope, severity],
        ...all.map(({ subject }) => subject),
      ]),
    ).toEqual([
      ['digest-mismatch', 'sums:a', 'critical', 'sums:a/1', 'sums:a/2', 'sums:a/4'],
      ['digest-mismatch', 'sums:a/b', 'info', 'sums:a/b/3'],
      ['artifact-missing', 'sums:a', 'error', 'sums:a/5'],
    ])
  })

  test('is not what was accepted', () => {
    expect(problemsIn(aFinding({ accepted: true }))).toEqual([])
  })

  test('keeps its id, whatever it is made of', () => {
    const [one, two] = [aFinding({ subject: 'sums:a/1' }), aFinding({ subject: 'sums:a/2' })]
    expect(problemsIn(one)[0]?.id).toBe(problemsIn(two, one)[0]?.id)
  })

  test.each<[string, Severity, boolean]>([
    ['digest-mismatch', 'info', false],
    ['digest-mismatch', 'warning', false],
    ['digest-mismatch', 'error', true],
    ['digest-mismatch', 'critical', true],
    ['heartbeat-missed', 'warning', true],
    ['schedule-ending', 'warning', true],
    ['queue-stuck', 'info', true],
  ])('"%s" as %s opens an issue: %s', (code, severity, isOne) => {
    expect(isEscalated({ code, severity }, POLICY)).toBe(isOne)
  })
})

test('severities have their order', () => {
  const all = ['info', 'warning', 'error', 'critical'] as const
  expect(all.map(rankOf)).toEqual([0, 1, 2, 3])
  for (const a of all) for (const b of all) expect(worse(a, b)).toBe(rankOf(a) >= rankOf(b) ? a : b)
})

describe('what a run says of a problem', () => {
  const context = { policy: DEFAULT_POLICY, fingerprint, evidenceDigest }
  const changed = anArtifact({ claim: aClaim('a'), reading: aReading('b') })
  const unread = anArtifact({ reading: { kind: 'unreadable', cause: 'io', detail: 'EIO' } })

  function verdict(
    code: string,
    scope: string,
    world: Partial<Facts>,
    change?: (made: Assessment) => Assessment,
  ): Verdict {
    const all = facts(world)
    const made = assess(all, context)
    const assessment = change?.(made) ?? made
    const found = problemsOf(assessment, all, fingerprint).find((each) => each.id === fingerprint(code, scope))
    return verdictOn({ code, scope }, found, assessment, all, POLICY)
  }

  /** So many requests of this outcome, and so many that went well. */
  function requests(outcome: RequestFact['outcome'], latencyMs = 50, count = 1, well = 0): Partial<Facts> {
    const outcomes = [...Array<typeof outcome>(count).fill(outcome), ...Array<typeof outcome>(well).fill('ok')]
    const made = outcomes.map((each) => ({ route: 'GET /x', latencyMs, outcome: each, status: 200, isCounted: true }))
    return { github: seen(aGitHub({ requests: made })) }
  }
  const A = 'sums:sessions/a'
  const GONE = null
  const CANNOT_TELL = undefined

  test.each<[string, string, string, Partial<Facts>, Verdict]>([
    ['it is there', 'digest-mismatch', A, { stores: [aStore({ artifacts: [changed] })] }, 'error'],
    ['it was looked for, and is not there', 'digest-mismatch', A, {}, GONE],
    ['its store was not looked at', 'digest-mismatch', A, { stores: [aStore({ id: 'sums:b' })] }, CANNOT_TELL],
    [
      'its store could not be opened',
      'digest-mismatch',
      A,
      { stores: [], unopened: [{ id: A, reason: 'x' }] },
      CANNOT_TELL,
    ],
    [
      'nothing of its store could be read',
      'digest-mismatch',
      A,
      { stores: [aStore({ artifacts: [unread] })] },
      CANNOT_TELL,
    ],
    ['the check could not tell', 'rate-limit-low', 'github', { github: unavailable('no token') }, CANNOT_TELL],
    ['GitHub was not looked at', 'api-slow', 'github', {}, CANNOT_TELL],
    ['GitHub answers well again', 'api-slow', 'github', requests('ok'), GONE],
    ['GitHub answers slowly', 'api-slow', 'github', requests('ok', 10_000), 'critical'],
    ['it is milder than what opens an issue', 'api-slow', 'github', requests('ok', 5_000), CANNOT_TELL],
    ['something worse speaks for it', 'api-failing', 'github', requests('error', 50, 30), CANNOT_TELL],
    ['it speaks for itself', 'api-failing', 'github', requests('error', 50, 30, 1), 'critical'],
    ['nothing answers', 'api-unavailable', 'github', requests('error'), 'error'],
  ])('%s', (_, code, scope, world, expected) => {
    expect(verdict(code, scope, world)).toBe(expected)
  })

  test('it is not gone while the check has something in its place that it could not tell', () => {
    const doubt = (subject: string, code = 'digest-mismatch') =>
      verdict('digest-mismatch', A, {}, (made) => ({
        ...made,
        unknowns: [{ code, subject, reason: 'x', isRequired: false }],
      }))
    expect([doubt(A), doubt(`${A}/x`)]).toEqual([CANNOT_TELL, CANNOT_TELL])
    expect([doubt(`${A}b/x`), doubt('sums:b/x'), doubt(A, 'artifact-missing')]).toEqual([GONE, GONE, GONE])
  })

  test.each<[string, Partial<Facts>, Verdict]>([
    ['the store is seen again', {}, GONE],
    ['still nothing of it could be read', { stores: [aStore({ artifacts: [unread] })] }, 'error'],
    ['it still cannot be opened', { stores: [], unopened: [{ id: A, reason: 'x' }] }, 'error'],
    ['it is nowhere, while others are well', { stores: [aStore({ id: 'sums:b' })] }, CANNOT_TELL],
  ])('a store that the guard was blind to: %s', (_, world, expected) => {
    expect(verdict('guard-blind', `guard/${A}`, world)).toBe(expected)
  })

  test('a verifier that failed is gone when it answers right, whatever stores there are', () => {
    expect(verdict('guard-blind', 'guard/verifier', { stores: [] })).toBe(GONE)
    const canary = { cases: [{ name: 'bad', expected: 'mismatch', answered: 'match' }] } as const
    expect(verdict('guard-blind', 'guard/verifier', { canary })).toBe('error')
  })

  test.each<[string, Facts['history'], Verdict]>([
    ['nothing waits any more', { history: aHistory([aRun()]), places: [] }, GONE],
    ['what waits has a chance', { history: aHistory([aRun({ queue: [aQueueEntry()] })]), places: [] }, GONE],
    [
      'some have none',
      { history: aHistory([aRun({ queue: [aQueueEntry({ isDead: true })] })]), places: [] },
      'warning',
    ],
    ['nothing is remembered', null, CANNOT_TELL],
  ])('R21: what was stuck: %s', (_, history, expected) => {
    expect(verdict('queue-stuck', 'guard/queue', { history })).toBe(expected)
  })
})
