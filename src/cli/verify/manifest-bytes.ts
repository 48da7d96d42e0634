import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { READ_WITHOUT_WAITING } from '../../adapters/hashing/open-flags.ts'
import { codeOf } from '../../adapters/hashing/reading-of-error.ts'

const PIECE_BYTES = 65_536

/** Bytes that come in pieces. */
export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** The bytes of something that a person named, or that it is a folder. */
export type Opened = { readonly kind: 'bytes'; readonly bytes: Pieces } | { readonly kind: 'folder' }

/**
 * Opens what an operand names; links are followed, since a person chose it. Does not wait for a FIFO that nobody writes to.
 * @throws the system's error when it cannot be opened.
 */
export function openOperand(path: string): Opened {
  if (statSync(path).isDirectory()) return { kind: 'folder' }
  const fd = openSync(path, READ_WITHOUT_WAITING)
  const stats = fstatSync(fd)
  if (stats.isFile()) return { kind: 'bytes', bytes: readPieces(fd) }
  const bytes = stats.isFIFO() ? readFifo(fd) : createReadStream('', { fd })
  return { kind: 'bytes', bytes }
}

/** Without a writer there is nothing, and nobody to wait for; with one, all that it writes, as from `verify <(command)`. */
async function* readFifo(fd: number): AsyncGenerator<Uint8Array> {
  const first = readWithoutWaiting(fd)
  if (first?.length === 0) {
    closeSync(fd)
    return
  }
  const { Socket } = await import('node:net')
  if (first !== null) yield first
  yield* new Socket({ fd, readable: true, writable: false })
}

/** Null when there is nothing yet. */
function readWithoutWaiting(fd: number): Uint8Array | null {
  const buffer = Buffer.alloc(PIECE_BYTES)
  try {
    return buffer.subarray(0, readSync(fd, buffer))
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return null
    throw error
  }
}

/** The bytes of an open regular file, in pieces of at most 64 KiB; closes it at the end. */
export function* readPieces(fd: number): Generator<Uint8Array> {
  try {
    const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES)
    for (let count = readSync(fd, buffer); count > 0; count = readSync(fd, buffer)) yield buffer.subarray(0, count)
  } finally {
    closeSync(fd)
  }
}
