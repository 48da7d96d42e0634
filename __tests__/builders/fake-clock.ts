import { STARTED_AT_MS } from './facts.ts'

/** A clock that stands still, but for whoever sleeps or moves it. */
export interface FakeClock {
  readonly nowMs: () => number
  readonly sleep: (ms: number) => Promise<void>
  readonly advance: (ms: number) => void
  /** Every sleep, in order, in ms. */
  readonly slept: readonly number[]
}

/** One that begins when every built look does. */
export function aFakeClock(startMs = STARTED_AT_MS): FakeClock {
  let nowMs = startMs
  const slept: number[] = []
  return {
    nowMs: () => nowMs,
    sleep: (ms) => {
      slept.push(ms)
      nowMs += ms
      return Promise.resolve()
    },
    advance: (ms) => {
      nowMs += ms
    },
    slept,
  }
}
