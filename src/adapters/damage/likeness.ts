import type { Likeness } from '../../domain/damage.ts'
import { decodeStrictUtf8 } from '../path-bytes.ts'
import { hasLinesOf, isRedactionOf } from './redaction.ts'
import { withoutNulTail } from './transformations.ts'

const LF = 0x0a
const BLOCK_BYTES = 64 * 1024

/**
 * How bytes differ from a good copy. Redaction is looked for first: where it may have been one, nothing else is said.
 * @param isCommitted somebody committed the bytes as they are. What was then cut off between two lines may have been taken out.
 */
export function likenessOf(bytes: Buffer, good: Buffer, isCommitted: boolean): Likeness {
  return {
    sizeBytes: good.length,
    firstDifference: firstDifference(bytes, good),
    kind: kindOf(bytes, good, isCommitted),
  }
}

function kindOf(bytes: Buffer, good: Buffer, isCommitted: boolean): Likeness['kind'] {
  const begun = withoutNulTail(bytes)
  if (begun !== null && isBeginningOf(begun, good)) return 'nul-filled'
  if (isBeginningOf(bytes, good)) {
    const isBetweenLines = bytes.length === 0 || bytes.at(-1) === LF
    return isCommitted && isBetweenLines ? 'redacted' : 'cut'
  }
  if (isBeginningOf(good, bytes)) return 'extended'
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
