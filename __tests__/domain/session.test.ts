import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isLeftover, isRecord, newestRecord, recordedFiles } from '../../src/domain/session.ts'
import type { CheckpointRecord } from '../../src/domain/session.ts'
import { digestOf } from '../builders/manifest.ts'

function aRecord(
  id: string,
  parent: string | null,
  content: string | null,
  createdAt = '2026-07-13',
): CheckpointRecord {
  const artifacts = new Map(content === null ? [] : [['a', { sha256: digestOf(content), sizeBytes: 1 }] as const])
  const removed = content === null ? ['a'] : []
  return {
    id,
    parent,
    createdAt,
    artifacts,
    removed,
    merges: [],
    mutable: new Map(),
    isClosed: false,
    isContinued: false,
  }
}

function claimOn(records: readonly CheckpointRecord[]): string | undefined {
  return recordedFiles(records).get('a')?.record
}

describe('what checkpoint records claim together', () => {
  test('is what the one furthest down the chain claims', () => {
    expect(claimOn([aRecord('z', null, 'old'), aRecord('a', 'z', 'new')])).toBe('a')
  })

  test('is nothing once a later record says that it was removed, and something again when one comes after that', () => {
    const removed = [aRecord('1', null, 'x'), aRecord('2', '1', null)]
    expect(claimOn(removed)).toBeUndefined()
    expect(claimOn([...removed, aRecord('3', '2', 'y')])).toBe('3')
  })

  test('of two ends of a chain, as a merge leaves them, is that of the later, then of the greater id', () => {
    const root = aRecord('1', null, 'x')
    expect(claimOn([root, aRecord('2-b', '1', 'b', '2026-07-14'), aRecord('2-c', '1', 'c', '2026-07-13')])).toBe('2-b')
    expect(claimOn([root, aRecord('2-b', '1', 'b'), aRecord('2-c', '1', 'c')])).toBe('2-c')
  })

  test('does not depend on the order in which they are read, even when parents are lost or go round in a circle', () => {
    const ids = ['1', '2', '3', '4', '5']
    const anyRecord = fc.record({
      parent: fc.option(fc.constantFrom(...ids, 'lost')),
      content: fc.option(fc.constantFrom('x', 'y')),
      createdAt: fc.constantFrom('2026-07-13', '2026-07-14'),
    })
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 5 }), fc.infiniteStream(fc.nat()), (drawn, order) => {
        const records = drawn.map(({ content, createdAt, parent }, index) =>
          aRecord(ids[index] ?? '', parent, content, createdAt),
        )
        const keyed = records.map((record) => ({ record, key: order.next().value }))
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ record }) => record)
        expect([...recordedFiles(shuffled)]).toEqual([...recordedFiles(records)])
        expect(newestRecord(shuffled)).toEqual(newestRecord(records))
      }),
    )
  })

  test('of a chain of ten thousand is found without going down the stack', () => {
    const records = Array.from({ length: 10_000 }, (_, index) =>
      aRecord(String(index), index === 0 ? null : String(index - 1), String(index)),
    )
    expect(claimOn(records.toReversed())).toBe('9999')
  })
})

const UUID = '01234567-89ab-cdef-0123-456789abcdef'

test('what a killed seal leaves lies right in the session, and has no name that a session would use', () => {
  expect([`.SHA256SUMS.${UUID}.tmp`, `.SHA256SUMS.0123456789ab-2-3-${UUID}.lock`].every(isLeftover)).toBe(true)
  expect(
    ['SHA256SUMS', '.SHA256SUMS.backup.tmp', `a/.SHA256SUMS.${UUID}.tmp`, '.SHA256SUMS.x.lock'].some(isLeftover),
  ).toBe(false)
})

test('a checkpoint record lies right in its folder', () => {
  expect(isRecord('checkpoints/1.json')).toBe(true)
  expect(['checkpoints/a/1.json', 'checkpoints/1.txt', 'x/checkpoints/1.json'].some(isRecord)).toBe(false)
})
