import { describe, expect, test } from '@jest/globals'
import { placesFor } from '../../src/decide/plan-memory.ts'
import type { PlaceFact } from '../../src/domain/facts.ts'
import type { RunRecord } from '../../src/domain/history.ts'
import { STARTED_AT_MS, facts } from '../builders/facts.ts'
import { aHistory, aQueueEntry, aRun } from '../builders/history.ts'

const MINUTE = 60_000
const ALL = ['git-folder', 'cache', 'branch'] as const
const ELSEWHERE = ['git-folder', 'cache']

/** The places that remember this run, when the branch knows of a run ten minutes ago. */
function places(
  run: Partial<RunRecord> = {},
  last: Partial<RunRecord> = {},
  branch: Partial<PlaceFact> = {},
): readonly string[] {
  const before = aRun({ run: 'last', atMs: STARTED_AT_MS - 10 * MINUTE, ...last })
  const other = aRun({ run: 'elsewhere', atMs: STARTED_AT_MS - MINUTE, status: 'failing' })
  const known = facts({
    history: {
      history: aHistory([before, other]),
      places: [
        { place: 'cache', failure: null, newestRun: 'elsewhere' },
        { place: 'branch', failure: null, newestRun: 'last', ...branch },
      ],
    },
  })
  return placesFor(aRun({ run: 'this', atMs: STARTED_AT_MS, ...run }), ALL, known)
}

const evaluation = { problem: '0123456789abcdef', code: 'artifact-missing', scope: 'sums:a' }

describe('the branch is written', () => {
  test('not when nothing changed within the hour: the other places are', () => {
    expect(places()).toEqual(ELSEWHERE)
  })

  test('whatever else the runs differ in', () => {
    expect(places({ durationMs: 1, event: 'push', api: null, isUp: false, intact: null, settled: ['x'] })).toEqual(
      ELSEWHERE,
    )
  })

  test.each<[string, Partial<RunRecord>, Partial<RunRecord>]>([
    ['the status is another', { status: 'degraded' }, {}],
    ['a problem came', { evaluations: [{ ...evaluation, severity: 'error' }] }, {}],
    [
      'a problem went',
      { evaluations: [{ ...evaluation, severity: null }] },
      { evaluations: [{ ...evaluation, severity: 'error' }] },
    ],
    [
      'a problem got worse',
      { evaluations: [{ ...evaluation, severity: 'critical' }] },
      { evaluations: [{ ...evaluation, severity: 'error' }] },
    ],
    ['something waits', { queue: [aQueueEntry()] }, {}],
    ['nothing waits any more', {}, { queue: [aQueueEntry()] }],
    ['something failed again', { queue: [aQueueEntry({ attempts: 2 })] }, { queue: [aQueueEntry()] }],
  ])('when %s', (_, run, last) => {
    expect(places(run, last)).toEqual(ALL)
  })

  test.each<[number, readonly string[]]>([
    [59, ELSEWHERE],
    [60, ALL],
    [600, ALL],
  ])('when it was not for an hour: after %i minutes', (minutes, expected) => {
    expect(places({}, { atMs: STARTED_AT_MS - minutes * MINUTE })).toEqual(expected)
  })

  test.each<[string, Partial<PlaceFact>]>([
    ['could not be read', { failure: 'no answer' }],
    ['has nothing yet', { newestRun: null }],
    ['knows of a run that nobody else does', { newestRun: 'rolled up' }],
  ])('when it %s', (_, branch) => {
    expect(places({}, {}, branch)).toEqual(ALL)
  })

  test('when nothing is known of it, and never when it is no place of the history', () => {
    const run = aRun()
    expect(placesFor(run, ALL, facts())).toEqual(ALL)
    expect(placesFor(run, ['cache'], facts())).toEqual(['cache'])
    expect(placesFor(run, [], facts())).toEqual([])
  })
})
