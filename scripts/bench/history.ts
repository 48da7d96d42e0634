import { performance } from 'node:perf_hooks'
import { historyText, parseHistory } from '../../src/adapters/history/history-text.ts'
import { rollUp } from '../../src/assess/history/roll-up.ts'
import { NO_HISTORY } from '../../src/domain/history.ts'
import type { RunRecord } from '../../src/domain/history.ts'
import { joinHistories } from '../../src/domain/join-histories.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import type { BenchRow } from './measure.ts'

const LIMIT_MS = 100
const LIMIT_BYTES = 2_000_000
const DAY_MS = 86_400_000
const YEARS_DAYS = 1_826
const RUNS_A_DAY = 18

/** Five years of runs as often as a schedule of every five minutes really comes: how large they are, and how long they take to load. */
export function benchHistory(): readonly BenchRow[] {
  const text = historyText(fiveYears())
  const startMs = performance.now()
  const loaded = parseHistory(text)
  const tookMs = performance.now() - startMs
  const detail = `${loaded.runs.length} runs and ${loaded.days.length} days`
  return [
    {
      name: 'five years of history, loaded',
      peer: '100 ms',
      ratio: tookMs / LIMIT_MS,
      goal: 1,
      detail: `${detail} in ${tookMs.toFixed(0)} ms`,
    },
    {
      name: 'five years of history',
      peer: '2 MB',
      ratio: text.length / LIMIT_BYTES,
      goal: 1,
      detail: `${detail} in ${text.length} bytes`,
    },
  ]
}

function fiveYears(): typeof NO_HISTORY {
  const startMs = Date.UTC(2021, 0, 1)
  let history = NO_HISTORY
  for (let day = 0; day < YEARS_DAYS; day++) {
    const dayMs = startMs + day * DAY_MS
    const runs = Array.from({ length: RUNS_A_DAY }, (_, run) => record(dayMs + (run * DAY_MS) / RUNS_A_DAY))
    history = rollUp(joinHistories(history, { ...NO_HISTORY, runs }), dayMs + DAY_MS - 1, DEFAULT_POLICY.history)
  }
  return history
}

function record(atMs: number): RunRecord {
  const at = Math.round(atMs)
  const problem = { problem: '0123456789abcdef', code: 'digest-mismatch', scope: 'sums:sessions' } as const
  return {
    ...{ run: `${at}.1.check.__self`, atMs: at, durationMs: 9_000, event: 'schedule', status: 'failing' },
    ...{
      findings: { info: 1, warning: 2, error: 1, critical: 0 },
      isUp: true,
      intact: { examined: 9_000, match: 8_999 },
    },
    api: {
      ...{ requests: 6, counted: 4, errors: 0, rateLimited: 0, refused: 0, medianMs: 113.5, worstMs: 480.25 },
      rateLimits: ['core', 'graphql', 'search'].map((resource) => ({ resource, used: 12, resetAtMs: at + 3_600_000 })),
    },
    ...{ evaluations: [{ ...problem, severity: 'error' }], queue: [], settled: [] },
  }
}
