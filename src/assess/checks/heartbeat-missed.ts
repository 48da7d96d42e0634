import type { Facts, HistoryFact } from '../../domain/facts.ts'
import type { Unknown } from '../../domain/finding.ts'
import type { Policy } from '../../policy.ts'
import { defineCheck } from '../check.ts'
import { medianOf } from '../../domain/median.ts'
import { gapsOf } from '../history/observed-time.ts'

/** Who watches the watcher: the runs of the schedule come as often as they used to. */
export const heartbeatMissed = defineCheck({
  code: 'heartbeat-missed',
  question: 'Did the scheduled runs come as they used to?',
  assess: (facts, { policy }) => {
    const { history, startedAtMs } = facts
    if (history === null) return { passedCount: 0, findings: [], unknowns: [] }
    const unknowns = doubts(history, facts)
    const beats = history.history.runs.filter(({ atMs, event }) => event === 'schedule' && atMs < startedAtMs)
    const last = beats.at(-1)?.atMs
    const longestMs = longestGap(
      beats.map(({ atMs }) => atMs),
      policy.heartbeat,
    )
    if (last === undefined || longestMs === null) return { passedCount: 0, findings: [], unknowns }
    const ageMs = startedAtMs - last
    if (ageMs <= longestMs) return { passedCount: 1, findings: [], unknowns }
    const lastRun = new Date(last).toISOString()
    const finding = {
      code: 'heartbeat-missed',
      subject: 'guard/heartbeat',
      severity: 'warning',
      summary: `no scheduled run of the guard is known since ${lastRun}, ${hours(ageMs)} hours ago; usually one comes within ${hours(longestMs)} hours. Check that the schedule is still on, under Actions`,
      evidence: { lastRun, ageHours: Number(hours(ageMs)), longestUsualHours: Number(hours(longestMs)) },
      place: null,
    } as const
    return { passedCount: 0, findings: [finding], unknowns }
  },
})

/** The longest gap that is no missed run: max(3 × the usual one, the 99th percentile), in ms; null when too few are known. */
function longestGap(timesMs: readonly number[], { gaps, leastGaps, quantile }: Policy['heartbeat']): number | null {
  const known = gapsOf(timesMs).toSorted((a, b) => a - b)
  const usual = medianOf(known)
  if (known.length < leastGaps || usual === null) return null
  // Nearest rank.
  const high = known[Math.ceil(quantile * known.length) - 1] ?? usual
  return Math.max(gaps * usual, high)
}

const HOUR_MS = 3_600_000

function hours(ms: number): string {
  return (ms / HOUR_MS).toFixed(1)
}

/** A clock further off than this, in ms, puts records in the wrong order. */
const NOTABLE_SKEW_MS = 300_000

/** What makes the history, and all that is told from it, less than whole. */
function doubts({ history, places }: HistoryFact, { github }: Facts): readonly Unknown[] {
  const doubt = (subject: string, reason: string): Unknown => ({
    code: 'heartbeat-missed',
    subject,
    reason,
    isRequired: false,
  })
  const skewMs = github?.seen === true ? (github.value.clockSkewMs ?? 0) : 0
  const { damaged, foreign } = history
  return [
    ...places.flatMap(({ failure, place }) =>
      failure === null ? [] : [doubt(`guard/history/${place}`, `the history there could not be read: ${failure}`)],
    ),
    ...(damaged.length === 0
      ? []
      : [doubt('guard/history/damaged', `${damaged.length} lines of the history are no records and were set aside`)]),
    ...(foreign.length === 0
      ? []
      : [
          doubt(
            'guard/history/newer',
            `${foreign.length} records of the history were written by a newer version; they are kept, and no issue is closed until this one is updated`,
          ),
        ]),
    ...(Math.abs(skewMs) < NOTABLE_SKEW_MS
      ? []
      : [
          doubt(
            'guard/clock',
            `this machine's clock is ${hours(Math.abs(skewMs))} hours ${skewMs > 0 ? 'ahead of' : 'behind'} GitHub's; set it right, times in the history are wrong by as much`,
          ),
        ]),
  ]
}
