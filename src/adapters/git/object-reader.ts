import { availableParallelism } from 'node:os'
import { blobSizes } from './blob-sizes.ts'
import { readInBulk } from './object-bulk.ts'
import type { ObjectFormat } from './object-hash.ts'
import type { ObjectJob, ObjectReading } from './object-job.ts'
import { createLanes } from './object-lanes.ts'
import type { ObjectLanes } from './object-lanes.ts'
import type { ObjectDatabase } from './object-job.ts'

/** Reads objects of one database. What it starts keeps nothing alive, and ends soon after the last read. */
export interface ObjectReader extends ObjectLanes {
  readonly objectFormat: ObjectFormat
  /** The sizes of blobs, in the order of their ids; null for what is no blob, or not there. Reads no content. */
  readonly blobSizes: (objectIds: readonly string[]) => Promise<readonly (number | null)[]>
}

/** Starting threads costs some 40 ms. So many jobs are worth it when their bytes are hashed … */
const WORTH_JOBS = 128
/** … and after so many of any kind, more are to be expected: the threads are started while there is still other work. */
const EXPECT_JOBS = 512
/** Fewer bytes than this are hashed here in less time than threads take to start. */
const WORTH_BYTES = 64 * 1024 * 1024
/** So many jobs are worth a process of their own, if they are not large: two processes inflate twice as much. */
const BULK_JOBS = 64
const LARGE_BYTES = 64 * 1024
const MAX_LANES = 4

/**
 * A reader that hashes a few objects in this thread, and many in threads of their own, each with a git process of its own: while
 * one inflates, another is hashed.
 * @param workerEntry the module that a thread starts; see `worker.ts`.
 */
export function createObjectReader(database: ObjectDatabase, workerEntry: URL): ObjectReader {
  const laneCount = Math.min(availableParallelism(), MAX_LANES)
  const here = createLanes(database, Math.min(laneCount, 2))
  let pool: Promise<ObjectLanes> | null = null
  let asked = 0

  const openPool = async (): Promise<ObjectLanes> => {
    const { createObjectPool } = await import('./object-pool.ts')
    return createObjectPool({ database, workerEntry, workerCount: laneCount })
  }

  return {
    objectFormat: database.objectFormat,
    blobSizes: async (objectIds) => blobSizes(database.gitDir, objectIds),
    read: async (jobs, progress, totalBytes = null) => {
      asked += jobs.length
      const isWorthIt = jobs.length >= WORTH_JOBS && (totalBytes === null || totalBytes >= WORTH_BYTES)
      const isForThreads = laneCount > 1 && isWorthIt && jobs.every(isHashed)
      if (laneCount > 1 && (isForThreads || asked >= EXPECT_JOBS)) pool ??= openPool()
      if (isForThreads && pool !== null) return (await pool).read(jobs, progress)
      const areLarge = totalBytes !== null && totalBytes > jobs.length * LARGE_BYTES
      return jobs.length >= BULK_JOBS && !areLarge
        ? readMany(database, jobs, here, progress)
        : here.read(jobs, progress)
    },
  }
}

/** In bulk; what that did not answer, one by one. */
async function readMany(
  database: ObjectDatabase,
  jobs: readonly ObjectJob[],
  here: ObjectLanes,
  progress: Parameters<ObjectLanes['read']>[1],
): Promise<readonly ObjectReading[]> {
  const inBulk = await readInBulk(database, jobs)
  const left = jobs.filter((_, index) => inBulk[index] === null)
  progress(jobs.length - left.length, jobs.length)
  const rest = (await here.read(left, () => undefined)).values()
  const readings = inBulk.map((reading) => reading ?? rest.next().value)
  progress(jobs.length, jobs.length)
  return readings.filter((reading) => reading !== undefined)
}

function isHashed({ isHashed: isHashedToo }: ObjectJob): boolean {
  return isHashedToo
}
