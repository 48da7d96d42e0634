import fc from 'fast-check'
import type { DayRecord, History, QueueEntry, QueueNote, RunRecord } from '../../src/domain/history.ts'
import { NO_HISTORY } from '../../src/domain/history.ts'
import { joinHistories } from '../../src/domain/join-histories.ts'
import { STARTED_AT_MS } from './facts.ts'

/** A healthy run of a schedule, an hour before every built look. */
export function aRun(changes: Partial<RunRecord> = {}): RunRecord {
  return {
    run: '1000.1',
    atMs: STARTED_AT_MS - 3_600_000,
    durationMs: 900,
    event: 'schedule',
    status: 'healthy',
    findings: { info: 0, warning: 0, error: 0, critical: 0 },
    isUp: true,
    intact: { examined: 10, match: 10 },
    api: {
      ...{ requests: 6, counted: 3, errors: 0, rateLimited: 0, refused: 0, medianMs: 90, worstMs: 210 },
      rateLimits: [{ resource: 'core', used: 40, resetAtMs: STARTED_AT_MS }],
    },
    evaluations: [],
    queue: [],
    settled: [],
    ...changes,
  }
}

/** An issue that could not be opened once, and may be tried again. */
export function aQueueEntry(changes: Partial<QueueEntry> = {}): QueueEntry {
  return {
    ...{ key: 'open:0123456789abcdef', kind: 'open-issue', subject: 'digest-mismatch: sums:a', attempts: 1 },
    ...{ sinceMs: STARTED_AT_MS - 600_000, notBeforeMs: STARTED_AT_MS - 300_000, cause: 'no answer in time' },
    ...{ isDead: false, step: null },
    ...changes,
  }
}

/** A history of these runs. */
export function aHistory(runs: readonly RunRecord[], changes: Partial<History> = {}): History {
  return joinHistories({ ...NO_HISTORY, ...changes, runs }, NO_HISTORY)
}

/** A day of healthy runs. */
export function aDay(changes: Partial<DayRecord> = {}): DayRecord {
  return {
    ...{ day: '2026-07-01', runs: 18, scheduled: 17, observedMs: 80_000_000, upMs: 80_000_000 },
    api: { requests: 100, counted: 50, errors: 0, rateLimited: 0, refused: 0, medianMs: 90, worstMs: 300 },
    ...{ intact: { examined: 10, match: 10 }, worst: 'healthy' },
    ...changes,
  }
}

const someMs = fc.integer({ min: STARTED_AT_MS - 4 * 86_400_000, max: STARTED_AT_MS })
const hex16 = fc.stringMatching(/^[0-9a-f]{16}$/)

const anyRun: fc.Arbitrary<RunRecord> = fc
  .record({
    run: fc.constantFrom('1.1', '1.2', '2.1', '3.1', '4.1', 'local-7', '::error::x'),
    atMs: someMs,
    status: fc.constantFrom('healthy', 'degraded', 'failing', 'unknown'),
    isUp: fc.option(fc.boolean()),
    evaluations: fc.array(
      fc.record({
        problem: hex16,
        code: fc.constant('artifact-missing'),
        scope: fc.string(),
        severity: fc.option(fc.constantFrom('info', 'warning', 'error', 'critical')),
      }),
      { maxLength: 3 },
    ),
    tips: fc.constantFrom(
      undefined,
      [],
      [{ store: 'sums:a', ref: 'refs/heads/main', tip: '0123456789abcdef', checkpoints: 2, sessions: 1 }],
    ),
    unreached: fc.constantFrom(undefined, [
      { store: 'sums:a', ref: 'main', tip: 'fedcba9876543210', checkpoints: 2, sessions: 1, seenAtMs: STARTED_AT_MS },
    ]),
  })
  .map(({ tips, unreached, ...run }) =>
    aRun({ ...run, ...(tips === undefined ? {} : { tips }), ...(unreached === undefined ? {} : { unreached }) }),
  )

const anyDay: fc.Arbitrary<DayRecord> = fc
  .record({
    day: fc.constantFrom('2026-07-09', '2026-07-10', '2026-07-11'),
    runs: fc.integer({ min: 1, max: 4 }),
    upMs: fc.integer({ min: 0, max: 9 }),
  })
  .map(aDay)

const anyNote: fc.Arbitrary<QueueNote> = fc.record({
  note: fc.constantFrom('n1', 'n2', 'n3'),
  atMs: someMs,
  act: fc.constantFrom('retry', 'drop'),
  key: hex16,
})

const foreignLine = fc
  .integer({ min: 2, max: 9 })
  .map((schema) => JSON.stringify({ schema, kind: 'run', told: 'later' }))

/** Histories that share keys with one another. */
export const anyHistory: fc.Arbitrary<History> = fc
  .record({
    runs: fc.array(anyRun, { maxLength: 6 }),
    days: fc.array(anyDay, { maxLength: 3 }),
    notes: fc.array(anyNote, { maxLength: 3 }),
    foreign: fc.array(foreignLine, { maxLength: 3 }),
    damaged: fc.array(fc.constantFrom('{"schema":1', 'x', '\u0000'), { maxLength: 3 }),
  })
  .map((history) => joinHistories(history, NO_HISTORY))
