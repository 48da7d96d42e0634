import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createObjectKeys } from '../../../src/adapters/object-memory/object-key.ts'
import { parseTable, tableSizeBytes } from '../../../src/adapters/object-memory/object-table.ts'
import { TAG, aKey, aRecord, aTable, anyRecord, anyRecords, recordsOf, tableIn } from '../../builders/object-memory.ts'

const TWO = new Map([1, 2].map((number) => [aKey(number), aRecord()]))

/** Some bytes of a table replaced, and a checksum that fits. */
function forged(bytes: Buffer, at: number, change: Uint8Array): Buffer {
  const body = Buffer.from(bytes.subarray(0, -32))
  body.set(change, at)
  return Buffer.concat([body, createHash('sha256').update(body).digest()])
}

describe('a table of objects', () => {
  test('comes back from its bytes as it was, ordered by key, and finds each of its keys and no other', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const table = tableIn(aTable(records))
        expect(recordsOf(table)).toEqual(records)
        expect([...recordsOf(table).keys()]).toEqual([...records.keys()].sort())
        for (let number = 0; number <= 30; number++)
          expect(table.find(aKey(number))).toEqual(records.get(aKey(number)) ?? null)
      }),
    )
  })

  test('tells keys apart that differ in their last bits only', () => {
    const alike = ['00000000', '80000000', 'ffffffff'].flatMap((start) =>
      ['0', '1', 'f'].map((end) => `${start}${'0'.repeat(31)}${end}`),
    )
    fc.assert(
      fc.property(fc.subarray(alike), anyRecord, (keys, record) => {
        const table = tableIn(aTable(new Map(keys.map((key) => [key, record]))))
        expect([...recordsOf(table).keys()]).toEqual([...keys].sort())
        for (const key of alike) expect(table.find(key)).toEqual(keys.includes(key) ? record : null)
      }),
    )
  })

  test('has some 60 bytes for each object', () => {
    expect(aTable(TWO)).toHaveLength(tableSizeBytes(2))
    expect(tableSizeBytes(2) - tableSizeBytes(1)).toBe(60)
  })

  test('with any bit flipped, cut short anywhere, or with more after it, is none', () => {
    const bits = fc.record({ records: anyRecords, at: fc.nat(), how: fc.constantFrom('flip', 'cut', 'add') })
    fc.assert(
      fc.property(bits, ({ at, how, records }) => {
        const bytes = aTable(records)
        const place = at % bytes.length
        const flipped = Buffer.from(bytes)
        flipped[place] = (flipped[place] ?? 0) ^ (1 << (at % 8))
        const damaged = {
          flip: flipped,
          cut: bytes.subarray(0, place),
          add: Buffer.concat([bytes, bytes.subarray(0, 1)]),
        }
        expect(parseTable(damaged[how], TAG)).toBe('damaged')
      }),
      { numRuns: 500 },
    )
  })

  test('any other bytes are none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(parseTable(Buffer.from(bytes), TAG)).toBe('damaged')
      }),
    )
  })

  test.each<[string, number, Uint8Array, string]>([
    ['of a newer version', 8, Uint8Array.of(0, 2), 'newer'],
    ['of another repository', 16, Uint8Array.of(1, 2, 3, 4, 5, 6), 'foreign'],
    ['that says that it has more records', 12, Uint8Array.of(255, 255, 255, 255), 'damaged'],
    ['whose records have another length', 10, Uint8Array.of(0, 61), 'damaged'],
    ['whose keys are in no order', 32, Buffer.alloc(20, 255), 'damaged'],
  ])('one %s is not used, though its checksum fits', (_, at, change, fault) => {
    expect(parseTable(forged(aTable(TWO), at, change), TAG)).toBe(fault)
  })

  test('one that has a key twice is not used', () => {
    const bytes = aTable(TWO)
    expect(parseTable(forged(bytes, 92, bytes.subarray(32, 52)), TAG)).toBe('damaged')
  })
})

describe('what an object is called in a table', () => {
  const ID = 'd'.repeat(40)

  test('is another name in every repository, and for every way to join objects', () => {
    const keys = [
      createObjectKeys('one').keyOf([ID]),
      createObjectKeys('other').keyOf([ID]),
      createObjectKeys('one').keyOf([ID, ID]),
    ]
    expect(new Set(keys).size).toBe(3)
    expect(createObjectKeys('one').tag.equals(createObjectKeys('other').tag)).toBe(false)
  })

  test('law 11: does not tell the id of the object', () => {
    const bytes = aTable(new Map([[createObjectKeys('one').keyOf([ID]), aRecord()]]))
    expect(bytes.includes(Buffer.from(ID, 'hex').subarray(0, 8))).toBe(false)
  })
})
