import { describe, expect, test } from '@jest/globals'
import { createMemoryBackend } from '../../../src/adapters/backends/memory.ts'
import { createSessionFormat } from '../../../src/adapters/formats/session.ts'
import { verdictOf } from '../../../src/assess/verdict.ts'
import type { StoreFact } from '../../../src/domain/store-facts.ts'
import type { Entry } from '../../../src/ports.ts'
import { digestOf, manifestOf } from '../../builders/manifest.ts'

const format = createSessionFormat()

type Files = Readonly<Record<string, string | Uint8Array>>

async function readStore(files: Files, root = 's', more: readonly Entry[] = []): Promise<StoreFact> {
  const contents = Object.entries(files).map(([path, content]) => [path, Buffer.from(content)] as const)
  const backend = createMemoryBackend(new Map(contents))
  const location = { id: `session:${root}`, root, isConfigured: false }
  return format.read(backend, location, [...(await backend.list()), ...more], () => undefined)
}

function detect(...paths: readonly string[]): readonly string[] {
  return format.detect(paths.map((path): Entry => ({ path, kind: 'file' })))
}

function verdicts({ artifacts }: StoreFact): Readonly<Record<string, string>> {
  return Object.fromEntries(artifacts.map((artifact) => [artifact.path, verdictOf(artifact)]))
}

function recordOf(id: string, parent: string | null, artifacts: Files, more: object = {}): string {
  const claims = Object.entries(artifacts).map(([path, content]) => [
    path,
    { sha256: digestOf(content), size: content.length },
  ])
  return JSON.stringify({
    id,
    session: 'a',
    parent,
    createdAt: '2026-07-13',
    artifacts: Object.fromEntries(claims),
    ...more,
  })
}

describe('detecting sessions', () => {
  test('a folder right in .claude/sessions, at any depth, that holds a context.json or a session.json', () => {
    expect(detect('.claude/sessions/a/context.json', 'x/y/.claude/sessions/b/session.json')).toEqual([
      '.claude/sessions',
      'x/y/.claude/sessions',
    ])
  })

  test.each([
    '.claude/sessions/context.json',
    '.claude/sessions/a/b/context.json',
    '.claude/sessions/a/notes.md',
    'x.claude/sessions/a/context.json',
    'sessions/a/context.json',
  ])('%s makes none', (path) => {
    expect(detect(path)).toEqual([])
  })
})

describe('R4, R49: reading sessions', () => {
  const sealed = { 'context.json': '{}', 'artifacts/a': 'a' }

  test('each folder of the root with a part that only sessions have is one; others are not counted', async () => {
    const store = await readStore({
      's/a/context.json': '{}',
      's/b/SHA256SUMS': manifestOf({ x: 'x' }),
      's/c/checkpoints/1.json': recordOf('1', null, {}),
      's/d/notes.md': '',
      's/loose': '',
    })
    expect(store.sessions.map(({ path }) => path)).toEqual(['a', 'b', 'c'])
    expect(store.checkpointCount).toBe(1)
  })

  test('the root may be a session itself', async () => {
    const store = await readStore({ 's/context.json': '{}', 's/inner/context.json': '' })
    expect(store.sessions.map(({ path }) => path)).toEqual(['.'])
    expect(Object.keys(verdicts(store))).toEqual(['context.json', 'inner/context.json'])
  })

  test('every file but the manifest is an artifact; what a killed seal left is none', async () => {
    const store = await readStore({
      's/a/context.json': '{}',
      's/a/artifacts/a': 'a',
      's/a/late': '',
      's/a/.SHA256SUMS.01234567-89ab-cdef-0123-456789abcdef.tmp': '',
      's/a/SHA256SUMS': manifestOf({ ...sealed, gone: '' }),
    })
    expect(verdicts(store)).toEqual({
      'a/artifacts/a': 'match',
      'a/context.json': 'match',
      'a/gone': 'missing',
      'a/late': 'unclaimed',
    })
    expect(store.sessions[0]?.missingParts).toEqual([])
  })

  test('a session without its data, or without a manifest, is incomplete', async () => {
    const store = await readStore({ 's/a/session.json': '{}', 's/b/context.json': '{}' })
    expect(store.sessions.map(({ missingParts }) => missingParts)).toEqual([
      ['context.json', 'SHA256SUMS'],
      ['SHA256SUMS'],
    ])
  })

  test('a checkpoint claims more strongly than a manifest, whose line is turned down when it says otherwise', async () => {
    const store = await readStore({
      's/a/artifacts/a': 'x',
      's/a/SHA256SUMS': manifestOf({
        'artifacts/a': 'x',
        'checkpoints/1.json': recordOf('1', null, { 'artifacts/a': 'a' }),
      }),
      's/a/checkpoints/1.json': recordOf('1', null, { 'artifacts/a': 'a' }),
    })
    expect(verdicts(store)).toEqual({ 'a/artifacts/a': 'mismatch', 'a/checkpoints/1.json': 'match' })
    expect(store.artifacts[0]?.claim?.manifest).toBe('a/checkpoints/1.json')
    expect(store.manifests.flatMap(({ rejections }) => rejections)).toEqual([
      { line: 1, reason: 'contradicts-checkpoint', name: 'a/artifacts/a' },
    ])
  })

  test('what a checkpoint claims of a mutable file is history; what it says was removed is not missed', async () => {
    const store = await readStore({
      's/a/context.json': '{"now":1}',
      's/a/checkpoints/1.json': recordOf('1', null, { 'context.json': '{}', 'artifacts/a': 'a' }),
      's/a/checkpoints/2.json': recordOf('2', '1', {}, { removed: ['artifacts/a'] }),
    })
    expect(verdicts(store)['a/context.json']).toBe('unclaimed')
    expect(verdicts(store)['a/artifacts/a']).toBeUndefined()
  })

  test('R6: a parent that is not there, and an index that names what is not there, are broken references', async () => {
    const store = await readStore({
      's/a/context.json': '{}',
      's/a/artifacts/x': '',
      's/a/artifacts/index.json': JSON.stringify({
        artifacts: { x: { content: 'artifacts/x' }, y: { content: 'artifacts/y' }, z: { content: 'the text itself' } },
        references: { good: 'z', file: 'x', bad: 'nothing' },
      }),
      's/a/checkpoints/2.json': recordOf('2', '1', {}),
    })
    const broken = store.references.filter(({ isPresent }) => !isPresent)
    expect(broken.map(({ kind, role, target }) => `${kind} ${role} ${target}`)).toEqual([
      'index y a/artifacts/y',
      'index bad a/artifacts/nothing',
      'parent parent a/checkpoints/1.json',
    ])
    expect(store.references).toHaveLength(6)
  })

  test('critical is what session.json or the index calls so', async () => {
    const store = await readStore({
      's/a/session.json': '{"critical":["artifacts/*.jsonl"]}',
      's/a/artifacts/x.jsonl': '',
      's/a/artifacts/y': '',
      's/a/artifacts/z': '',
      's/a/artifacts/index.json': '{"artifacts":{"y":{"priority":"critical"},"z":{"priority":"verbose"}}}',
    })
    expect(store.artifacts.filter(({ isCritical }) => isCritical).map(({ path }) => path)).toEqual([
      'a/artifacts/x.jsonl',
      'a/artifacts/y',
    ])
  })

  test('files that change from seal to seal are mutable, but not in a session that was sealed as closed', async () => {
    const files = { 's/a/context.json': '{}', 's/a/notes': '', 's/a/session.json': '{"status":"closed"}' }
    const closed = { ...files, 's/a/checkpoints/1.json': recordOf('1', null, {}, { closed: true }) }
    const mutable = async (some: Files): Promise<readonly string[]> =>
      (await readStore(some)).artifacts.filter(({ isMutable }) => isMutable).map(({ path }) => path)
    expect(await mutable(files)).toEqual(['a/context.json', 'a/session.json'])
    expect(await mutable(closed)).toEqual([])
    expect(await mutable({ ...closed, 's/a/session.json': '{"status":"clo' })).toEqual([])
    expect(await mutable({ ...closed, 's/a/session.json': '{"status":"active"}' })).toHaveLength(2)
  })

  test('a manifest that does not list what the checkpoints say it lists was cut short', async () => {
    const one = recordOf(
      '1',
      null,
      { 'artifacts/a': 'a' },
      { mutable: { 'context.json': { sha256: digestOf('{}'), size: 2 } } },
    )
    const whole = { 'artifacts/a': 'a', 'checkpoints/1.json': one, 'context.json': '{}' }
    const reasons = async (listed: Files, more: Files = {}): Promise<readonly string[]> => {
      const files = { 's/a/artifacts/a': 'a', 's/a/checkpoints/1.json': one, 's/a/context.json': '{"torn' }
      const store = await readStore({ ...files, 's/a/SHA256SUMS': manifestOf(listed), ...more })
      return store.manifests.flatMap(({ rejections }) => rejections.map(({ name, reason }) => `${reason} ${name}`))
    }
    expect(await reasons(whole)).toEqual([])
    expect(await reasons({ 'artifacts/a': 'a', 'checkpoints/1.json': one })).toEqual(['incomplete context.json'])
    expect(await reasons({ 'checkpoints/1.json': one, 'context.json': '{}' })).toEqual(['incomplete artifacts/a'])
    const two = { 's/a/checkpoints/2.json': recordOf('2', '1', {}) }
    expect(await reasons({ 'context.json': '{}', 'artifacts/a': 'a' }, two)).toEqual(['incomplete checkpoints/1.json'])
    expect(await reasons(whole, two)).toEqual([])
  })

  test('a mutable file that no manifest lists any more is held against the newest checkpoint', async () => {
    const mutable = { 'context.json': { sha256: digestOf('{}'), size: 2 } }
    const store = await readStore({
      's/a/context.json': '[]',
      's/a/checkpoints/1.json': recordOf('1', null, {}, { mutable }),
    })
    expect(verdicts(store)['a/context.json']).toBe('mismatch')
  })

  test.each([
    ['session.json', '[]', 'it is no JSON object'],
    ['session.json', '{"status":"paused"}', 'its status is neither active nor closed'],
    ['session.json', '{"critical":"*"}', 'its critical is no list of patterns'],
    ['artifacts/index.json', '{"artifacts":[]}', 'its artifacts are no JSON object'],
    ['artifacts/index.json', '{"references":{"a":1}}', 'one of its references is no id'],
    [
      'artifacts/index.json',
      '{"artifacts":{"a":{"content":"artifacts/../../etc/passwd"}}}',
      'one of its artifacts would lie at a path that is not safe',
    ],
    ['artifacts/index.json', '{"artifacts":{"..":{}}}', 'one of its artifacts would lie at a path that is not safe'],
    ['checkpoints/1.json', '{"id":"2"}', 'its id is not that of its name'],
    ['checkpoints/1.json', '{"id":"1","parent":1}', 'its parent is no id'],
    ['checkpoints/1.json', '{"id":"1","artifacts":{"../x":{}}}', 'it claims a path that is not safe'],
    [
      'checkpoints/1.json',
      '{"id":"1","artifacts":{"x":{"sha256":"0"}}}',
      'one of its artifacts has no sha256 and size',
    ],
    ['checkpoints/1.json', Uint8Array.of(0xff), 'it is not UTF-8'],
    [
      'checkpoints/000001-0123456789ab.json',
      '{"id":"000001-0123456789ab"}',
      'it does not say what it said when its id was made',
    ],
    ['context.json', '{"torn', 'it is no JSON'],
    ['context.json', '', 'it is no JSON'],
    ['context.json', '\0\0\0', 'it is no JSON'],
    ['metrics.json', '[]', 'it is no JSON object'],
  ])('what cannot be relied on is not used, and said: %s with %s', async (name, content, reason) => {
    const store = await readStore({ 's/a/context.json': '{}', [`s/a/${name}`]: content })
    const unusable = store.manifests.filter(({ unreadable }) => unreadable !== null)
    expect(unusable.map(({ path, unreadable }) => [path, unreadable])).toEqual([[`a/${name}`, reason]])
  })

  test('a claimed file that is a link is turned down, and not followed', async () => {
    const files = { 's/a/context.json': '{}', 's/a/SHA256SUMS': manifestOf({ x: '' }) }
    const store = await readStore(files, 's', [{ path: 's/a/x', kind: 'symlink' }])
    expect(store.manifests.flatMap(({ rejections }) => rejections)).toContainEqual({
      ...{ line: 1, reason: 'symlink', name: 'a/x' },
    })
  })
})
