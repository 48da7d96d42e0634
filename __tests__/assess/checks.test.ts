import { describe, expect, test } from '@jest/globals'
import { CHECKS } from '../../src/assess/checks/index.ts'
import type { CheckCode } from '../../src/assess/checks/index.ts'
import type { DamageFact } from '../../src/domain/damage.ts'
import { UNREAD_HEAD } from '../../src/domain/facts.ts'
import type { Facts } from '../../src/domain/facts.ts'
import type { ArtifactFact, BagProblem, Reading } from '../../src/domain/store-facts.ts'
import type { History } from '../../src/domain/history.ts'
import { BAG_PROBLEM_KINDS, REJECTION_REASONS } from '../../src/domain/store-facts.ts'
import { seen, unavailable } from '../../src/domain/observed.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import { anAcceptance, anAcceptedFile } from '../builders/acceptance.ts'
import { aContent } from '../builders/content.ts'
import {
  A_BRANCH,
  PROVEN,
  STARTED_AT_MS,
  aClaim,
  aFormerTip,
  aGitHub,
  aManifest,
  aRateLimit,
  aRepository,
  aReading,
  aStore,
  anArtifact,
  anEvent,
  facts,
} from '../builders/facts.ts'
import { aHistory, aQueueEntry, aRun } from '../builders/history.ts'
import { digestOf } from '../builders/manifest.ts'

function answerOf(code: CheckCode, world: Facts) {
  const check = CHECKS.find((candidate) => candidate.code === code)
  if (check === undefined) throw new Error(`no check ${code}`)
  return check.assess(world, { policy: DEFAULT_POLICY })
}

/** The findings of one check as `severity subject`. */
function found(code: CheckCode, world: Facts): readonly string[] {
  return answerOf(code, world).findings.map(({ severity, subject }) => `${severity} ${subject}`)
}

const withArtifacts = (...artifacts: readonly ArtifactFact[]): Facts => facts({ stores: [aStore({ artifacts })] })
const inBranch = (...artifacts: readonly ArtifactFact[]): Facts =>
  facts({ stores: [aStore({ id: 'entire:x', root: '.', source: A_BRANCH, artifacts })] })
const unreadable = (cause: 'permission' | 'symlink'): Reading => ({ kind: 'unreadable', cause, detail: '' })
const absentObject: Reading = { kind: 'object-absent', objectId: 'f'.repeat(40) }
const corruptObject: Reading = {
  kind: 'object-corrupt',
  objectId: 'f'.repeat(40),
  detail: 'inflate: data stream error',
}

/** A healthy run every hour for a month, the last of which left something to be done. */
function aMonth(): History {
  const runs = Array.from({ length: 720 }, (_, hour) =>
    aRun({ run: `${hour}`, atMs: STARTED_AT_MS - (hour + 1) * 3_600_000 }),
  )
  const api = aRun().api
  const rateLimits = [{ resource: 'core', used: 9, resetAtMs: STARTED_AT_MS + 3_600_000 }]
  const last = aRun({
    ...{ run: 'last', atMs: STARTED_AT_MS - 600_000 },
    ...{ api: api === null ? null : { ...api, rateLimits }, queue: [aQueueEntry()] },
  })
  return aHistory([...runs, last])
}

describe('every check', () => {
  test('passes a healthy world, and proves that it looked', () => {
    const world = facts({
      stores: [
        aStore(),
        aStore({
          ...{ id: 'entire:x', root: '.', source: A_BRANCH, references: [reference('there', true)] },
          artifacts: [anArtifact({ reading: { ...aReading(), content: aContent() } })],
        }),
        aStore({
          id: 'session:x',
          orphans: { kind: 'artifact', examinedCount: 1, paths: [] },
          index: { comparedCount: 1, disagreements: [] },
        }),
        aStore({ id: 'bagit:x', bag: { version: '1.0', encoding: 'UTF-8', problems: [] } }),
      ],
      github: seen(
        aGitHub({
          repository: seen({ isPrivate: false, isArchived: false, hasIssues: true, pushedAtMs: STARTED_AT_MS }),
        }),
      ),
      history: { history: aMonth(), places: [] },
      accepted: seen(anAcceptedFile([anAcceptance({ code: 'digest-mismatch', subject: 'sums:x/a' })])),
      tips: { present: [], former: [aFormerTip()] },
    })
    for (const check of CHECKS) {
      const { findings, passedCount, unknowns } = check.assess(world, { policy: DEFAULT_POLICY })
      expect([check.code, findings, unknowns]).toEqual([check.code, [], []])
      expect([check.code, passedCount > 0]).toEqual([check.code, true])
    }
  })

  test('has a code of its own and asks a question', () => {
    expect(new Set(CHECKS.map(({ code }) => code)).size).toBe(CHECKS.length)
    for (const { question } of CHECKS) expect(question).toMatch(/^[A-Z].*\?$/)
  })
})

describe('R4, R14, R49: digest-mismatch', () => {
  test('finds bytes that do not have their recorded digest, on the line that records it', () => {
    const changed = anArtifact({ reading: aReading('changed\n'), claim: aClaim('sound\n', { line: 7 }) })
    expect(answerOf('digest-mismatch', withArtifacts(changed, anArtifact({ path: 'other.md' })))).toMatchObject({
      passedCount: 1,
      findings: [
        {
          severity: 'error',
          subject: 'sums:sessions/a/notes.md',
          evidence: { expected: digestOf('sound\n'), actual: digestOf('changed\n'), line: 7, manifest: 'SHA256SUMS' },
          place: { path: 'sessions/a/SHA256SUMS', line: 7 },
        },
      ],
    })
  })

  test('calls bytes damaged where a good copy proves it, and elsewhere says that nobody can tell', () => {
    const nothingFound: DamageFact = {
      ...{ committed: null, undoneBy: null, addedAfterBytes: null, likeness: null, markerCount: 0 },
      ...{ isOlderVersion: false, mixedByMerge: null, collidesWith: null, unsearched: null },
      copies: { kind: 'none' },
    }
    const garbled = { kind: 'garbled', sizeBytes: 6, firstDifference: 1 } as const
    const unseen = [{ unseen: 'too-much' }, { unseen: 'in-pieces' }] as const
    const damages = [nothingFound, { unsearched: 'older-commits' }, { likeness: garbled }, ...unseen] as const
    const summaries = damages.map((damage) => {
      const changed = anArtifact({ reading: aReading('other\n'), damage: { ...nothingFound, ...damage } })
      return answerOf('digest-mismatch', withArtifacts(changed)).findings[0]?.summary.split(': ').at(-1)
    })
    expect(summaries).toEqual([
      'it was changed or damaged, and nothing here tells which',
      'it was changed or damaged, and this clone has too little to tell which',
      'its bytes were damaged',
      'it was changed or damaged, and it is too large, or there are too many, to tell which',
      'that cannot be told apart',
    ])
  })

  test('is a warning for what changes from seal to seal, critical for what is called so, else an error', () => {
    const changed = anArtifact({ reading: aReading('other\n') })
    const severities = [{}, { isCritical: true }, { isMutable: true }, { isMutable: true, isCritical: true }] as const
    expect(severities.map((roles) => found('digest-mismatch', withArtifacts({ ...changed, ...roles }))[0])).toEqual([
      'error sums:sessions/a/notes.md',
      'critical sums:sessions/a/notes.md',
      'warning sums:sessions/a/notes.md',
      'warning sums:sessions/a/notes.md',
    ])
    const gone = anArtifact({ reading: { kind: 'absent' }, isCritical: true })
    expect(found('artifact-missing', facts({ stores: [aStore({ isConfigured: true, artifacts: [gone] })] }))).toEqual([
      'critical sums:sessions/a/notes.md',
    ])
  })

  test('has no place to show where there is no work tree', () => {
    expect(answerOf('digest-mismatch', inBranch(anArtifact({ reading: aReading('x') }))).findings[0]?.place).toBeNull()
  })

  test('says nothing of what was not claimed, not there, or not read', () => {
    const others = [null, aClaim()].flatMap((claim) =>
      [aReading('x'), absentObject, corruptObject, unreadable('symlink'), { kind: 'absent' } as const].map((reading) =>
        anArtifact({ claim, reading }),
      ),
    )
    const silent = others.filter(({ claim, reading }) => claim === null || reading.kind !== 'read')
    expect(answerOf('digest-mismatch', withArtifacts(...silent))).toMatchObject({ passedCount: 0, findings: [] })
  })

  test('takes the pointer of an object that was not fetched for what it is', () => {
    const pointer = anArtifact({ reading: { ...aReading('pointer'), lfsOid: digestOf('sound\n') } })
    expect(found('digest-mismatch', withArtifacts(pointer))).toEqual([])
    expect(found('artifact-unverifiable', withArtifacts(pointer))).toEqual(['info sums:sessions/a#lfs-pointer'])
    const wrong = anArtifact({ reading: { ...aReading('pointer'), lfsOid: digestOf('another') } })
    expect(found('digest-mismatch', withArtifacts(wrong))).toEqual(['error sums:sessions/a/notes.md'])
  })
})

describe('R5: artifact-missing', () => {
  const absent = anArtifact({ path: 'gone.md', reading: { kind: 'absent' } })

  test('finds a claimed file that is not there', () => {
    expect(found('artifact-missing', withArtifacts(absent, anArtifact()))).toEqual(['error sums:sessions/a/gone.md'])
  })

  test('finds a store that the change takes away', () => {
    const world = facts({ stores: [], scope: 'partial', removed: ['sums:gone'] })
    expect(found('artifact-missing', world)).toEqual(['error sums:gone'])
    expect(answerOf('guard-blind', world)).toMatchObject({ findings: [], unknowns: [] })
  })

  test('takes a found manifest none of whose files is there for the description of a download', () => {
    const world = withArtifacts(absent, anArtifact({ path: 'too.md', reading: { kind: 'absent' } }))
    expect(found('artifact-missing', world)).toEqual(['info sums:sessions/a/SHA256SUMS'])
  })

  test('takes a named one for what it says', () => {
    const world = facts({ stores: [aStore({ isConfigured: true, artifacts: [absent] })] })
    expect(found('artifact-missing', world)).toEqual(['error sums:sessions/a/gone.md'])
  })

  test('judges each manifest by itself', () => {
    const elsewhere = anArtifact({
      path: 'far.md',
      claim: aClaim('x', { manifest: 'release.sha256' }),
      reading: { kind: 'absent' },
    })
    expect(found('artifact-missing', withArtifacts(anArtifact(), absent, elsewhere))).toEqual([
      'error sums:sessions/a/gone.md',
      'info sums:sessions/a/release.sha256',
    ])
  })
})

describe('R5: what could not be verified', () => {
  test('is one info a store and cause, and keeps the run from being called healthy', () => {
    const world = withArtifacts(
      anArtifact({ path: 'a', reading: unreadable('permission') }),
      anArtifact({ path: 'b', reading: unreadable('permission') }),
      anArtifact({ path: 'c', reading: unreadable('symlink') }),
      anArtifact({ path: 'd' }),
    )
    const answer = answerOf('artifact-unverifiable', world)
    expect(answer.findings.map(({ subject, evidence }) => [subject, evidence['count']])).toEqual([
      ['sums:sessions/a#permission', 2],
      ['sums:sessions/a#symlink', 1],
    ])
    expect(answer.unknowns.map(({ isRequired }) => isRequired)).toEqual([true, true])
    expect(answer.passedCount).toBe(1)
  })

  test('is bytes whose digest is of an algorithm that this Node does not offer', () => {
    const claim = { sha256: null, others: { md5: '0'.repeat(32) }, manifest: 'manifest-md5.txt', line: 1 }
    const world = withArtifacts(anArtifact({ claim, reading: { ...aReading(), others: {} } }))
    expect(found('artifact-unverifiable', world)).toEqual(['info sums:sessions/a#algorithm-refused'])
  })

  test('is a missing object where a clone claims to be complete', () => {
    expect(found('object-missing', inBranch(anArtifact({ reading: absentObject }), anArtifact({ path: 'b' })))).toEqual(
      ['error entire:x/notes.md'],
    )
    expect(found('artifact-unverifiable', inBranch(anArtifact({ reading: absentObject })))).toEqual([
      'info entire:x#object-absent',
    ])
  })

  test('is a corrupt object where git or the hash says so', () => {
    expect(
      found('object-corrupt', inBranch(anArtifact({ reading: corruptObject }), anArtifact({ path: 'b' }))),
    ).toEqual(['error entire:x/notes.md'])
    const unread = inBranch(anArtifact({ reading: absentObject }), anArtifact({ path: 'b' }))
    expect(answerOf('object-corrupt', unread).passedCount).toBe(1)
  })
})

test('artifact-unclaimed counts what nothing vouches for, once a store, with samples', () => {
  const unclaimed = Array.from({ length: 9 }, (_, index) =>
    anArtifact({ path: `${index}`, claim: null, reading: { kind: 'present', sizeBytes: 1 } }),
  )
  expect(answerOf('artifact-unclaimed', withArtifacts(...unclaimed, anArtifact()))).toMatchObject({
    passedCount: 1,
    findings: [
      { severity: 'info', subject: 'sums:sessions/a', evidence: { count: 9, samples: ['0', '1', '2', '3', '4'] } },
    ],
  })
})

describe('R49: manifests', () => {
  test('that cannot be used are errors', () => {
    const manifests = [aManifest({ unreadable: 'it is not UTF-8' }), aManifest({ path: 'b.sha256' })]
    expect(found('manifest-unreadable', facts({ stores: [aStore({ manifests })] }))).toEqual([
      'error sums:sessions/a/SHA256SUMS',
    ])
  })

  test('have one finding for each rejected line, whatever the reason', () => {
    const rejections = REJECTION_REASONS.map((reason, index) => ({ line: index + 1, reason, name: 'x' }))
    const manifests = [aManifest({ rejections, rejectionCount: rejections.length })]
    const { findings, passedCount } = answerOf('manifest-hostile', facts({ stores: [aStore({ manifests })] }))
    expect(findings.map(({ evidence }) => evidence['reason'])).toEqual(REJECTION_REASONS)
    expect(new Set(findings.map(({ summary }) => summary)).size).toBe(REJECTION_REASONS.length)
    expect(passedCount).toBe(1)
  })

  test('have one finding for all markers of conflicts', () => {
    const rejections = [2, 4, 6, 9].map((line) => ({ line, reason: 'conflict-marker' as const, name: '' }))
    const manifests = [aManifest({ rejections, rejectionCount: rejections.length })]
    const { findings } = answerOf('manifest-hostile', facts({ stores: [aStore({ manifests })] }))
    expect(findings.map(({ place }) => place?.line)).toEqual([2])
  })

  test('with more rejected lines than can be shown say how many more', () => {
    const rejections = Array.from({ length: 100 }, (_, line) => ({ line, reason: 'malformed' as const, name: '' }))
    const manifests = [aManifest({ rejections, rejectionCount: 1_000_000 })]
    const { findings } = answerOf('manifest-hostile', facts({ stores: [aStore({ manifests })] }))
    expect(findings).toHaveLength(101)
    expect(findings.at(-1)?.summary).toMatch(/^999900 more lines/)
  })
})

test('session-incomplete names every part that is missing', () => {
  const sessions = [
    { path: 'x/0', missingParts: ['metadata.json', 'full.jsonl'] },
    { path: 'x/1', missingParts: [] },
  ]
  const { findings, passedCount } = answerOf('session-incomplete', facts({ stores: [aStore({ sessions })] }))
  expect(findings.map(({ severity, summary }) => [severity, summary])).toEqual([
    ['warning', 'session sums:sessions/a/x/0 has no metadata.json and no full.jsonl'],
  ])
  expect(passedCount).toBe(1)
})

function reference(target: string, isPresent: boolean) {
  return { kind: 'artifact', from: 'x/metadata.json', role: 'prompt', target, isPresent } as const
}

test('R6: reference-broken finds each thing that is named and absent, once', () => {
  const references = [
    reference('a', false),
    reference('b', true),
    { ...reference('a', false), role: 'context' },
    reference('c', false),
  ]
  const { findings, passedCount } = answerOf('reference-broken', facts({ stores: [aStore({ references })] }))
  expect(findings.map(({ severity, subject }) => `${severity} ${subject}`)).toEqual([
    'warning sums:sessions/a/a',
    'warning sums:sessions/a/c',
  ])
  expect(findings[0]?.evidence).toEqual({ kind: 'artifact', from: 'x/metadata.json', role: 'prompt', target: 'a' })
  expect(passedCount).toBe(1)
})

describe('R3: rate-limit-low', () => {
  const world = (...limits: readonly (readonly [limit: number, remaining: number])[]): Facts =>
    facts({
      github: seen(
        aGitHub({
          rateLimits: seen(
            limits.map(([limit, remaining], index) => aRateLimit({ resource: `r${index}`, limit, remaining })),
          ),
        }),
      ),
    })

  test('a fifth remaining is enough, and anything less is not', () => {
    expect(found('rate-limit-low', world([1000, 200], [1000, 199], [1000, 0]))).toEqual([
      'warning github/rate-limit/r1',
      'warning github/rate-limit/r2',
    ])
  })

  test('a resource without a limit is none', () => {
    expect(answerOf('rate-limit-low', world([0, 0]))).toEqual({ passedCount: 0, findings: [], unknowns: [] })
  })

  test('a GitHub that did not answer is unknown, and one that was not asked is nothing', () => {
    const unknowns = answerOf('rate-limit-low', facts({ github: unavailable('no answer') })).unknowns
    expect(unknowns).toEqual([
      { code: 'rate-limit-low', subject: 'github/rate-limit', reason: 'no answer', isRequired: false },
    ])
    expect(answerOf('rate-limit-low', facts()).unknowns).toEqual([])
  })
})

describe('R49: bags', () => {
  const problem = (kind: BagProblem['kind']): BagProblem => ({
    kind,
    where: 'manifest-md5.txt',
    line: 2,
    count: 9,
    samples: ['data/a'],
  })
  const withProblems = (version: string, ...kinds: readonly BagProblem['kind'][]): Facts =>
    facts({ stores: [aStore({ bag: { version, encoding: 'UTF-8', problems: kinds.map(problem) } })] })

  test('every kind of problem is an error, or else a warning or an info, and told once', () => {
    const world = withProblems('1.0', ...BAG_PROBLEM_KINDS)
    const all = [...answerOf('bag-invalid', world).findings, ...answerOf('bag-warning', world).findings]
    expect(all.map(({ evidence }) => evidence['kind']).toSorted()).toEqual(BAG_PROBLEM_KINDS.toSorted())
    expect(new Set(all.map(({ subject }) => subject)).size).toBe(BAG_PROBLEM_KINDS.length)
  })

  test('a draft allowed what version 1.0 does not', () => {
    expect(found('bag-invalid', withProblems('1.0', 'listed-twice'))).toEqual([
      'error sums:sessions/a/manifest-md5.txt#listed-twice',
    ])
    expect(found('bag-invalid', withProblems('0.97', 'listed-twice'))).toEqual([])
    expect(found('bag-warning', withProblems('0.97', 'listed-twice'))).toHaveLength(1)
  })

  test('samples are shown, the rest is counted, and the line is where a person looks', () => {
    const [finding] = answerOf('bag-warning', withProblems('1.0', 'system-file')).findings
    expect(finding).toMatchObject({
      summary: 'sums:sessions/a/manifest-md5.txt lists files that file managers write on their own: data/a and 8 more',
      place: { path: 'sessions/a/manifest-md5.txt', line: 2 },
    })
  })
})

describe('guard-blind', () => {
  test('says that a verifier which calls a bad digest good is not to be believed', () => {
    const cases = PROVEN.cases.map((answer) => (answer.name === 'bad' ? { ...answer, answered: 'match' } : answer))
    expect(found('guard-blind', facts({ canary: { cases } }))).toEqual(['error guard/verifier'])
  })

  test('names a store of which nothing could be examined', () => {
    const world = withArtifacts(
      anArtifact({ reading: unreadable('permission') }),
      anArtifact({ path: 'b', claim: null }),
    )
    expect(found('guard-blind', world)).toEqual(['error guard/sums:sessions/a'])
    expect(found('guard-blind', facts({ stores: [aStore({ sessions: [], artifacts: [] })] }))).toEqual([
      'error guard/sums:sessions/a',
    ])
  })

  test('a store that only lacks files has been examined', () => {
    const world = facts({
      stores: [aStore({ isConfigured: true, artifacts: [anArtifact({ reading: { kind: 'absent' } })] })],
    })
    expect(found('guard-blind', world)).toEqual([])
  })

  test('names a store that could not be opened', () => {
    expect(found('guard-blind', facts({ unopened: [{ id: 'sums:gone', reason: 'it is not there' }] }))).toEqual([
      'error guard/sums:gone',
    ])
  })

  test('does not know a world without a store, unless the change touches none', () => {
    expect(answerOf('guard-blind', facts({ stores: [] })).unknowns).toHaveLength(1)
    expect(answerOf('guard-blind', facts({ stores: [], scope: 'empty' })).unknowns).toEqual([])
  })

  test('does not know what lies in a folder that cannot be read', () => {
    const { unknowns } = answerOf('guard-blind', facts({ repository: seen(aRepository({ unread: ['a/b', 'c'] })) }))
    expect(unknowns).toEqual([
      {
        code: 'guard-blind',
        subject: 'guard/work-tree',
        reason: 'these folders could not be read, and what lies in them was not seen: a/b, c',
        isRequired: true,
      },
    ])
  })

  test('does not know the history of a HEAD that cannot be read', () => {
    const repository = seen(aRepository({ unread: [UNREAD_HEAD] }))
    expect(answerOf('guard-blind', facts({ repository })).unknowns).toMatchObject([
      { subject: 'guard/head', isRequired: true, reason: expect.stringContaining('git fsck says more') },
    ])
  })

  test('does not know what a failed fetch might have brought', () => {
    const fetch = { remote: 'origin', refs: [], failure: 'no route to host', history: null }
    const base = anEvent({ name: 'pull_request', baseCommit: 'a'.repeat(40) })
    expect(answerOf('guard-blind', facts({ fetch })).unknowns.map(({ isRequired }) => isRequired)).toEqual([true])
    expect(answerOf('guard-blind', facts({ fetch, event: base })).unknowns.map(({ isRequired }) => isRequired)).toEqual(
      [false],
    )
  })

  test('does not know what older commits would have told that could not be fetched', () => {
    const fetch = { remote: 'origin', refs: [], failure: null, history: { failure: 'no route to host' } }
    expect(answerOf('guard-blind', facts({ fetch })).unknowns).toMatchObject([
      { subject: 'guard/history', isRequired: false, reason: expect.stringContaining('no route to host') },
    ])
  })
})
