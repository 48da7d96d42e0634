import { isUtf8 } from 'node:buffer'
import { pathFromBytes, pathToBytes } from '../domain/path.ts'
import type { TreePath } from '../domain/path.ts'

/** Bytes as text; null when they are not UTF-8. A byte order mark stays. */
export function decodeStrictUtf8(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') : null
}

/** Bytes as a path of a tree; see {@link pathFromBytes}. */
export function decodePath(bytes: Uint8Array): TreePath {
  return pathFromBytes(bytes, decodeStrictUtf8)
}

/** A path of a tree as the bytes that the file system and git know; see {@link pathToBytes}. */
export function encodePath(path: TreePath): Buffer {
  return Buffer.from(pathToBytes(path, (text) => Buffer.from(text, 'utf8')))
}
