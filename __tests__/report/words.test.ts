import { describe, expect, test } from '@jest/globals'
import {
  count,
  duration,
  grouped,
  memoryInWords,
  memoryTrouble,
  percent,
  size,
  verdictOf,
} from '../../src/report/words.ts'
import type { MemoryFact } from '../../src/domain/facts.ts'
import { summaryReporter, terminalReporter } from '../../src/report/reporters/index.ts'
import { PROVEN, aReading, aStore, anArtifact, facts } from '../builders/facts.ts'
import { aFinding, aReport, aReportWith, reportOn } from '../builders/report.ts'

describe('numbers in words', () => {
  test.each([
    [grouped(0), '0'],
    [grouped(999), '999'],
    [grouped(1000), '1,000'],
    [grouped(1_234_567), '1,234,567'],
    [count(1, 'store'), '1 store'],
    [count(0, 'store'), '0 stores'],
    [count(2000, 'entry', 'entries'), '2,000 entries'],
    [size(0), '0 bytes'],
    [size(1), '1 byte'],
    [size(1023), '1,023 bytes'],
    [size(1024), '1.0 KiB'],
    [size(1.5 * 1024 ** 3), '1.5 GiB'],
    [size(2048 * 1024 ** 4), '2048.0 TiB'],
    [percent(0), '0 %'],
    [percent(0.5), '50 %'],
    [percent(2 / 3), '66.6 %'],
    [percent(1), '100 %'],
    [percent(null), 'nothing'],
    [duration(0), '0 ms'],
    [duration(999), '999 ms'],
    [duration(1234), '1.2 s'],
  ])('%s is %s', (words, expected) => {
    expect(words).toBe(expected)
  })

  test('all but one of a million is not called 100 %', () => {
    expect(percent(999_999 / 1_000_000)).toBe('99.9 %')
  })
})

describe('what was not read again', () => {
  const said = { remembered: 1200, oldestDays: 3, readFailure: null, writeFailure: null }

  test.each<[string | null, Partial<MemoryFact> | null]>([
    [null, null],
    [null, { remembered: 0, oldestDays: null }],
    ['1,200 unchanged objects remembered, the oldest read 3 days ago', {}],
    ['1 unchanged object remembered, the oldest read 1 day ago', { remembered: 1, oldestDays: 1 }],
    ['1 unchanged object remembered, the oldest read today', { remembered: 1, oldestDays: 0 }],
  ])('is, in words, %s', (words, changes) => {
    const memory = changes === null ? null : { ...said, ...changes }
    expect(memoryInWords(reportOn(facts({ memory })))).toBe(words)
  })

  test('a memory that does not work is told, in the terminal and in the summary', () => {
    const report = reportOn(facts({ memory: { ...said, readFailure: 'no answer', writeFailure: '<no> room' } }))
    expect(memoryTrouble(report).map(([, reason]) => reason)).toEqual(['no answer', '<no> room'])
    expect(terminalReporter(report, { isColoured: false, isQuiet: false })).toContain(
      'git objects: not remembered: no answer\ngit objects: not kept: <no> room\n',
    )
    expect(summaryReporter(report)).toContain('- git objects: not kept: &#60;no&#62; room')
    expect(summaryReporter(report)).toContain('; 1,200 unchanged objects remembered, the oldest read 3 days ago.')
    expect(memoryTrouble(reportOn(facts({ memory: said })))).toEqual([])
  })

  test('counts among those that match only', () => {
    const reading = { ...aReading(), isRemembered: true } as const
    const artifacts = [
      anArtifact({ path: 'a', reading }),
      anArtifact({ path: 'b' }),
      anArtifact({ path: 'c', reading, claim: null }),
    ]
    const [store] = reportOn(facts({ stores: [aStore({ artifacts })] })).stores
    expect(store?.digests).toMatchObject({ match: 2, unclaimed: 1, remembered: 1 })
  })
})

describe('the verdict', () => {
  test('a healthy world says what was compared, and no more than that', () => {
    expect(verdictOf(aReport())).toBe(
      'Healthy: 1 store, 1 session; 1 of 1 artifacts match their recorded digest; nothing is wrong that could be seen.',
    )
  })

  test('counts findings, the worst first, leaves infos out, and counts what is accepted apart', () => {
    const report = aReportWith([
      aFinding({ severity: 'info' }),
      aFinding({ severity: 'warning' }),
      aFinding({ severity: 'error' }),
      aFinding({ severity: 'error' }),
      aFinding({ severity: 'critical' }),
      aFinding({ severity: 'critical', accepted: true }),
    ])
    expect(verdictOf(report)).toMatch(/^Failing: .*; 1 critical, 2 errors, 1 warning; 1 finding is accepted\.$/)
  })

  test('a verifier that failed its canary is all that is said', () => {
    const report = reportOn(facts({ canary: { cases: [{ name: 'bad', expected: 'mismatch', answered: 'match' }] } }))
    expect(verdictOf(report)).toMatch(/^Failing: the verifier failed .* believe nothing of this run\.$/)
    expect(verdictOf(reportOn(facts({ canary: PROVEN })))).toMatch(/^Healthy/)
  })

  test('a change that touches no store is healthy, and no store at all is unknown', () => {
    expect(verdictOf(reportOn(facts({ scope: 'empty', stores: [] })))).toBe(
      'Healthy: the change touches no session store.',
    )
    expect(verdictOf(reportOn(facts({ stores: [] })))).toBe('Unknown: no session store could be examined.')
  })

  test('unknown is not called healthy', () => {
    const artifacts = [
      anArtifact(),
      anArtifact({ path: 'b', reading: { kind: 'unreadable', cause: 'permission', detail: 'permission denied' } }),
    ]
    expect(verdictOf(reportOn(facts({ stores: [aStore({ artifacts })] })))).toMatch(
      /^Unknown: .*1 of 2 artifacts match/,
    )
  })

  test('a mismatch is failing', () => {
    const artifacts = [anArtifact({ reading: aReading('other\n') })]
    expect(verdictOf(reportOn(facts({ stores: [aStore({ artifacts })] })))).toMatch(/^Failing: .*; 1 error\.$/)
  })
})

describe('R39: the score in words', () => {
  const SCORE = { ...{ value: 0, low: 0, high: 1, availability: 0, intact: 1 }, coverage: 0.01, target: 0.995 }
  const pages = (awaitedMs: number): readonly string[] => {
    const report = aReport({ score: { ...SCORE, verdict: 'undetermined', awaitedMs } })
    return [summaryReporter(report), terminalReporter(report, { isColoured: false, isQuiet: false })]
  }

  test('is not told before enough was observed; what it takes is', () => {
    for (const page of pages(23.2 * 3_600_000)) {
      expect(page).toContain('not enough observed yet, 24 hours more to go')
      expect(page).not.toContain('0.00 %')
    }
    for (const page of pages(1)) expect(page).toContain('yet, 1 hour more to go')
  })

  test('is told from then on', () => {
    for (const page of pages(0)) expect(page).toContain('0.00 %')
  })
})
