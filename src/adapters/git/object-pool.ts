import { Worker } from 'node:worker_threads'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import type { ObjectJob, ObjectReading } from './object-job.ts'
import type { ObjectLanes } from './object-lanes.ts'
import type { ObjectDatabase } from './object-job.ts'
import type { ObjectAnswer, ObjectBatch, ObjectWorkerData, SentReading } from './object-messages.ts'
import { THREAD_MARK } from '../thread-mark.ts'

/** What a pool is made of. */
export interface ObjectPoolOptions {
  readonly database: ObjectDatabase
  /** The module that a thread starts; it must load `object-worker.ts` in a worker of the role `objects`. */
  readonly workerEntry: URL
  readonly workerCount: number
}

/** Neighbours stay together, for git often has one of them as the base of the other; small enough that no thread is left with much. */
const MAX_BATCH = 64
const BATCHES_PER_WORKER = 8

interface Batch {
  readonly jobs: readonly ObjectJob[]
  readonly settle: (readings: readonly ObjectReading[]) => void
  readonly fail: (error: Error) => void
}

/**
 * Starts the threads. They do not keep the process alive while there is nothing to do. When one dies, for whatever reason, all
 * that is under way rejects: nobody waits for ever.
 */
export function createObjectPool({ database, workerCount, workerEntry }: ObjectPoolOptions): ObjectLanes {
  const waiting: Batch[] = []
  const underWay = new Map<number, { readonly worker: Worker; readonly batch: Batch }>()
  const workerData: ObjectWorkerData = { role: 'objects', database }
  let lastNumber = 0
  let failure: Error | null = null

  const failAll = (error: Error): void => {
    failure ??= error
    for (const { batch } of underWay.values()) batch.fail(failure)
    for (const batch of waiting) batch.fail(failure)
    underWay.clear()
    waiting.length = 0
  }

  /** Two batches for each thread, so that it need not wait for us. */
  const give = (worker: Worker): void => {
    const own = [...underWay.values()].filter((one) => one.worker === worker).length
    if (own === 0 && waiting.length === 0) worker.unref()
    for (const batch of waiting.splice(0, 2 - own)) {
      lastNumber += 1
      underWay.set(lastNumber, { worker, batch })
      worker.ref()
      const message: ObjectBatch = { batch: lastNumber, jobs: batch.jobs }
      worker.postMessage(message)
    }
  }

  const take = (worker: Worker, answer: ObjectAnswer): void => {
    const batch = underWay.get(answer.batch)?.batch
    underWay.delete(answer.batch)
    give(worker)
    if ('failure' in answer) batch?.fail(new UnreadableError(answer.failure))
    else batch?.settle(answer.readings.map(received))
  }

  const workers = Array.from({ length: workerCount }, () => startWorker(workerEntry, workerData, take, failAll))

  const readPart = async (jobs: readonly ObjectJob[], onDone: () => void): Promise<readonly ObjectReading[]> =>
    new Promise((resolve, reject) => {
      const settle = (readings: readonly ObjectReading[]): void => {
        onDone()
        resolve(readings)
      }
      waiting.push({ jobs, settle, fail: reject })
    })

  return {
    read: async (jobs, progress) => {
      if (failure !== null) throw failure
      let done = 0
      const parts = partsOf(jobs, workerCount).map(async (part) =>
        readPart(part, () => {
          done += part.length
          progress(done, jobs.length)
        }),
      )
      workers.forEach(give)
      return (await Promise.all(parts)).flat()
    },
  }
}

function startWorker(
  entry: URL,
  workerData: ObjectWorkerData,
  onAnswer: (worker: Worker, answer: ObjectAnswer) => void,
  onFailure: (error: Error) => void,
): Worker {
  const worker = new Worker(entry, { argv: [THREAD_MARK], workerData })
  worker.on('message', (answer: ObjectAnswer) => {
    onAnswer(worker, answer)
  })
  worker.on('error', (error) => {
    onFailure(new Error('a thread that reads git objects failed', { cause: error }))
  })
  worker.on('exit', (code) => {
    onFailure(new Error(`a thread that reads git objects ended unexpectedly (exit code ${code})`))
  })
  // Last: to listen for messages keeps the process alive again.
  worker.unref()
  return worker
}

function partsOf(jobs: readonly ObjectJob[], workerCount: number): readonly (readonly ObjectJob[])[] {
  const size = Math.max(1, Math.min(MAX_BATCH, Math.ceil(jobs.length / (workerCount * BATCHES_PER_WORKER))))
  return Array.from({ length: Math.ceil(jobs.length / size) }, (_, index) =>
    jobs.slice(index * size, (index + 1) * size),
  )
}

function received(reading: SentReading): ObjectReading {
  if (reading.kind !== 'read') return reading
  const { kept } = reading
  return { ...reading, kept: kept === null ? null : Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength) }
}
