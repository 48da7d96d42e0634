import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createTreeReader } from '../../../src/adapters/hashing/tree-reader.ts'
import type { TreeReader } from '../../../src/adapters/hashing/tree-reader.ts'
import type { Reading } from '../../../src/domain/store-facts.ts'
import { aContent } from '../../builders/content.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'
import { digestOf } from '../../builders/manifest.ts'
import { WORKER_ENTRY } from '../../builders/run-verify.ts'

let folder: TestFolder = { root: '', write: () => undefined, remove: () => undefined }
let reader: TreeReader | null = null

afterEach(async () => {
  await reader?.close()
  folder.remove()
})

function open(files: Readonly<Record<string, string | Uint8Array>>, workerEntry = WORKER_ENTRY): TreeReader {
  folder = aFolder(files)
  reader = createTreeReader(folder.root, workerEntry)
  return reader
}

async function readOne(from: TreeReader, path: string): Promise<Reading | undefined> {
  return (await from.read([{ paths: [path], isHashed: true }], () => undefined))[0]
}

const unix = process.platform === 'win32' ? test.skip : test
const linux = process.platform === 'linux' ? test : test.skip

describe('R49: reading a tree that may be hostile', () => {
  unix('a symbolic link is not followed, at the leaf or on the way', async () => {
    const from = open({ 'real/f': '1' })
    symlinkSync('real/f', join(folder.root, 'leaf'))
    symlinkSync('real', join(folder.root, 'way'))
    symlinkSync('loop', join(folder.root, 'loop'))
    expect(await readOne(from, 'leaf')).toMatchObject({ kind: 'unreadable', cause: 'symlink' })
    expect(await readOne(from, 'way/f')).toMatchObject({ kind: 'unreadable', cause: 'symlink' })
    expect(await readOne(from, 'way/x/y/z')).toMatchObject({ kind: 'unreadable', cause: 'symlink' })
    expect(await readOne(from, 'loop/f')).toMatchObject({ kind: 'unreadable', cause: 'symlink' })
    expect(await readOne(from, 'loop')).toMatchObject({ kind: 'unreadable', cause: 'symlink' })
    expect(await readOne(from, 'real/f')).toMatchObject({ kind: 'read', sha256: digestOf('1') })
  })

  unix('a FIFO that nobody writes to, a socket and a folder do not block', async () => {
    const from = open({})
    execFileSync('mkfifo', [join(folder.root, 'fifo')])
    mkdirSync(join(folder.root, 'dir'))
    const server = createServer().listen(join(folder.root, 'socket'))
    await new Promise((resolve) => server.once('listening', resolve))
    for (const path of ['fifo', 'dir', 'socket']) {
      expect(await readOne(from, path)).toMatchObject({ kind: 'unreadable', cause: 'not-a-file' })
    }
    await new Promise((resolve) => server.close(resolve))
  })

  unix('a hard link is a file like any other', async () => {
    const from = open({ f: '1' })
    linkSync(join(folder.root, 'f'), join(folder.root, 'g'))
    expect(await readOne(from, 'g')).toMatchObject({ kind: 'read', sha256: digestOf('1') })
  })

  linux('a file that has more bytes than it says is not vouched for', async () => {
    reader = createTreeReader('/proc/self', WORKER_ENTRY)
    expect(await readOne(reader, 'status')).toMatchObject({ kind: 'unreadable', cause: 'changed-while-read' })
  })

  test('a file that shrinks while it is read is not vouched for', async () => {
    const from = open({ f: '' })
    truncateSync(join(folder.root, 'f'), 2_000_000_000)
    const reading = readOne(from, 'f')
    await new Promise((resolve) => setTimeout(resolve, 30))
    truncateSync(join(folder.root, 'f'), 1000)
    expect(await reading).toMatchObject({ kind: 'unreadable', cause: 'changed-while-read' })
  })

  test('a file that is written to while it is read is not vouched for', async () => {
    const from = open({ f: Buffer.alloc(1_500_000_000 / 4) })
    const reading = readOne(from, 'f')
    await new Promise((resolve) => setTimeout(resolve, 30))
    writeFileSync(join(folder.root, 'f'), Buffer.from([1]), { flag: 'r+' })
    expect(await reading).toMatchObject({ kind: 'unreadable', cause: 'changed-while-read' })
  })
})

const MANY = 5000

describe('asking again and again', () => {
  test('whenever the next question comes, it is answered', async () => {
    const from = open({ f: 'x' })
    for (let ticks = 0; ticks < 12; ticks += 1) {
      const first = from.read([{ paths: ['f'], isHashed: true }], (done) => {
        if (done === 1) void later()
      })
      const second: Promise<readonly Reading[]>[] = []
      const later = async (): Promise<void> => {
        for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve()
        second.push(from.read([{ paths: ['f'], isHashed: true }], () => undefined))
      }
      await first
      await new Promise((resolve) => setImmediate(resolve))
      expect(await Promise.all(second)).toMatchObject([[{ kind: 'read' }]])
    }
  })

  test('an entry for threads that does not exist is an error, not a hang', async () => {
    const from = open({}, new URL('file:///nonexistent/worker.js'))
    const requests = Array.from({ length: 5000 }, (_, index) => ({ paths: [`f${index}`], isHashed: true }))
    const rounds = async (): Promise<void> => {
      for (let round = 0; round < 200; round += 1) await from.read(requests, () => undefined)
    }
    await expect(rounds()).rejects.toThrow(/hashing thread/)
    reader = null
  })
})

describe('work that is worth threads', () => {
  test('many files keep their order, across overlapping calls', async () => {
    const names = Array.from({ length: MANY }, (_, index) => `d${index % 10}/f${index}`)
    const from = open(Object.fromEntries(names.map((name) => [name, name])))
    const asked = [names, names.toReversed().slice(0, 1000)]
    const answers = await Promise.all(
      asked.map((paths) =>
        from.read(
          paths.map((path) => ({ paths: [path], isHashed: true })),
          () => undefined,
        ),
      ),
    )
    expect(answers.map((readings) => readings.map((reading) => reading.kind === 'read' && reading.sha256))).toEqual(
      asked.map((paths) => paths.map((path) => digestOf(path))),
    )
  })

  test('links, absent files, pointers, joined parts and records come back from a thread as they are', async () => {
    const oid = digestOf('x')
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 1\n`
    const torn = '{}\n{"a":'
    const from = open({ f: 'f', pointer, a: 'a', b: 'b', torn })
    if (process.platform !== 'win32') symlinkSync('f', join(folder.root, 'link'))
    const kinds = [
      { paths: ['pointer'], isHashed: true },
      { paths: ['none'], isHashed: true },
      { paths: ['a', 'b'], isHashed: true },
      { paths: ['f'], isHashed: false },
      { paths: ['torn'], isHashed: true, contentKind: 'jsonl' as const },
    ]
    const requests = Array.from(
      { length: MANY },
      (_, index) => kinds[index % kinds.length] ?? { paths: [], isHashed: true },
    )
    const readings = await from.read(requests, () => undefined)
    const content = aContent({ lineCount: 2, damage: [{ kind: 'torn', count: 1, firstLine: 2 }] })
    const expected = [
      { kind: 'read', sha256: digestOf(pointer), sizeBytes: pointer.length, lfsOid: oid },
      { kind: 'absent' },
      { kind: 'read', sha256: digestOf('a\nb'), sizeBytes: 3 },
      { kind: 'present', sizeBytes: 1 },
      { kind: 'read', sha256: digestOf(torn), sizeBytes: torn.length, content },
    ]
    expect(readings).toEqual(requests.map((_, index) => expected[index % kinds.length]))
  })

  test.each([
    ['throws', 'throw new Error("broken on purpose")', /broken on purpose/],
    ['exits', 'process.exit(7)', /exit code 7/],
    [
      'does not answer as one',
      'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => process.exit(9))',
      /exit code 9/,
    ],
  ])('a thread that %s is an error, not a hang', async (_, program, message) => {
    const names = Array.from({ length: MANY }, (_unused, index) => `f${index}`)
    const from = open({}, new URL(`data:text/javascript,${encodeURIComponent(program)}`))
    const requests = names.map((path) => ({ paths: [path], isHashed: true }))
    const reading = (async () => {
      // Fast files could be done before the thread has died; it must be noticed at the latest by the next call.
      for (let round = 0; round < 200; round += 1) await from.read(requests, () => undefined)
    })()
    await expect(reading).rejects.toThrow(message)
    await expect(from.read(requests, () => undefined)).rejects.toThrow(message)
    reader = null
  })
})
