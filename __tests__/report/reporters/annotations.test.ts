import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { annotationsReporter } from '../../../src/report/reporters/index.ts'
import { anyFacts } from '../../builders/arbitraries.ts'
import { aFinding, aReport, aReportWith, reportOn } from '../../builders/report.ts'

describe('annotations', () => {
  test('a healthy world has none', () => {
    expect(annotationsReporter(aReport())).toEqual([])
  })

  test('R49: a finding about a line of a manifest stands on that line', () => {
    expect(annotationsReporter(aReportWith([aFinding()]))).toEqual([
      {
        kind: 'annotation',
        level: 'error',
        title: 'digest-mismatch',
        message: 'sums:sessions/a/notes.md does not have the SHA-256 that SHA256SUMS records',
        place: { path: 'sessions/a/SHA256SUMS', line: 1 },
      },
    ])
  })

  test('the level follows the severity, the worst first', () => {
    const findings = (['info', 'critical', 'warning', 'error'] as const).map((severity) =>
      aFinding({ severity, summary: severity }),
    )
    expect(annotationsReporter(aReportWith(findings)).map(({ level, message }) => `${level} ${message}`)).toEqual([
      'error critical',
      'error error',
      'warning warning',
      'notice info',
    ])
  })

  test('on a proposed change new findings are called so, older ones are counted, and trouble with GitHub is told as ever', () => {
    const findings = [
      aFinding({ isNew: true }),
      aFinding({ isNew: false }),
      aFinding({ isNew: false, severity: 'info' }),
      aFinding({ isNew: false, code: 'rate-limit-low', subject: 'github/core', severity: 'warning' }),
    ]
    const report = { ...aReportWith(findings), base: { commit: 'b'.repeat(40), goneCount: 0 } }
    expect(annotationsReporter(report).map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error new: digest-mismatch',
      'warning rate-limit-low',
      'notice older findings',
    ])
  })

  test('what is accepted is not annotated', () => {
    expect(annotationsReporter(aReportWith([aFinding({ accepted: true })]))).toEqual([])
  })

  test.each([
    [10, 10, 'finding 9'],
    [11, 10, '2 more findings of this level; the job summary and the report have them.'],
    [500, 10, '491 more findings of this level; the job summary and the report have them.'],
  ])('of %i errors %i annotations are made, the last of them: %s', (findings, made, last) => {
    const report = aReportWith(Array.from({ length: findings }, (_, at) => aFinding({ summary: `finding ${at}` })))
    const annotations = annotationsReporter(report)
    expect(annotations).toHaveLength(made)
    expect(annotations.at(-1)?.message).toBe(last)
  })

  test('a path that cannot be printed as it is names no place', () => {
    const place = { path: 'a\u001b[2J\n::error::b/SHA256SUMS', line: 3 }
    expect(annotationsReporter(aReportWith([aFinding({ place })]))[0]?.place).toBeNull()
  })

  test('whatever is in the store: at most ten of a level, 4,096 bytes a message, one line, nothing active', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('', '日'.repeat(5000), '\u{10FFFF}'.repeat(5000)), (of, long) => {
        const report = reportOn(of)
        const findings = report.findings.map((finding) => ({ ...finding, summary: finding.summary + long }))
        const annotations = annotationsReporter({ ...report, findings })
        for (const level of ['notice', 'warning', 'error'])
          expect(annotations.filter((annotation) => annotation.level === level).length).toBeLessThanOrEqual(10)
        for (const { message, place, title } of annotations) {
          expect(Buffer.byteLength(message)).toBeLessThanOrEqual(4096)
          expect(`${title} ${message} ${place?.path ?? ''}`).not.toMatch(/[\u0000-\u001F\u007F-\u009F]|\p{Surrogate}/u)
        }
      }),
      { numRuns: 200 },
    )
  })
})
