import { NOT_FETCHED } from '../../domain/store-facts.ts'
import type { Reading, Source } from '../../domain/store-facts.ts'
import { seen, unavailable } from '../../domain/observed.ts'
import type { Observed } from '../../domain/observed.ts'
import type { TreePath } from '../../domain/path.ts'
import type { Backend, Entry, Progress, ReadRequest } from '../../ports.ts'
import { MAX_POINTER_BYTES, lfsOidOf } from '../hashing/lfs-pointer.ts'
import type { ObjectJob, ObjectReading } from '../git/object-job.ts'
import type { ObjectReader } from '../git/object-reader.ts'
import type { RecallingMemory } from '../object-memory/object-memory.ts'
import { readRemembering } from '../object-memory/read-remembering.ts'
import type { ClaimedJob, ReadJobs } from '../object-memory/read-remembering.ts'
import { walkTrees } from '../git/tree-objects.ts'
import type { RootTree, TreeEntry } from '../git/tree-objects.ts'
import { orderEntries } from './tree-listing.ts'

/** What a tree of git objects is made of. */
export interface GitObjectsOptions {
  readonly reader: ObjectReader
  readonly source: Source
  readonly trees: readonly RootTree[]
  /** Ids of objects that a partial clone left at its remote: they are `not-fetched`, and not lost. Null in a complete clone. */
  readonly promised: (() => Promise<ReadonlySet<string>>) | null
  /** What earlier runs read; null when nothing is remembered. */
  readonly memory: RecallingMemory | null
  /** True for a path that is not listed. */
  readonly isExcluded: (path: TreePath) => boolean
}

/** The files of one tree or several, read from git's objects without a checkout. Every object is hashed against its name. */
export function createGitObjects(options: GitObjectsOptions): Backend {
  const { isExcluded, memory, promised, reader, source, trees } = options
  let listing: Promise<ReadonlyMap<TreePath, TreeEntry>> | undefined
  const entriesByPath = async (): Promise<ReadonlyMap<TreePath, TreeEntry>> => {
    listing ??= walkTrees(reader, trees).then((entries) => new Map(entries.map((entry) => [entry.path, entry])))
    // What could not be read may be there when it is asked for again.
    listing.catch(() => (listing = undefined))
    return listing
  }
  const readJobs = readOnce(reader, promised)
  const readPlan = async ({ jobs, obstacles }: ReadPlan, progress: Progress): Promise<readonly Reading[]> => {
    const answers =
      memory === null
        ? await readJobs(jobs, progress)
        : await readRemembering(jobs, readJobs, reader.blobSizes, memory, progress)
    const readings = answers.map((answer) => readingOf(answer, promised !== null)).values()
    return obstacles.map((obstacle) => obstacle ?? readings.next().value ?? { kind: 'absent' })
  }
  return {
    source,
    list: async () => {
      const entries: Entry[] = []
      for (const { path, kind } of (await entriesByPath()).values()) if (!isExcluded(path)) entries.push({ path, kind })
      return orderEntries(entries)
    },
    readTexts: async (paths, limitBytes) => {
      const entries = await entriesByPath()
      const there = paths.filter((path) => entries.get(path)?.kind === 'file')
      const readings = await readJobs(
        there.map((path) => jobOf([entries.get(path)?.objectId ?? ''], limitBytes, false)),
        () => undefined,
      )
      const texts = new Map<TreePath, Observed<Uint8Array> | null>(
        paths.map((path) => [path, notAFile(entries.get(path))]),
      )
      for (const [index, path] of there.entries())
        texts.set(path, textOf(readings[index], limitBytes, promised !== null))
      return texts
    },
    // The requests are garbage once there is a plan: reading holds the jobs alone.
    read: async (requests, progress) => readPlan(planOf(requests, await entriesByPath()), progress),
  }
}

/** What requests need: jobs for those that nothing stands against, and what does for the others. */
interface ReadPlan {
  readonly jobs: readonly ClaimedJob[]
  /** One for each request; null where there is a job. */
  readonly obstacles: readonly (Reading | null)[]
}

function planOf(requests: readonly ReadRequest[], entries: ReadonlyMap<TreePath, TreeEntry>): ReadPlan {
  const idOf = (path: TreePath): string => entries.get(path)?.objectId ?? ''
  const jobs: ClaimedJob[] = []
  const obstacles = requests.map((request) => {
    const obstacle = obstacleOf(request, entries)
    if (obstacle !== null) return obstacle
    const { claimed, contentKind, others, paths } = request
    const keepBytes = MAX_POINTER_BYTES
    jobs.push({ objectIds: paths.map(idOf), type: 'blob', keepBytes, isHashed: true, others, contentKind, claimed })
    return null
  })
  return { jobs, obstacles }
}

/** Reads each object once, however often it is asked for, and none that is known not to be here. */
function readOnce(reader: ObjectReader, promised: GitObjectsOptions['promised']): ReadJobs {
  let known: Promise<ReadonlySet<string>> | undefined
  return async (jobs, progress, totalBytes) => {
    known ??= promised === null ? Promise.resolve(new Set()) : promised()
    known.catch(() => (known = undefined))
    const notHere = await known
    const unique = new Map(jobs.map((job) => [keyOf(job), job]))
    const here = [...unique].filter(([, { objectIds }]) => !objectIds.some((id) => notHere.has(id)))
    const readings = await reader.read(
      here.map(([, job]) => job),
      progress,
      totalBytes,
    )
    const byKey = new Map(here.map(([key], index) => [key, readings[index]]))
    const absent = ({ objectIds }: ObjectJob): ObjectReading => ({
      kind: 'absent',
      objectId: objectIds.find((id) => notHere.has(id)) ?? '',
    })
    return jobs.map((job) => byKey.get(keyOf(job)) ?? absent(job))
  }
}

function keyOf(job: ObjectJob): string {
  const { contentKind = '', objectIds, others } = job
  if (objectIds.length === 1 && others === undefined) return `${objectIds[0] ?? ''} ${contentKind}`
  return [...objectIds, ...(others ?? []), contentKind].join(' ')
}

function jobOf(objectIds: readonly string[], keepBytes: number, isHashed: boolean): ObjectJob {
  return { objectIds, type: 'blob', keepBytes, isHashed }
}

/** Why the files of a request need not be tried; null when they can be. */
function obstacleOf({ paths }: ReadRequest, entries: ReadonlyMap<TreePath, TreeEntry>): Reading | null {
  for (const path of paths) {
    const entry = entries.get(path)
    if (entry === undefined) return { kind: 'absent' }
    if (entry.kind === 'symlink') return { kind: 'unreadable', cause: 'symlink', detail: 'it is a symbolic link' }
    if (entry.kind === 'submodule') return { kind: 'unreadable', cause: 'submodule', detail: 'it is a submodule' }
    if (entry.kind === 'other')
      return { kind: 'unreadable', cause: 'not-a-file', detail: 'git knows no such file mode' }
  }
  return null
}

function readingOf(reading: ObjectReading, isPartialClone: boolean): Reading {
  switch (reading.kind) {
    case 'corrupt':
      return { kind: 'object-corrupt', objectId: reading.objectId, detail: reading.detail }
    case 'absent':
      if (isPartialClone)
        return { kind: 'unreadable', cause: 'not-fetched', detail: `object ${reading.objectId} was not fetched` }
      return { kind: 'object-absent', objectId: reading.objectId }
    case 'read': {
      const lfsOid = reading.kept === null ? null : lfsOidOf(reading.kept)
      const { digests, sizeBytes, soundAs } = reading
      if (digests === null) throw new Error('a blob was read and not hashed')
      if (reading.isRemembered === true) {
        const { sha256 } = digests
        return soundAs === undefined
          ? { kind: 'read', sha256, sizeBytes, isRemembered: true }
          : { kind: 'read', sha256, sizeBytes, isRemembered: true, soundAs }
      }
      return lfsOid === null ? { kind: 'read', ...digests, sizeBytes } : { kind: 'read', ...digests, sizeBytes, lfsOid }
    }
  }
}

function notAFile(entry: TreeEntry | undefined): Observed<Uint8Array> | null {
  return entry === undefined ? null : unavailable(`it is a ${entry.kind}, not a file`)
}

function textOf(reading: ObjectReading | undefined, limitBytes: number, isPartialClone: boolean): Observed<Uint8Array> {
  if (reading?.kind === 'read') {
    return reading.kept === null
      ? unavailable(`it has ${reading.sizeBytes} bytes, more than ${limitBytes}`)
      : seen(reading.kept)
  }
  if (reading?.kind === 'corrupt') return unavailable(`its git object is damaged: ${reading.detail}`)
  return unavailable(isPartialClone ? NOT_FETCHED : 'its git object is not there')
}
