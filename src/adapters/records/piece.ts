import { isUtf8 } from 'node:buffer'

/** Some bytes of a text, as a JsonMachine takes them. */
export interface Piece {
  readonly bytes: Uint8Array
  /** The same as pairs. */
  readonly pairs: Uint16Array
  /** The first pair begins at this byte: 0 or 1. */
  readonly pairsFrom: number
  /** The bytes from here to `trustedTo` are UTF-8, from a character's first byte to another's last. */
  readonly trustedFrom: number
  readonly trustedTo: number
}

/** A character has no more bytes than these behind its first. */
const MOST_CONTINUATIONS = 3

/** Bytes as a piece; nothing is copied. */
export function pieceOf(bytes: Uint8Array): Piece {
  const pairsFrom = bytes.byteOffset % 2
  const count = Math.max(0, Math.floor((bytes.length - pairsFrom) / 2))
  const pairs = new Uint16Array(bytes.buffer, count === 0 ? 0 : bytes.byteOffset + pairsFrom, count)
  const from = beginOfCharacters(bytes)
  const to = endOfCharacters(bytes)
  const isTrusted = from < to && isUtf8(bytes.subarray(from, to))
  return {
    bytes,
    pairs,
    pairsFrom,
    trustedFrom: isTrusted ? from : bytes.length,
    trustedTo: isTrusted ? to : bytes.length,
  }
}

/** Behind the end of a character that began in the piece before. */
function beginOfCharacters(bytes: Uint8Array): number {
  let from = 0
  while (from < MOST_CONTINUATIONS && isContinuation(bytes[from])) from += 1
  return from
}

/** Before a character that may go on in the next piece. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= MOST_CONTINUATIONS; back += 1) {
    const byte = bytes[bytes.length - back]
    if (byte === undefined || byte < 0x80) return bytes.length - back + 1
    if (byte >= 0xc0) return bytes.length - back
  }
  return bytes.length
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0
}
