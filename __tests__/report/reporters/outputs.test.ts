import { describe, expect, test } from '@jest/globals'
import { seen } from '../../../src/domain/observed.ts'
import { outputsReporter } from '../../../src/report/reporters/index.ts'
import type { Report } from '../../../src/report/report.ts'
import { aGitHub, aRateLimit, facts } from '../../builders/facts.ts'
import { aFinding, aReport, aReportWith, reportOn } from '../../builders/report.ts'

function outputs(report: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(
    outputsReporter(report).map((output) => (output.kind === 'output' ? [output.name, output.value] : [])),
  )
}

describe('R47: outputs', () => {
  test('of a healthy world', () => {
    expect(outputs(aReport())).toEqual({
      status: 'healthy',
      findings: '0',
      'critical-findings': '0',
      issues: '',
      score: '',
      verified: '1',
      coverage: '1',
      'rate-limit-remaining': '',
    })
  })

  test('R39: the score, and none while too little was observed', () => {
    const score = { ...{ value: 0.25, low: 0, high: 1, availability: 1, intact: 0.25 }, coverage: 0.1, target: 0.995 }
    const told = (awaitedMs: number) => outputs(aReport({ score: { ...score, verdict: 'undetermined', awaitedMs } }))
    expect([told(0)['score'], told(1)['score']]).toEqual(['0.25', ''])
  })

  test('what is accepted is not counted', () => {
    const report = aReportWith([
      aFinding(),
      aFinding({ severity: 'critical' }),
      aFinding({ severity: 'critical', accepted: true }),
    ])
    expect(outputs(report)).toMatchObject({ status: 'failing', findings: '2', 'critical-findings': '1' })
  })

  test('R3: what remains of the core rate limit', () => {
    const github = aGitHub({
      rateLimits: seen([aRateLimit({ resource: 'search', remaining: 3 }), aRateLimit({ remaining: 0 })]),
    })
    expect(outputs(reportOn(facts({ github: seen(github) })))['rate-limit-remaining']).toBe('0')
  })

  test('without artifacts there is no coverage, rather than one of 0', () => {
    expect(outputs(reportOn(facts({ stores: [], scope: 'empty' })))).toMatchObject({ status: 'healthy', coverage: '' })
  })
})
