import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createCacheVisits } from '../../../src/adapters/actions-cache/cache-visits.ts'
import type { CacheVisitsOptions } from '../../../src/adapters/actions-cache/cache-visits.ts'
import { createActionsCachePlace } from '../../../src/adapters/history/actions-cache.ts'
import { MAX_HISTORY_BYTES } from '../../../src/adapters/history/place.ts'
import type { HistoryPlace } from '../../../src/adapters/history/place.ts'
import { seen, unavailable } from '../../../src/domain/observed.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'
import { WORKER_ENTRY } from '../../builders/run-verify.ts'
import { filesIn, packArchive } from '../../runner/cache-archive.ts'
import type { ArchiveItem } from '../../runner/cache-archive.ts'
import { startCache } from '../../runner/cache-double.ts'
import type { CacheDouble, CacheEntry, CacheFault, CacheRequest } from '../../runner/cache-double.ts'

const CANARY = 'canaryCanary0123456789'

let folder: TestFolder
let cache: CacheDouble
/** What goes wrong with the service, from now on. */
let fault: (request: CacheRequest) => CacheFault | null
/** The runner's folders, at the same place on every machine. */
let temp: string
let workspace: string
let machine: string

beforeEach(async () => {
  folder = aFolder()
  temp = join(folder.root, 'temp')
  workspace = join(folder.root, 'work')
  machine = 'first'
  for (const path of [temp, workspace]) mkdirSync(path)
  fault = () => null
  cache = await startCache({ fault: (request) => fault(request) })
})

afterEach(async () => {
  await cache.close()
  folder.remove()
})

interface PlaceOptions extends Partial<CacheVisitsOptions> {
  readonly guardId?: string
}

function place(runKey: string, { env: more, guardId = 'guard', ...options }: PlaceOptions = {}): HistoryPlace {
  const { HOME, PATH } = process.env
  const env = { HOME, PATH, RUNNER_TEMP: temp, GITHUB_WORKSPACE: workspace, ...cache.env, ...more }
  const visit = createCacheVisits({ env, workerEntry: WORKER_ENTRY, ...options })
  return createActionsCachePlace({ env, guardId, runKey, visit })
}

/** Goes to another machine: each begins with nothing. */
function goTo(name: string): void {
  renameSync(temp, join(folder.root, machine))
  machine = name
  if (existsSync(join(folder.root, name))) renameSync(join(folder.root, name), temp)
  else mkdirSync(temp)
}

const append = (line: string) => (text: string | null) => `${text ?? ''}${line}\n`

function textOf({ archive }: CacheEntry): string {
  return [...filesIn(archive).values()].join('')
}

const failure = (reason: string) => ({ reason, permission: null })
const NONE = 'this runner has no Actions cache'
const NO_ENTRY = 'the Actions cache took no entry of this run'
const MAY_NOT = 'this run may not use the Actions cache'
const BROKEN = 'the Actions cache does not work'
const SILENT = 'the Actions cache did not answer in time'

describe('R30: the Actions cache as a place of the history', () => {
  test('has nothing at first', async () => {
    expect(await place('1').read()).toEqual(seen(null))
    expect(cache.requests.map(({ call }) => call)).toEqual(['GetCacheEntryDownloadURL'])
  })

  test('has what another run wrote on another machine, and each run adds an entry', async () => {
    expect(await place('1').write(append('a'))).toBeNull()
    goTo('second')
    const second = place('2')
    expect(await second.read()).toEqual(seen('a\n'))
    expect(await second.write(append('b'))).toBeNull()
    goTo('third')
    expect(await place('3').read()).toEqual(seen('a\nb\n'))
    expect(cache.entries.map(({ key }) => key)).toEqual(['guard-history-1', 'guard-history-2'])
    expect(cache.entries.every(({ archive, sizeBytes }) => archive.length === sizeBytes)).toBe(true)
  })

  test('has a history of its own for each guard', async () => {
    await place('1', { guardId: 'guard-history' }).write(append('a'))
    goTo('second')
    expect(await place('2').read()).toEqual(seen(null))
    expect(await place('2', { guardId: 'guard-history' }).read()).toEqual(seen('a\n'))
  })

  test('keeps an entry of each of two runs at once, and the next one reads the newest', async () => {
    const [one, other] = [place('1'), place('2')]
    await one.read()
    goTo('second')
    await other.read()
    expect(await other.write(append('b'))).toBeNull()
    goTo('first')
    expect(await one.write(append('a'))).toBeNull()
    goTo('third')
    expect(cache.entries.map(textOf)).toEqual(['b\n', 'a\n'])
    expect(await place('3').read()).toEqual(seen('a\n'))
  })

  test('answers a second save of the same run with a reason, and keeps the first', async () => {
    expect(await place('1').write(append('a'))).toBeNull()
    expect(await place('1').write(append('b'))).toEqual(failure(NO_ENTRY))
    expect(cache.entries.map(textOf)).toEqual(['a\n'])
  })

  test('leaves nothing in the work tree, and little beside its own folder', async () => {
    await place('1').write(append('a'))
    await place('2').read()
    const files = (path: string): readonly string[] =>
      readdirSync(path, { recursive: true, withFileTypes: true }).flatMap((one) => (one.isFile() ? [one.name] : []))
    expect(files(workspace)).toEqual([])
    // What the client tells its tar; the runner empties the folder after a job.
    expect(files(temp).filter((name) => name !== 'manifest.txt')).toEqual(['history.jsonl'])
  })
})

describe('R33: a cache that cannot be used is a reason, and no more', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['a token', { ACTIONS_RUNTIME_TOKEN: '' }],
    ['a folder for temporary files', { RUNNER_TEMP: '' }],
  ])('without %s nobody is asked', async (_, env) => {
    expect(await place('1', { env }).read()).toEqual(unavailable(NONE))
    expect(await place('1', { env }).write(append('a'))).toEqual(failure(NONE))
    expect(cache.requests).toEqual([])
  })

  // It asks the service before the one of today, and waits.
  test('without an address of the service nobody is asked', async () => {
    const env = { ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_SERVICE_V2: '' }
    expect(await place('1', { env, timeoutMs: 700 }).read()).toEqual(unavailable(NONE))
  })

  test.each<[string, () => PlaceOptions]>([
    ['may neither read nor write', () => ({ env: { ACTIONS_CACHE_MODE: 'none' } })],
    ['may only read', () => ({ env: { ACTIONS_CACHE_MODE: 'read' } })],
    ['has another token', () => ({ env: { ACTIONS_RUNTIME_TOKEN: 'other' } })],
    ['is denied by the service', () => ((fault = () => ({ kind: 'denied' })), {})],
    ['cannot upload', () => ((fault = ({ call }) => (call === 'upload' ? { kind: 'status', status: 403 } : null)), {})],
    ['finds nobody', () => ({ env: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' } })],
  ])('a run that %s leaves no entry and goes on', async (_, optionsOf) => {
    await place('1').write(append('a'))
    goTo('second')
    const restricted = place('2', optionsOf())
    await restricted.read()
    expect(await restricted.write(append('b'))).toEqual({
      reason: expect.stringMatching(/^th(e|is) .*Actions cache/),
      permission: null,
    })
    expect(cache.entries.map(textOf)).toEqual(['a\n'])
  })

  // Skipped here and below, as red or green by chance: the client's last words may come after its answer, and are not heard then.
  test.each<[string, unknown, unknown]>([
    ['none', unavailable(MAY_NOT), failure(MAY_NOT)],
    ['read', seen('a\n'), failure(MAY_NOT)],
    ['write-only', unavailable(MAY_NOT), null],
  ])('a runner whose mode of the cache is "%s" says so', async (mode, read, written) => {
    await place('1').write(append('a'))
    const restricted = place('2', { env: { ACTIONS_CACHE_MODE: mode } })
    expect([await restricted.read(), await restricted.write(append('b'))]).toEqual([read, written])
  })

  test.each<[string, () => PlaceOptions, string]>([
    ['denies', () => ((fault = () => ({ kind: 'denied' })), {}), MAY_NOT],
    ['does not know the token', () => ({ env: { ACTIONS_RUNTIME_TOKEN: 'other' } }), BROKEN],
    ['is not there', () => ({ env: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' } }), BROKEN],
  ])('a service that %s is not taken for an empty one', async (_, optionsOf, reason) => {
    expect(await place('1', optionsOf()).read()).toEqual(unavailable(reason))
  })

  test.each<[string, CacheFault]>([
    ['never answers', { kind: 'dead' }],
    ['always answers 500', { kind: 'status', status: 500 }],
    ['breaks off every answer', { kind: 'half-body' }],
    ['answers what is no JSON', { kind: 'corrupt' }],
  ])('a service that %s is left after the time that it has', async (_, lasting) => {
    fault = () => lasting
    const startMs = performance.now()
    const reason: unknown = expect.stringMatching(/^the Actions cache (did not answer in time|cannot be used)$/)
    expect(await place('1', { timeoutMs: 700 }).read()).toEqual({ seen: false, reason })
    expect(await place('1', { timeoutMs: 700 }).write(append('a'))).toEqual({ reason, permission: null })
    expect(performance.now() - startMs).toBeLessThan(4_000)
  })

  const LOST: readonly (readonly [string, CacheFault, string])[] = [
    ['never comes', { kind: 'dead' }, SILENT],
    ['breaks off', { kind: 'half-body' }, BROKEN],
    ['is corrupt', { kind: 'corrupt' }, BROKEN],
    ['is gone', { kind: 'status', status: 404 }, BROKEN],
  ]

  test.each(LOST)('an entry that %s is not read, and the run writes its own', async (_, lost) => {
    await place('1').write(append('a'))
    goTo('second')
    fault = ({ call }) => (call === 'download' ? lost : null)
    const second = place('2', { timeoutMs: 1_500 })
    expect(await second.read()).not.toMatchObject({ value: expect.any(String) })
    expect(await second.write(append('b'))).toBeNull()
    expect(cache.entries.map(textOf)).toEqual(['a\n', 'b\n'])
  })

  test.each(LOST)('an entry that %s is not taken for none', async (_, lost, reason) => {
    await place('1').write(append('a'))
    fault = ({ call }) => (call === 'download' ? lost : null)
    expect(await place('2', { timeoutMs: 1_500 }).read()).toEqual(unavailable(reason))
  })

  test('a folder for temporary files that is a file is a reason', async () => {
    const env = { RUNNER_TEMP: join(folder.root, 'file') }
    writeFileSync(env.RUNNER_TEMP, '')
    expect((await place('1', { env }).read()).seen).toBe(false)
    expect(await place('1', { env }).write(append('a'))).toMatchObject({ permission: null })
  })
})

/** Puts something else into an entry; `path` is where it had the history. */
async function plant(items: (path: string) => readonly ArchiveItem[]): Promise<void> {
  await place('1').write(append('a'))
  const [entry] = cache.entries
  if (entry === undefined) throw new Error('there is no entry')
  const [path = ''] = filesIn(entry.archive).keys()
  entry.archive = packArchive(items(path), entry.archive)
  goTo('second')
}

/** What the next run reads: nothing that lies elsewhere. It writes nothing elsewhere, and does not fail. */
async function nextRun(): Promise<string | null> {
  const outside = { 'history.jsonl': `${CANARY}\n`, secret: `${CANARY}\n` }
  for (const [name, text] of Object.entries(outside)) folder.write(`outside/${name}`, text)
  const second = place('2')
  const read = await second.read()
  const written = await second.write(append('b'))
  expect([null, 'string']).toContain(written === null ? null : typeof written.reason)
  expect(cache.entries.slice(1).map(textOf).join('')).not.toContain(CANARY)
  const found = readdirSync(join(folder.root, 'outside')).map((name) => [name, readText(`outside/${name}`)])
  expect([Object.fromEntries(found), readdirSync(workspace)]).toEqual([outside, []])
  return read.seen ? read.value : null
}

function readText(path: string): string {
  return readFileSync(join(folder.root, path), 'utf8')
}

const onPosix = process.platform === 'win32' ? describe.skip : describe

onPosix('R30: an entry of the cache is untrusted', () => {
  const out = (name: string): string => join(folder.root, 'outside', name)

  test('a file in the place of the history is the history', async () => {
    await plant((path) => [{ kind: 'file', path, content: 'planted\n' }])
    expect(await nextRun()).toBe('planted\n')
  })

  test('an entry of nothing is none', async () => {
    await plant(() => [])
    expect(await nextRun()).toBeNull()
  })

  // Holes: the client's tar writes wherever an entry says, and what it wrote is not looked at before it is read.
  test.each<[string, (path: string) => readonly ArchiveItem[]]>([
    ['a folder', (path) => [{ kind: 'folder', path }]],
    ['a symlink that leads out', (path) => [{ kind: 'symlink', path, target: out('secret') }]],
    ['a hard link that leads out', (path) => [{ kind: 'hardlink', path, target: out('secret') }]],
    ['a symlink to itself', (path) => [{ kind: 'symlink', path, target: basename(path) }]],
    ['a folder that is a symlink', (path) => [{ kind: 'symlink', path: dirname(path), target: out('') }]],
    ['a file at an absolute path', () => [{ kind: 'file', path: out('planted'), content: 'x' }]],
    ['a file in the work tree', () => [{ kind: 'file', path: 'planted', content: 'x' }]],
    ['a file above the work tree', () => [{ kind: 'file', path: '../outside/planted', content: 'x' }]],
    [
      'a file behind a symlink',
      (path) => [
        { kind: 'symlink', path: `${dirname(path)}/door`, target: out('') },
        { kind: 'file', path: `${dirname(path)}/door/planted`, content: 'x' },
      ],
    ],
  ])('%s in an entry is not followed', async (_, items) => {
    await plant(items)
    expect(await nextRun()).toBeNull()
  })

  test('a text that is larger than any history is not read', async () => {
    const content = Buffer.alloc(MAX_HISTORY_BYTES + 1, '\n')
    await plant((path) => [{ kind: 'file', path, content }])
    expect((await place('2').read()).seen).toBe(false)
  })

  test('a pipe that nobody writes to is not waited for', async () => {
    await plant((path) => [{ kind: 'fifo', path }])
    const late = new Promise<string>((resolve) => setTimeout(resolve, 3_000, 'late').unref())
    const read = await Promise.race([place('2').read(), late])
    letGo(join(temp, 'session-reliability-history', 'guard', 'history.jsonl'))
    expect(read).not.toBe('late')
  })
})

/** Lets go whoever waits for a pipe. */
function letGo(pipe: string): void {
  if (existsSync(pipe)) closeSync(openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK))
}

onPosix('R47: what the client and its tar are told', () => {
  /** What tar finds in its environment, when a run reads and another one writes. */
  async function told(secrets: Readonly<Record<string, string>>): Promise<string> {
    const [bin, path] = [join(folder.root, 'bin'), process.env['PATH'] ?? '']
    const real = path.split(':').find((one) => existsSync(join(one, 'tar'))) ?? ''
    folder.write('bin/tar', `#!/bin/sh\nenv >> "${join(folder.root, 'told')}"\nexec "${join(real, 'tar')}" "$@"\n`)
    chmodSync(join(bin, 'tar'), 0o755)
    const env = { ...secrets, PATH: `${bin}:${path}` }
    expect(await place('1', { env }).write(append('a'))).toBeNull()
    goTo('second')
    expect(await place('2', { env }).read()).toEqual(seen('a\n'))
    expect(readText('told').match(/^RUNNER_TEMP=/gm)).toHaveLength(2)
    return readText('told')
  }

  test('is no input and none of the tokens of the job; and no entry has one', async () => {
    const names = ['INPUT_GITHUB-TOKEN', 'INPUT_HEARTBEAT-URL', 'GITHUB_TOKEN', 'GH_TOKEN', 'AWS_SECRET_ACCESS_KEY']
    expect(await told(Object.fromEntries(names.map((name) => [name, CANARY])))).not.toContain(CANARY)
    const own = cache.env['ACTIONS_RUNTIME_TOKEN'] ?? ''
    for (const secret of [CANARY, own]) {
      expect(cache.entries.map(textOf).join('')).not.toContain(secret)
      expect(cache.requests.map(({ path }) => path).join('\n')).not.toContain(secret)
    }
    expect(JSON.stringify(cache.requests)).not.toContain(CANARY)
  })

  test.each(['NODE_AUTH_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])('is not %s', async (name) => {
    expect(await told({ [name]: CANARY })).not.toContain(CANARY)
  })
})
