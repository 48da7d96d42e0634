import { describe, expect, test } from '@jest/globals'
import { conflictMarker } from '../../src/assess/checks/conflict-marker.ts'
import { recordDamaged } from '../../src/assess/checks/record-damaged.ts'
import type { ContentFact } from '../../src/domain/content.ts'
import type { Facts } from '../../src/domain/facts.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import { aContent } from '../builders/content.ts'
import { A_BRANCH, aClaim, aReading, aStore, anArtifact, facts } from '../builders/facts.ts'
import { digestOf } from '../builders/manifest.ts'

const context = { policy: DEFAULT_POLICY }

function world(content: ContentFact, isBranch = false): Facts {
  const artifact = anArtifact({ path: 'x/full.jsonl', reading: { ...aReading(), content } })
  return facts({ stores: [aStore({ artifacts: [artifact], ...(isBranch ? { source: A_BRANCH } : {}) })] })
}

describe('R14: record-damaged', () => {
  test('a file whose records are whole passes; one at which nobody looked is not counted', () => {
    expect(recordDamaged.assess(world(aContent()), context)).toEqual({ passedCount: 1, findings: [], unknowns: [] })
    expect(recordDamaged.assess(facts(), context)).toEqual({ passedCount: 0, findings: [], unknowns: [] })
  })

  test('one finding for a file: counts, first lines, the worst kind, and where to look', () => {
    const damage = [
      { kind: 'empty', count: 2, firstLine: 3 },
      { kind: 'torn', count: 1, firstLine: 12 },
    ] as const
    const { findings } = recordDamaged.assess(world(aContent({ lineCount: 20, damage })), context)
    expect(findings).toEqual([
      {
        code: 'record-damaged',
        subject: 'sums:sessions/a/x/full.jsonl',
        severity: 'warning',
        summary:
          'sums:sessions/a/x/full.jsonl has damaged records: 2 that are empty (the first is line 3), 1 cut off (line 12)',
        evidence: { kind: 'torn', lineCount: 20, damage },
        place: { path: 'sessions/a/x/full.jsonl', line: 3 },
      },
    ])
  })

  test('empty lines alone are told and do no harm', () => {
    const damage = [{ kind: 'empty', count: 1, firstLine: 2 }] as const
    expect(recordDamaged.assess(world(aContent({ damage })), context).findings).toMatchObject([{ severity: 'info' }])
  })

  test('a line nested too deep is unknown, not sound', () => {
    const answer = recordDamaged.assess(world(aContent({ tooDeep: { count: 1, firstLine: 7 } })), context)
    expect(answer).toMatchObject({ passedCount: 0, findings: [], unknowns: [{ reason: /line 7/ }] })
  })

  test('in a branch there is no place to look at; a pointer is no transcript', () => {
    const damage = [{ kind: 'nul', count: 1, firstLine: 2 }] as const
    expect(recordDamaged.assess(world(aContent({ damage }), true), context).findings).toMatchObject([{ place: null }])
    const reading = { ...aReading(), lfsOid: digestOf('x'), content: aContent({ damage }) }
    const pointer = facts({ stores: [aStore({ artifacts: [anArtifact({ claim: aClaim(), reading })] })] })
    expect(recordDamaged.assess(pointer, context).findings).toEqual([])
  })
})

describe('R14: conflict-marker', () => {
  test('JSON and Markdown are asked too, and have no records', () => {
    const inMarkdown = world({ kind: 'markdown', conflictLine: 2 })
    expect(conflictMarker.assess(inMarkdown, context).findings).toMatchObject([{ evidence: { line: 2 } }])
    expect(recordDamaged.assess(inMarkdown, context).passedCount).toBe(0)
  })

  test('names the line on which the first conflict of a file begins', () => {
    const { findings } = conflictMarker.assess(world(aContent({ conflictLine: 4 })), context)
    expect(findings).toMatchObject([
      {
        ...{ code: 'conflict-marker', severity: 'error', evidence: { line: 4 } },
        summary: expect.stringMatching(/line 4$/),
        place: { path: 'sessions/a/x/full.jsonl', line: 4 },
      },
    ])
  })

  test('a file without passes; one at which nobody looked is not counted', () => {
    expect(conflictMarker.assess(world(aContent()), context).passedCount).toBe(1)
    expect(conflictMarker.assess(facts(), context).passedCount).toBe(0)
  })
})
