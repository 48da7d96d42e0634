import type { Hash } from 'node:crypto'
import type { ContentKind } from '../../domain/content.ts'
import { createMultiHash } from '../hashing/multi-hash.ts'
import type { Digests, Extras, MultiHash } from '../hashing/multi-hash.ts'
import { objectHash } from './object-hash.ts'
import type { ObjectFormat } from './object-hash.ts'

/** The object database to read from. */
export interface ObjectDatabase {
  readonly gitDir: string
  readonly objectFormat: ObjectFormat
}

/** Some objects to read as one: their bytes joined with one LF between them. */
export interface ObjectJob extends Extras {
  readonly objectIds: readonly string[]
  readonly type: 'blob' | 'tree' | 'commit'
  /** Keep the bytes when there are no more than this; 0 keeps none. */
  readonly keepBytes: number
  /** Take the SHA-256 of the bytes too. */
  readonly isHashed: boolean
}

/** What came of a job. Every object of it was hashed against its own name. */
export type ObjectReading =
  | {
      readonly kind: 'read'
      /** Null when the job was not to be hashed. */
      readonly digests: Digests | null
      readonly sizeBytes: number
      readonly kept: Buffer | null
      /** The bytes were not read in this run. */
      readonly isRemembered?: true
      /** They were sound as a text of this kind. */
      readonly soundAs?: ContentKind | undefined
    }
  | { readonly kind: 'absent'; readonly objectId: string }
  | { readonly kind: 'corrupt'; readonly objectId: string; readonly detail: string }

const SEPARATOR = Buffer.from('\n')

/** Takes the objects of one job as they arrive, and hashes them: each against its name, all together against the claim. */
export class JobIntake {
  readonly #job: ObjectJob
  readonly #format: ObjectFormat
  readonly #content: MultiHash | null
  #kept: Buffer[] = []
  #object: Hash | null = null
  #part = 0
  #sizeBytes = 0
  #problem: ObjectReading | null = null

  constructor(job: ObjectJob, format: ObjectFormat) {
    this.#job = job
    this.#format = format
    this.#content = job.isHashed ? createMultiHash(job) : null
  }

  /** What is wrong with what has arrived; null when nothing is. */
  get problem(): ObjectReading | null {
    return this.#problem
  }

  /** The object that is waited for, or is arriving. */
  get objectId(): string {
    return this.#job.objectIds[this.#part] ?? ''
  }

  start(type: string, sizeBytes: number): void {
    this.#object = objectHash(this.#format, type, sizeBytes)
    if (type !== this.#job.type) this.#fail(`it is a ${type}, not a ${this.#job.type}`)
    if (this.#part > 0) this.#addContent(SEPARATOR)
  }

  add(bytes: Buffer): void {
    this.#object?.update(bytes)
    this.#addContent(bytes)
  }

  /** The object is complete. Gives the reading when it was the job's last, else null. */
  end(): ObjectReading | null {
    const actual = this.#object?.digest('hex')
    if (actual !== this.objectId) this.#fail(`its bytes have the id ${actual ?? ''}`)
    return this.#next()
  }

  /** There is no such object. Gives the reading when it was the job's last, else null. */
  miss(): ObjectReading | null {
    this.#problem ??= { kind: 'absent', objectId: this.objectId }
    return this.#next()
  }

  #fail(detail: string): void {
    this.#problem ??= { kind: 'corrupt', objectId: this.objectId, detail }
  }

  #addContent(bytes: Buffer): void {
    this.#content?.update(bytes)
    this.#sizeBytes += bytes.length
    if (this.#sizeBytes <= this.#job.keepBytes) this.#kept.push(Buffer.from(bytes))
    else this.#kept = []
  }

  #next(): ObjectReading | null {
    this.#part += 1
    if (this.#part < this.#job.objectIds.length) return null
    return this.#problem ?? this.#whole()
  }

  #whole(): ObjectReading {
    const digests = this.#content === null ? null : this.#content.digests()
    const isKept = this.#sizeBytes <= this.#job.keepBytes
    return { kind: 'read', digests, sizeBytes: this.#sizeBytes, kept: isKept ? Buffer.concat(this.#kept) : null }
  }
}
