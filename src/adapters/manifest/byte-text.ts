import type { TreePath } from '../../domain/path.ts'
import { decodePath } from '../path-bytes.ts'

/**
 * Bytes carried in a string, one U+0000..U+00FF character each. A manifest's grammar is one of bytes; strings of this
 * kind are as compact as bytes, and searched and cut faster.
 */
export type ByteText = string

const NON_ASCII = /[\x80-\xff]/

/** The bytes as a path; see `domain/path.ts` for those that are not UTF-8. */
export function pathFromByteText(text: ByteText): TreePath {
  return NON_ASCII.test(text) ? decodePath(Buffer.from(text, 'latin1')) : text
}

/** The longest name that is kept of a rejected line, in characters. */
const MAX_NAME = 200

/** A name, or what there is of a line, short enough to show. Never cut inside a surrogate pair. */
export function shortName(text: ByteText): string {
  const name = pathFromByteText(text.length > MAX_NAME * 4 ? text.slice(0, MAX_NAME * 4) : text)
  if (name.length <= MAX_NAME) return name
  const cut = name.charCodeAt(MAX_NAME - 2)
  const isPairCut = cut >= 0xd800 && cut <= 0xdbff
  return `${name.slice(0, isPairCut ? MAX_NAME - 2 : MAX_NAME - 1)}…`
}
