import type { Digest } from '../../domain/digest.ts'
import type { Reading } from '../../domain/store-facts.ts'
import { seen, unavailable } from '../../domain/observed.ts'
import type { Observed } from '../../domain/observed.ts'
import type { TreePath } from '../../domain/path.ts'
import type { FileBytes } from '../../domain/session.ts'
import { contentKindOf } from '../records/content-kind.ts'
import type { ReadRequest } from '../../ports.ts'
import { placeIn, statusOf } from './list-session.ts'
import type { FileStatus } from './list-session.ts'
import type { ReadOptions } from './read-session.ts'
import { isUntouched } from './seal-memory.ts'

/** The bytes of a file, and how it looked before and after they were read. */
export interface FileRead {
  readonly bytes: Observed<FileBytes>
  readonly status: FileStatus
  /** Where a merge conflict begins that nobody resolved; null for none, and for what is sealed already. */
  readonly conflictLine: number | null
}

/** Somebody may be writing: so often a file is read that changed meanwhile. */
const ATTEMPTS = 3

/** The bytes of every file: remembered where that is as good as reading them, else read. */
export async function readFiles(
  files: ReadonlyMap<TreePath, FileStatus>,
  claimed: (path: TreePath) => Digest | undefined,
  options: ReadOptions,
): Promise<ReadonlyMap<TreePath, FileRead>> {
  const read = new Map<TreePath, FileRead>()
  let left = new Map<TreePath, FileStatus>()
  for (const [path, status] of files) {
    const before = options.memory.get(path)
    // What was read is believed again only where it says the same as the claim: a seal then just carries the claim on.
    if (before !== undefined && isUntouched(status, before) && before.sha256 === claimed(path))
      read.set(path, {
        bytes: seen({ sha256: before.sha256, sizeBytes: status.sizeBytes }),
        status,
        conflictLine: null,
      })
    else left.set(path, status)
  }
  for (let attempt = 1; left.size > 0 && attempt <= ATTEMPTS; attempt += 1) left = await readOnce(left, read, options)
  return read
}

/** Gives those that changed while they were read, as they look now. */
async function readOnce(
  files: ReadonlyMap<TreePath, FileStatus>,
  read: Map<TreePath, FileRead>,
  { folder, progress, reader }: ReadOptions,
): Promise<Map<TreePath, FileStatus>> {
  const again = new Map<TreePath, FileStatus>()
  const paths = [...files.keys()]
  const readings = await reader.read(
    paths.map((path) => ({ paths: [path], isHashed: true, ...contentOf(path) })),
    progress,
  )
  for (const [index, [path, status]] of [...files].entries()) {
    const after = statusOf(placeIn(folder, path))
    const isSame = after !== null && after !== 'other' && isUntouched(status, after)
    const reading = readings[index]
    const bytes = isSame ? bytesOf(reading) : unavailable(CHANGING)
    const conflictLine = reading?.kind === 'read' ? (reading.content?.conflictLine ?? null) : null
    read.set(path, { bytes, status, conflictLine })
    if (!isSame && after !== null && after !== 'other') again.set(path, after)
  }
  return again
}

function contentOf(path: TreePath): Pick<ReadRequest, 'contentKind'> {
  const contentKind = contentKindOf(path)
  return contentKind === undefined ? {} : { contentKind }
}

const CHANGING = 'it was written to while it was read; seal again when nothing writes there'

function bytesOf(reading: Reading | undefined): Observed<FileBytes> {
  if (reading?.kind !== 'read')
    return unavailable(reading?.kind === 'unreadable' ? reading.detail : 'it is not there any more')
  if (reading.lfsOid !== undefined) return unavailable('it is a Git LFS pointer; git lfs pull brings its bytes')
  return seen({ sha256: reading.sha256, sizeBytes: reading.sizeBytes })
}
