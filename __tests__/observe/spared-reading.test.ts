import { describe, expect, test } from '@jest/globals'
import { createMemoryBackend } from '../../src/adapters/backends/memory.ts'
import type { Reading } from '../../src/domain/store-facts.ts'
import { soundReadings, withSparedReading } from '../../src/observe/spared-reading.ts'
import type { Backend, ReadRequest } from '../../src/ports.ts'
import { aClaim, aReading, aStore, anArtifact } from '../builders/facts.ts'

const hashed = (path: string): ReadRequest => ({ paths: [path], isHashed: true })

/** A tree in memory, and the paths that were read of it. */
function watched(files: Readonly<Record<string, string>>): { readonly tree: Backend; readonly read: string[] } {
  const memory = createMemoryBackend(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])))
  const read: string[] = []
  const tree: Backend = {
    ...memory,
    read: (requests, progress) => {
      read.push(...requests.flatMap(({ paths }) => paths))
      return memory.read(requests, progress)
    },
  }
  return { tree, read }
}

describe('the base is not read where it is known', () => {
  test('known are files that the change leaves alone and that are as they were recorded', () => {
    const present = { kind: 'present', sizeBytes: 3 } as const
    const md5 = { sha256: null, others: { md5: 'a'.repeat(32) } }
    const store = aStore({
      artifacts: [
        anArtifact({ path: 'sound' }),
        anArtifact({ path: 'touched' }),
        anArtifact({ path: 'damaged', reading: aReading('other\n') }),
        anArtifact({ path: 'gone', reading: { kind: 'absent' } }),
        anArtifact({ path: 'unclaimed', claim: null, reading: present }),
        anArtifact({
          path: 'weak',
          claim: aClaim('', md5),
          reading: { ...aReading(), others: { md5: 'a'.repeat(32) } },
        }),
        anArtifact({
          path: 'weak and damaged',
          claim: aClaim('', md5),
          reading: { ...aReading(), others: { md5: 'b' } },
        }),
        anArtifact({ path: 'weak and not compared', claim: aClaim('', md5) }),
      ],
    })
    const known = soundReadings(store, new Set(['sessions/a/touched']))
    expect(known.map(([path]) => path)).toEqual(['sessions/a/sound', 'sessions/a/unclaimed', 'sessions/a/weak'])
  })

  test('answers come in the order of the requests, and only what is not known is read', async () => {
    const { read, tree } = watched({ a: 'a', b: 'b', c: 'c' })
    const known = new Map([['b', aReading('known')]])
    const readings = await withSparedReading(tree, known).read([hashed('a'), hashed('b'), hashed('c')], () => undefined)
    expect(readings).toEqual([aReading('a'), aReading('known'), aReading('c')])
    expect(read).toEqual(['a', 'c'])
  })

  test('what is asked more of than is known is read', async () => {
    const { read, tree } = watched({ a: 'a', b: 'b', c: 'c' })
    const known = new Map<string, Reading>([
      ['a', { kind: 'present', sizeBytes: 9 }],
      ['b', aReading('known')],
    ])
    const requests: readonly ReadRequest[] = [
      hashed('a'),
      { paths: ['b'], isHashed: true, others: ['md5'] },
      { paths: ['b', 'c'], isHashed: true },
      { paths: ['a'], isHashed: false },
    ]
    const readings = await withSparedReading(tree, known).read(requests, () => undefined)
    expect(readings.map(({ kind }) => kind)).toEqual(['read', 'read', 'read', 'present'])
    expect(read).toEqual(['a', 'b', 'b', 'c'])
  })
})
