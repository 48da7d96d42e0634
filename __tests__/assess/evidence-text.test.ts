import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Evidence } from '../../src/domain/finding.ts'
import { evidenceText } from '../../src/assess/evidence-text.ts'
import { aFinding } from '../builders/report.ts'

const MISMATCH = { expected: 'e', actual: 'a', sizeBytes: 1, manifest: 'SHA256SUMS', line: 3 }
const HOSTILE = {
  code: 'manifest-hostile',
  subject: 'sums:x/SHA256SUMS:3',
  evidence: { reason: 'symlink', line: 3, name: 'n' },
}

function text(changes: Parameters<typeof aFinding>[0]): string {
  return evidenceText(aFinding(changes))
}

describe('what makes a finding this finding', () => {
  test('other bytes, another claim, another subject and another code do', () => {
    const texts = [
      text({ evidence: MISMATCH }),
      text({ evidence: { ...MISMATCH, actual: 'b' } }),
      text({ evidence: { ...MISMATCH, expected: 'f' } }),
      text({ evidence: MISMATCH, subject: 'sums:sessions/a/other.md' }),
      text({ evidence: MISMATCH, code: 'artifact-missing' }),
    ]
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('where it stands in its manifest, how to look at it, and what else is known of it do not', () => {
    const same = text({ evidence: MISMATCH })
    expect(text({ evidence: { ...MISMATCH, line: 9 } })).toBe(same)
    expect(text({ evidence: { ...MISMATCH, diagnosis: 'torn', copies: [{ commit: 'c' }] } })).toBe(same)
    expect(text({ evidence: MISMATCH, severity: 'critical', summary: 'other words' })).toBe(same)
    const moved = { ...HOSTILE, subject: 'sums:x/SHA256SUMS:9', evidence: { ...HOSTILE.evidence, line: 9 } }
    expect(text(moved)).toBe(text(HOSTILE))
    expect(text({ ...HOSTILE, evidence: { ...HOSTILE.evidence, name: 'm' } })).not.toBe(text(HOSTILE))
  })

  test.each<[string, NonNullable<Parameters<typeof aFinding>[0]>, Evidence, Evidence]>([
    [
      'a transcript that grew has the same damage; more damage is other damage',
      {
        code: 'record-damaged',
        evidence: { kind: 'torn', lineCount: 3, damage: [{ kind: 'torn', count: 1, firstLine: 2 }] },
      },
      { lineCount: 4 },
      { damage: [{ kind: 'torn', count: 2, firstLine: 2 }] },
    ],
    [
      'a checkpoint is absent, whichever commit names it and however many do',
      {
        code: 'reference-broken',
        evidence: { kind: 'trailer', role: 'Checkpoint', target: 'aa/b', commit: 'c', count: 1 },
      },
      { commit: 'd', count: 2 },
      { target: 'aa/c' },
    ],
    [
      'a lost update is lost, whether or not it can be compared; a redaction that was undone is worse',
      { code: 'merge-lost-update', evidence: { merge: 'm', change: 'changed', redaction: 'none', parent: 'p' } },
      { redaction: 'possible', parent: null },
      { redaction: 'undone', isUndoneRedaction: true },
    ],
  ])('%s', (_, finding, same, other) => {
    const evidence = finding.evidence ?? {}
    expect(text({ ...finding, evidence: { ...evidence, ...same } })).toBe(text(finding))
    expect(text({ ...finding, evidence: { ...evidence, ...other } })).not.toBe(text(finding))
  })

  test('a subject that only looks like one of a line keeps its number', () => {
    expect(text({ ...HOSTILE, subject: 'sums:x/a:7' })).not.toBe(text({ ...HOSTILE, subject: 'sums:x/a:8' }))
  })

  test('is the same text however the evidence is ordered', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), (of) => {
        const evidence: Parameters<typeof evidenceText>[0]['evidence'] = JSON.parse(JSON.stringify(of))
        const backwards = Object.fromEntries(Object.entries(evidence).toReversed())
        expect(text({ code: 'bag-invalid', evidence: backwards })).toBe(text({ code: 'bag-invalid', evidence }))
      }),
    )
  })
})
