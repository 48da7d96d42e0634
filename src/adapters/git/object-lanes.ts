import { startCatFile } from './cat-file.ts'
import type { CatFile } from './cat-file.ts'
import { JobIntake } from './object-job.ts'
import type { ObjectDatabase, ObjectJob, ObjectReading } from './object-job.ts'
import { MISSING_AT_ONCE, lookForMissing, readAlone } from './object-suspects.ts'

/** Reads objects of one database in this thread. Its processes start when they are needed, and end soon after. */
export interface ObjectLanes {
  /**
   * One reading for each job, in their order. Calls may overlap. Rejects with an UnreadableError when git cannot be started.
   * @param progress told how many jobs are done, of how many.
   * @param totalBytes how much there is to read, null when that is not known.
   */
  readonly read: (
    jobs: readonly ObjectJob[],
    progress: (done: number, total: number) => void,
    totalBytes?: number | null,
  ) => Promise<readonly ObjectReading[]>
}

/** Fewer jobs than this are read by one process: a second costs more to start than it saves. */
const JOBS_FOR_TWO = 32
/** How many jobs a process is given ahead of its answers. */
const AHEAD = 128
/** How long a process waits for more work before it ends. */
const IDLE_MS = 100
/** A damaged object can claim more bytes than git has for it, and git then waits for us: after so long we ask no more. */
const STALLED_MS = 2000

/** A job, and whom to tell. */
interface Task {
  readonly job: ObjectJob
  readonly settle: (reading: ObjectReading) => void
  readonly fail: (error: unknown) => void
}

interface MissingTask {
  readonly task: Task
  readonly objectId: string
}

/** So many processes side by side. */
export function createLanes(database: ObjectDatabase, laneCount: number): ObjectLanes {
  const queue = new TaskQueue()
  const lanes = Array.from({ length: laneCount }, () => new Lane(database, queue))
  return {
    read: async (jobs, progress) =>
      new Promise((resolve, reject) => {
        const readings: ObjectReading[] = []
        let done = 0
        for (const [index, job] of jobs.entries()) {
          const settle = (reading: ObjectReading): void => {
            readings[index] = reading
            done += 1
            progress(done, jobs.length)
            if (done === jobs.length) resolve(readings)
          }
          queue.add({ job, settle, fail: reject })
        }
        if (jobs.length === 0) resolve([])
        for (const lane of jobs.length < JOBS_FOR_TWO ? lanes.slice(0, 1) : lanes) lane.work()
      }),
  }
}

/** Tasks in the order in which they came, shared by the lanes. */
class TaskQueue {
  #tasks: Task[] = []
  #next = 0

  add(task: Task): void {
    this.#tasks.push(task)
  }

  take(): Task | undefined {
    const task = this.#tasks[this.#next]
    if (task === undefined) {
      this.#tasks = []
      this.#next = 0
      return undefined
    }
    this.#next += 1
    return task
  }
}

/**
 * One process at a time, kept busy. When it dies, the job that it died on is tried alone, in a process of its own: a damaged
 * object is then told from a process that was ended, and can hide no other.
 */
class Lane {
  readonly #database: ObjectDatabase
  readonly #queue: TaskQueue
  /** Asked for and not answered, first asked first. */
  #pending: Task[] = []
  #missing: MissingTask[] = []
  #catFile: CatFile | null = null
  #intake: JobIntake | null = null
  #idle: NodeJS.Timeout | undefined
  #stalled: NodeJS.Timeout | undefined
  /** The process gets nothing more to do: what is pending and was not asked waits for the next. */
  #isEnding = false

  constructor(database: ObjectDatabase, queue: TaskQueue) {
    this.#database = database
    this.#queue = queue
  }

  /** Takes what it can from the queue. */
  work(): void {
    const tasks: Task[] = []
    while (this.#pending.length + tasks.length < AHEAD) {
      const task = this.#queue.take()
      if (task === undefined) break
      tasks.push(task)
    }
    this.#ask(tasks)
  }

  #ask(tasks: readonly Task[]): void {
    if (tasks.length === 0) return
    clearTimeout(this.#idle)
    this.#pending.push(...tasks)
    if (this.#isEnding) return
    const catFile = (this.#catFile ??= this.#start())
    catFile.setBusy(true)
    catFile.ask(tasks.flatMap(({ job }) => job.objectIds))
    this.#stalled ??= setTimeout(() => {
      this.#isEnding = true
      this.#catFile?.finish()
    }, STALLED_MS)
    this.#stalled.refresh()
  }

  #start(): CatFile {
    const catFile = startCatFile(this.#database.gitDir, {
      expects: () => this.#current()?.objectId ?? null,
      onStart: (type, sizeBytes) => this.#current()?.start(type, sizeBytes),
      onBytes: (bytes) => {
        this.#stalled?.refresh()
        this.#current()?.add(bytes)
      },
      onEnd: () => {
        const intake = this.#current()
        this.#answered(intake?.end() ?? null)
        // Bytes that are not those of the object may be followed by anything.
        return intake?.problem?.kind !== 'corrupt'
      },
      onMissing: () => {
        this.#answered(this.#current()?.miss() ?? null)
      },
    })
    catFile.ended.then(
      () => void this.#ended(catFile),
      (error: unknown) => {
        this.#failAll(error)
      },
    )
    return catFile
  }

  #current(): JobIntake | null {
    const task = this.#pending[0]
    if (task === undefined) return null
    return (this.#intake ??= new JobIntake(task.job, this.#database.objectFormat))
  }

  #answered(reading: ObjectReading | null): void {
    if (reading === null) return
    this.#stalled?.refresh()
    this.#intake = null
    const task = this.#pending.shift()
    if (task !== undefined && reading.kind === 'absent') this.#missing.push({ task, objectId: reading.objectId })
    else task?.settle(reading)
    if (this.#pending.length <= AHEAD / 2) this.work()
    if (this.#missing.length >= MISSING_AT_ONCE || this.#pending.length === 0) void this.#settleMissing()
    if (this.#pending.length === 0) this.#rest()
  }

  /** Nothing to do: neither this process nor that of git stays for it. */
  #rest(): void {
    const catFile = this.#catFile
    catFile?.setBusy(false)
    this.#stopWatching()
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => {
      if (this.#pending.length > 0) return
      this.#catFile = null
      this.#isEnding = false
      catFile?.finish()
    }, IDLE_MS).unref()
  }

  #stopWatching(): void {
    clearTimeout(this.#stalled)
    this.#stalled = undefined
  }

  async #ended(catFile: CatFile): Promise<void> {
    // One that was let go while there was nothing to do has been replaced long since.
    if (this.#catFile !== catFile) return
    const [suspect, ...others] = this.#pending
    this.#pending = []
    this.#catFile = null
    this.#intake = null
    this.#isEnding = false
    this.#stopWatching()
    if (suspect === undefined) return
    try {
      suspect.settle(await readAlone(this.#database, suspect.job))
    } catch (error) {
      suspect.fail(error)
    }
    this.#ask(others)
    this.work()
    if (this.#pending.length === 0) await this.#settleMissing()
  }

  async #settleMissing(): Promise<void> {
    const missing = this.#missing
    this.#missing = []
    try {
      for (let at = 0; at < missing.length; at += MISSING_AT_ONCE) {
        const some = missing.slice(at, at + MISSING_AT_ONCE)
        const readings = await lookForMissing(
          this.#database,
          some.map(({ objectId }) => objectId),
        )
        for (const [index, reading] of readings.entries()) some[index]?.task.settle(reading)
      }
    } catch (error) {
      for (const { task } of missing) task.fail(error)
    }
  }

  #failAll(error: unknown): void {
    for (const task of this.#pending) task.fail(error)
    this.#pending = []
    this.#catFile = null
    this.#intake = null
    this.#isEnding = false
    this.#stopWatching()
    for (let task = this.#queue.take(); task !== undefined; task = this.#queue.take()) task.fail(error)
  }
}
