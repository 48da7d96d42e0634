import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import type { Digest } from '../../domain/digest.ts'
import { parseDigest } from '../../domain/digest.ts'
import { startCatFile } from './cat-file.ts'
import type { CatFile, ObjectSink } from './cat-file.ts'
import { objectHash } from './object-hash.ts'
import type { ObjectFormat } from './object-hash.ts'
import { firstLine, runGit } from './run-git.ts'

/** Some objects to read as one: their bytes joined with one LF between them. */
export interface ObjectJob {
  readonly objectIds: readonly string[]
  readonly type: 'blob' | 'tree' | 'commit'
  /** Keep the bytes when there are no more than this; 0 keeps none. */
  readonly keepBytes: number
}

/** What came of a job. Every object of it was hashed against its own name. */
export type ObjectReading =
  | { readonly kind: 'read'; readonly sha256: Digest; readonly sizeBytes: number; readonly kept: Buffer | null }
  | { readonly kind: 'absent'; readonly objectId: string }
  | { readonly kind: 'corrupt'; readonly objectId: string; readonly detail: string }

/** The object database to read from. */
export interface ObjectDatabase {
  readonly gitDir: string
  readonly objectFormat: ObjectFormat
}

/** Fewer jobs than this are read by one process: a second costs more to start than it saves. */
const JOBS_FOR_TWO = 32
/** How many objects a process is asked for ahead of its answers. */
const AHEAD = 64

/** Reads all jobs, with up to two processes side by side; one reading for each job, in their order. */
export async function readObjects(
  database: ObjectDatabase,
  jobs: readonly ObjectJob[],
  progress: (done: number, total: number) => void,
): Promise<readonly ObjectReading[]> {
  const readings: (ObjectReading | undefined)[] = jobs.map(() => undefined)
  const queue = new JobQueue(jobs.length)
  let done = 0
  const settle = (index: number, reading: ObjectReading): void => {
    readings[index] = reading
    done += 1
    progress(done, jobs.length)
  }
  const readerCount = jobs.length < JOBS_FOR_TWO ? 1 : Math.min(2, availableParallelism())
  await Promise.all(Array.from({ length: readerCount }, async () => readFromQueue(database, jobs, queue, settle)))
  return readings.map((reading, index) => reading ?? neverAnswered(jobs[index]))
}

function neverAnswered(job: ObjectJob | undefined): ObjectReading {
  return { kind: 'corrupt', objectId: job?.objectIds[0] ?? '', detail: 'git gave no answer' }
}

/** Indexes of jobs still to do, shared by the readers. */
class JobQueue {
  #next = 0
  readonly #count: number

  constructor(count: number) {
    this.#count = count
  }

  take(most: number): readonly number[] {
    const first = this.#next
    this.#next = Math.min(this.#count, first + most)
    return Array.from({ length: this.#next - first }, (_, offset) => first + offset)
  }
}

/**
 * Keeps one process busy until the queue is empty. When the process dies, the job that it died on is tried alone, in a process
 * of its own: a damaged object is then told from a process that was ended, and can hide no other.
 */
async function readFromQueue(
  database: ObjectDatabase,
  jobs: readonly ObjectJob[],
  queue: JobQueue,
  settle: (index: number, reading: ObjectReading) => void,
): Promise<void> {
  let left: readonly number[] = []
  for (;;) {
    const run = await readUntilEnd(database, jobs, left, (most) => queue.take(most), settle)
    if (run.unanswered.length === 0) return
    const [suspect, ...others] = run.unanswered
    if (suspect === undefined) return
    await readAlone(database, jobs, suspect, settle)
    left = others
  }
}

async function readAlone(
  database: ObjectDatabase,
  jobs: readonly ObjectJob[],
  index: number,
  settle: (index: number, reading: ObjectReading) => void,
): Promise<void> {
  const run = await readUntilEnd(database, jobs, [index], () => [], settle)
  if (run.unanswered.length > 0)
    settle(index, { kind: 'corrupt', objectId: run.objectId, detail: firstLine(run.failure ?? 'git gave no answer') })
}

interface ReadRun {
  readonly unanswered: readonly number[]
  /** The object that was being waited for at the end. */
  readonly objectId: string
  readonly failure: string | null
}

async function readUntilEnd(
  database: ObjectDatabase,
  jobs: readonly ObjectJob[],
  first: readonly number[],
  take: (most: number) => readonly number[],
  settle: (index: number, reading: ObjectReading) => void,
): Promise<ReadRun> {
  const pending: number[] = []
  let reader: JobReader | null = null
  const missing: MissingObject[] = []
  const ask = (indexes: readonly number[]): void => {
    if (indexes.length === 0) return
    pending.push(...indexes)
    catFile.ask(indexes.flatMap((index) => jobs[index]?.objectIds ?? []))
  }
  const answered = (reading: ObjectReading): void => {
    const index = pending.shift()
    reader = null
    if (index !== undefined && reading.kind === 'absent') missing.push({ index, objectId: reading.objectId })
    else if (index !== undefined) settle(index, reading)
    if (pending.length <= AHEAD / 2) ask(take(AHEAD / 2))
    if (pending.length === 0) catFile.finish()
  }
  const current = (): JobReader => (reader ??= new JobReader(jobs[pending[0] ?? 0], database.objectFormat, answered))
  const sink: ObjectSink = {
    onStart: (type, sizeBytes) => {
      current().start(type, sizeBytes)
    },
    onBytes: (bytes) => {
      current().add(bytes)
    },
    onEnd: () => {
      current().end()
    },
    onMissing: () => {
      current().miss()
    },
  }
  const catFile: CatFile = startCatFile(database.gitDir, sink)
  ask(first.length > 0 ? first : take(AHEAD))
  if (pending.length === 0) catFile.finish()
  const failure = await catFile.ended
  await settleMissing(database, missing, settle)
  return { unanswered: pending, objectId: current().objectId, failure }
}

interface MissingObject {
  readonly index: number
  readonly objectId: string
}

/** How many missing objects git is asked about at once: their complaints must fit into what is kept of its stderr. */
const MISSING_AT_ONCE = 32

/** Git calls an object missing, too, when it is there and its header cannot be read; it names such an object on stderr. */
async function settleMissing(
  { gitDir }: ObjectDatabase,
  missing: readonly MissingObject[],
  settle: (index: number, reading: ObjectReading) => void,
): Promise<void> {
  for (let at = 0; at < missing.length; at += MISSING_AT_ONCE) {
    const some = missing.slice(at, at + MISSING_AT_ONCE)
    const input = some.map(({ objectId }) => `${objectId}\n`).join('')
    const { stderr } = await runGit(gitDir, [`--git-dir=${gitDir}`, 'cat-file', '--batch-check'], { input })
    for (const { index, objectId } of some) {
      const complaint = stderr.split('\n').find((line) => line.replaceAll('/', '').includes(objectId))
      settle(
        index,
        complaint === undefined
          ? { kind: 'absent', objectId }
          : { kind: 'corrupt', objectId, detail: firstLine(complaint) },
      )
    }
  }
}

/** Hashes the objects of one job as they arrive: each against its name, all together against the claim. */
class JobReader {
  readonly #job: ObjectJob | undefined
  readonly #format: ObjectFormat
  readonly #answered: (reading: ObjectReading) => void
  readonly #content = createHash('sha256')
  readonly #kept: Buffer[] = []
  #object: Hash | null = null
  #part = 0
  #sizeBytes = 0
  #problem: ObjectReading | null = null

  constructor(job: ObjectJob | undefined, format: ObjectFormat, answered: (reading: ObjectReading) => void) {
    this.#job = job
    this.#format = format
    this.#answered = answered
  }

  get objectId(): string {
    return this.#job?.objectIds[this.#part] ?? ''
  }

  start(type: string, sizeBytes: number): void {
    this.#object = objectHash(this.#format, type, sizeBytes)
    if (type !== this.#job?.type) this.#fail(`it is a ${type}`)
    if (this.#part > 0) this.#addContent(SEPARATOR)
  }

  add(bytes: Buffer): void {
    this.#object?.update(bytes)
    this.#addContent(bytes)
  }

  end(): void {
    const actual = this.#object?.digest('hex')
    if (actual !== this.objectId) this.#fail(`its bytes have the id ${actual ?? ''}`)
    this.#next()
  }

  miss(): void {
    this.#problem ??= { kind: 'absent', objectId: this.objectId }
    this.#next()
  }

  #fail(detail: string): void {
    this.#problem ??= { kind: 'corrupt', objectId: this.objectId, detail }
  }

  #addContent(bytes: Buffer): void {
    this.#content.update(bytes)
    this.#sizeBytes += bytes.length
    if (this.#sizeBytes <= (this.#job?.keepBytes ?? 0)) this.#kept.push(Buffer.from(bytes))
    else this.#kept.length = 0
  }

  #next(): void {
    this.#part += 1
    if (this.#part < (this.#job?.objectIds.length ?? 0)) return
    this.#answered(this.#problem ?? this.#whole())
  }

  #whole(): ObjectReading {
    const sha256 = parseDigest(this.#content.digest('hex'))
    if (sha256 === null) throw new Error('a SHA-256 is no SHA-256')
    const isKept = this.#sizeBytes <= (this.#job?.keepBytes ?? 0)
    return { kind: 'read', sha256, sizeBytes: this.#sizeBytes, kept: isKept ? Buffer.concat(this.#kept) : null }
  }
}

const SEPARATOR = Buffer.from('\n')
