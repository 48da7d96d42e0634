import { lstat, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seen, unavailable } from '../../domain/observed.ts'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import { withFolderLock } from '../folder-lock.ts'
import { codeOf } from '../hashing/reading-of-error.ts'
import { reasonOf } from '../reason-of.ts'
import { replaceWhole } from '../write-whole.ts'
import { MAX_HISTORY_BYTES } from './place.ts'
import type { HistoryPlace } from './place.ts'

/** A file below the git folder: what this clone remembers. */
export function createGitFolderPlace(stateFolder: string, guardId: string): HistoryPlace {
  const folder = join(stateFolder, 'history')
  const file = join(folder, `${guardId}.jsonl`)
  return {
    name: 'git-folder',
    read: async () => {
      try {
        return seen(await textOf(file))
      } catch (error) {
        return unavailable(reasonOf(error))
      }
    },
    write: async (change) => {
      try {
        await mkdir(folder, { recursive: true })
        await withFolderLock(folder, async () => {
          await replaceWhole(file, change(await textOf(file)))
        })
        return null
      } catch (error) {
        return { reason: reasonOf(error), permission: null }
      }
    },
  }
}

/** Null when there is no file. */
async function textOf(file: string): Promise<string | null> {
  try {
    // A FIFO would be waited for, and a link may lead anywhere.
    const stats = await lstat(file)
    if (!stats.isFile()) throw new UnreadableError(`${file} is no regular file; move it away`)
    if (stats.size > MAX_HISTORY_BYTES) throw new UnreadableError(`${file} is larger than any history; move it away`)
    return await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
