import { closeSync, readSync } from 'node:fs'
import { isAppendOnly } from '../../domain/append-only.ts'
import type { TreePath } from '../../domain/path.ts'
import type { FileBytes } from '../../domain/session.ts'
import { createOpener } from '../hashing/open-safely.ts'
import { createSha256 } from '../hashing/sha256.ts'

const PIECE_BYTES = 1024 * 1024

/** True for a file that only ever grows, and is longer than it was recorded, when its first bytes are what was recorded. */
export function hasGrown(folder: string, path: TreePath, recorded: FileBytes, now: FileBytes): boolean {
  if (!isAppendOnly(path) || now.sizeBytes <= recorded.sizeBytes) return false
  const file = createOpener(folder)(path)
  if (file.kind !== 'open') return false
  try {
    return digestOfFirst(file.fd, recorded.sizeBytes) === recorded.sha256
  } finally {
    closeSync(file.fd)
  }
}

/** Null when there are fewer bytes. */
function digestOfFirst(fd: number, sizeBytes: number): string | null {
  const hash = createSha256()
  const piece = Buffer.allocUnsafe(Math.min(PIECE_BYTES, sizeBytes))
  for (let at = 0; at < sizeBytes;) {
    const count = readSync(fd, piece, 0, Math.min(piece.length, sizeBytes - at), at)
    if (count === 0) return null
    hash.update(piece.subarray(0, count))
    at += count
  }
  return hash.digest()
}
