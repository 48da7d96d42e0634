import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'

/** The hash that names a repository's objects. */
export type ObjectFormat = 'sha1' | 'sha256'

/** A running hash of a git object: its type and size, then its bytes. Its digest is the object's id. */
export function objectHash(format: ObjectFormat, type: string, sizeBytes: number): Hash {
  return createHash(format).update(`${type} ${sizeBytes}\0`)
}

/** How many bytes an object id of the format has. */
export function idLengthBytes(format: ObjectFormat): number {
  return format === 'sha1' ? 20 : 32
}
