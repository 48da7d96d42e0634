/**
 * A path inside a tree, with `/` between segments. Git and POSIX paths are bytes; those that are not UTF-8 are carried
 * as lone surrogates U+DC80..U+DCFF, one a byte, so that nothing is lost (the scheme of PEP 383).
 */
export type TreePath = string

const ESCAPED_BYTE = /[\uDC80-\uDCFF]/u
const LONE_SURROGATE_BASE = 0xdc00
const FIRST_NON_ASCII_BYTE = 0x80

/** True when some byte of the path is not UTF-8. */
export function hasRawBytes(path: TreePath): boolean {
  return ESCAPED_BYTE.test(path)
}

/**
 * The path as bytes: UTF-8, with every carried byte put back.
 * @param encodeUtf8 the platform's UTF-8 encoder; the domain has none of its own.
 */
export function pathToBytes(path: TreePath, encodeUtf8: (text: string) => Uint8Array): Uint8Array {
  if (!hasRawBytes(path)) return encodeUtf8(path)
  const bytes: number[] = []
  for (const character of path) {
    const code = character.charCodeAt(0)
    if (character.length === 1 && ESCAPED_BYTE.test(character)) bytes.push(code - LONE_SURROGATE_BASE)
    else bytes.push(...encodeUtf8(character))
  }
  return Uint8Array.from(bytes)
}

/** Bytes as a path: valid UTF-8 sequences become text, every other byte is carried. The inverse of {@link pathToBytes}. */
export function pathFromBytes(bytes: Uint8Array, decodeStrictUtf8: (bytes: Uint8Array) => string | null): TreePath {
  const whole = decodeStrictUtf8(bytes)
  if (whole !== null) return whole
  let path = ''
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at] ?? 0)
    const text = length > 0 && at + length <= bytes.length ? decodeStrictUtf8(bytes.subarray(at, at + length)) : null
    path += text ?? String.fromCharCode(LONE_SURROGATE_BASE + (bytes[at] ?? 0))
    at += text === null ? 1 : length
  }
  return path
}

/** How many bytes a UTF-8 sequence with this first byte claims to have; 0 when no sequence starts so (RFC 3629). */
function sequenceLength(first: number): number {
  if (first < FIRST_NON_ASCII_BYTE) return 1
  if (first >= 0xc2 && first <= 0xdf) return 2
  if (first >= 0xe0 && first <= 0xef) return 3
  if (first >= 0xf0 && first <= 0xf4) return 4
  return 0
}

/** The path for reports: bytes that are not UTF-8, and the `%` of a path that has such bytes, are percent-encoded. */
export function printablePath(path: TreePath): string {
  if (!hasRawBytes(path)) return path
  return path.replace(/[\uDC80-\uDCFF%]/gu, (character) => {
    const byte = character === '%' ? character.charCodeAt(0) : character.charCodeAt(0) - LONE_SURROGATE_BASE
    return `%${byte.toString(16).toUpperCase()}`
  })
}

/** The folder part of a path; `.` for a path without one. */
export function folderOf(path: TreePath): TreePath {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '.' : path.slice(0, slash)
}

/** Answers for paths as `ask` does for the folders that they lie in. It asks once for files of one folder that come one after the other. */
export function ofItsFolder<T>(ask: (folder: TreePath) => T): (path: TreePath) => T {
  let last: { readonly folder: TreePath; readonly answer: T } | null = null
  return (path) => {
    const isNext = last !== null && path.lastIndexOf('/') === last.folder.length && path.startsWith(last.folder)
    if (last === null || !isNext) {
      const folder = folderOf(path)
      last = { folder, answer: ask(folder) }
    }
    return last.answer
  }
}

/** The last segment of a path. */
export function nameOf(path: TreePath): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** `folder/path`, where a folder of `.` or nothing adds nothing. */
export function joinPath(folder: TreePath, path: TreePath): TreePath {
  return folder === '.' || folder === '' ? path : `${folder}/${path}`
}

/** The path as seen from a folder above it; null when it lies elsewhere. Every path lies in `.`. */
export function pathWithin(folder: TreePath, path: TreePath): TreePath | null {
  if (folder === '.' || folder === '') return path
  return path[folder.length] === '/' && path.startsWith(folder) ? path.slice(folder.length + 1) : null
}

/** True when one of the folders lies above the path. */
export function isBelowAny(path: TreePath, folders: ReadonlySet<TreePath>): boolean {
  for (let above = path; above !== '.' && folders.size > 0;) {
    above = folderOf(above)
    if (folders.has(above)) return true
  }
  return false
}
