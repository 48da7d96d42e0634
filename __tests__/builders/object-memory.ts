import fc from 'fast-check'
import { createObjectKeys } from '../../src/adapters/object-memory/object-key.ts'
import {
  MAX_DAY,
  MAX_SIZE_BYTES,
  NO_TABLE,
  RECORD_BYTES,
  keyAt,
  parseTable,
  tableBytes,
  writeRecord,
} from '../../src/adapters/object-memory/object-table.ts'
import type { ObjectRecord, ObjectTable } from '../../src/adapters/object-memory/object-table.ts'
import type { TablePlace } from '../../src/adapters/object-memory/place.ts'
import { seen } from '../../src/domain/observed.ts'
import { digestOf } from './manifest.ts'

/** A day in ms. */
export const DAY_MS = 86_400_000

/** What one repository's tables are tagged with. */
export const { tag: TAG } = createObjectKeys('a repository')

/** A record of an object that was read on day 100. */
export function aRecord(changes: Partial<ObjectRecord> = {}): ObjectRecord {
  return { sha256: digestOf('content'), sizeBytes: 7, readOnDay: 100, ...changes }
}

/** Any record that a table can hold. */
export const anyRecord: fc.Arbitrary<ObjectRecord> = fc.record({
  sha256: fc.nat({ max: 9 }).map((number) => digestOf(String(number))),
  sizeBytes: fc.oneof(fc.nat({ max: 100 }), fc.constantFrom(0, MAX_SIZE_BYTES)),
  readOnDay: fc.oneof(fc.integer({ min: 80, max: 110 }), fc.constantFrom(0, MAX_DAY)),
})

/** Any records, by key. */
export const anyRecords: fc.Arbitrary<ReadonlyMap<string, ObjectRecord>> = fc
  .array(fc.tuple(fc.nat({ max: 30 }).map(aKey), anyRecord), { maxLength: 20 })
  .map((pairs) => new Map(pairs))

/** One of several keys. */
export function aKey(number: number): string {
  return createObjectKeys('keys').keyOf([String(number)])
}

/** A table of these records. */
export function aTable(records: ReadonlyMap<string, ObjectRecord>, tag: Buffer = TAG): Buffer {
  const ordered = [...records].sort(([a], [b]) => (a < b ? -1 : 1))
  const bytes = Buffer.alloc(ordered.length * RECORD_BYTES)
  for (const [index, [key, record]] of ordered.entries()) writeRecord(bytes, index, key, record)
  return tableBytes(bytes, tag)
}

/** All records of a table, by key, in its order. */
export function recordsOf(table: ObjectTable): ReadonlyMap<string, ObjectRecord> {
  const keys = Array.from({ length: table.count }, (_, index) => keyAt(table.bytes, index))
  const found = keys.map((key) => [key, table.find(key)] as const)
  return new Map(found.flatMap(([key, record]) => (record === null ? [] : [[key, record] as const])))
}

/** The table in bytes that must be one. */
export function tableIn(bytes: Buffer | null, tag: Buffer = TAG): ObjectTable {
  const table = bytes === null ? NO_TABLE : parseTable(bytes, tag)
  if (typeof table === 'string') throw new Error(`the table is ${table}`)
  return table
}

/** A place that keeps its bytes in a variable, and counts how often it was written. */
export interface HeldPlace extends TablePlace {
  bytes: Buffer | null
  writes: number
}

/** A place with nothing in it. */
export function aHeldPlace(isCostly = false): HeldPlace {
  const place: HeldPlace = {
    ...{ isCostly, bytes: null, writes: 0 },
    read: () => Promise.resolve(seen(place.bytes)),
    write: (change) => {
      place.bytes = change(place.bytes)
      place.writes += 1
      return Promise.resolve(null)
    },
  }
  return place
}
