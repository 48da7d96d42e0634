import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createCacheVisits } from '../../../src/adapters/actions-cache/cache-visits.ts'
import { createActionsCachePlace } from '../../../src/adapters/history/actions-cache.ts'
import type { HistoryPlace } from '../../../src/adapters/history/place.ts'
import { createCacheTable } from '../../../src/adapters/object-memory/actions-cache.ts'
import { createGitFolderTable } from '../../../src/adapters/object-memory/git-folder.ts'
import type { TablePlace } from '../../../src/adapters/object-memory/place.ts'
import { seen } from '../../../src/domain/observed.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'
import { WORKER_ENTRY } from '../../builders/run-verify.ts'
import { filesIn, packArchive } from '../../runner/cache-archive.ts'
import { startCache } from '../../runner/cache-double.ts'
import type { CacheDouble } from '../../runner/cache-double.ts'

const LIMIT_BYTES = 1000
const append = (text: string) => (bytes: Buffer | null) => Buffer.concat([bytes ?? Buffer.alloc(0), Buffer.from(text)])

let folder: TestFolder

/** A file that nobody is to read. */
function secret(): string {
  folder.write('secret', 'x')
  return join(folder.root, 'secret')
}

beforeEach(() => {
  folder = aFolder()
})

afterEach(() => {
  folder.remove()
})

describe('a file below the git folder as a place of the memory', () => {
  const file = (): string => join(folder.root, 'state/objects-sha1.bin')
  const place = (): TablePlace => createGitFolderTable(file(), LIMIT_BYTES)

  test('has nothing at first, then what was written, and nothing beside it', async () => {
    expect(await place().read()).toEqual(seen(null))
    expect(await place().write(append('a'))).toBeNull()
    expect(await place().write(append('b'))).toBeNull()
    expect(await place().read()).toEqual(seen(Buffer.from('ab')))
    expect(readdirSync(join(folder.root, 'state'))).toEqual(['objects-sha1.bin'])
  })

  test('many that write at once lose nothing of each other', async () => {
    const texts = Array.from({ length: 8 }, (_, index) => String(index))
    expect(await Promise.all(texts.map(async (text) => place().write(append(text))))).toEqual(texts.map(() => null))
    expect(readFileSync(file(), 'utf8').split('').sort()).toEqual(texts)
  })

  test.each<[string, (path: string) => void]>([
    [
      'a folder',
      (path) => {
        mkdirSync(path)
      },
    ],
    [
      'larger than any table',
      (path) => {
        writeFileSync(path, Buffer.alloc(LIMIT_BYTES + 1))
      },
    ],
    [
      'a symlink that leads out',
      (path) => {
        symlinkSync(secret(), path)
      },
    ],
  ])('what lies there and is %s is not read', async (_, make) => {
    mkdirSync(join(folder.root, 'state'))
    make(file())
    expect(await place().read()).toMatchObject({ seen: false, reason: expect.stringMatching(/no memory of objects/) })
  })

  test('a place that cannot be written is a reason', async () => {
    folder.write('state', 'a file')
    expect(await place().read()).toEqual(seen(null))
    expect(await place().write(append('a'))).toMatch(/EEXIST|ENOTDIR/)
  })
})

describe('the Actions cache as a place of the memory', () => {
  let cache: CacheDouble
  let temp: string

  beforeEach(async () => {
    cache = await startCache({ fault: () => null })
    temp = join(folder.root, 'temp')
    mkdirSync(temp)
    // Counts the threads that are started.
    folder.write(
      'entry.mjs',
      `import { appendFileSync } from 'node:fs'
appendFileSync(${JSON.stringify(join(folder.root, 'threads'))}, '.')
await import(${JSON.stringify(WORKER_ENTRY.href)})\n`,
    )
  })

  afterEach(async () => {
    await cache.close()
  })

  /** The places of one run on a machine of its own. */
  function places(runKey: string): { readonly table: TablePlace; readonly history: HistoryPlace } {
    rmSync(temp, { recursive: true })
    mkdirSync(temp)
    const { HOME, PATH } = process.env
    const env = { HOME, PATH, RUNNER_TEMP: temp, GITHUB_WORKSPACE: folder.root, ...cache.env }
    const visit = createCacheVisits({ env, workerEntry: new URL(`file://${folder.root}/entry.mjs`) })
    const options = { env, guardId: 'guard', runKey, visit }
    return {
      table: createCacheTable({ ...options, fileName: 'objects-sha1.bin', limitBytes: LIMIT_BYTES }),
      history: createActionsCachePlace(options),
    }
  }

  const threads = (): number => {
    const file = join(folder.root, 'threads')
    return existsSync(file) ? readFileSync(file).length : 0
  }

  test('is visited once to restore and once to save, together with the history', async () => {
    const one = places('1')
    expect(await Promise.all([one.history.read(), one.table.read()])).toEqual([seen(null), seen(null)])
    expect(threads()).toBe(1)
    const written = [one.history.write(() => 'h'), one.table.write(append('a'))]
    expect(await Promise.all(written)).toEqual([null, null])
    expect([threads(), cache.entries.map(({ key }) => key)]).toEqual([2, ['guard-history-1', 'guard-objects-1']])
    const two = places('2')
    expect(await Promise.all([two.history.read(), two.table.read()])).toEqual([seen('h'), seen(Buffer.from('a'))])
    expect(await two.table.write(append('b'))).toBeNull()
    expect(await places('3').table.read()).toEqual(seen(Buffer.from('ab')))
  })

  test('one of the two that cannot be prepared does not keep the other', async () => {
    const { history, table } = places('1')
    const broken = history.write(() => {
      throw new Error('a bug')
    })
    const written = table.write(append('a'))
    await expect(broken).rejects.toThrow('a bug')
    expect([await written, cache.entries.map(({ key }) => key)]).toEqual([null, ['guard-objects-1']])
  })

  test('an entry with something else in the place of the table is not used', async () => {
    await places('1').table.write(append('a'))
    const [entry] = cache.entries
    if (entry === undefined) throw new Error('there is no entry')
    const [path = ''] = filesIn(entry.archive).keys()
    entry.archive = packArchive([{ kind: 'symlink', path, target: secret() }], entry.archive)
    expect((await places('2').table.read()).seen).toBe(false)
  })

  test('a second save of one run is a reason', async () => {
    await places('1').table.write(append('a'))
    expect(await places('1').table.write(append('b'))).toBe('the Actions cache took no entry of this run')
  })

  test('a runner without a folder for temporary files is a reason', async () => {
    const { table } = places('1')
    renameSync(temp, join(folder.root, 'gone'))
    writeFileSync(temp, '')
    expect(await table.write(append('a'))).toMatch(/ENOTDIR|EEXIST/)
    rmSync(temp)
    mkdirSync(temp)
  })
})
