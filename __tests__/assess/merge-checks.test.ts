import { describe, expect, test } from '@jest/globals'
import { CHECKS } from '../../src/assess/checks/index.ts'
import type { CheckCode } from '../../src/assess/checks/index.ts'
import type { Facts } from '../../src/domain/facts.ts'
import type { Source, StoreFact } from '../../src/domain/store-facts.ts'
import type { LostUpdate, MergesFact } from '../../src/domain/merge-facts.ts'
import { seen, unavailable } from '../../src/domain/observed.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import { A_BRANCH, STARTED_AT_MS, aFormerTip, aStore, anEvent, facts } from '../builders/facts.ts'

const MERGE = 'd'.repeat(40)
const SIDE = 'f'.repeat(40)

function answerOf(code: CheckCode, world: Facts) {
  const check = CHECKS.find((candidate) => candidate.code === code)
  if (check === undefined) throw new Error(`no check ${code}`)
  return check.assess(world, { policy: DEFAULT_POLICY })
}

function aLostUpdate(changes: Partial<LostUpdate> = {}): LostUpdate {
  return {
    ...{ path: 'notes.md', merge: MERGE, change: 'changed', redaction: 'none', parentNumber: 2, parent: SIDE },
    ...changes,
  }
}

function having(lost: readonly LostUpdate[], changes: Partial<MergesFact> = {}, store: Partial<StoreFact> = {}): Facts {
  const merges = seen({ mergeCount: 5, lost, lostCount: lost.length, unseen: null, ...changes })
  return facts({ stores: [aStore({ ...store, merges })] })
}

describe('merge-lost-update', () => {
  const found = (world: Facts) => answerOf('merge-lost-update', world)

  test('one finding for each path, with the merge, the parent and a command', () => {
    const { findings, passedCount } = found(having([aLostUpdate(), aLostUpdate({ path: 'it’s', change: 'added' })]))
    expect(passedCount).toBe(4)
    expect(findings).toMatchObject([
      {
        subject: 'sums:sessions/a/notes.md',
        severity: 'error',
        evidence: {
          ...{ merge: MERGE, parentNumber: 2, parent: SIDE, redaction: 'none', change: 'changed', lostTogether: 2 },
          command: `git diff ${MERGE} ${SIDE} -- :/sessions/a/notes.md`,
        },
        place: { path: 'sessions/a/notes.md', line: 1 },
      },
      {
        subject: 'sums:sessions/a/it’s',
        evidence: { command: `git diff ${MERGE} ${SIDE} -- ':/sessions/a/it’s'` },
        place: null,
      },
    ])
  })

  test('law 11: where a redaction is possible, nothing leads to what was lost', () => {
    for (const update of [
      aLostUpdate({ redaction: 'possible', parent: null }),
      aLostUpdate({ redaction: 'undone', parent: null, parentNumber: null }),
    ]) {
      const { findings } = found(having([update]))
      expect(findings).toMatchObject([{ evidence: { merge: MERGE, command: `git show --no-patch ${MERGE}` } }])
      expect(JSON.stringify(findings)).not.toContain(SIDE)
      expect(findings[0]?.evidence).not.toHaveProperty('parent')
    }
  })

  test('law 11: a redaction that a merge undid is called that', () => {
    const { findings } = found(having([aLostUpdate({ redaction: 'undone', parent: null, parentNumber: null })]))
    expect(findings[0]?.summary).toContain('undid what looks like a redaction')
    expect(findings[0]?.evidence).not.toHaveProperty('parentNumber')
  })

  test('a path that cannot be written for a shell is in no command', () => {
    const commands = ['a\nb', 'raw \uDC80', '\u202Ecod.md'].map(
      (path) => found(having([aLostUpdate({ path })])).findings[0]?.evidence['command'],
    )
    expect(new Set(commands)).toEqual(new Set([`git diff --stat ${MERGE} ${SIDE}`]))
    const refs: Source = { kind: 'refs', prefix: 'refs/entire/checkpoints/', refCount: 2 }
    const [finding] = found(having([aLostUpdate()], {}, { source: refs, root: '.' })).findings
    expect(finding?.evidence['command']).toBe(`git diff --stat ${MERGE} ${SIDE}`)
  })

  test('what could not be looked at is unknown, and more than is listed is said', () => {
    expect(found(having([], { unseen: 'the clone is shallow' })).unknowns).toMatchObject([
      { subject: 'sums:sessions/a', reason: 'the clone is shallow', isRequired: false },
    ])
    expect(found(having([aLostUpdate()], { lostCount: 8 })).unknowns).toMatchObject([
      { reason: expect.stringContaining('7 more') },
    ])
    const unread = found(facts({ stores: [aStore({ merges: unavailable('bad object') })] }))
    expect(unread).toMatchObject({
      passedCount: 0,
      findings: [],
      unknowns: [{ reason: expect.stringContaining('bad object') }],
    })
  })
})

describe('history-rewritten', () => {
  const OWN = aStore({ id: 'entire:x', root: '.', source: A_BRANCH, checkpointCount: 5 })
  const found = (tip: Parameters<typeof aFormerTip>[0], changes: Partial<Facts> = {}) =>
    answerOf(
      'history-rewritten',
      facts({ stores: [aStore(), OWN], tips: { present: [], former: [aFormerTip(tip)] }, ...changes }),
    )
  const GONE = { isReached: seen(false) } as const

  test('a ref of a store’s own that does not reach what it did, however much it has now', () => {
    const { findings } = found({ ...GONE, store: 'entire:x', ref: 'entire/checkpoints/v1', checkpoints: 4 })
    expect(findings).toMatchObject([
      {
        subject: 'entire:x',
        severity: 'error',
        evidence: {
          lastSeen: new Date(STARTED_AT_MS - 3_600_000).toISOString(),
          checkpointsThen: 4,
          checkpointsNow: 5,
        },
      },
    ])
  })

  test('a branch that holds other things too, when the store has less than before', () => {
    expect(found({ ...GONE, checkpoints: 0 })).toMatchObject({ findings: [], passedCount: 1 })
    expect(found({ ...GONE, checkpoints: 1 }).findings).toMatchObject([{ subject: 'sums:sessions/a' }])
    expect(found({ ...GONE, checkpoints: 0, sessions: 2 }).findings).toHaveLength(1)
    expect(found({ ...GONE, store: 'entire:gone', checkpoints: 1 }).findings).toMatchObject([
      { summary: expect.stringContaining('it is gone') },
    ])
  })

  test('is unknown where it cannot be told, and of what another run saw minutes before', () => {
    expect(found({ isReached: unavailable('the clone is shallow') })).toMatchObject({
      findings: [],
      unknowns: [{ subject: 'sums:sessions/a', isRequired: false }],
    })
    const now = { ...GONE, seenAtMs: STARTED_AT_MS - 60_000 }
    const event = anEvent({ name: 'push', isOfDefaultBranch: true })
    expect(found(now, { event })).toMatchObject({
      findings: [],
      unknowns: [{ reason: expect.stringContaining('minutes') }],
    })
    expect(found(now).findings).toHaveLength(1)
  })

  test('says nothing where nothing is remembered', () => {
    expect(answerOf('history-rewritten', facts())).toEqual({ passedCount: 0, findings: [], unknowns: [] })
  })
})
