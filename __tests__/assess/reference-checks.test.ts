import { describe, expect, test } from '@jest/globals'
import { indexDisagrees } from '../../src/assess/checks/index-disagrees.ts'
import { referenceBroken } from '../../src/assess/checks/reference-broken.ts'
import { referenceOrphan } from '../../src/assess/checks/reference-orphan.ts'
import type { StoreFact } from '../../src/domain/store-facts.ts'
import type { Disagreement, ReferenceFact } from '../../src/domain/references.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import { A_BRANCH, aStore, anArtifact, facts } from '../builders/facts.ts'

const context = { policy: DEFAULT_POLICY }
const world = (changes: Partial<StoreFact>) => facts({ stores: [aStore(changes)] })

const trailer: ReferenceFact = {
  ...{ kind: 'trailer', from: `commit ${'c'.repeat(40)}`, role: 'Entire-Checkpoint', target: 'ab/cdef' },
  ...{ isPresent: false, commit: 'c'.repeat(40), count: 1 },
}

describe('R6: reference-broken', () => {
  test('a trailer is told with its commit, and has no place in the work tree', () => {
    const store = { id: 'entire:x', root: '.', source: A_BRANCH, references: [trailer] }
    const { findings } = referenceBroken.assess(world(store), context)
    expect(findings).toMatchObject([
      { subject: 'entire:x/ab/cdef', severity: 'warning', evidence: { kind: 'trailer', count: 1 }, place: null },
    ])
    expect(findings[0]?.summary).toBe(
      `entire:x/ab/cdef is not there, though commit ${'c'.repeat(40)} names it as Entire-Checkpoint`,
    )
    const several = referenceBroken.assess(world({ ...store, references: [{ ...trailer, count: 3 }] }), context)
    expect(several.findings[0]?.summary).toContain(' and 2 more name it as ')
    const here = referenceBroken.assess(world({ references: [trailer] }), context)
    expect(here.findings[0]?.place).toBeNull()
  })

  test('a link is told on its line; what a record names as well is told for the record', () => {
    const link: ReferenceFact = {
      ...{ kind: 'link', from: 'notes.md', role: 'image', target: 'a.png', isPresent: false, line: 7 },
    }
    const { findings } = referenceBroken.assess(world({ references: [link] }), context)
    expect(findings).toMatchObject([{ evidence: { line: 7 }, place: { path: 'sessions/a/notes.md', line: 7 } }])
    const record: ReferenceFact = { ...link, kind: 'index', from: 'index.json', role: 'a' }
    const both = referenceBroken.assess(world({ references: [record, link] }), context)
    expect(both.findings.map(({ evidence }) => evidence['kind'])).toEqual(['index'])
  })

  test('a link to an artifact that is missing is left to what tells of that', () => {
    const link: ReferenceFact = { kind: 'link', from: 'a.md', role: 'link', target: 'gone.md', isPresent: false }
    const artifacts = [anArtifact(), anArtifact({ path: 'gone.md', reading: { kind: 'absent' } })]
    expect(referenceBroken.assess(world({ artifacts, references: [link] }), context).findings).toEqual([])
  })

  test('what could not be judged is unknown, and not required', () => {
    const unjudged: StoreFact['unjudged'] = [
      { kind: 'trailer', cause: 'not-fetched', count: 4 },
      { kind: 'link', cause: 'too-large', count: 1 },
    ]
    const { unknowns } = referenceBroken.assess(world({ unjudged }), context)
    expect(unknowns).toMatchObject([
      {
        subject: 'sums:sessions/a',
        isRequired: false,
        reason: expect.stringMatching(/^4 checkpoints that commits name/),
      },
      { subject: 'sums:sessions/a', isRequired: false, reason: expect.stringMatching(/^the links of 1 text were not/) },
    ])
  })
})

describe('R6: reference-orphan', () => {
  test('is one info for a store, with a count and samples', () => {
    const paths = ['a', 'b', 'c', 'd', 'e', 'f', 'raw\uDCFF']
    const orphans = { kind: 'session-folder', examinedCount: 10, paths } as const
    expect(referenceOrphan.assess(world({ orphans }), context)).toMatchObject({
      passedCount: 3,
      findings: [
        {
          ...{ subject: 'sums:sessions/a', severity: 'info' },
          summary: "7 of 10 session folders of sums:sessions/a are named by no checkpoint's record",
          evidence: { kind: 'session-folder', count: 7, samples: ['a', 'b', 'c', 'd', 'e'] },
        },
      ],
    })
  })

  test('says nothing of a store that does not say what belongs to it', () => {
    expect(referenceOrphan.assess(world({}), context)).toEqual({ passedCount: 0, findings: [], unknowns: [] })
  })
})

describe('R6: index-disagrees', () => {
  const said = (from: string, about: string, kind: Disagreement['kind'] = 'size'): Disagreement => ({
    ...{ kind, from, about, recorded: 9, actual: 5 },
  })

  test('is one warning for an index, with what it says and what is there', () => {
    const disagreements = [said('a/i', 'a/x'), said('a/i', 'a/x', 'unclaimed'), said('b/i', 'b/x')]
    const answer = indexDisagrees.assess(world({ index: { comparedCount: 5, disagreements } }), context)
    expect(answer.passedCount).toBe(3)
    expect(answer.findings).toMatchObject([
      {
        ...{ subject: 'sums:sessions/a/a/i', severity: 'warning', place: { path: 'sessions/a/a/i', line: 1 } },
        summary:
          'sums:sessions/a/a/i does not agree with what is there: it gives a/x 9 bytes, and there are 5, and 1 more',
        evidence: { count: 2, samples: [{ kind: 'size', about: 'a/x', recorded: 9, actual: 5 }, {}] },
      },
      { subject: 'sums:sessions/a/b/i', evidence: { count: 1 } },
    ])
  })
})
