import { tableBytes } from './object-table.ts'
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
export function ageOf(
  { readOnDay }: ObjectRecord,
  { today, withinDays }: Omit<TableLimits, 'mostObjects'>,
): number | null {
  const ageDays = today - readOnDay
  return ageDays >= 0 && ageDays < withinDays ? ageDays : null
}

/** A table with the changes on top of it, as bytes. Nothing else of it is touched: others may have written it meanwhile. */
export function joinedTable(table: ObjectTable, changes: ObjectChanges, limits: TableLimits, tag: Buffer): Buffer {
  const most = table.count + changes.size
  const roomByAge =
    most <= limits.mostObjects
      ? Array.from({ length: limits.withinDays }, () => most)
      : sharedRoom(merged(table, changes), limits)
  return tableBytes(keptOf(merged(table, changes), roomByAge, limits), Math.min(most, limits.mostObjects), tag)
}

/** How many records of each age there is room for, the youngest first. */
function sharedRoom(records: Iterable<readonly [string, ObjectRecord]>, limits: TableLimits): number[] {
  const countByAge = Array.from({ length: limits.withinDays }, () => 0)
  for (const [, record] of records) {
    const ageDays = ageOf(record, limits)
    if (ageDays !== null) countByAge[ageDays] = (countByAge[ageDays] ?? 0) + 1
  }
  let room = limits.mostObjects
  return countByAge.map((count) => {
    const taken = Math.min(count, room)
    room -= taken
    return taken
  })
}

function* keptOf(
  records: Iterable<readonly [string, ObjectRecord]>,
  roomByAge: number[],
  limits: TableLimits,
): Generator<readonly [string, ObjectRecord]> {
  for (const [key, record] of records) {
    const ageDays = ageOf(record, limits)
    const room = ageDays === null ? 0 : (roomByAge[ageDays] ?? 0)
    if (ageDays === null || room === 0) continue
    roomByAge[ageDays] = room - 1
    yield [key, record]
  }
}

/** All records by key; where there is a change, that. */
function* merged(table: ObjectTable, changes: ObjectChanges): Generator<readonly [string, ObjectRecord]> {
  const changed = [...changes].sort(([a], [b]) => (a < b ? -1 : 1))
  let next = 0
  for (let index = 0; index < table.count; index++) {
    const key = table.keyAt(index)
    for (let [changedKey, record] = changed[next] ?? []; changedKey !== undefined && changedKey < key;) {
      if (record !== null && record !== undefined) yield [changedKey, record]
      next += 1
      ;[changedKey, record] = changed[next] ?? []
    }
    if (!changes.has(key)) yield [key, table.recordAt(index)]
  }
  for (const [key, record] of changed.slice(next)) if (record !== null) yield [key, record]
}
