import { closeSync, readSync } from 'node:fs'
import { isAppendOnly } from '../../domain/append-only.ts'
import type { Digest } from '../../domain/digest.ts'
import type { TreePath } from '../../domain/path.ts'
import type { FileBytes } from '../../domain/session.ts'
import { createOpener } from '../hashing/open-safely.ts'
import { createSha256 } from '../hashing/sha256.ts'
import { createContentScan } from '../records/content-scan.ts'

const PIECE_BYTES = 1024 * 1024

/** What a file of a format that only grows has of what is recorded of it. */
export interface Growth {
  /** Those of the recorded lengths whose bytes it begins with. */
  readonly begun: ReadonlySet<FileBytes>
  /** What comes behind the longest of them has neither NUL bytes nor a conflict. */
  readonly isSoundBehind: boolean
}

/** Reads a file of a format that only grows once more; null for any other, and for what cannot be read. */
export function growthOf(folder: string, path: TreePath, recorded: readonly FileBytes[]): Growth | null {
  if (!isAppendOnly(path)) return null
  const file = createOpener(folder)(path)
  if (file.kind !== 'open') return null
  try {
    const begun = new Set(recorded.filter(({ sha256, sizeBytes }) => digestOfFirst(file.fd, sizeBytes) === sha256))
    const from = Math.max(0, ...[...begun].map(({ sizeBytes }) => sizeBytes))
    return { begun, isSoundBehind: isSoundFrom(file.fd, from) }
  } finally {
    closeSync(file.fd)
  }
}

/** Null when there are fewer bytes. */
function digestOfFirst(fd: number, sizeBytes: number): Digest | null {
  const hash = createSha256()
  const read = eachPiece(fd, 0, sizeBytes, (bytes) => {
    hash.update(bytes)
  })
  return read === sizeBytes ? hash.digest() : null
}

function isSoundFrom(fd: number, from: number): boolean {
  const records = createContentScan('jsonl')
  const text = createContentScan('json')
  let piecesWithNul = 0
  eachPiece(fd, from, Infinity, (bytes) => {
    piecesWithNul += bytes.includes(0) ? 1 : 0
    records.update(bytes)
    text.update(bytes)
  })
  return piecesWithNul === 0 && records.end().conflictLine === null && text.end().conflictLine === null
}

/** The number of bytes that there are between two places of a file, each of them handed over. */
function eachPiece(fd: number, from: number, to: number, take: (bytes: Buffer) => void): number {
  const piece = Buffer.allocUnsafe(Math.min(PIECE_BYTES, Math.max(1, to - from)))
  let at = from
  while (at < to) {
    const count = readSync(fd, piece, 0, Math.min(piece.length, to - at), at)
    if (count === 0) break
    take(piece.subarray(0, count))
    at += count
  }
  return at - from
}
