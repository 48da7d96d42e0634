import { describe, expect, test } from '@jest/globals'
import { evidenceDigest, fingerprint } from '../../../src/adapters/fingerprint.ts'
import { historyText, parseHistory } from '../../../src/adapters/history/history-text.ts'
import { assess } from '../../../src/assess/assess.ts'
import { evidenceText } from '../../../src/assess/evidence-text.ts'
import { memoryAfter } from '../../../src/assess/history/memory-after.ts'
import { verdictOn } from '../../../src/decide/problems.ts'
import type { Facts, FormerTip } from '../../../src/domain/facts.ts'
import { MAX_UNREACHED, MAX_UNREACHED_PER_STORE } from '../../../src/domain/history.ts'
import type { History, UnreachedTip } from '../../../src/domain/history.ts'
import { seen, unavailable } from '../../../src/domain/observed.ts'
import { DEFAULT_POLICY } from '../../../src/policy.ts'
import { anAcceptance, anAcceptedFile } from '../../builders/acceptance.ts'
import { STARTED_AT_MS, aFormerTip, anEvent, facts } from '../../builders/facts.ts'
import { aHistory, aRun } from '../../builders/history.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const CONTEXT = { policy: DEFAULT_POLICY, fingerprint, evidenceDigest }
const GONE = aFormerTip({ isReached: seen(false), seenAtMs: STARTED_AT_MS - DAY })
const { isReached: _, ...HANDED } = GONE

function world(former: readonly FormerTip[] | null, history: History, changes: Partial<Facts> = {}): Facts {
  return facts({
    event: anEvent({ name: 'schedule', isOfDefaultBranch: true, runKey: '2000.1' }),
    history: { history, places: [] },
    ...(former === null ? {} : { tips: { present: [], former } }),
    ...changes,
  })
}

/** What a run in such a world hands on. */
function handsOn(former: readonly FormerTip[] | null, before: readonly UnreachedTip[], changes: Partial<Facts> = {}) {
  const history = aHistory([aRun({ unreached: before })])
  const of = world(former, history, changes)
  const leavings = { evaluations: [], queue: [], settled: [], nowMs: STARTED_AT_MS }
  const memory = memoryAfter(of, assess(of, CONTEXT), leavings, DEFAULT_POLICY.history)
  expect(parseHistory(historyText(memory.history))).toEqual(memory.history)
  return memory.record.unreached ?? []
}

describe('what no ref reaches any more', () => {
  test.each<[string, readonly FormerTip[] | null, readonly UnreachedTip[], readonly UnreachedTip[]]>([
    ['is handed on by the run that misses it', [GONE], [], [HANDED]],
    ['is handed on by the next', [GONE], [HANDED], [HANDED]],
    ['is handed on by a run that does not look for it', null, [HANDED], [HANDED]],
    ['is handed on where it cannot be told', [{ ...GONE, isReached: unavailable('shallow') }], [HANDED], [HANDED]],
    ['is not once it is reached again', [{ ...GONE, isReached: seen(true) }], [HANDED], []],
    ['is not where another of the store is reached', [aFormerTip({ tip: '1'.repeat(16) })], [HANDED], []],
    ['is not where the branch holds as much as before', [{ ...GONE, checkpoints: 0, sessions: 0 }], [HANDED], []],
    ['is not when it could never be told', [{ ...GONE, isReached: unavailable('shallow') }], [], []],
  ])('%s', (_name, former, before, expected) => {
    expect(handsOn(former, before)).toEqual(expected)
  })

  test('is not once a person has accepted it', () => {
    const of = world([GONE], aHistory([aRun()]))
    const [finding] = assess(of, CONTEXT).findings.filter(({ code }) => code === 'history-rewritten')
    if (finding === undefined) throw new Error('no finding')
    const accepted = anAcceptance(finding, { evidence: evidenceDigest(evidenceText(finding)) })
    expect(handsOn([GONE], [HANDED], { accepted: seen(anAcceptedFile([accepted])) })).toEqual([])
  })

  test('is handed on within bounds, the newest of each store first', () => {
    const many = Array.from({ length: 40 }, (_unused, store) =>
      Array.from({ length: 5 }, (_none, at) => ({
        ...GONE,
        store: `sums:${100 + store}`,
        tip: String(store * 5 + at).padStart(16, '0'),
        seenAtMs: at * HOUR,
      })),
    ).flat()
    const handed = handsOn(many, [])
    expect(handed).toHaveLength(MAX_UNREACHED)
    expect(handed.slice(0, MAX_UNREACHED_PER_STORE).map(({ seenAtMs }) => seenAtMs / HOUR)).toEqual([4, 3, 2])
  })

  test('stays open though the runs that saw it are rolled up, and though a run does not look for it', () => {
    let history = aHistory([])
    for (let hour = 0; hour < 700; hour++) {
      const of = world(hour % 50 === 49 ? null : [GONE], history, {
        startedAtMs: STARTED_AT_MS + hour * HOUR,
        event: anEvent({ name: 'schedule', isOfDefaultBranch: true, runKey: `${hour}.1` }),
      })
      const assessment = assess(of, CONTEXT)
      const found = { code: 'history-rewritten', scope: GONE.store }
      if (hour % 50 === 49)
        expect(verdictOn(found, undefined, assessment, of, DEFAULT_POLICY.escalation)).toBeUndefined()
      const leavings = { evaluations: [], queue: [], settled: [], nowMs: of.startedAtMs }
      history = memoryAfter(of, assessment, leavings, DEFAULT_POLICY.history).history
    }
    expect(history.days.length).toBeGreaterThan(5)
    expect(history.runs.at(-1)?.unreached).toEqual([HANDED])
  })
})
