import { sha256Of } from '../hashing/sha256.ts'
import { KEY_BYTES, TAG_BYTES } from './object-table.ts'

/** What objects are called in the memory of one repository. */
export interface ObjectKeys {
  /** Of the repository. */
  readonly tag: Buffer
  /** Of one object, or of several whose bytes are joined with one LF between them; in hex. */
  readonly keyOf: (objectIds: readonly string[]) => string
}

/**
 * Keys are made of the repository's identity and the objects' ids, and neither can be told from a key: what was verified in one
 * database says nothing of the copy in another, and a table that outlives a redaction does not name what was removed.
 */
export function createObjectKeys(identity: string): ObjectKeys {
  const before = `objects\0${identity}\0`
  return {
    tag: Buffer.from(sha256Of(`repository\0${identity}`), 'hex').subarray(0, TAG_BYTES),
    keyOf: (objectIds) => sha256Of(before + objectIds.join('\0')).slice(0, 2 * KEY_BYTES),
  }
}
