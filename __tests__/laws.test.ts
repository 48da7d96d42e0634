import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evidenceDigest, fingerprint } from '../src/adapters/fingerprint.ts'
import { assess } from '../src/assess/assess.ts'
import { isAtLeast } from '../src/domain/severity.ts'
import { DEFAULT_POLICY } from '../src/policy.ts'
import { exitCodeOf } from '../src/report/exit-code.ts'
import { annotationsReporter, jsonReporter, summaryReporter, terminalReporter } from '../src/report/reporters/index.ts'
import { anyFacts } from './builders/arbitraries.ts'
import { aStore, anArtifact, facts } from './builders/facts.ts'
import { reportOn } from './builders/report.ts'

const judge = (world: Parameters<typeof assess>[0]) =>
  assess(world, { policy: DEFAULT_POLICY, fingerprint, evidenceDigest })

describe('the laws, over random worlds', () => {
  test('6. same world, same words', () => {
    fc.assert(
      fc.property(anyFacts, (world) => {
        const again = structuredClone(world)
        expect(jsonReporter(reportOn(again))).toBe(jsonReporter(reportOn(world)))
        expect(summaryReporter(reportOn(again))).toBe(summaryReporter(reportOn(world)))
        expect(annotationsReporter(reportOn(again))).toEqual(annotationsReporter(reportOn(world)))
        const options = { isColoured: false, isQuiet: false }
        expect(terminalReporter(reportOn(again), options)).toBe(terminalReporter(reportOn(world), options))
      }),
    )
  })

  test('3. unknown is not healthy, and the worst answer wins', () => {
    fc.assert(
      fc.property(anyFacts, (world) => {
        const { findings: all, health, unknowns } = judge(world)
        const findings = all.filter(({ accepted }) => !accepted)
        const worst = findings.some(({ severity }) => isAtLeast(severity, 'error'))
          ? 'failing'
          : findings.some(({ severity }) => severity === 'warning')
            ? 'degraded'
            : unknowns.some(({ isRequired }) => isRequired)
              ? 'unknown'
              : 'healthy'
        expect(health).toBe(worst)
      }),
    )
  })

  test('10. a verifier that was not proven, or a guard that saw nothing, never exits 0', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('never', 'warning', 'error', 'critical', 'new'), (world, failOn) => {
        const report = reportOn(world)
        const wasProven =
          world.canary.cases.length > 0 && world.canary.cases.every(({ answered, expected }) => answered === expected)
        if (!wasProven) expect(exitCodeOf(report, failOn)).toBe(3)
        // A store that the change removed was judged: it is gone.
        const sawNothing = world.stores.length + world.removed.length === 0 && world.scope !== 'empty'
        if (world.unopened.length > 0 || sawNothing) expect(exitCodeOf(report, failOn)).not.toBe(0)
      }),
    )
  })

  test('3. what could not be told is said, however quiet the run is', () => {
    fc.assert(
      fc.property(anyFacts, fc.boolean(), (any, isQuiet) => {
        const report = reportOn({ ...any, github: null, history: null })
        fc.pre(report.status === 'unknown')
        expect(terminalReporter(report, { isColoured: false, isQuiet })).toContain('could not tell: ')
      }),
    )
  })

  test('every artifact has one verdict, and the counts add up', () => {
    fc.assert(
      fc.property(anyFacts, (world) => {
        for (const { artifacts, coverage, digests } of judge(world).stores) {
          const { match, mismatch, missing, unclaimed, unverifiable } = digests
          expect(match + mismatch + missing + unverifiable + unclaimed).toBe(artifacts)
          expect(coverage).toBe(artifacts === 0 ? null : (match + mismatch) / artifacts)
        }
      }),
    )
  })

  test('a fingerprint is the first 16 hex digits of SHA-256(code NUL subject)', () => {
    fc.assert(
      fc.property(anyFacts, (world) => {
        for (const { code, fingerprint: actual, subject } of judge(world).findings)
          expect(actual).toBe(
            createHash('sha256')
              .update(Buffer.from(`${code}\0${subject}`))
              .digest('hex')
              .slice(0, 16),
          )
      }),
    )
  })

  test('findings come in the order of subject and code, however the world was listed', () => {
    fc.assert(
      fc.property(anyFacts, (world) => {
        const keys = judge(world).findings.map(({ code, subject }) => [subject, code] as const)
        const sorted = keys.toSorted(([a, x], [b, y]) => (a === b ? (x < y ? -1 : x > y ? 1 : 0) : a < b ? -1 : 1))
        expect(keys).toEqual(sorted)
      }),
    )
  })
})

test('a world that is as it was recorded is healthy, and exits 0', () => {
  const report = reportOn(facts())
  expect([report.status, exitCodeOf(report, 'warning')]).toEqual(['healthy', 0])
})

test('a manifest that describes a download is no artifact, no error, and no proof', () => {
  const artifacts = [anArtifact({ reading: { kind: 'absent' } })]
  const report = reportOn(facts({ stores: [aStore({ artifacts })] }))
  expect(report.stores[0]).toMatchObject({ sessions: 1, artifacts: 0, coverage: null })
  expect(report.findings.map(({ severity }) => severity)).toEqual(['info'])
})
