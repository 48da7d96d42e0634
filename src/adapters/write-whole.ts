import { randomUUID } from 'node:crypto'
import { constants, copyFile, link, open, rename, rm } from 'node:fs/promises'
import { codeOf } from './hashing/reading-of-error.ts'

/**
 * Writes a new file whole or not at all: beside its place, to the disk, then into its place. Never replaces anything,
 * not even a symlink that leads nowhere.
 * @returns false when something is there already.
 * @throws Error of the file system when it cannot be written there.
 */
export async function writeWhole(file: string, text: string): Promise<boolean> {
  return writtenBeside(file, text, async (temporary) => linkInto(temporary, file))
}

/**
 * Writes a file whole or not at all, in the place of what is there.
 * @throws Error of the file system when it cannot be written there.
 */
export async function replaceWhole(file: string, content: string | Uint8Array): Promise<void> {
  await writtenBeside(file, content, async (temporary) => rename(temporary, file))
}

async function writtenBeside<T>(
  file: string,
  content: string | Uint8Array,
  place: (temporary: string) => Promise<T>,
): Promise<T> {
  const temporary = `${file}.${randomUUID()}.tmp`
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    return await place(temporary)
  } finally {
    await rm(temporary, { force: true })
  }
}

/** A rename replaces what is there; a link does not, and neither does this copy, for file systems without links. */
async function linkInto(temporary: string, file: string): Promise<boolean> {
  try {
    await link(temporary, file).catch(async (error: unknown) => {
      if (!WITHOUT_LINKS.has(codeOf(error))) throw error
      await copyFile(temporary, file, constants.COPYFILE_EXCL)
    })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** How file systems say that they have no hard links. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])
