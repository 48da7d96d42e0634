import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { READ_WITHOUT_WAITING } from '../../adapters/hashing/open-flags.ts'

const PIECE_BYTES = 65_536

/** Bytes that come in pieces. */
export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** The bytes of something that a person named, or that it is a folder. */
export type Opened = { readonly kind: 'bytes'; readonly bytes: Pieces } | { readonly kind: 'folder' }

/**
 * Opens what an operand names; links are followed, since a person chose it. Does not wait for a FIFO that nobody writes to.
 * @throws the system's error when it cannot be opened.
 */
export async function openOperand(path: string): Promise<Opened> {
  if (statSync(path).isDirectory()) return { kind: 'folder' }
  const fd = openSync(path, READ_WITHOUT_WAITING)
  const stats = fstatSync(fd)
  if (stats.isFile()) return { kind: 'bytes', bytes: readPieces(fd) }
  if (stats.isFIFO()) {
    const { Socket } = await import('node:net')
    return { kind: 'bytes', bytes: new Socket({ fd, readable: true, writable: false }) }
  }
  return { kind: 'bytes', bytes: createReadStream('', { fd }) }
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
