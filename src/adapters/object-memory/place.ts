import { lstat, readFile } from 'node:fs/promises'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import type { Observed } from '../../domain/observed.ts'
import { codeOf } from '../hashing/reading-of-error.ts'

/** Where a table of objects is kept. */
export interface TablePlace {
  /** Every write leaves another whole copy: only what changed a good deal is worth one. */
  readonly isCostly: boolean
  /** The bytes; null when there are none yet. Unavailable, with a reason free of secrets, when the place cannot be read. */
  readonly read: () => Promise<Observed<Buffer | null>>
  /**
   * Replaces the bytes by what `change` makes of those that are there by then.
   * @returns null when they are written; else why not, free of secrets.
   */
  readonly write: (change: (bytes: Buffer | null) => Buffer) => Promise<string | null>
}

/**
 * A regular file that is no larger than the limit, whole; null where nothing lies.
 * @throws UnreadableError for anything else; Error of the file system when it cannot be read.
 */
export async function smallFile(file: string, limitBytes: number): Promise<Buffer | null> {
  try {
    const stats = await lstat(file)
    if (!stats.isFile() || stats.size > limitBytes) throw new UnreadableError('what lies there is no memory of objects')
    return await readFile(file)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
    throw error
  }
}
