import type { ObjectDatabase } from './object-job.ts'
import type { ObjectJob, ObjectReading } from './object-job.ts'

/** What an object thread is started with. */
export interface ObjectWorkerData {
  readonly role: 'objects'
  readonly database: ObjectDatabase
}

/** Jobs for an object thread. */
export interface ObjectBatch {
  /** Told back with the answer. */
  readonly batch: number
  readonly jobs: readonly ObjectJob[]
}

/** A reading on its way between threads. */
export type SentReading =
  | Exclude<ObjectReading, { readonly kind: 'read' }>
  | (Omit<Extract<ObjectReading, { readonly kind: 'read' }>, 'kept'> & { readonly kept: Uint8Array | null })

/** One reading for each job, or why git could not be started. */
export type ObjectAnswer =
  | { readonly batch: number; readonly readings: readonly SentReading[] }
  | { readonly batch: number; readonly failure: string }
