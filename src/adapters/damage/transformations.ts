import { createHash } from 'node:crypto'
import type { Transformation } from '../../domain/damage.ts'
import type { Digest } from '../../domain/digest.ts'
import { sha256Of } from '../hashing/sha256.ts'

const CR = 0x0d
const LF = 0x0a
const NUL = 0x00
const BOM = Buffer.from([0xef, 0xbb, 0xbf])

/** Each gives the bytes without the change, or null where there is nothing of it. */
const UNDO: readonly (readonly [Transformation, (bytes: Buffer) => Buffer | null])[] = [
  ['crlf-to-lf', crlfToLf],
  ['lf-to-crlf', lfToCrlf],
  ['without-nul-tail', withoutNulTail],
  ['without-bom', (bytes) => (hasBom(bytes) ? bytes.subarray(BOM.length) : null)],
  ['with-bom', (bytes) => (hasBom(bytes) ? null : Buffer.concat([BOM, bytes]))],
  ['from-utf-16', fromUtf16],
]

/** The change to the bytes that gives them the digest; null when none does. */
export function undoneBy(bytes: Buffer, wanted: Digest): Transformation | null {
  for (const [name, undo] of UNDO) {
    const undone = undo(bytes)
    if (undone !== null && (sha256Of(undone) === wanted || hasDigestWithLf(undone, wanted))) return name
  }
  return null
}

/** A program that changes the encoding of a text may change its line ends as well. */
function hasDigestWithLf(bytes: Buffer, wanted: Digest): boolean {
  const plain = crlfToLf(bytes)
  return plain !== null && sha256Of(plain) === wanted
}

/** What a look at the first lines of a text came to. */
export interface AddedAfter {
  /** Length of the first whole lines that have the digest; null when there are none, or they are all of it. */
  readonly recordedBytes: number | null
  readonly lineCount: number
}

/** Looks for the first whole lines of a text that have a digest. More than `maxLines` are not looked at. */
export function addedAfterBytes(bytes: Buffer, wanted: Digest, maxLines: number): AddedAfter {
  const hash = createHash('sha256')
  let start = 0
  for (let lineCount = 0; lineCount < maxLines; lineCount++) {
    const end = bytes.indexOf(LF, start)
    if (end < 0 || end + 1 >= bytes.length) return { recordedBytes: null, lineCount }
    // The claimed text may have had no newline at its end.
    hash.update(bytes.subarray(start, end))
    if (hash.copy().digest('hex') === wanted) return { recordedBytes: end, lineCount }
    hash.update(bytes.subarray(end, end + 1))
    if (hash.copy().digest('hex') === wanted) return { recordedBytes: end + 1, lineCount }
    start = end + 1
  }
  return { recordedBytes: null, lineCount: maxLines }
}

function crlfToLf(bytes: Buffer): Buffer | null {
  const plain = Buffer.allocUnsafe(bytes.length)
  let size = 0
  for (let at = 0; at < bytes.length; at++)
    if (bytes[at] !== CR || bytes[at + 1] !== LF) plain[size++] = bytes[at] ?? NUL
  return size === bytes.length ? null : plain.subarray(0, size)
}

function lfToCrlf(bytes: Buffer): Buffer | null {
  let added = 0
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) if (bytes[at - 1] !== CR) added += 1
  if (added === 0) return null
  const changed = Buffer.allocUnsafe(bytes.length + added)
  let size = 0
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === LF && bytes[at - 1] !== CR) changed[size++] = CR
    changed[size++] = bytes[at] ?? NUL
  }
  return changed
}

/** The bytes without the NULs at their end; null when there are none there. */
export function withoutNulTail(bytes: Buffer): Buffer | null {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === NUL) end -= 1
  return end === bytes.length ? null : bytes.subarray(0, end)
}

function hasBom(bytes: Buffer): boolean {
  return bytes.subarray(0, BOM.length).equals(BOM)
}

function fromUtf16(bytes: Buffer): Buffer | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be'
  if (encoding === 'utf-16be' && (bytes[0] !== 0xfe || bytes[1] !== 0xff)) return null
  const little = encoding === 'utf-16le' ? bytes : Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16()
  return Buffer.from(little.subarray(2).toString('utf16le'), 'utf8')
}
