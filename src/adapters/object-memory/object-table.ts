import { createHash } from 'node:crypto'
import type { Digest } from '../../domain/digest.ts'
import { digestIn } from '../hashing/sha256.ts'

/** What is remembered of one object. */
export interface ObjectRecord {
  readonly sha256: Digest
  readonly sizeBytes: number
  /** When its bytes were read last, in days since the epoch (UTC). */
  readonly readOnDay: number
}

/** Records by key, ordered by it: see `object-key.ts`. */
export interface ObjectTable {
  readonly count: number
  /** All of them, {@link RECORD_BYTES} each. */
  readonly bytes: Buffer
  /** The record of a key. A SHA-256 that equals the given one is given back as that string: one is in memory, and not two. */
  readonly find: (key: string, sha256?: Digest | null) => ObjectRecord | null
  /** The index of a key; where it is not there, of the first that comes after it. */
  readonly placeOf: (key: string) => { readonly index: number; readonly isThere: boolean }
}

/** Why bytes are no table of ours. */
export type TableFault = 'damaged' | 'newer' | 'foreign'

/*
 * The table as bytes, all numbers big-endian:
 *   0   8  "SROBJECT"
 *   8   2  version
 *  10   2  length of a record
 *  12   4  number of records
 *  16  16  tag of the repository whose objects these are
 *  32  60  each record: key (20), SHA-256 (32), size (6), day of reading (2); by key, none twice
 *      32  SHA-256 of everything before
 */
const MAGIC = Buffer.from('SROBJECT')
const VERSION = 1
const HEADER_BYTES = 32
const TAG_AT = 16
const DIGEST_AT = 20
const SIZE_AT = 52
const DAY_AT = 58
const CHECKSUM_BYTES = 32
/** Bytes of a record. */
export const RECORD_BYTES = 60
/** Bytes of the key and of the tag that a table has room for. */
export const [KEY_BYTES, TAG_BYTES] = [20, 16]
/** A day or a size over these is no day and no size. */
export const [MAX_DAY, MAX_SIZE_BYTES] = [0xffff, 2 ** 48 - 1]

/** How many bytes a table of so many records has. */
export function tableSizeBytes(count: number): number {
  return HEADER_BYTES + count * RECORD_BYTES + CHECKSUM_BYTES
}

/**
 * The table in these bytes, every one of which is checked first, or why it is none. The checksum tells what rotted from what was
 * written; who can write can make one.
 */
export function parseTable(bytes: Buffer, tag: Buffer): ObjectTable | TableFault {
  const end = bytes.length - CHECKSUM_BYTES
  if (end < HEADER_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return 'damaged'
  if (!checksumOf(bytes.subarray(0, end)).equals(bytes.subarray(end))) return 'damaged'
  if (bytes.readUInt16BE(8) !== VERSION) return 'newer'
  const count = bytes.readUInt32BE(12)
  if (bytes.readUInt16BE(10) !== RECORD_BYTES || tableSizeBytes(count) !== bytes.length) return 'damaged'
  if (!bytes.subarray(TAG_AT, HEADER_BYTES).equals(tag)) return 'foreign'
  const records = bytes.subarray(HEADER_BYTES, end)
  const prefixes = prefixesOf(records, count)
  return isOrdered(records, prefixes) ? tableOver(records, prefixes) : 'damaged'
}

function checksumOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}

/** What each key begins with, as 31 bits: small integers are compared many times as fast as bytes. */
function prefixesOf(records: Buffer, count: number): Int32Array {
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength)
  const prefixes = new Int32Array(count)
  for (let index = 0; index < count; index++) prefixes[index] = view.getUint32(index * RECORD_BYTES) >>> 1
  return prefixes
}

const PREFIX_DIGITS = 8

function prefixOf(key: string): number {
  return parseInt(key.slice(0, PREFIX_DIGITS), 16) >>> 1
}

function isOrdered(records: Buffer, prefixes: Int32Array): boolean {
  for (let index = 1; index < prefixes.length; index++) {
    const difference = (prefixes[index] ?? 0) - (prefixes[index - 1] ?? 0)
    if (difference < 0 || (difference === 0 && keyAt(records, index - 1) >= keyAt(records, index))) return false
  }
  return true
}

function tableOver(bytes: Buffer, prefixes: Int32Array): ObjectTable {
  const count = prefixes.length
  const recordAt = (index: number, known: Digest | null): ObjectRecord => {
    const at = index * RECORD_BYTES
    const own = digestIn(bytes, at + DIGEST_AT)
    const sha256 = own === known ? known : own
    const sizeBytes = shortAt(bytes, at + SIZE_AT) * 2 ** 32 + bytes.readUInt32BE(at + SIZE_AT + 2)
    return { sha256, sizeBytes, readOnDay: dayAt(bytes, index) }
  }
  const placeOf = (key: string): { readonly index: number; readonly isThere: boolean } => {
    const prefix = prefixOf(key)
    let from = 0
    let to = count
    while (from < to) {
      const middle = (from + to) >>> 1
      const difference = prefix - (prefixes[middle] ?? 0) || compare(key, keyAt(bytes, middle))
      if (difference === 0) return { index: middle, isThere: true }
      if (difference < 0) to = middle
      else from = middle + 1
    }
    return { index: from, isThere: false }
  }
  const find: ObjectTable['find'] = (key, sha256 = null) => {
    const { index, isThere } = placeOf(key)
    return isThere ? recordAt(index, sha256) : null
  }
  return { count, bytes, find, placeOf }
}

/** A table of no records. */
export const NO_TABLE: ObjectTable = tableOver(Buffer.alloc(0), new Int32Array(0))

/** The key of one of some records, in hex. */
export function keyAt(records: Buffer, index: number): string {
  return records.toString('hex', index * RECORD_BYTES, index * RECORD_BYTES + KEY_BYTES)
}

/** When one of some records was read. */
export function dayAt(records: Buffer, index: number): number {
  return shortAt(records, index * RECORD_BYTES + DAY_AT)
}

/** Two bytes as a number. */
function shortAt(bytes: Buffer, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Writes a record at the place of an index. */
export function writeRecord(
  records: Buffer,
  index: number,
  key: string,
  { readOnDay, sha256, sizeBytes }: ObjectRecord,
): void {
  const at = index * RECORD_BYTES
  records.write(key, at, KEY_BYTES, 'hex')
  records.write(sha256, at + DIGEST_AT, 'hex')
  records.writeUIntBE(sizeBytes, at + SIZE_AT, 6)
  records.writeUInt16BE(readOnDay, at + DAY_AT)
}

/** The bytes of a table of these records. They come ordered by key, none twice. */
export function tableBytes(records: Buffer, tag: Buffer): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  MAGIC.copy(header)
  header.writeUInt16BE(VERSION, 8)
  header.writeUInt16BE(RECORD_BYTES, 10)
  header.writeUInt32BE(records.length / RECORD_BYTES, 12)
  tag.copy(header, TAG_AT)
  const checked = Buffer.concat([header, records])
  return Buffer.concat([checked, checksumOf(checked)])
}
