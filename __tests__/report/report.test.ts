import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { seen, unavailable } from '../../src/domain/observed.ts'
import { makeReport } from '../../src/report/report.ts'
import { assess } from '../../src/assess/assess.ts'
import { evidenceDigest, fingerprint } from '../../src/adapters/fingerprint.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import { anyFacts } from '../builders/arbitraries.ts'
import { STARTED_AT_MS, aGitHub, aRateLimit, aReading, aStore, anArtifact, facts } from '../builders/facts.ts'
import { DURATION_MS, aReport, reportOn } from '../builders/report.ts'

describe('the report', () => {
  test('R12: has the numbers of all stores together', () => {
    const mixed = aStore({
      id: 'sums:b',
      root: 'b',
      checkpointCount: 3,
      artifacts: [
        anArtifact({ path: 'a', reading: aReading('other\n') }),
        anArtifact({ path: 'b', reading: { kind: 'absent' } }),
        anArtifact({ path: 'c', claim: null, reading: { kind: 'present', sizeBytes: 10 } }),
      ],
    })
    const { metrics, score } = reportOn(facts({ stores: [aStore(), mixed] }))
    expect(metrics).toEqual({
      sessions: 2,
      checkpoints: 3,
      artifacts: 4,
      bytes: 6 + 6 + 10,
      examined: 2,
      match: 1,
      coverage: 0.5,
      intactRatio: 0.5,
    })
    expect(score).toBeNull()
  })

  test('with nothing examined no share is claimed', () => {
    expect(reportOn(facts({ stores: [], scope: 'empty' })).metrics).toMatchObject({ coverage: null, intactRatio: null })
  })

  test('says when the look began and how long it took; a clock that ran backwards took no time', () => {
    expect(aReport()).toMatchObject({ startedAt: '2026-07-13T12:00:00.000Z', durationMs: DURATION_MS })
    const of = facts()
    const assessment = assess(of, { policy: DEFAULT_POLICY, fingerprint, evidenceDigest })
    expect(
      makeReport(of, assessment, { queue: [], notTold: [], finishedAtMs: STARTED_AT_MS - 1, slowMs: 5_000 }).durationMs,
    ).toBe(0)
  })

  test("R12: GitHub's part: requests, those that count, latency, the core limit among all", () => {
    const request = { route: 'GET /x', outcome: 'ok', status: 200, isCounted: true } as const
    const github = aGitHub({
      requests: [
        { ...request, latencyMs: 90 },
        { ...request, latencyMs: 1000, isCounted: false },
        { ...request, latencyMs: 10 },
        { ...request, latencyMs: 30_000, outcome: 'error', status: null },
      ],
      rateLimits: seen([aRateLimit(), aRateLimit({ resource: 'search', limit: 30, remaining: 30 })]),
    })
    expect(reportOn(facts({ github: seen(github) })).github).toEqual({
      requests: 4,
      counted: 3,
      rateLimit: aRateLimit(),
      rateLimits: [aRateLimit(), aRateLimit({ resource: 'search', limit: 30, remaining: 30 })],
      outcomes: { ok: 3, slow: 0, error: 1, rateLimited: 0, refused: 0 },
      incidents: null,
      latencyMs: { median: 90, worst: 1000 },
    })
  })

  test('GitHub that was not looked at, or did not answer, is null', () => {
    expect(aReport().github).toBeNull()
    expect(reportOn(facts({ github: unavailable('no answer') })).github).toBeNull()
  })

  test('coverage and counts agree, store by store and in the whole', () => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        const { stores, metrics } = reportOn(of)
        for (const { artifacts, coverage, digests } of stores) {
          const { match, mismatch, missing, unverifiable, unclaimed } = digests
          expect(match + mismatch + missing + unverifiable + unclaimed).toBe(artifacts)
          expect(coverage).toBe(artifacts === 0 ? null : (match + mismatch) / artifacts)
        }
        expect(metrics.artifacts).toBe(stores.reduce((sum, { artifacts }) => sum + artifacts, 0))
      }),
      { numRuns: 300 },
    )
  })
})
