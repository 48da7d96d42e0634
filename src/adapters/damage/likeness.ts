import type { Likeness } from '../../domain/damage.ts'
import { decodeStrictUtf8 } from '../path-bytes.ts'
import { hasLinesOf, isRedactionOf } from '../redaction/redaction.ts'
import { withoutNulTail } from './transformations.ts'

const BLOCK_BYTES = 64 * 1024

/** How bytes differ from a good copy. */
export function likenessOf(bytes: Buffer, good: Buffer): Likeness {
  const difference = firstDifference(bytes, good)
  return { sizeBytes: good.length, firstDifference: difference, kind: kindOf(bytes, good, difference) }
}

function kindOf(bytes: Buffer, good: Buffer, difference: number): Likeness['kind'] {
  const begun = withoutNulTail(bytes)
  if (begun !== null && isBeginningOf(begun, good)) return 'nul-filled'
  if (isBeginningOf(bytes, good)) return 'cut'
  if (isBeginningOf(good, bytes)) return 'extended'
  if (differInOneBit(bytes, good, difference)) return 'garbled'
  const [text, original] = [textOf(bytes), textOf(good)]
  if (text !== null && original !== null) {
    if (isRedactionOf(text, original)) return 'redacted'
    return hasLinesOf(text, original) ? 'grown' : 'other'
  }
  return original !== null || bytes.length === good.length ? 'garbled' : 'other'
}

function isBeginningOf(part: Buffer, whole: Buffer): boolean {
  return part.length <= whole.length && part.equals(whole.subarray(0, part.length))
}

/** Who writes a text changes more of it at once, mostly; a memory or a disk that fails, no more. */
function differInOneBit(bytes: Buffer, good: Buffer, difference: number): boolean {
  const changed = (bytes[difference] ?? 0) ^ (good[difference] ?? 0)
  const isOneBit = (changed & (changed - 1)) === 0
  return (
    isOneBit && bytes.length === good.length && bytes.subarray(difference + 1).equals(good.subarray(difference + 1))
  )
}

/** Null for what is no text: not UTF-8, or with NULs. */
function textOf(bytes: Buffer): string | null {
  return bytes.includes(0) ? null : decodeStrictUtf8(bytes)
}

function firstDifference(a: Buffer, b: Buffer): number {
  const length = Math.min(a.length, b.length)
  let at = 0
  while (at + BLOCK_BYTES <= length && a.subarray(at, at + BLOCK_BYTES).equals(b.subarray(at, at + BLOCK_BYTES)))
    at += BLOCK_BYTES
  while (at < length && a[at] === b[at]) at += 1
  return at
}
