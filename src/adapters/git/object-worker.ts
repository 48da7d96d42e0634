import { parentPort, workerData } from 'node:worker_threads'
import type { ObjectAnswer, ObjectBatch, ObjectWorkerData } from './object-messages.ts'
import { createLanes } from './object-lanes.ts'

const started: unknown = workerData
if (parentPort !== null && isObjectsRole(started)) serve(parentPort, started)

function isObjectsRole(value: unknown): value is ObjectWorkerData {
  return typeof value === 'object' && value !== null && 'role' in value && value.role === 'objects'
}

/** Answers batches, each when it is done, for as long as the pool lives. */
function serve(port: NonNullable<typeof parentPort>, { database }: ObjectWorkerData): void {
  const lanes = createLanes(database, 1)
  const answer = async ({ batch, jobs }: ObjectBatch): Promise<void> => {
    const readings = await lanes.read(jobs, () => undefined)
    // A small Buffer is a part of a large one, and all of that would be copied.
    const own = readings.map((reading) =>
      reading.kind === 'read' && reading.kept !== null ? { ...reading, kept: new Uint8Array(reading.kept) } : reading,
    )
    const message: ObjectAnswer = { batch, readings: own }
    port.postMessage(message)
  }
  port.on('message', (batch: ObjectBatch) => {
    answer(batch).catch((error: unknown) => {
      const message: ObjectAnswer = {
        batch: batch.batch,
        failure: error instanceof Error ? error.message : String(error),
      }
      port.postMessage(message)
    })
  })
}
