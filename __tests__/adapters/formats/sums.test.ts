import { describe, expect, test } from '@jest/globals'
import { createMemoryBackend } from '../../../src/adapters/backends/memory.ts'
import { createSumsFormat } from '../../../src/adapters/formats/sums.ts'
import type { StoreFact } from '../../../src/domain/store-facts.ts'
import { MAX_REJECTIONS } from '../../../src/domain/store-facts.ts'
import type { Backend, Entry } from '../../../src/ports.ts'
import { digestOf, manifestOf } from '../../builders/manifest.ts'

const format = createSumsFormat()

type Files = Readonly<Record<string, string | Uint8Array>>

async function readStore(files: Files, root = '.', more: readonly Entry[] = []): Promise<StoreFact> {
  const backend = createMemoryBackend(
    new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)])),
  )
  return readFrom(backend, root, [...(await backend.list()), ...more])
}

function readFrom(backend: Backend, root: string, entries: readonly Entry[]): Promise<StoreFact> {
  return format.read(backend, { id: `sums:${root}`, root, isConfigured: false }, entries, () => undefined)
}

function detect(...paths: readonly string[]): readonly string[] {
  return format.detect(paths.map((path): Entry => ({ path, kind: 'file' })))
}

function rejections(store: StoreFact): readonly string[] {
  return store.manifests.flatMap((manifest) =>
    manifest.rejections.map(({ line, reason }) => `${manifest.path}:${line} ${reason}`),
  )
}

describe('R49: detecting stores with SHA-256 manifests', () => {
  test.each(['SHA256SUMS', 'SHA256SUMS.txt', 'SHASUMS256.txt', 'CHECKSUMS', 'a.tar.gz.sha256'])(
    '%s is a manifest',
    (name) => {
      expect(detect(`a/b/${name}`, 'a/c')).toEqual(['a/b'])
    },
  )

  test.each(['SHA1SUMS', 'sha256sums', '.sha256', 'SHA256SUMS.asc', 'checksums.txt'])('%s is none', (name) => {
    expect(detect(name)).toEqual([])
  })

  test('a folder whose ancestor holds a manifest is part of that store', () => {
    expect(detect('a/SHA256SUMS', 'a/b/c/SHA256SUMS', 'ab/x.sha256', 'ab/SHA256SUMS')).toEqual(['a', 'ab'])
    expect(detect('SHA256SUMS', 'a/SHA256SUMS')).toEqual(['.'])
  })

  test('a link or a submodule of that name is none', () => {
    expect(format.detect([{ path: 'a/SHA256SUMS', kind: 'symlink' }])).toEqual([])
  })
})

describe('R49: reading a store of manifests', () => {
  test('one artifact per file with its claim and its reading; paths are relative to the store', async () => {
    const store = await readStore(
      {
        's/SHA256SUMS': manifestOf({ good: 'good', 'd/changed': 'before', gone: 'gone' }),
        's/good': 'good',
        's/d/changed': 'after',
        's/extra': 'x',
        other: 'y',
      },
      's',
    )
    expect(store.artifacts).toEqual([
      {
        path: 'd/changed',
        claim: { sha256: digestOf('before'), manifest: 'SHA256SUMS', line: 2 },
        reading: { kind: 'read', sha256: digestOf('after'), sizeBytes: 5 },
      },
      { path: 'extra', claim: null, reading: { kind: 'present', sizeBytes: 1 } },
      {
        path: 'gone',
        claim: { sha256: digestOf('gone'), manifest: 'SHA256SUMS', line: 3 },
        reading: { kind: 'absent' },
      },
      {
        path: 'good',
        claim: { sha256: digestOf('good'), manifest: 'SHA256SUMS', line: 1 },
        reading: { kind: 'read', sha256: digestOf('good'), sizeBytes: 4 },
      },
    ])
    expect(store.sessions).toEqual([{ path: 'SHA256SUMS', missingParts: [] }])
    expect(store.manifests).toEqual([
      { path: 'SHA256SUMS', unreadable: null, claimCount: 3, rejections: [], rejectionCount: 0 },
    ])
    expect(store.checkpointCount).toBe(0)
  })

  test('names are relative to the folder of their manifest, and each manifest is a session', async () => {
    const store = await readStore({
      SHA256SUMS: manifestOf({ a: 'a' }),
      'd/SHA256SUMS': manifestOf({ a: 'b' }),
      a: 'a',
      'd/a': 'b',
    })
    expect(store.sessions.map(({ path }) => path)).toEqual(['SHA256SUMS', 'd/SHA256SUMS'])
    expect(store.artifacts.map(({ path, claim }) => [path, claim?.manifest])).toEqual([
      ['a', 'SHA256SUMS'],
      ['d/a', 'd/SHA256SUMS'],
    ])
  })

  test('of two claims on one file the nearer manifest counts; the other is a conflicting duplicate of its manifest', async () => {
    const store = await readStore({
      SHA256SUMS: manifestOf({ 'd/a': 'old' }),
      'd/SHA256SUMS': manifestOf({ a: 'new' }),
      'd/a': 'new',
    })
    expect(store.artifacts).toHaveLength(1)
    expect(store.artifacts[0]?.claim).toMatchObject({ sha256: digestOf('new'), manifest: 'd/SHA256SUMS' })
    expect(rejections(store)).toEqual(['SHA256SUMS:1 conflicting-duplicate'])
  })

  test('two claims that agree are no conflict', async () => {
    const store = await readStore({ 'a.sha256': manifestOf({ a: 'a' }), SHA256SUMS: manifestOf({ a: 'a' }), a: 'a' })
    expect(rejections(store)).toEqual([])
    expect(store.artifacts).toHaveLength(1)
  })

  test('NAME.sha256 may hold nothing but the digest of NAME', async () => {
    const store = await readStore({ 'd/data.bin.sha256': `${digestOf('x')}\n`, 'd/data.bin': 'x' }, 'd')
    expect(store.artifacts).toMatchObject([{ path: 'data.bin', claim: { sha256: digestOf('x'), line: 1 } }])
  })

  test('CHECKSUMS without a SHA-256 line is no manifest', async () => {
    const store = await readStore({
      CHECKSUMS: 'MD5 (a) = d41d8cd98f00b204e9800998ecf8427e\n',
      SHA256SUMS: manifestOf({ a: 'a' }),
      a: 'a',
    })
    expect(store.sessions.map(({ path }) => path)).toEqual(['SHA256SUMS'])
  })

  test('lines are turned down one by one, and the others are still verified', async () => {
    const line = (name: string): string => `${digestOf('a')}  ${name}\n`
    const store = await readStore({
      SHA256SUMS: `${line('../a')}${line('a')}nonsense\n${line('A')}${line('SHA256SUMS')}`,
      a: 'a',
    })
    expect(rejections(store)).toEqual([
      'SHA256SUMS:1 path-escape',
      'SHA256SUMS:3 malformed',
      'SHA256SUMS:4 case-collision',
      'SHA256SUMS:5 self-reference',
    ])
    expect(store.artifacts).toMatchObject([{ path: 'a', reading: { kind: 'read' } }])
  })

  test('an empty manifest is turned down as a whole', async () => {
    expect(rejections(await readStore({ SHA256SUMS: '# nothing\n' }))).toEqual(['SHA256SUMS:0 no-entry'])
  })

  test('keeps the first hundred rejections and counts all', async () => {
    const store = await readStore({ SHA256SUMS: 'bad\n'.repeat(MAX_REJECTIONS + 7) })
    expect(store.manifests[0]?.rejections).toHaveLength(MAX_REJECTIONS)
    expect(store.manifests[0]?.rejectionCount).toBe(MAX_REJECTIONS + 7)
  })

  test('links and submodules of the listing are turned down without being read', async () => {
    const asked: string[] = []
    const files = new Map([
      ['SHA256SUMS', manifestOf({ link: 'x', 'dir/f': 'x', 'sub/f': 'x', fine: 'x' })],
      ['fine', Buffer.from('x')],
    ])
    const memory = createMemoryBackend(files)
    const watched: Backend = {
      ...memory,
      read: (requests, progress) => {
        asked.push(...requests.flatMap((request) => request.paths))
        return memory.read(requests, progress)
      },
    }
    const entries: readonly Entry[] = [
      ...(await memory.list()),
      { path: 'link', kind: 'symlink' },
      { path: 'dir', kind: 'symlink' },
      { path: 'sub', kind: 'submodule' },
    ]
    const store = await readFrom(watched, '.', entries)
    expect(asked).toEqual(['fine'])
    expect(rejections(store)).toEqual(['SHA256SUMS:1 symlink', 'SHA256SUMS:2 symlink-ancestor'])
    expect(store.artifacts.map(({ path, reading }) => [path, reading.kind === 'unreadable' && reading.cause])).toEqual([
      ['dir/f', 'symlink'],
      ['fine', false],
      ['link', 'symlink'],
      ['sub/f', 'submodule'],
    ])
    expect(store.manifests[0]?.claimCount).toBe(2)
  })

  test('a manifest that cannot be read says why', async () => {
    const memory = createMemoryBackend(new Map())
    const backend: Backend = {
      ...memory,
      readTexts: () =>
        Promise.resolve(new Map([['SHA256SUMS', { seen: false, reason: 'permission denied' } as const]])),
    }
    const store = await readFrom(backend, '.', [{ path: 'SHA256SUMS', kind: 'file' }])
    expect(store.manifests).toEqual([
      { path: 'SHA256SUMS', unreadable: 'permission denied', claimCount: 0, rejections: [], rejectionCount: 0 },
    ])
    expect(store.artifacts).toEqual([])
  })
})
