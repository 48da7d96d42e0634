import { Worker } from 'node:worker_threads'
import type { AnswerMessage, BatchMessage, HashWorkerData } from './hash-messages.ts'
import { packRequests, unpackReadings } from './hash-messages.ts'
import type { Batch, JobQueue } from './job-queue.ts'
import { THREAD_MARK } from '../thread-mark.ts'

/** Threads that work on a queue. */
export interface HashPool {
  /** To be called when the queue has got something to do. */
  readonly wake: () => void
  /** Ends the threads; what the queue holds rejects. */
  readonly close: () => Promise<void>
}

/** What a pool is made of. */
export interface HashPoolOptions {
  readonly queue: JobQueue
  /** The tree's folder, absolute. */
  readonly root: string
  /** The module that a thread starts; it must load `hash-worker.ts` in a worker of the role `hash`. */
  readonly workerEntry: URL
  readonly workerCount: number
}

/** About two milliseconds of small files. */
const MAX_BATCH = 256

/**
 * Starts the threads. They do not keep the process alive while there is nothing to do. When one dies, for whatever reason,
 * all that the queue holds rejects: nobody waits for ever.
 */
export function createHashPool({ queue, root, workerEntry, workerCount }: HashPoolOptions): HashPool {
  const busy = new Map<Worker, readonly Batch[]>()
  const workerData: HashWorkerData = { role: 'hash', root }
  let isOver = false

  const fail = (error: Error): void => {
    isOver = true
    queue.fail(error)
    for (const worker of workers) void worker.terminate()
  }

  /** Two batches for each thread, so that it need not wait for us; one when it is one file, which may be a large one. */
  const give = (worker: Worker): void => {
    for (let own = busy.get(worker) ?? []; !isOver && own.length < 2; own = busy.get(worker) ?? []) {
      if (own.length === 1 && own[0]?.requests.length === 1) return
      const batch = queue.take(workerCount + 1, MAX_BATCH)
      if (batch === null) {
        if (own.length === 0) worker.unref()
        return
      }
      busy.set(worker, [...own, batch])
      worker.ref()
      const message: BatchMessage = { requests: packRequests(batch.requests) }
      worker.postMessage(message)
    }
  }

  const take = (worker: Worker, { readings }: AnswerMessage): void => {
    const [batch, ...others] = busy.get(worker) ?? []
    busy.set(worker, others)
    give(worker)
    batch?.settle(unpackReadings(readings))
  }

  const workers: readonly Worker[] = Array.from({ length: workerCount }, () => {
    const worker = new Worker(workerEntry, { argv: [THREAD_MARK], workerData })
    worker.on('message', (answer: AnswerMessage) => {
      take(worker, answer)
    })
    worker.on('error', (error) => {
      fail(new Error(`a hashing thread failed: ${messageOf(error)}`, { cause: error }))
    })
    worker.on('messageerror', (error) => {
      fail(new Error('the answer of a hashing thread could not be read', { cause: error }))
    })
    worker.on('exit', (code) => {
      fail(new Error(`a hashing thread ended unexpectedly (exit code ${code})`))
    })
    // Last: to listen for messages keeps the process alive again.
    worker.unref()
    return worker
  })

  return {
    wake: () => {
      workers.forEach(give)
    },
    close: async () => {
      fail(new Error('the hashing threads were ended'))
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
