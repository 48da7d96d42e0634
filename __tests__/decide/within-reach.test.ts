import { describe, expect, test } from '@jest/globals'
import type { Decision } from '../../src/decide/plan-escalation.ts'
import { withinReach } from '../../src/decide/within-reach.ts'
import type { IssueFact } from '../../src/domain/github-facts.ts'
import type { Severity } from '../../src/domain/severity.ts'
import { STARTED_AT_MS } from '../builders/facts.ts'

const HOUR = 3_600_000
const POLICY = { tellings: 3, withinMs: HOUR, open: 5, edits: 1 }

function anIssue(toldAtMs: number, isOpen = true): IssueFact {
  return {
    ...{ number: 1, title: '', body: '', isOpen, closedAs: null, closedAtMs: null, isAcknowledged: false },
    marker: {
      ...{ guard: 'g', problem: 'f'.repeat(16), code: 'digest-mismatch', scope: 'sums:a', state: 'firing' },
      ...{ severity: 'error', sinceMs: 0, toldAtMs, evaluations: [] },
    },
  }
}

function aDecision(kind: 'open' | 'update' | 'resolve', id: string, now: Severity | null = 'error'): Decision {
  const incident = {
    ...{ id, code: 'digest-mismatch', scope: id, findings: [], severity: now ?? 'error', now, sinceMs: 0 },
    ...{ acceptedCount: 0 },
    standing: {
      ...{ evaluations: [], badStreak: 1, goodStreak: 0, badSinceMs: 0, lastBadMs: 0 },
      ...{ isOver: false, isFlapping: false },
    },
  }
  return kind === 'open' ? { kind, incident, after: null } : { kind, incident, issue: anIssue(0) }
}

function reach(decisions: readonly Decision[], issues: readonly IssueFact[] = [], stuck: readonly string[] = []) {
  const context = { issues, stuck: new Set(stuck), nowMs: STARTED_AT_MS, policy: POLICY }
  const { decisions: kept, heldCount } = withinReach(decisions, context)
  return [kept.map((one) => ('incident' in one ? one.incident.id : '')).join(''), heldCount]
}

const opens = (...ids: readonly string[]): readonly Decision[] => ids.map((id) => aDecision('open', id))
const [LATELY, BEFORE] = [STARTED_AT_MS - HOUR + 1, STARTED_AT_MS - HOUR]

describe('law 9: how much is told', () => {
  test('no more than somebody reads, the rest is counted', () => {
    expect(reach(opens('a', 'b', 'c'))).toEqual(['abc', 0])
    expect(reach(opens('a', 'b', 'c', 'd', 'e'))).toEqual(['abc', 2])
  })

  test('what was told within the hour counts, open or closed', () => {
    expect(reach(opens('a', 'b', 'c'), [anIssue(LATELY), anIssue(LATELY, false), anIssue(BEFORE)])).toEqual(['a', 2])
    expect(reach(opens('a'), Array<IssueFact>(9).fill(anIssue(LATELY, false)))).toEqual(['', 1])
  })

  test('the worst comes first, what is over last; the order stays', () => {
    const all = [
      aDecision('resolve', 'r', null),
      aDecision('open', 'a', 'warning'),
      aDecision('open', 'b', 'critical'),
      aDecision('open', 'c', 'error'),
      aDecision('open', 'd', 'critical'),
    ]
    expect(reach(all)).toEqual(['bcd', 2])
  })

  test('texts are brought up to date all the same', () => {
    expect(reach([...opens('a', 'b', 'c', 'd'), aDecision('update', 'u')])).toEqual(['abcu', 1])
  })

  test('no more issues are open than anybody can work on; others are still closed', () => {
    const many = Array<IssueFact>(4).fill(anIssue(0))
    expect(reach([...opens('a', 'b'), aDecision('resolve', 'r', null)], many)).toEqual(['ar', 1])
  })

  test('one that waits for a person takes no room', () => {
    expect(reach(opens('a', 'b', 'c', 'd'), [], ['a'])).toEqual(['abcd', 0])
  })
})
