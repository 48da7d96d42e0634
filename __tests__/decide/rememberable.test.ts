import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evidenceDigest, fingerprint } from '../../src/adapters/fingerprint.ts'
import { historyText, parseHistory } from '../../src/adapters/history/history-text.ts'
import { assess } from '../../src/assess/assess.ts'
import { memoryAfter } from '../../src/assess/history/memory-after.ts'
import type { Memory } from '../../src/assess/history/memory-after.ts'
import { planEscalation } from '../../src/decide/plan-escalation.ts'
import { rememberable } from '../../src/decide/rememberable.ts'
import { queueAfter } from '../../src/decide/plan-queue.ts'
import type { Facts } from '../../src/domain/facts.ts'
import type { StoreFact } from '../../src/domain/store-facts.ts'
import { MAX_EVALUATIONS_BYTES, MAX_SCOPE, NO_HISTORY } from '../../src/domain/history.ts'
import type { Evaluation } from '../../src/domain/history.ts'
import { queueOf } from '../../src/domain/queue.ts'
import type { StepOutcome } from '../../src/domain/step.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import { STARTED_AT_MS, aClaim, aReading, aStore, anArtifact, anEvent, facts } from '../builders/facts.ts'
import { anyText } from '../builders/arbitraries.ts'
import { aHistory, aRun } from '../builders/history.ts'

const CONTEXT = { policy: DEFAULT_POLICY, fingerprint, evidenceDigest }

/** What is remembered after a run over these stores, of which each effect failed for this reason. */
function memoryOf(of: Facts, cause = ''): Memory {
  const assessment = assess(of, CONTEXT)
  const plan = planEscalation(assessment, of, { policy: DEFAULT_POLICY.escalation, fingerprint })
  const effects = plan.evaluations.map(({ problem, scope }): StepOutcome => {
    const step = { kind: 'open-issue', key: `open:${problem}`, problem, title: scope.slice(0, 150) } as const
    return { step: { ...step, body: '', label: 'x' }, result: 'failed', reason: cause, permission: null, issue: null }
  })
  const queueing = { policy: DEFAULT_POLICY.queue, nowMs: STARTED_AT_MS, random: () => 0.5 }
  const left = queueAfter(of, effects, queueing)
  const leavings = { evaluations: plan.evaluations, ...left, nowMs: STARTED_AT_MS + 900 }
  return memoryAfter(of, assessment, leavings, DEFAULT_POLICY.history)
}

const DAMAGED = [anArtifact({ claim: aClaim('a'), reading: aReading('b') })]

function damagedStores(count: number, name: string): readonly StoreFact[] {
  return Array.from({ length: count }, (_, index) =>
    aStore({ id: `sums:${name}${index}`, root: `${name}${index}`, artifacts: DAMAGED }),
  )
}

function remembering(stores: readonly StoreFact[]): Facts {
  return facts({
    ...{ stores, history: { history: aHistory([aRun()]), places: [] } },
    event: anEvent({ name: 'schedule', isOfDefaultBranch: true, runKey: '2000.1' }),
  })
}

describe('R30: what a run remembers, the next one reads', () => {
  test.each([
    ['three thousand problems', damagedStores(3_000, 's')],
    ['a scope of 1,100 characters', damagedStores(2, 'x'.repeat(1_100))],
  ])('%s', (_, stores) => {
    const { history, record } = memoryOf(remembering(stores))
    expect(parseHistory(historyText(history))).toEqual(history)
    expect([record.queue.length > 0, record.evaluations.length > 0]).toEqual([true, true])
    expect(queueOf(parseHistory(historyText(history))).size).toBe(record.queue.length)
  })

  test('whatever it was', () => {
    const world = fc.record({
      count: fc.integer({ min: 0, max: 300 }),
      name: fc.tuple(anyText, fc.integer({ min: 1, max: 80 })).map(([text, times]) => text.repeat(times)),
      cause: anyText,
    })
    fc.assert(
      fc.property(world, ({ cause, count, name }) => {
        const { history } = memoryOf(remembering(damagedStores(count, name)), cause)
        const read = parseHistory(historyText(history))
        expect(read.damaged).toEqual([])
        expect(read).toEqual(history)
      }),
      { numRuns: 10 },
    )
  }, 120_000)
})

describe('a scope that is too long', () => {
  const [one, two] = damagedStores(2, 'x'.repeat(1_100))

  test('is cut, and still told from others', () => {
    const scopes = memoryOf(remembering([one ?? aStore(), two ?? aStore()])).record.evaluations.map(
      ({ scope }) => scope,
    )
    expect(scopes.map(({ length }) => length)).toEqual([MAX_SCOPE, MAX_SCOPE])
    expect(new Set(scopes).size).toBe(2)
  })

  test('is known again: its problem is gone when it is gone', () => {
    const { history } = memoryOf(remembering([one ?? aStore()]))
    const mended = {
      ...remembering([{ ...(one ?? aStore()), artifacts: [anArtifact()] }]),
      startedAtMs: STARTED_AT_MS + 1,
    }
    const after = memoryOf({ ...mended, history: { history, places: [] } })
    expect(after.record.evaluations.map(({ severity }) => severity)).toEqual([null])
  })
})

describe('more evaluations than a record has room for', () => {
  const many = (severity: Evaluation['severity'], from: number, count: number): readonly Evaluation[] =>
    Array.from({ length: count }, (_, index) => ({
      ...{ problem: (from + index).toString(16).padStart(16, '0'), code: 'digest-mismatch' },
      ...{ scope: `sums:${from + index}`, severity },
    }))

  test('the worst stay, in their order, within the bytes that there are', () => {
    const all = [...many('warning', 0, 600), ...many('critical', 600, 100), ...many(null, 700, 100)]
    const kept = rememberable(all, NO_HISTORY, new Set())
    expect(kept.filter(({ severity }) => severity === 'critical')).toHaveLength(100)
    expect(kept.filter(({ severity }) => severity === null)).toEqual([])
    expect(kept).toEqual(all.filter((each) => kept.includes(each)))
    expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThanOrEqual(MAX_EVALUATIONS_BYTES + 1)
  })

  test('open issues that are gone stay before all others: they close for it', () => {
    const gone = many(null, 900, 3)
    const kept = rememberable(
      [...many('critical', 0, 900), ...gone],
      NO_HISTORY,
      new Set(gone.map((one) => one.problem)),
    )
    expect(kept.slice(-3)).toEqual(gone)
  })

  test('one that comes back after it was gone stays too: a look that is left out must not make it look gone', () => {
    const [back] = many('warning', 999, 1)
    const history = aHistory([aRun({ evaluations: [{ ...(back ?? absent()), severity: null }] })])
    const kept = rememberable(
      [...many('critical', 0, 900), ...(back === undefined ? [] : [back])],
      history,
      new Set([back?.problem ?? '']),
    )
    expect(kept.at(-1)).toEqual(back)
  })

  test('few are all kept', () => {
    const few = [...many('error', 0, 5), ...many(null, 5, 5)]
    expect(rememberable(few, NO_HISTORY, new Set())).toEqual(few)
  })
})

function absent(): never {
  throw new Error('not there')
}
