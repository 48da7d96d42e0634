import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Backend } from '../../src/ports.ts'
import { aContent } from '../builders/content.ts'
import { digestOf } from '../builders/manifest.ts'

/** Makes a backend over just these files. `close` frees what it took. */
export type BuildBackend = (
  files: Readonly<Record<string, string | Uint8Array>>,
) => Promise<{ readonly backend: Backend; readonly close: () => Promise<void> | void }>

/** What a backend may be without. */
export interface BackendTraits {
  /** Paths with bytes that are not UTF-8 can exist in it; a file system may refuse them. */
  readonly hasRawPaths: boolean
}

const LIMIT = 1_000_000
const silent = (): void => undefined

/** What every backend promises, whatever its bytes come from. */
export function describeBackend(name: string, build: BuildBackend, { hasRawPaths }: BackendTraits): void {
  let closeLast: () => Promise<void> | void = () => undefined

  const open = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Backend> => {
    const built = await build(files)
    closeLast = built.close
    return built.backend
  }

  afterEach(async () => {
    await closeLast()
    closeLast = () => undefined
  })

  describe(`the backend contract: ${name}`, () => {
    test('lists every file, ordered by path in code-unit order, and no folder', async () => {
      const backend = await open({ 'b/x': '1', 'a.txt': '2', B: '3', 'b.txt': '4', 'ä/ö': '5', '💀': '6' })
      expect(await backend.list()).toEqual(
        ['B', 'a.txt', 'b.txt', 'b/x', 'ä/ö', '💀'].map((path) => ({ path, kind: 'file' })),
      )
    })

    test('an empty tree is a tree', async () => {
      const backend = await open({})
      expect(await backend.list()).toEqual([])
      expect(await backend.read([], silent)).toEqual([])
    })

    test('R4: answers with the SHA-256 and the size of the raw bytes, in the order of the requests', async () => {
      const files = {
        empty: '',
        crlf: 'a\r\nb\r\n',
        binary: Uint8Array.from([0, 255, 10, 13, 0]),
        large: 'x'.repeat(700_000),
      }
      const backend = await open(files)
      const names = ['large', 'empty', 'binary', 'crlf', 'large'] as const
      const readings = await backend.read(
        names.map((path) => ({ paths: [path], isHashed: true })),
        silent,
      )
      expect(readings).toEqual(
        names.map((path) => ({ kind: 'read', sha256: digestOf(files[path]), sizeBytes: files[path].length })),
      )
    })

    test('takes further digests in the same pass, of small, large and joined files, where they are asked for', async () => {
      const files = { a: 'one', b: 'x'.repeat(700_000), '\nh,md5': '' }
      const backend = await open(files)
      const of = (algorithm: string, content: string): string => createHash(algorithm).update(content).digest('hex')
      const requests = [
        { paths: ['a'], isHashed: true, others: ['md5', 'sha1', 'sha224', 'sha384', 'sha512'] },
        { paths: ['b'], isHashed: true, others: ['sha512'] },
        { paths: ['a', 'a'], isHashed: true, others: ['md5'] },
        { paths: ['a'], isHashed: true },
        { paths: ['\nh,md5'], isHashed: true, others: ['md5'] },
      ] as const
      const readings = await backend.read(requests, silent)
      const others = readings.map((reading) => (reading.kind === 'read' ? reading.others : reading.kind))
      expect(others).toEqual([
        Object.fromEntries(requests[0].others.map((algorithm) => [algorithm, of(algorithm, 'one')])),
        { sha512: of('sha512', files.b) },
        { md5: of('md5', 'one\none') },
        undefined,
        { md5: of('md5', '') },
      ])
      expect(readings[0]).toMatchObject({ sha256: digestOf('one') })
    })

    test('R14: looks at the records of small, large and joined files in the same pass, where that is asked for', async () => {
      const sound = '{"a":"über"}\n'.repeat(60_000)
      const files = { small: '{}\n{"a":\n{}\n', large: `${sound}{}{}\n`, a: '{}\n{"b"', b: ':1}\n{}' }
      const md = `<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n`
      const backend = await open({ ...files, md })
      const requests = [
        { paths: ['small'], isHashed: true, contentKind: 'jsonl' },
        { paths: ['large'], isHashed: true, contentKind: 'jsonl', others: ['md5'] },
        { paths: ['a', 'b'], isHashed: true, contentKind: 'jsonl' },
        { paths: ['md'], isHashed: true, contentKind: 'markdown' },
        { paths: ['small'], isHashed: true },
        { paths: ['none'], isHashed: true, contentKind: 'json' },
      ] as const
      const readings = await backend.read(requests, silent)
      const contents = readings.map((reading) => (reading.kind === 'read' ? reading.content : reading.kind))
      expect(contents).toEqual([
        aContent({ damage: [{ kind: 'torn', count: 1, firstLine: 2 }] }),
        aContent({ lineCount: 60_001, damage: [{ kind: 'glued', count: 1, firstLine: 60_001 }] }),
        aContent({
          lineCount: 4,
          damage: [
            { kind: 'torn', count: 1, firstLine: 2 },
            { kind: 'invalid', count: 1, firstLine: 3 },
          ],
        }),
        { kind: 'markdown', conflictLine: 1 },
        undefined,
        'absent',
      ])
      expect(readings[0]).toMatchObject({ sha256: digestOf(files.small), sizeBytes: files.small.length })
      expect(readings[1]).toMatchObject({ sha256: digestOf(files.large), others: { md5: expect.any(String) } })
    })

    test('joins the files of one request with one LF between them', async () => {
      const backend = await open({ a: 'one', b: 'two\n', c: '' })
      const [reading] = await backend.read([{ paths: ['a', 'b', 'c'], isHashed: true }], silent)
      expect(reading).toEqual({ kind: 'read', sha256: digestOf('one\ntwo\n\n'), sizeBytes: 9 })
    })

    test('says absent for what is not there, a file below a file and a part of a joined request included', async () => {
      const backend = await open({ a: 'one', 'd/e': '' })
      const asked = [['b'], ['a/b'], ['x/y/z'], ['a', 'b']]
      const readings = await backend.read(
        asked.map((paths) => ({ paths, isHashed: true })),
        silent,
      )
      expect(readings).toEqual(asked.map(() => ({ kind: 'absent' })))
    })

    test('R5: a file that is not to be hashed is present with its size, or read', async () => {
      const backend = await open({ a: 'one' })
      const readings = await backend.read(
        ['a', 'b'].map((path) => ({ paths: [path], isHashed: false })),
        silent,
      )
      expect(readings[0]).toMatchObject({ sizeBytes: 3 })
      expect(['present', 'read']).toContain(readings[0]?.kind)
      expect(readings[1]).toEqual({ kind: 'absent' })
    })

    test('knows a Git LFS pointer by the digest that it names', async () => {
      const oid = digestOf('the real object')
      const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 15\n`
      const backend = await open({ pointer, almost: `${pointer}x`.replace('spec/v1', 'spec/v9') })
      const [reading, almost] = await backend.read(
        ['pointer', 'almost'].map((path) => ({ paths: [path], isHashed: true })),
        silent,
      )
      expect(reading).toEqual({ kind: 'read', sha256: digestOf(pointer), sizeBytes: pointer.length, lfsOid: oid })
      expect(almost).not.toHaveProperty('lfsOid')
    })

    test('reads small files whole, says null for none, and why not for one over the limit', async () => {
      const backend = await open({ 'a/b': 'text', big: 'x'.repeat(101) })
      const texts = await backend.readTexts(['a/b', 'none', 'big'], 100)
      const text = texts.get('a/b')
      expect(text?.seen === true && Buffer.from(text.value).toString()).toBe('text')
      expect(texts.get('none')).toBeNull()
      expect(texts.get('big')).toMatchObject({ seen: false, reason: expect.stringContaining('100') })
    })

    test('many files keep their order, and progress ends at all of them', async () => {
      const files = Object.fromEntries(
        Array.from({ length: 600 }, (_, index) => [`f${index % 7}/${index}`, `content ${index}`]),
      )
      const backend = await open(files)
      const told: (readonly [number, number])[] = []
      const paths = Object.keys(files).toReversed()
      const readings = await backend.read(
        paths.map((path) => ({ paths: [path], isHashed: true })),
        (done, total) => told.push([done, total]),
      )
      expect(readings.map((reading) => reading.kind === 'read' && reading.sha256)).toEqual(
        paths.map((path) => digestOf(files[path] ?? '')),
      )
      expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1])
      expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b))
    })

    const rawPaths = hasRawPaths ? test : test.skip
    rawPaths('carries paths that are not UTF-8', async () => {
      const backend = await open({ 'bad\udcff/\udc80name': 'raw' })
      expect(await backend.list()).toEqual([{ path: 'bad\udcff/\udc80name', kind: 'file' }])
      const [reading] = await backend.read([{ paths: ['bad\udcff/\udc80name'], isHashed: true }], silent)
      expect(reading).toEqual({ kind: 'read', sha256: digestOf('raw'), sizeBytes: 3 })
      expect((await backend.readTexts(['bad\udcff/\udc80name'], LIMIT)).get('bad\udcff/\udc80name')).toMatchObject({
        seen: true,
      })
    })

    test('R4: whatever the bytes, the digest is theirs', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 5 }),
          async (contents) => {
            const files = Object.fromEntries(contents.map((bytes, index) => [`f${index}`, bytes]))
            const built = await build(files)
            const readings = await built.backend.read(
              Object.keys(files).map((path) => ({ paths: [path], isHashed: true })),
              silent,
            )
            await built.close()
            expect(readings).toMatchObject(
              contents.map((bytes) => ({ kind: 'read', sha256: digestOf(bytes), sizeBytes: bytes.length })),
            )
          },
        ),
        { numRuns: 15 },
      )
    })
  })
}
