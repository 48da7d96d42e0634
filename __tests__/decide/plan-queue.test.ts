import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { planQueue, queueAfter } from '../../src/decide/plan-queue.ts'
import type { Facts } from '../../src/domain/facts.ts'
import type { QueueEntry } from '../../src/domain/history.ts'
import { seen, unavailable } from '../../src/domain/observed.ts'
import type { StatusStep, Step, StepOutcome } from '../../src/domain/step.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import { STARTED_AT_MS, aGitHub, anEvent, facts } from '../builders/facts.ts'
import { aHistory, aQueueEntry, aRun } from '../builders/history.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const HERE = 'a'.repeat(40)
const ELSEWHERE = 'b'.repeat(40)

const label: Step = { kind: 'make-label', key: 'label:guard', label: 'guard' }
const edit: Step = { kind: 'edit-issue', key: 'edit:7', number: 7, title: 't', body: 'b' }

function statusOf(commit: string, state: StatusStep['state'] = 'failure'): StatusStep {
  const words = { context: 'guard', description: 'd', targetUrl: '' }
  return { kind: 'set-status', key: `status:${commit}:guard`, commit, state, ...words }
}

/** What waits to be done, as the queue has it. */
function waitingFor(step: Step, changes: Partial<QueueEntry> = {}): QueueEntry {
  return aQueueEntry({ key: step.key, kind: step.kind, step: step.kind === 'set-status' ? step : null, ...changes })
}

/** A world after a run that left these in the queue. */
function after(queue: readonly QueueEntry[], changes: Partial<Facts> = {}): Facts {
  return facts({ history: { history: aHistory([aRun({ queue })]), places: [] }, ...changes })
}

const WITH_ISSUES = { github: seen(aGitHub({ issues: seen({ hasLabel: true, issues: [] }) })) }
const WITH_STATUS = { event: anEvent({ headCommit: HERE }), github: seen(aGitHub({ status: seen(null) })) }

function outcome(step: Step, result: StepOutcome['result'], reason: string | null = 'no answer'): StepOutcome {
  return { step, result, reason: result === 'done' ? null : reason, permission: null, issue: null }
}

function left(world: Facts, outcomes: readonly StepOutcome[], random = 1) {
  return queueAfter(world, outcomes, {
    policy: DEFAULT_POLICY.queue,
    nowMs: STARTED_AT_MS + 500,
    random: () => random,
  })
}

describe('R35: which steps are for now', () => {
  test.each<[string, Partial<QueueEntry> | null, boolean]>([
    ['never failed', null, true],
    ['may be tried again just now', { notBeforeMs: STARTED_AT_MS }, true],
    ['may be tried again in a moment', { notBeforeMs: STARTED_AT_MS + 1 }, false],
    ['is not tried again', { notBeforeMs: 0, isDead: true }, false],
  ])('one that %s', (_, entry, isDue) => {
    const world = after(entry === null ? [] : [waitingFor(edit, { cause: 'said so', ...entry })])
    expect(planQueue([edit, label], world)).toEqual(
      isDue
        ? { due: [edit, label], waiting: [] }
        : { due: [label], waiting: [{ ...outcome(edit, 'waiting'), reason: 'said so' }] },
    )
  })

  test('what only the queue knows of comes first, when its time has come', () => {
    const [old, early] = [statusOf(ELSEWHERE), statusOf('c'.repeat(40))]
    const world = after([waitingFor(old), waitingFor(early, { notBeforeMs: STARTED_AT_MS + MINUTE })], WITH_STATUS)
    const { due, waiting } = planQueue([label], world)
    expect([due, waiting.map(({ step }) => step)]).toEqual([[old, label], [early]])
  })

  test('what is wanted now is done as it is wanted now, and once', () => {
    const wanted = statusOf(HERE, 'success')
    for (const changes of [WITH_STATUS, {}])
      expect(planQueue([wanted], after([waitingFor(statusOf(HERE, 'failure'))], changes)).due).toEqual([wanted])
  })

  test('a status that should have been is not set over the one that is right by now', () => {
    const world = after([waitingFor(statusOf(HERE))], WITH_STATUS)
    expect(planQueue([], world)).toEqual({ due: [], waiting: [] })
    expect(left(world, [])).toEqual({ queue: [], settled: [statusOf(HERE).key] })
  })

  test('a status waits on where this run could not see the one that is there', () => {
    const step = statusOf(HERE)
    for (const changes of [{ github: null }, { github: seen(aGitHub({ status: unavailable('x') })) }]) {
      const world = after([waitingFor(step)], { ...WITH_STATUS, ...changes })
      expect(planQueue([], world).due).toEqual([step])
      expect(left(world, []).queue).toHaveLength(1)
    }
  })

  test('without a history nothing waits', () => {
    expect(planQueue([edit], facts())).toEqual({ due: [edit], waiting: [] })
  })
})

describe('R21: the wait after a failure', () => {
  /** The longest, in minutes, after so many failures before: 5 minutes doubled each time, and six hours at most. */
  test.each([
    [0, 5],
    [1, 10],
    [2, 20],
    [3, 40],
    [4, 80],
    [5, 160],
    [6, 320],
    [7, 360],
    [60, 360],
  ])('after %i others is random, up to %i minutes', (attempts, minutes) => {
    const world = after(attempts === 0 ? [] : [waitingFor(edit, { attempts })])
    const waitOf = (random: number): number => {
      const [entry] = left(world, [outcome(edit, 'failed')], random).queue
      return (entry?.notBeforeMs ?? 0) - (STARTED_AT_MS + 500)
    }
    expect([waitOf(0), waitOf(0.5), waitOf(1)]).toEqual([0, (minutes / 2) * MINUTE, minutes * MINUTE])
  })

  test('is never negative, never over six hours, and never longer for fewer failures', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, random) => {
        const [wait, next] = [attempts, attempts + 1].map((before) => {
          const [entry] = left(after([waitingFor(edit, { attempts: before })]), [outcome(edit, 'failed')], random).queue
          return (entry?.notBeforeMs ?? NaN) - (STARTED_AT_MS + 500)
        })
        expect(wait).toBeGreaterThanOrEqual(0)
        expect(wait).toBeLessThanOrEqual(6 * HOUR)
        expect(next).toBeGreaterThanOrEqual(wait ?? NaN)
      }),
    )
  })

  test('there is none after the eighth: it waits for a person', () => {
    let world = after([])
    const dead: (boolean | undefined)[] = []
    for (let failures = 0; failures < 8; failures++) {
      const { queue } = left(world, [outcome(edit, 'failed', `${failures}`)])
      dead.push(queue[0]?.isDead)
      world = after(queue)
    }
    expect(dead).toEqual([...Array<boolean>(7).fill(false), true])
    expect(planQueue([edit], world).waiting).toEqual([outcome(edit, 'waiting', '7')])
  })
})

describe('R35: the queue after a run', () => {
  test.each<[StepOutcome['result'], boolean]>([
    ['done', false],
    ['refused', false],
    ['failed', true],
    ['waiting', true],
    ['planned', true],
  ])('what waited and is %s now: it waits on: %s', (result, isWaiting) => {
    const { queue, settled } = left(after([waitingFor(edit)], WITH_ISSUES), [outcome(edit, result)])
    expect([queue.map(({ key }) => key), settled]).toEqual(isWaiting ? [['edit:7'], []] : [[], ['edit:7']])
  })

  test.each<[StepOutcome['result'], boolean]>([
    ['done', false],
    ['refused', false],
    ['failed', true],
    ['waiting', true],
    ['planned', false],
  ])('what did not wait and is %s: it waits: %s', (result, isWaiting) => {
    const { queue, settled } = left(after([]), [outcome(edit, result)])
    expect([queue.length, settled]).toEqual([isWaiting ? 1 : 0, []])
  })

  test('holds what a person needs to know, and of a status what to do', () => {
    const status = statusOf(HERE)
    const { queue } = left(after([waitingFor(edit, { attempts: 2, sinceMs: 77 })]), [
      outcome(status, 'failed', 'x'.repeat(1_000)),
      outcome(edit, 'failed', 'still no answer'),
      outcome(label, 'waiting', 'local-only mode'),
    ])
    expect(queue).toEqual([
      {
        ...{ key: 'edit:7', kind: 'edit-issue', subject: '#7', attempts: 3, sinceMs: 77, isDead: false, step: null },
        ...{ notBeforeMs: STARTED_AT_MS + 500 + 20 * MINUTE, cause: 'still no answer' },
      },
      {
        ...{ key: 'label:guard', kind: 'make-label', subject: 'guard', attempts: 0, sinceMs: STARTED_AT_MS + 500 },
        ...{ notBeforeMs: 0, cause: 'local-only mode', isDead: false, step: null },
      },
      {
        ...{ key: status.key, kind: 'set-status', subject: HERE, attempts: 1, sinceMs: STARTED_AT_MS + 500 },
        ...{ notBeforeMs: STARTED_AT_MS + 500 + 5 * MINUTE, cause: 'x'.repeat(300), isDead: false, step: status },
      },
    ])
  })

  test('drops what is wanted no more, where it could be seen what is wanted', () => {
    const queue = [waitingFor(edit, { isDead: true }), waitingFor(statusOf(ELSEWHERE))]
    const keys = (changes: Partial<Facts>): readonly (readonly string[])[] => {
      const now = left(after(queue, changes), [])
      return [now.queue.map(({ key }) => key), now.settled]
    }
    const all = queue.map(({ key }) => key)
    expect(keys(WITH_ISSUES)).toEqual([[statusOf(ELSEWHERE).key], ['edit:7']])
    expect(keys({})).toEqual([all, []])
    expect(keys({ github: unavailable('no token') })).toEqual([all, []])
    expect(keys({ github: seen(aGitHub({ issues: unavailable('403') })) })).toEqual([all, []])
  })

  test('holds a hundred at most, in the order of their keys', () => {
    const steps = Array.from({ length: 150 }, (_, number): Step => ({ ...edit, number, key: `edit:${1_149 - number}` }))
    const keys = left(
      after([]),
      steps.map((step) => outcome(step, 'failed')),
    ).queue.map(({ key }) => key)
    expect([keys.length, keys[0], keys.at(-1)]).toEqual([100, 'edit:1000', 'edit:1099'])
  })
})
