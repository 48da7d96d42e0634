import { describe, expect, test } from '@jest/globals'
import { SEVERITIES } from '../../src/domain/severity.ts'
import { FAIL_ON, exitCodeOf } from '../../src/report/exit-code.ts'
import { aReading, aStore, anArtifact, facts } from '../builders/facts.ts'
import { aFinding, aReport, aReportWith, reportOn } from '../builders/report.ts'

describe('the exit code', () => {
  test('nothing found is 0, whatever it should fail on', () => {
    for (const failOn of FAIL_ON) expect(exitCodeOf(aReport(), failOn)).toBe(0)
  })

  test('a finding fails from its own severity on', () => {
    const failing = SEVERITIES.map((severity) =>
      FAIL_ON.filter((failOn) => exitCodeOf(aReportWith([aFinding({ severity })]), failOn) === 1),
    )
    expect(failing).toEqual([[], ['warning'], ['warning', 'error', 'new'], ['warning', 'error', 'critical', 'new']])
  })

  test('new: an error that the base has too does not fail; one of which that is not known does', () => {
    const exits = [true, null, false].map((isNew) => exitCodeOf(aReportWith([aFinding({ isNew })]), 'new'))
    expect(exits).toEqual([1, 1, 0])
  })

  test('what is accepted does not fail', () => {
    expect(exitCodeOf(aReportWith([aFinding({ severity: 'critical', accepted: true })]), 'warning')).toBe(0)
  })

  test('a verifier that cannot be believed is 3, before every finding, even where nothing should fail', () => {
    const report = { ...aReportWith([aFinding()]), isVerifierProven: false }
    for (const failOn of FAIL_ON) expect(exitCodeOf(report, failOn)).toBe(3)
  })

  test('blindness is 3, and findings are said first', () => {
    const blind = reportOn(facts({ unopened: [{ id: 'entire:gone', reason: 'it is gone' }] }))
    expect(exitCodeOf(blind, 'error')).toBe(3)
    expect(exitCodeOf(blind, 'never')).toBe(3)
    const stores = [aStore({ artifacts: [anArtifact({ reading: aReading('changed') })] })]
    expect(exitCodeOf(reportOn(facts({ stores, unopened: [{ id: 'x:y', reason: 'z' }] })), 'error')).toBe(1)
    expect(exitCodeOf(reportOn(facts({ stores: [] })), 'error')).toBe(3)
    expect(exitCodeOf(reportOn(facts({ stores: [], scope: 'empty' })), 'error')).toBe(0)
  })
})
