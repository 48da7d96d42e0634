import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { joinedTable } from '../../../src/adapters/object-memory/join-tables.ts'
import type { ObjectRecord } from '../../../src/adapters/object-memory/object-table.ts'
import { TAG, aKey, aRecord, aTable, anyRecord, anyRecords, recordsOf, tableIn } from '../../builders/object-memory.ts'

const LIMITS = { today: 100, withinDays: 14, mostObjects: 1000 }

const anyChanges = fc
  .array(fc.tuple(fc.nat({ max: 30 }).map(aKey), fc.option(anyRecord)), { maxLength: 20 })
  .map((pairs) => new Map(pairs))

function joined(
  records: ReadonlyMap<string, ObjectRecord>,
  changes: ReadonlyMap<string, ObjectRecord | null>,
  limits = LIMITS,
) {
  return recordsOf(tableIn(joinedTable(tableIn(aTable(records)), changes, limits, TAG)))
}

describe('what a run read, on top of a table', () => {
  test('replaces and removes what it speaks of, leaves the rest, and keeps nothing that is of no use any more', () => {
    fc.assert(
      fc.property(anyRecords, anyChanges, (records, changes) => {
        const expected = new Map<string, ObjectRecord>()
        for (const [key, record] of [...records, ...changes]) {
          if (record !== null && record.readOnDay > 86 && record.readOnDay <= 100) expected.set(key, record)
          else expected.delete(key)
        }
        expect(joined(records, changes)).toEqual(expected)
      }),
    )
  })

  test('is never more than the limit, and then what was read last', () => {
    fc.assert(
      fc.property(anyRecords, anyChanges, fc.nat({ max: 10 }), (records, changes, mostObjects) => {
        const days = (of: ReadonlyMap<string, ObjectRecord>): readonly number[] =>
          [...of.values()].map(({ readOnDay }) => readOnDay).sort((a, b) => b - a)
        const kept = joined(records, changes, { ...LIMITS, mostObjects })
        expect(days(kept)).toEqual(days(joined(records, changes)).slice(0, mostObjects))
      }),
    )
  })

  test('comes from two runs at once in any order', () => {
    const [one, two] = [1, 2].map((number) => new Map([[aKey(number), aRecord()]]))
    expect(joined(joined(new Map(), one ?? new Map()), two ?? new Map())).toEqual(
      joined(joined(new Map(), two ?? new Map()), one ?? new Map()),
    )
  })
})
