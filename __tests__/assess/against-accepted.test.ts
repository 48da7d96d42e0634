import { describe, expect, test } from '@jest/globals'
import { compareWithAccepted } from '../../src/assess/against-accepted.ts'
import type { Acceptance } from '../../src/domain/acceptance.ts'
import { seen, unavailable } from '../../src/domain/observed.ts'
import { anAcceptance, anAcceptedFile } from '../builders/acceptance.ts'
import { STARTED_AT_MS } from '../builders/facts.ts'
import { aFinding } from '../builders/report.ts'

const FINDING = aFinding({ evidence: { expected: 'e', actual: 'a' } })
const HOSTILE = aFinding({
  code: 'manifest-hostile',
  subject: 'sums:x/SHA256SUMS:3',
  evidence: { reason: 'symlink', line: 3, name: 'n' },
})

/** Whether it is accepted, and what is said of it if not. */
function standing(finding: typeof FINDING, ...acceptances: readonly Acceptance[]): readonly [boolean, string] {
  const accepted = seen(anAcceptedFile(acceptances))
  const { acceptance, remark } = compareWithAccepted([finding], { accepted, startedAtMs: STARTED_AT_MS })(finding)
  return [acceptance !== null, remark]
}

describe('what people have accepted', () => {
  test('is the finding with that evidence, and no other', () => {
    expect(standing(FINDING, anAcceptance(FINDING))).toEqual([true, ''])
    expect(standing(FINDING)).toEqual([false, ''])
    expect(standing(FINDING, anAcceptance(HOSTILE))).toEqual([false, ''])
    const other = anAcceptance(FINDING, { evidence: '0'.repeat(32) })
    expect(standing(FINDING, other)).toEqual([false, expect.stringContaining('another form')])
    expect(standing(FINDING, other, anAcceptance(FINDING))).toEqual([true, ''])
  })

  test('is what a person reads in the line: the digest of one thing under the name of another accepts neither', () => {
    const renamed = anAcceptance({ ...FINDING, subject: 'sums:sessions/a/harmless.md' })
    expect(standing(FINDING, renamed)).toEqual([false, ''])
    expect(standing(FINDING, anAcceptance({ ...FINDING, code: 'artifact-missing' }))).toEqual([false, ''])
  })

  test('stays accepted when its line moves', () => {
    const before = anAcceptance({ ...HOSTILE, subject: 'sums:x/SHA256SUMS:9' })
    expect(standing(HOSTILE, before)).toEqual([true, ''])
  })

  test('counts by the best of its lines: one that is over neither hides another nor speaks for it', () => {
    const over = anAcceptance(FINDING, { until: '2026-07-12' })
    expect(standing(FINDING, over)).toEqual([false, '; it was accepted until 2026-07-12, which is over'])
    expect(standing(FINDING, anAcceptance(FINDING), over)).toEqual([true, ''])
    expect(standing(FINDING, over, anAcceptance(FINDING))).toEqual([true, ''])
    expect(standing(FINDING, { ...over, evidence: '0'.repeat(32) })).toEqual([false, ''])
  })

  test('is nothing where the file cannot be read', () => {
    const facts = { accepted: unavailable('no'), startedAtMs: STARTED_AT_MS }
    expect(compareWithAccepted([FINDING], facts)(FINDING)).toEqual({ acceptance: null, remark: '' })
  })
})
