import { RECORD_BYTES, dayAt, tableBytes, writeRecord } from './object-table.ts'
import type { ObjectRecord, ObjectTable } from './object-table.ts'

/** What a run has to say of objects, by key: what it read, or null for what could not be read. */
export type ObjectChanges = ReadonlyMap<string, ObjectRecord | null>

/** What may stay in a table. */
export interface TableLimits {
  readonly today: number
  /** What was read so long ago is not kept. */
  readonly withinDays: number
  /** Of more records, those that were read last are kept. */
  readonly mostObjects: number
}

/** How old a record is, in days; null when it is of no use: read too long ago, or on a day that has not come yet. */
export function ageOf(readOnDay: number, { today, withinDays }: Omit<TableLimits, 'mostObjects'>): number | null {
  const ageDays = today - readOnDay
  return ageDays >= 0 && ageDays < withinDays ? ageDays : null
}

/** A table with the changes on top of it, as bytes. Nothing else of it is touched: others may have written it meanwhile. */
export function joinedTable(table: ObjectTable, changes: ObjectChanges, limits: TableLimits, tag: Buffer): Buffer {
  return tableBytes(withinLimits(joined(table, changes), limits), tag)
}

/** All records by key; where there is a change, that. */
function joined(table: ObjectTable, changes: ObjectChanges): Buffer {
  const records = Buffer.alloc((table.count + changes.size) * RECORD_BYTES)
  let [from, count] = [0, 0]
  const take = (to: number): void => {
    table.bytes.copy(records, count * RECORD_BYTES, from * RECORD_BYTES, to * RECORD_BYTES)
    count += to - from
    from = to
  }
  for (const [key, record] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { index, isThere } = table.placeOf(key)
    take(index)
    if (isThere) from += 1
    if (record !== null) writeRecord(records, count++, key, record)
  }
  take(table.count)
  return records.subarray(0, count * RECORD_BYTES)
}

/** Those that are still of use, and of too many the youngest, in their order and in the same bytes. */
function withinLimits(records: Buffer, limits: TableLimits): Buffer {
  const roomByAge = roomsOf(records, limits)
  let count = 0
  for (let index = 0; index * RECORD_BYTES < records.length; index++) {
    const ageDays = ageOf(dayAt(records, index), limits)
    const room = ageDays === null ? 0 : (roomByAge[ageDays] ?? 0)
    if (ageDays === null || room === 0) continue
    roomByAge[ageDays] = room - 1
    if (count < index) records.copyWithin(count * RECORD_BYTES, index * RECORD_BYTES, (index + 1) * RECORD_BYTES)
    count += 1
  }
  return records.subarray(0, count * RECORD_BYTES)
}

/** How many records of each age, in days, there is room for. */
function roomsOf(records: Buffer, limits: TableLimits): number[] {
  const most = records.length / RECORD_BYTES
  if (most <= limits.mostObjects) return Array.from({ length: limits.withinDays }, () => most)
  const countByAge = Array.from({ length: limits.withinDays }, () => 0)
  for (let index = 0; index * RECORD_BYTES < records.length; index++) {
    const ageDays = ageOf(dayAt(records, index), limits)
    if (ageDays !== null) countByAge[ageDays] = (countByAge[ageDays] ?? 0) + 1
  }
  let room = limits.mostObjects
  return countByAge.map((count) => {
    const taken = Math.min(count, room)
    room -= taken
    return taken
  })
}
