/** Spaces requests as GitHub asks for ("Best practices for using the REST API"). */
export interface Throttle {
  /** A few at a time. */
  readonly read: <T>(work: () => Promise<T>) => Promise<T>
  /** One after the other, at least a second apart. */
  readonly write: <T>(work: () => Promise<T>) => Promise<T>
}

/** What spacing needs. */
export interface ThrottleOptions {
  readonly nowMs: () => number
  readonly sleep: (ms: number) => Promise<void>
}

const READS_AT_ONCE = 4
/** From the end of one write to the start of the next, in ms. */
export const BETWEEN_WRITES_MS = 1_000

/** A throttle of its own for one run. */
export function createThrottle({ nowMs, sleep }: ThrottleOptions): Throttle {
  const lanes: Promise<unknown>[] = Array.from({ length: READS_AT_ONCE }, () => Promise.resolve())
  let next = 0
  let writes: Promise<unknown> = Promise.resolve()
  let lastWriteMs = -Infinity
  const after = async <T>(before: Promise<unknown>, work: () => Promise<T>): Promise<T> => {
    // Whatever became of the one before is told to who asked for it.
    await before.catch(() => undefined)
    return work()
  }
  return {
    read: async (work) => {
      const lane = next++ % READS_AT_ONCE
      const done = after(lanes[lane] ?? Promise.resolve(), work)
      lanes[lane] = done
      return done
    },
    write: async (work) => {
      const done = after(writes, async () => {
        const waitMs = lastWriteMs + BETWEEN_WRITES_MS - nowMs()
        if (waitMs > 0) await sleep(waitMs)
        try {
          return await work()
        } finally {
          lastWriteMs = nowMs()
        }
      })
      writes = done
      return done
    },
  }
}
