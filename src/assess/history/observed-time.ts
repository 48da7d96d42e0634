import { medianOf } from '../../domain/median.ts'
import type { Policy } from '../../policy.ts'

/** One look at something that is up or down. */
export interface Sample {
  /** Milliseconds since the epoch. */
  readonly atMs: number
  readonly isUp: boolean
}

/** How much of a span was seen, and how much of that was up; in ms. */
export interface ObservedTime {
  readonly observedMs: number
  readonly upMs: number
}

/**
 * What samples say of the span from `fromMs` to `toMs`. Each speaks for half of its validity to either side, no further than
 * half the way to the next sample; the rest was not observed, neither up nor down.
 * @param samples in the order of their times.
 */
export function observedTime(
  samples: readonly Sample[],
  validityMs: number,
  fromMs: number,
  toMs: number,
): ObservedTime {
  let [observedMs, upMs] = [0, 0]
  samples.forEach(({ atMs, isUp }, index) => {
    const before = samples[index - 1]?.atMs ?? -Infinity
    const after = samples[index + 1]?.atMs ?? Infinity
    const start = Math.max(fromMs, atMs - Math.min(validityMs, atMs - before) / 2)
    const end = Math.min(toMs, atMs + Math.min(validityMs, after - atMs) / 2)
    const spanMs = Math.max(0, end - start)
    observedMs += spanMs
    if (isUp) upMs += spanMs
  })
  return { observedMs, upMs }
}

const DAY_MS = 86_400_000

/**
 * What samples say of the day (UTC) that begins at `startMs`, as far as it lies between `fromMs` and `toMs`. They are valid for as long
 * as was usual up to the end of that day: what is said of a day does not change with the days after it.
 */
export function observedOnDay(
  samples: readonly Sample[],
  startMs: number,
  fromMs: number,
  toMs: number,
  policy: Policy['history']['validity'],
): ObservedTime {
  const endMs = Math.min(toMs, startMs + DAY_MS)
  const validityMs = validityOf(
    samples.map(({ atMs }) => atMs),
    endMs,
    policy,
  )
  return observedTime(samples, validityMs, Math.max(fromMs, startMs), endMs)
}

/** The validity of a sample: clamp(2 × median gap of the last days, shortest, longest). In ms. */
export function validityOf(timesMs: readonly number[], nowMs: number, policy: Policy['history']['validity']): number {
  const recent = timesMs.filter((atMs) => atMs <= nowMs && nowMs - atMs <= policy.overMs)
  return Math.min(policy.longestMs, Math.max(policy.shortestMs, (medianGap(recent) ?? 0) * 2))
}

/** The median of the times between neighbours; null for fewer than two. In ms. */
export function medianGap(timesMs: readonly number[]): number | null {
  return medianOf(gapsOf(timesMs))
}

/** The times between neighbours, in ms. */
export function gapsOf(timesMs: readonly number[]): readonly number[] {
  const sorted = timesMs.toSorted((a, b) => a - b)
  return sorted.slice(1).map((atMs, index) => atMs - (sorted[index] ?? atMs))
}
