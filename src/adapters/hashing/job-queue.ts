import type { Reading } from '../../domain/store-facts.ts'
import type { ReadRequest } from '../../ports.ts'

/** Some requests of a job, taken to be worked on. */
export interface Batch {
  readonly requests: readonly ReadRequest[]
  /** Hands in one reading for each request. */
  readonly settle: (readings: readonly Reading[]) => void
}

/** Requests that wait for somebody to work on them. */
export interface JobQueue {
  /** One reading for each request, in their order. Jobs may overlap; they are served in turn. */
  readonly add: (requests: readonly ReadRequest[], onDone: (count: number) => void) => Promise<readonly Reading[]>
  /** The next requests; null when none waits. At most `limit`, and no more than a fair share for each of so many lanes. */
  readonly take: (laneCount: number, limit: number) => Batch | null
  /** How many requests nobody has taken yet. */
  readonly waitingCount: () => number
  /** All jobs, waiting, under way or yet to come, reject with this error. */
  readonly fail: (error: Error) => void
}

/** The end of all work comes closer in steps of this part of each lane's share, so that no lane is left with much. */
const SHARE_DIVISOR = 4

interface Job {
  readonly requests: readonly ReadRequest[]
  readonly readings: (Reading | undefined)[]
  readonly onDone: (count: number) => void
  readonly resolve: (readings: readonly Reading[]) => void
  readonly reject: (error: Error) => void
  next: number
  left: number
}

/** An empty queue. */
export function createJobQueue(): JobQueue {
  const waiting: Job[] = []
  const open = new Set<Job>()
  let failure: Error | null = null

  const waitingCount = (): number => waiting.reduce((sum, job) => sum + job.requests.length - job.next, 0)

  const settle = (job: Job, start: number, readings: readonly Reading[]): void => {
    for (const [index, reading] of readings.entries()) job.readings[start + index] = reading
    job.left -= readings.length
    job.onDone(readings.length)
    if (job.left > 0) return
    open.delete(job)
    job.resolve(job.readings.filter((reading) => reading !== undefined))
  }

  const add: JobQueue['add'] = (requests, onDone) =>
    new Promise((resolve, reject) => {
      if (failure !== null) {
        reject(failure)
        return
      }
      if (requests.length === 0) {
        resolve([])
        return
      }
      const job: Job = { requests, readings: [], onDone, resolve, reject, next: 0, left: requests.length }
      waiting.push(job)
      open.add(job)
    })

  const take: JobQueue['take'] = (laneCount, limit) => {
    const job = waiting[0]
    if (job === undefined) return null
    const start = job.next
    const share = Math.ceil(waitingCount() / (laneCount * SHARE_DIVISOR))
    job.next = Math.min(start + Math.min(share, limit), job.requests.length)
    if (job.next === job.requests.length) waiting.shift()
    return {
      requests: job.requests.slice(start, job.next),
      settle: (readings) => {
        settle(job, start, readings)
      },
    }
  }

  const fail = (error: Error): void => {
    failure ??= error
    waiting.length = 0
    for (const job of open) job.reject(failure)
    open.clear()
  }

  return { add, take, waitingCount, fail }
}
