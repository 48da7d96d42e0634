import { lstatSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Reading } from '../../domain/store-facts.ts'
import type { Progress, ReadRequest } from '../../ports.ts'
import type { HashPool, HashPoolOptions } from './hash-pool.ts'
import { createHasher, isSteps } from './hash-requests.ts'
import type { Hasher, Steps } from './hash-requests.ts'
import { createJobQueue } from './job-queue.ts'
import { codeOf } from './reading-of-error.ts'
import type { JobQueue } from './job-queue.ts'

/** Reads files of one tree, with as many cores as the work is worth. */
export interface TreeReader {
  /** One reading for each request, in their order. Calls may overlap. Rejects when a thread has died. */
  readonly read: (requests: readonly ReadRequest[], progress: Progress) => Promise<readonly Reading[]>
  /** Ends the threads, if there are any. What is under way rejects. */
  readonly close: () => Promise<void>
}

/**
 * Starting a thread costs some 40 ms of processor time. So many small files are worth it, a few files of so many bytes
 * together, and work that has taken as long.
 */
const WORTH_FILES = 4096
const FEW_FILES = 64
const WORTH_BYTES = 64 * 1024 * 1024
const WORTH_MS = 40
/** How long the event loop may be kept waiting: timeouts run, requests are measured, and threads wait for work. */
const TURN_MS = 4
/** A disk and a memory bus do not get faster with more threads, this one included. */
const MAX_LANES = 4
const MAX_BATCH = 64

/**
 * This thread hashes too, a few milliseconds at a time; others join it when the work is worth their start.
 * @param root the tree's folder, absolute.
 * @param workerEntry the module that a thread starts; see `hash-pool.ts`.
 */
export function createTreeReader(root: string, workerEntry: URL): TreeReader {
  const laneCount = Math.min(availableParallelism(), MAX_LANES)
  const queue = createJobQueue()
  let pool: Promise<HashPool> | null = null
  let isWorking = false
  let hasher: Hasher | null = null

  const callThreads = (): void => {
    if (laneCount === 1) return
    pool ??= openPool({ queue, root, workerEntry, workerCount: laneCount - 1 })
    pool.then((threads) => {
      threads.wake()
    }, fail)
  }

  const fail = (error: unknown): void => {
    queue.fail(error instanceof Error ? error : new Error(String(error)))
  }

  const work = (): void => {
    if (isWorking) return
    isWorking = true
    hasher ??= createHasher(root)
    workHere(queue, hasher, laneCount, callThreads, () => {
      isWorking = false
    }).catch(fail)
  }

  return {
    read: async (requests, progress) => {
      let done = 0
      const readings = queue.add(requests, (count) => {
        progress((done += count), requests.length)
      })
      if (pool !== null || queue.waitingCount() >= WORTH_FILES || isLarge(root, requests)) callThreads()
      work()
      return readings
    },
    close: async () => (await pool)?.close(),
  }
}

/** True for a few files that are large together. Only an estimate: nothing is opened on its word. */
function isLarge(root: string, requests: readonly ReadRequest[]): boolean {
  if (requests.length < 2 || requests.length > FEW_FILES) return false
  const paths = requests.flatMap((request) => (request.isHashed ? request.paths : []))
  return paths.reduce((sum, path) => sum + sizeOf(`${root}/${path}`), 0) >= WORTH_BYTES
}

/** Zero for what is not there or cannot be looked at. */
function sizeOf(place: string): number {
  try {
    return lstatSync(place, { throwIfNoEntry: false })?.size ?? 0
  } catch (error) {
    if (codeOf(error) === '') throw error
    return 0
  }
}

async function openPool(options: HashPoolOptions): Promise<HashPool> {
  const { createHashPool } = await import('./hash-pool.ts')
  return createHashPool(options)
}

/**
 * Works on the queue until it is empty, and lets the event loop turn in between.
 * @param callThreads called when it takes long, and there is something left to share.
 * @param onEnd called in the very moment in which the queue was seen empty: what comes later needs another call.
 */
async function workHere(
  queue: JobQueue,
  hash: Hasher,
  laneCount: number,
  callThreads: () => void,
  onEnd: () => void,
): Promise<void> {
  try {
    // Whoever asked gets to ask for more first.
    await nextTurn()
    const turn = createTurn(() => {
      if (queue.waitingCount() > 0) callThreads()
    })
    for (let batch = queue.take(laneCount, MAX_BATCH); batch !== null; batch = queue.take(laneCount, MAX_BATCH)) {
      const readings: Reading[] = []
      for (const request of batch.requests) {
        const answer = hash(request)
        readings.push(isSteps(answer) ? await walk(answer, turn) : answer)
        if (turn.isOver()) await turn.next()
      }
      batch.settle(readings)
    }
  } finally {
    onEnd()
  }
}

async function walk(steps: Steps, turn: Turn): Promise<Reading> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (turn.isOver()) await turn.next()
  }
}

/** A turn of the event loop, as far as we may use it. */
interface Turn {
  readonly isOver: () => boolean
  readonly next: () => Promise<void>
}

/** @param onLong called at the end of the turn in which the work has taken {@link WORTH_MS}. */
function createTurn(onLong: () => void): Turn {
  const startedMs = performance.now()
  let endsMs = startedMs + TURN_MS
  let isLong = false
  return {
    isOver: () => performance.now() > endsMs,
    next: async () => {
      if (!isLong && performance.now() - startedMs > WORTH_MS) {
        isLong = true
        onLong()
      }
      await nextTurn()
      endsMs = performance.now() + TURN_MS
    },
  }
}
