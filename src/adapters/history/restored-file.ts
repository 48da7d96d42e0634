import { open } from 'node:fs/promises'
import { seen, unavailable } from '../../domain/observed.ts'
import type { Observed } from '../../domain/observed.ts'
import { NO_FOLLOW, READ_WITHOUT_WAITING } from '../hashing/open-flags.ts'
import { codeOf } from '../hashing/reading-of-error.ts'
import { MAX_HISTORY_BYTES } from './place.ts'

/**
 * The text of a file that an entry of the cache brought: a plain one that nothing else links to, and no larger than any history. Null
 * where there is none. Rejects with an error of the file system when it cannot be read.
 */
export async function textOfRestored(file: string): Promise<Observed<string | null>> {
  const strange = unavailable('the entry of the Actions cache is no history')
  try {
    const handle = await open(file, READ_WITHOUT_WAITING | NO_FOLLOW)
    try {
      const stats = await handle.stat()
      if (!stats.isFile() || stats.nlink !== 1 || stats.size > MAX_HISTORY_BYTES) return strange
      return seen(await handle.readFile('utf8'))
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return seen(null)
    if (['ELOOP', 'EISDIR', 'ENXIO', 'EMLINK'].includes(codeOf(error))) return strange
    throw error
  }
}
