import { createHash, randomUUID } from 'node:crypto'
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Digest } from '../../domain/digest.ts'
import type { TreePath } from '../../domain/path.ts'
import { SESSION_MANIFEST, isLeftover } from '../../domain/session.ts'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import type { SessionFolder } from '../../ports.ts'
import { MAX_MANIFEST_BYTES } from '../formats/sums-claims.ts'
import { readTextsOf } from '../hashing/read-texts.ts'
import { codeOf } from '../hashing/reading-of-error.ts'
import { sha256Of } from '../hashing/sha256.ts'
import { createTreeReader } from '../hashing/tree-reader.ts'
import { DISK } from './disk.ts'
import type { Disk } from './disk.ts'
import { listSession } from './list-session.ts'
import type { SessionListing } from './list-session.ts'
import { manifestText } from './manifest-text.ts'
import { readSession } from './read-session.ts'
import { withSealLock } from './seal-lock.ts'
import { loadMemory, saveMemory } from './seal-memory.ts'

/** How to open a session's folder. */
export interface SessionFolderOptions {
  /** Absolute, without symlinks. */
  readonly folder: string
  /** The git folder of the repository that it lies in; null when in none. */
  readonly gitDir: string | null
  /** The module that a hashing thread starts. */
  readonly workerEntry: URL
  /** Told of what the session's folder holds and a seal leaves out. */
  readonly onListed: (listing: SessionListing) => void
  readonly disk?: Disk
}

/** Opens one session's folder for sealing. Nothing is touched before it is asked for. */
export function openSessionFolder(options: SessionFolderOptions): SessionFolder {
  const { disk = DISK, folder, gitDir, onListed, workerEntry } = options
  const memoryFile = gitDir === null ? null : memoryFileOf(gitDir, folder)
  let timeMs = 0
  return {
    exclusively: async (work) =>
      orUnwritable(folder, async () =>
        withSealLock(folder, async (ticketTimeMs) => {
          timeMs = ticketTimeMs
          for (const name of readdirSync(folder).filter((entry) => isLeftover(entry) && entry.endsWith('.tmp')))
            await disk.remove(join(folder, name))
          return work()
        }),
      ),
    look: async (progress) => {
      const listing = await listSession(folder, gitDir !== null)
      if (listing.files.size === 0 && listing.ignored.length > 0)
        throw new UnreadableError(`git ignores all of ${folder}, so no commit would hold it; take it out of .gitignore`)
      onListed(listing)
      const before = memoryFile === null ? new Map<TreePath, never>() : loadMemory(memoryFile)
      const reader = createTreeReader(folder, workerEntry)
      try {
        const read = await readSession(listing, { folder, reader, memory: before, timeMs, progress })
        if (memoryFile !== null && !isSameMemory(before, read.memory)) saveMemory(memoryFile, read.memory)
        return read.session
      } finally {
        await reader.close()
      }
    },
    create: async (path, text) => createFile(folder, path, Buffer.from(text), disk),
    replaceManifest: async (lines, expects) => {
      if (digestOfManifest(folder) !== expects) return false
      await writeInto(folder, manifestText(lines), disk, async (temporary) =>
        disk.rename(temporary, join(folder, SESSION_MANIFEST)),
      )
      await disk.syncFolder(folder)
      return true
    },
  }
}

function memoryFileOf(gitDir: string, folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return join(gitDir, 'session-reliability', 'seal', name)
}

function isSameMemory<T>(before: ReadonlyMap<TreePath, T>, after: ReadonlyMap<TreePath, T>): boolean {
  return before.size === after.size && JSON.stringify([...before]) === JSON.stringify([...after])
}

/** Null when there is no manifest. */
function digestOfManifest(folder: string): Digest | null {
  const text = readTextsOf(folder, [SESSION_MANIFEST], MAX_MANIFEST_BYTES).get(SESSION_MANIFEST) ?? null
  return text === null ? null : sha256Of(text.seen ? text.value : new Uint8Array())
}

/** Below the session's folder, in a folder of it that is made when it is not there. */
async function createFile(folder: string, path: TreePath, bytes: Buffer, disk: Disk): Promise<boolean> {
  const [inner = ''] = path.split('/', 1)
  const parent = join(folder, inner)
  await disk.makeFolder(parent)
  if (!lstatSync(parent).isDirectory()) throw new UnreadableError(`${parent} is no folder; nothing is written there`)
  try {
    await writeInto(folder, bytes, disk, async (temporary) => linkOrRename(temporary, join(folder, path), disk))
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
  await disk.syncFolder(parent)
  await disk.syncFolder(folder)
  return true
}

/** Writes bytes beside their place and to the disk, then has them put into it. */
async function writeInto(
  folder: string,
  bytes: Buffer,
  disk: Disk,
  put: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = join(folder, `.SHA256SUMS.${randomUUID()}.tmp`)
  try {
    await disk.create(temporary, bytes)
    await put(temporary)
  } finally {
    await disk.remove(temporary)
  }
}

/** How file systems say that they have no hard links. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

/** A link never replaces what is there; where there are no links, the lock keeps other seals away. */
async function linkOrRename(from: string, to: string, disk: Disk): Promise<void> {
  try {
    await disk.link(from, to)
  } catch (error) {
    if (!WITHOUT_LINKS.has(codeOf(error))) throw error
    await disk.rename(from, to)
  }
}

/** The file system's refusal in words. */
async function orUnwritable<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = codeOf(error)
    if (code === '' || code.startsWith('ERR_')) throw error
    throw new UnreadableError(
      `${folder} could not be sealed (${code}); it has its old manifest, or the new one whole`,
      { cause: error },
    )
  }
}
