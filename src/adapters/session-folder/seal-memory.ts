import { randomUUID } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseDigest } from '../../domain/digest.ts'
import type { Digest } from '../../domain/digest.ts'
import type { TreePath } from '../../domain/path.ts'
import { codeOf } from '../hashing/reading-of-error.ts'
import { sha256Of } from '../hashing/sha256.ts'
import type { FileStatus } from './list-session.ts'

/** A file that was hashed, and how it looked then. */
export interface RememberedFile extends FileStatus {
  readonly sha256: Digest
}

/** Files by path. */
export type SealMemory = ReadonlyMap<TreePath, RememberedFile>

/**
 * A change to a file moves its `ctime`, which nobody can set back; but two changes within one tick of the clock look the same.
 * A file is remembered only when it had been left alone for this long: more than the coarsest clock that file systems keep
 * (FAT: two seconds).
 */
const QUIET_MS = 3000

/** Whether a file may be remembered that looked like this at a time of the file system's own clock. */
export function isQuiet({ changedMs, modifiedMs }: FileStatus, timeMs: number): boolean {
  return changedMs > 0 && Math.max(changedMs, modifiedMs) + QUIET_MS < timeMs
}

/** True when nothing says that the file was touched since. */
export function isUntouched(
  status: FileStatus,
  { changedMs, device, inode, modifiedMs, sizeBytes }: FileStatus,
): boolean {
  return (
    status.changedMs === changedMs &&
    status.modifiedMs === modifiedMs &&
    status.sizeBytes === sizeBytes &&
    status.inode === inode &&
    status.device === device
  )
}

const HEADER = 'session-reliability seal memory 1\n'

/** What was remembered; nothing when it is gone, torn, or of another version: that costs time, never truth. */
export function loadMemory(file: string): SealMemory {
  const memory = new Map<TreePath, RememberedFile>()
  const text = readText(file)
  const end = text.lastIndexOf('\n', text.length - 2) + 1
  if (!text.startsWith(HEADER) || text.slice(end) !== `${sha256Of(Buffer.from(text.slice(0, end)))}\n`) return memory
  for (const line of text.slice(HEADER.length, end - 1).split('\n')) {
    const [sha256 = '', device, inode, sizeBytes, modifiedMs, changedMs] = line.split(' ', 6)
    const digest = parseDigest(sha256)
    const path = pathOf(line)
    if (digest === null || path === null) continue
    memory.set(path, {
      sha256: digest,
      device: Number(device),
      inode: Number(inode),
      sizeBytes: Number(sizeBytes),
      modifiedMs: Number(modifiedMs),
      changedMs: Number(changedMs),
    })
  }
  return memory
}

/** Null for a line that no seal of ours wrote, whatever its checksum. */
function pathOf(line: string): TreePath | null {
  try {
    const path: unknown = line === '' ? null : JSON.parse(line.slice(line.indexOf('"')))
    return typeof path === 'string' ? path : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function readText(file: string): string {
  try {
    // A FIFO would be waited for.
    return lstatSync(file).isFile() ? readFileSync(file, 'utf8') : ''
  } catch (error) {
    if (codeOf(error) === '') throw error
    return ''
  }
}

/** Keeps it, as far as that can be done; where it cannot, the next seal takes longer. */
export function saveMemory(file: string, memory: SealMemory): void {
  const lines = [...memory].map(
    ([path, { changedMs, device, inode, modifiedMs, sha256, sizeBytes }]) =>
      `${sha256} ${device} ${inode} ${sizeBytes} ${modifiedMs} ${changedMs} ${JSON.stringify(path)}\n`,
  )
  const text = HEADER + lines.join('')
  const temporary = `${file}.${randomUUID()}.tmp`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(temporary, `${text}${sha256Of(Buffer.from(text))}\n`, { flag: 'wx' })
    renameSync(temporary, file)
  } catch (error) {
    if (codeOf(error) === '') throw error
    rmSync(temporary, { force: true })
  }
}
