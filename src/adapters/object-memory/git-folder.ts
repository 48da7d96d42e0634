import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { seen, unavailable } from '../../domain/observed.ts'
import { withFolderLock } from '../folder-lock.ts'
import { reasonOf } from '../reason-of.ts'
import { replaceWhole } from '../write-whole.ts'
import { smallFile } from './place.ts'
import type { TablePlace } from './place.ts'

/** A file below the git folder: what this clone remembers. */
export function createGitFolderTable(file: string, limitBytes: number): TablePlace {
  const folder = dirname(file)
  return {
    isCostly: false,
    read: async () => {
      try {
        return seen(await smallFile(file, limitBytes))
      } catch (error) {
        return unavailable(reasonOf(error))
      }
    },
    write: async (change) => {
      try {
        await mkdir(folder, { recursive: true })
        await withFolderLock(folder, async () => {
          await replaceWhole(file, change(await smallFile(file, limitBytes).catch(() => null)))
        })
        return null
      } catch (error) {
        return reasonOf(error)
      }
    },
  }
}
