import { createHash, randomUUID } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync } from 'node:fs'
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
import { withFolderLock } from '../folder-lock.ts'
import { isUntouched, loadMemory, saveMemory } from './seal-memory.ts'
import type { SealMemory } from './seal-memory.ts'

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
  /** Only looks: takes no lock, and leaves no trace. */
  readonly isReadOnly?: boolean
}

/** Opens one session's folder for sealing. Nothing is touched before it is asked for. */
export function openSessionFolder(options: SessionFolderOptions): SessionFolder {
  const { disk = DISK, folder, gitDir, isReadOnly = false, onListed, workerEntry } = options
  const state = gitDir === null ? null : stateOf(gitDir, folder)
  const memoryFile = state === null ? null : join(state, 'memory')
  // Without a ticket nothing tells the file system's time: then nothing is worth remembering.
  let timeMs = 0
  return {
    exclusively: async (work) =>
      orUnwritable(folder, async () => {
        if (isReadOnly) return work()
        if (state !== null) mkdirSync(state, { recursive: true })
        return withFolderLock(state ?? folder, async (ticketTimeMs) => {
          timeMs = ticketTimeMs
          await removeLeftovers(folder, disk)
          return work()
        })
      }),
    look: async (progress) => {
      const listing = await listSession(folder, gitDir !== null)
      if (listing.files.size === 0 && listing.ignored.length > 0)
        throw new UnreadableError(`git ignores all of ${folder}, so no commit would hold it; take it out of .gitignore`)
      if (listing.areRecordsIgnored)
        throw new UnreadableError(`git ignores the checkpoints of ${folder}; take them out of .gitignore`)
      onListed(listing)
      const before = memoryFile === null ? new Map<TreePath, never>() : loadMemory(memoryFile)
      const reader = createTreeReader(folder, workerEntry)
      try {
        const read = await readSession(listing, { folder, reader, memory: before, timeMs, progress })
        if (memoryFile !== null && !isReadOnly && !isSameMemory(before, read.memory))
          saveMemory(memoryFile, read.memory)
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

/** Where a seal keeps what is no part of the session: its lock, and what it knows of files that did not change. */
function stateOf(gitDir: string, folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return join(gitDir, 'session-reliability', 'seal', name)
}

/** What a seal that was killed did not come to remove. Only under the lock: else it may be another's, and in use. */
async function removeLeftovers(folder: string, disk: Disk): Promise<void> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && isLeftover(entry.name) && entry.name.endsWith('.tmp'))
      await disk.remove(join(folder, entry.name))
  }
}

function isSameMemory(before: SealMemory, after: SealMemory): boolean {
  if (before.size !== after.size) return false
  for (const [path, file] of after) {
    const known = before.get(path)
    if (known?.sha256 !== file.sha256 || !isUntouched(known, file)) return false
  }
  return true
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
