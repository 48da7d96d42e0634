import { appendFileSync, readFileSync, readdirSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { listSession } from '../../../src/adapters/session-folder/list-session.ts'
import { readSession } from '../../../src/adapters/session-folder/read-session.ts'
import { loadMemory, saveMemory } from '../../../src/adapters/session-folder/seal-memory.ts'
import type { SealMemory } from '../../../src/adapters/session-folder/seal-memory.ts'
import { createTreeReader } from '../../../src/adapters/hashing/tree-reader.ts'
import type { ReadRequest } from '../../../src/ports.ts'
import { digestOf } from '../../builders/manifest.ts'
import { WORKER_ENTRY } from '../../builders/run-verify.ts'
import { aSessionRepository } from '../../builders/session.ts'
import type { SessionRepository } from '../../builders/session.ts'

let one: SessionRepository
beforeEach(() => {
  one = aSessionRepository({ 'artifacts/a': 'aaaa', 'artifacts/b': 'bbbb' })
})
afterEach(() => {
  one.remove()
})

/** Files are quiet from a moment on that lies this far ahead. */
const LATER_MS = 60_000

/** Looks once, as a seal does; `hashed` are the paths that were read. */
async function look(memory: SealMemory, timeMs = Date.now() + LATER_MS) {
  const hashed: string[] = []
  const inner = createTreeReader(one.session, WORKER_ENTRY)
  const read = async (requests: readonly ReadRequest[]) => {
    hashed.push(...requests.flatMap(({ paths }) => paths))
    return inner.read(requests, () => undefined)
  }
  const reader = { read, close: inner.close }
  const listing = await listSession(one.session, true)
  const answer = await readSession(listing, { folder: one.session, reader, memory, timeMs, progress: () => undefined })
  return { ...answer, hashed: hashed.toSorted() }
}

describe('what a seal remembers', () => {
  test('spares reading what was not touched since', async () => {
    await one.seal()
    const first = await look(new Map())
    expect(first.hashed).toHaveLength(4)
    expect((await look(first.memory)).hashed).toEqual([])
    one.put('artifacts/a', 'AAAA')
    const third = await look(first.memory)
    expect(third.hashed).toEqual(['artifacts/a'])
    expect(third.session.files.get('artifacts/a')?.bytes).toMatchObject({ value: { sha256: digestOf('AAAA') } })
  })

  test('does not hide a change of the same size whose time was set back', async () => {
    await one.seal()
    const { memory } = await look(new Map())
    const place = join(one.session, 'artifacts/a')
    const { atime, mtime } = statSync(place)
    await wait(20)
    writeFileSync(place, 'xxxx')
    utimesSync(place, atime, mtime)
    expect((await look(memory)).hashed).toEqual(['artifacts/a'])
  })

  test('holds nothing that was touched so shortly before that a further change could look the same', async () => {
    await one.seal()
    expect((await look(new Map(), Date.now())).memory.size).toBe(0)
  })

  test('is believed only where it says what the manifest and the checkpoints say', async () => {
    await one.seal()
    const { memory } = await look(new Map())
    const manifest = join(one.session, 'SHA256SUMS')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(digestOf('{}\n'), digestOf('other')))
    expect((await look(memory)).hashed).toEqual(['context.json'])
  })

  test('lies in the git folder, comes back as it was, and is nothing when it was touched', () => {
    const path = 'a "b"\n\uDCFF'
    const status = { device: 1, inode: 2, sizeBytes: 3, modifiedMs: 1.25, changedMs: 1784000000000.375 }
    const memory: SealMemory = new Map([[path, { ...status, sha256: digestOf('') }]])
    const file = join(one.root, '.git', 'session-reliability', 'seal', 'x')
    expect(loadMemory(file).size).toBe(0)
    saveMemory(file, memory)
    expect(loadMemory(file)).toEqual(memory)
    const { size } = statSync(file)
    for (const damage of [
      () => {
        truncateSync(file, size - 10)
      },
      () => {
        appendFileSync(file, '\n')
      },
      () => {
        writeFileSync(file, '')
      },
    ]) {
      saveMemory(file, memory)
      damage()
      expect(loadMemory(file).size).toBe(0)
    }
    writeFileSync(file, readFileSync(file, 'utf8').replace(digestOf(''), digestOf('x')))
    expect(loadMemory(file).size).toBe(0)
  })

  test('is kept by a seal in a repository, and by none elsewhere', async () => {
    await one.seal()
    await wait(3100)
    await one.seal()
    const folder = join(one.root, '.git', 'session-reliability', 'seal')
    const [name = ''] = readdirSync(folder)
    expect([...loadMemory(join(folder, name, 'memory')).keys()].toSorted()).toEqual(
      expect.arrayContaining(['artifacts/a', 'artifacts/b', 'context.json']),
    )
  })
})
