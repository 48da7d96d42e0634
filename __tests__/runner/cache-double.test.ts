import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { filesIn, packArchive } from './cache-archive.ts'
import { startCache } from './cache-double.ts'
import type { CacheDouble } from './cache-double.ts'

let cache: CacheDouble

beforeEach(async () => {
  cache = await startCache()
})
afterEach(async () => {
  await cache.close()
})

async function call(method: string, body: object, token = cache.env['ACTIONS_RUNTIME_TOKEN']): Promise<Response> {
  return fetch(`${cache.url}/twirp/github.actions.results.api.v1.CacheService/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token ?? ''}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function addressFor(method: string, body: object): Promise<string> {
  const answer = (await (await call(method, body)).json()) as Readonly<Record<string, string>>
  return answer['signed_upload_url'] ?? answer['signed_download_url'] ?? ''
}

async function save(key: string, text: string, version = 'v'): Promise<Response> {
  const address = await addressFor('CreateCacheEntry', { key, version })
  await fetch(address, { method: 'PUT', body: text })
  return call('FinalizeCacheEntryUpload', { key, version, size_bytes: String(text.length) })
}

async function restored(key: string, keys: readonly string[], version = 'v'): Promise<string | null> {
  const address = await addressFor('GetCacheEntryDownloadURL', { key, restore_keys: keys, version })
  return address === '' ? null : (await fetch(address)).text()
}

describe('the double of the cache', () => {
  test('has entries once they are whole, and gives the very key before the newest that begins so', async () => {
    await addressFor('CreateCacheEntry', { key: 'a-0', version: 'v' })
    expect(await restored('a-0', ['a-'])).toBeNull()
    for (const key of ['a-1', 'a-3', 'a-2', 'b-1']) await save(key, key)
    expect([await restored('a-1', ['a-']), await restored('x', ['a-']), await restored('x', [])]).toEqual([
      ...['a-1', 'a-2'],
      null,
    ])
    expect(await restored('x', ['a-'], 'other version')).toBeNull()
    expect(cache.entries.map(({ key, sizeBytes }) => [key, sizeBytes])).toContainEqual(['a-2', 3])
  })

  test('takes a key once, and only from who has the token', async () => {
    await save('a', 'first')
    expect((await call('CreateCacheEntry', { key: 'a', version: 'v' })).status).toBe(409)
    expect((await call('CreateCacheEntry', { key: 'b', version: 'v' }, 'other')).status).toBe(401)
    expect((await fetch(`${cache.url}/account/actions-cache/1?sig=guessed`)).status).toBe(403)
    expect(await restored('a', [])).toBe('first')
  })

  test('takes blobs in blocks, of the size that is said, and gives them in parts', async () => {
    const address = await addressFor('CreateCacheEntry', { key: 'a', version: 'v' })
    const put = async (query: string, body: string): Promise<number> =>
      (await fetch(`${address}&${query}`, { method: 'PUT', body })).status
    expect([await put('comp=block&blockid=Mg', 'world'), await put('comp=block&blockid=MQ', 'hello ')]).toEqual([
      201, 201,
    ])
    const list = '<BlockList><Latest>MQ</Latest><Latest>Mg</Latest></BlockList>'
    expect(await put('comp=blocklist', list)).toBe(201)
    const finalize = async (size: string): Promise<number> =>
      (await call('FinalizeCacheEntryUpload', { key: 'a', version: 'v', size_bytes: size })).status
    expect([await finalize('12'), await finalize('11')]).toEqual([400, 200])
    const download = await addressFor('GetCacheEntryDownloadURL', { key: 'a', version: 'v' })
    const part = await fetch(download, { headers: { range: 'bytes=6-' } })
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([206, 'world', 'bytes 6-10/11'])
    const head = await fetch(download, { method: 'HEAD' })
    expect([head.headers.get('content-length'), await head.text()]).toEqual(['11', ''])
  })
})

describe('archives of the cache', () => {
  test.each([
    ['gzip', Buffer.from([0x1f, 0x8b])],
    ['zstd', Buffer.from([0x28, 0xb5])],
  ])('packed with %s, have the files that were put in', (_, like) => {
    const path = `folder/${'long-'.repeat(40)}/file`
    const packed = packArchive(
      [
        { kind: 'folder', path: 'folder' },
        { kind: 'file', path, content: 'x'.repeat(600) },
        { kind: 'symlink', path: 'link', target: path },
        { kind: 'file', path: 'b', content: 'b' },
      ],
      like,
    )
    expect(packed.subarray(0, 2)).toEqual(like)
    expect([...filesIn(packed)]).toEqual([
      [path, 'x'.repeat(600)],
      ['b', 'b'],
    ])
  })
})
