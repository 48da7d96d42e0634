import { open, link, mkdir, rename, rm } from 'node:fs/promises'
import { codeOf } from '../hashing/reading-of-error.ts'

/** A place in the file system: absolute, as bytes where it has some that are not UTF-8. */
export type Place = string | Buffer

/** What a seal does to a disk. Each rejects with the file system's error. Tests put one in its place that fails, or forgets. */
export interface Disk {
  /** Creates a file with these bytes, and returns when they are on the disk; EEXIST when something is there. */
  readonly create: (place: Place, bytes: Uint8Array) => Promise<void>
  /** Puts a file into the place of another. */
  readonly rename: (from: Place, to: Place) => Promise<void>
  /** Gives a file a second name; EEXIST when something has it. */
  readonly link: (from: Place, to: Place) => Promise<void>
  /** Returns when the folder's names are on the disk, where the system can do that. */
  readonly syncFolder: (place: Place) => Promise<void>
  /** Makes a folder unless it is there. */
  readonly makeFolder: (place: Place) => Promise<void>
  /** Removes a file if it is there. */
  readonly remove: (place: Place) => Promise<void>
}

/** The real one. */
export const DISK: Disk = {
  create: async (place, bytes) =>
    withFile(place, 'wx', async (file) => {
      await file.writeFile(bytes)
      await file.sync()
    }),
  rename,
  link,
  syncFolder: async (place) => {
    try {
      await withFile(place, 'r', async (folder) => folder.sync())
    } catch (error) {
      // Windows opens no folders, and some file systems sync none.
      if (!WITHOUT_FOLDER_SYNC.has(codeOf(error))) throw error
    }
  },
  makeFolder: async (place) => {
    try {
      await mkdir(place)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  },
  remove: async (place) => rm(place, { force: true }),
}

const WITHOUT_FOLDER_SYNC: ReadonlySet<string> = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'])

type File = Awaited<ReturnType<typeof open>>

async function withFile(place: Place, flags: string, use: (file: File) => Promise<void>): Promise<void> {
  const file = await open(place, flags)
  try {
    await use(file)
  } finally {
    await file.close()
  }
}
