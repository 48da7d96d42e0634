import { describe, expect, test } from '@jest/globals'
import { createMemoryBackend } from '../../../src/adapters/backends/memory.ts'
import { createEntireFormat } from '../../../src/adapters/formats/entire.ts'
import { createSessionFormat } from '../../../src/adapters/formats/session.ts'
import type { StoreFact } from '../../../src/domain/store-facts.ts'
import type { Format } from '../../../src/ports.ts'
import { entireBranch, entireCheckpoints } from '../../builders/entire.ts'
import { digestOf, manifestOf } from '../../builders/manifest.ts'

type Files = Readonly<Record<string, string>>

async function read(format: Format, id: string, files: Files): Promise<StoreFact> {
  const contents = Object.entries(files).map(([path, content]) => [path, Buffer.from(content)] as const)
  const backend = createMemoryBackend(new Map(contents))
  return format.read(backend, { id, root: '.', isConfigured: false }, await backend.list(), () => undefined)
}

describe("R6: Entire's records and folders", () => {
  const [one] = entireCheckpoints('v1', { checkpoints: 1 })
  const folder = one?.folder ?? ''
  const sound = entireBranch('v1', { checkpoints: 2, sessionsEach: 2 })
  const entire = async (files: Files): Promise<StoreFact> =>
    read(createEntireFormat(), 'entire:entire/checkpoints/v1', files)
  const record = (change: (record: Record<string, unknown>) => object): Files => {
    const path = `${folder}/metadata.json`
    return { [path]: JSON.stringify(change(JSON.parse(sound[path] ?? '{}'))) }
  }

  test.each(['v1', 'v2-main', 'git-refs'] as const)(
    'in a sound store of %s all is named, and agrees',
    async (layout) => {
      const ids = {
        v1: 'entire:entire/checkpoints/v1',
        'v2-main': 'entire:x/v2/main',
        'git-refs': 'entire:refs/entire/checkpoints',
      }
      const store = await read(createEntireFormat(), ids[layout], entireBranch(layout, { sessionsEach: 2 }))
      expect([store.orphans, store.index]).toEqual([
        { kind: 'session-folder', examinedCount: 6, paths: [] },
        { comparedCount: 3, disagreements: [] },
      ])
    },
  )

  test('a numbered folder that its record does not name is an orphan; tasks are no session', async () => {
    const more = { [`${folder}/7/full.jsonl`]: '', [`${folder}/tasks/1/checkpoint.json`]: '{}' }
    expect((await entire({ ...sound, ...more })).orphans).toEqual({
      ...{ kind: 'session-folder', examinedCount: 5, paths: [`${folder}/7`] },
    })
  })

  test('a session that its record names and that is gone is broken references', async () => {
    const without = Object.fromEntries(Object.entries(sound).filter(([path]) => !path.startsWith(`${folder}/1/`)))
    const store = await entire(without)
    expect(store.references.filter(({ isPresent }) => !isPresent).map(({ target }) => target)).toEqual([
      `${folder}/1/metadata.json`,
      `${folder}/1/full.jsonl`,
      `${folder}/1/content_hash.txt`,
    ])
    expect(store.orphans?.paths).toEqual([])
  })

  test('without a record all folders of a checkpoint are orphans; by one that cannot be read, or lists none, none is', async () => {
    const without = Object.fromEntries(Object.entries(sound).filter(([path]) => path !== `${folder}/metadata.json`))
    expect((await entire(without)).orphans?.paths).toEqual([`${folder}/0`, `${folder}/1`])
    const torn = { ...sound, [`${folder}/metadata.json`]: '{' }
    expect((await entire(torn)).orphans).toEqual({ kind: 'session-folder', examinedCount: 2, paths: [] })
    const old = record((all) => ({ ...all, sessions: undefined }))
    expect((await entire({ ...sound, ...old })).orphans).toEqual({
      kind: 'session-folder',
      examinedCount: 2,
      paths: [],
    })
    const empty = record((all) => ({ ...all, sessions: [] }))
    expect((await entire({ ...sound, ...empty })).orphans?.paths).toEqual([`${folder}/0`, `${folder}/1`])
  })

  test('a record that calls itself by another id, or by none, disagrees with its folder', async () => {
    const other = await entire({ ...sound, ...record((all) => ({ ...all, checkpoint_id: '0123456789ab' })) })
    const place = { kind: 'checkpoint-id', from: `${folder}/metadata.json`, about: folder, actual: one?.id }
    expect(other.index?.disagreements).toEqual([{ ...place, recorded: '0123456789ab' }])
    const none = await entire({ ...sound, ...record((all) => ({ ...all, checkpoint_id: '\u001b[2J' })) })
    expect(none.index?.disagreements).toEqual([{ ...place, recorded: null }])
    const silent = await entire({ ...sound, ...record((all) => ({ ...all, checkpoint_id: undefined })) })
    expect(silent.index).toEqual({ comparedCount: 1, disagreements: [] })
  })
})

describe("R6: a session's index, its files and its checkpoints", () => {
  const session = async (files: Files): Promise<StoreFact> =>
    read(createSessionFormat(), 'session:.', { 'a/context.json': '{}', ...under('a', files) })
  const under = (folder: string, files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]))
  const index = (artifacts: object, references: object = {}): Files => ({
    'artifacts/index.json': JSON.stringify({ artifacts, references }),
  })
  const claimed = (files: Files): object =>
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, { sha256: digestOf(content), size: content.length }]),
    )
  const checkpoint = (artifacts: Files, mutable: Files = {}): Files => ({
    'checkpoints/1.json': JSON.stringify({
      ...{ id: '1', session: 'a', parent: null, createdAt: '2026-07-13' },
      ...{ artifacts: claimed(artifacts), mutable: claimed(mutable) },
    }),
  })

  test('an artifact without content is a file of its name', async () => {
    const files = { ...index({ x: { type: 'text' }, y: {}, z: { content: '' } }), 'artifacts/x': '' }
    expect((await session(files)).references.map(({ isPresent, target }) => [target, isPresent])).toEqual([
      ['a/artifacts/x', true],
      ['a/artifacts/y', false],
    ])
  })

  test('a file that neither the index nor a checkpoint names is an orphan', async () => {
    const files = { 'artifacts/by-index': '', 'artifacts/x.md': '', 'artifacts/by-record': 'r', 'artifacts/ref': '' }
    const named = { ...index({ 'by-index': {}, x: { content: './artifacts/x.md' } }, { last: 'ref' }), ...files }
    const all = { ...named, 'artifacts/sub/lost': '', 'artifacts/.gitkeep': '', 'loose.txt': '' }
    expect((await session({ ...all, ...checkpoint({ 'artifacts/by-record': 'r' }) })).orphans).toEqual({
      ...{ kind: 'artifact', examinedCount: 5, paths: ['a/artifacts/sub/lost'] },
    })
  })

  test('without an index, or with a checkpoint that cannot be read, nothing is said of orphans', async () => {
    const lost = { 'artifacts/lost': '' }
    expect((await session(lost)).orphans).toBeUndefined()
    expect((await session({ ...lost, 'artifacts/index.json': '{' })).orphans).toBeUndefined()
    expect((await session({ ...lost, ...index({}), 'checkpoints/1.json': '{' })).orphans).toBeUndefined()
    expect((await session({ ...lost, ...index({}) })).orphans?.paths).toEqual(['a/artifacts/lost'])
  })

  test('a file has the size that the index gives, as it was or compressed', async () => {
    const sized = (sizes: object) => ({ content: 'artifacts/x', ...sizes })
    const of = async (sizes: object): Promise<unknown> =>
      (await session({ ...index({ x: sized(sizes) }), 'artifacts/x': '12345' })).index
    const agrees = { comparedCount: 1, disagreements: [] }
    expect(await of({ original_size: 5 })).toEqual(agrees)
    expect(await of({ original_size: 9, compressed_size: 5 })).toEqual(agrees)
    expect(await of({ original_size: 'many' })).toEqual(agrees)
    expect(await of({ original_size: 9 })).toEqual({
      comparedCount: 1,
      disagreements: [{ kind: 'size', from: 'a/artifacts/index.json', about: 'a/artifacts/x', recorded: 9, actual: 5 }],
    })
  })

  test('of a file whose bytes are not as recorded, or that is in the index itself, no size is compared', async () => {
    const damaged = {
      ...index({ x: { original_size: 9 } }),
      'artifacts/x': '12345',
      ...checkpoint({ 'artifacts/x': '' }),
    }
    expect((await session(damaged)).index).toEqual({ comparedCount: 0, disagreements: [] })
    const inline = index({ x: { content: 'text', original_size: 9 } })
    expect((await session(inline)).index).toEqual({ comparedCount: 0, disagreements: [] })
  })

  test('an index as it was sealed lists nothing that no checkpoint claims; one that was written since may', async () => {
    const listing = index({ x: {}, y: {} })
    const files = { ...listing, 'artifacts/x': 'x', 'artifacts/y': 'y' }
    const kinds = (store: StoreFact): readonly string[] =>
      (store.index?.disagreements ?? []).map(({ about, kind }) => `${kind} ${about}`)
    const sealed = { ...files, ...checkpoint({ 'artifacts/x': 'x' }, listing) }
    expect(kinds(await session(sealed))).toEqual(['unclaimed a/artifacts/y'])
    expect(kinds(await session({ ...files, ...checkpoint({ 'artifacts/x': 'x' }) }))).toEqual([])
    expect(kinds(await session({ ...files, ...checkpoint({}, listing) }))).toEqual([])
    const whole = { ...files, ...checkpoint({ 'artifacts/x': 'x', 'artifacts/y': 'y' }, listing) }
    expect(kinds(await session({ ...whole, SHA256SUMS: manifestOf(whole).toString() }))).toEqual([])
  })
})

describe('R6, R14: checkpoints of a session, and its files', () => {
  const [COMMON, SIDE, MAIN] = ['{"n":1}\n', '{"n":1}\n{"side":1}\n', '{"n":1}\n{"main":1}\n']

  /** A checkpoint that records a transcript; what it merges, and the size that it gives. */
  function aCheckpoint(id: string, parent: string | null, transcript: string, changes: object = {}): Files {
    const file = { sha256: digestOf(transcript), size: Buffer.byteLength(transcript) }
    const at = `2026-07-13T12:00:0${id.slice(1)}Z`
    const record = { id, session: 's', parent, createdAt: at, artifacts: { 't.jsonl': file } }
    return { [`checkpoints/${id}.json`]: JSON.stringify({ ...record, ...changes }) }
  }

  async function session(files: Files): Promise<StoreFact> {
    const placed = Object.entries({ 'context.json': '{}', ...files }).map(([path, text]) => [`s/${path}`, text])
    return read(createSessionFormat(), 'session:.', Object.fromEntries(placed))
  }

  async function disagreements(transcript: string, ...checkpoints: readonly Files[]): Promise<readonly unknown[]> {
    const files: Files = Object.assign({ 'context.json': '{}', 't.jsonl': transcript }, ...checkpoints)
    const store = await session({ ...files, SHA256SUMS: manifestOf(files).toString() })
    return store.index?.disagreements.map(({ about, from, kind }) => [kind, from.slice(-7), about.slice(-7)]) ?? []
  }

  const base = aCheckpoint('c1', null, COMMON)
  const side = aCheckpoint('c2', 'c1', SIDE)
  const main = aCheckpoint('c3', 'c1', MAIN)

  test('a transcript that grew since, or that both sides record alike, agrees', async () => {
    expect(await disagreements(SIDE, base, side)).toEqual([])
    expect(await disagreements(SIDE, base, side, aCheckpoint('c3', 'c1', SIDE))).toEqual([])
    expect(await disagreements(`${SIDE}{"n":3}\n`, base, side, aCheckpoint('c3', 'c1', `${SIDE}{"n":3}\n`))).toEqual([])
  })

  test('one that has the lines of one side of a merge only does not', async () => {
    expect(await disagreements(MAIN, base, side, main)).toEqual([['other-end', 'c2.json', 't.jsonl']])
  })

  test('one that a later checkpoint brought together does', async () => {
    const both = `${MAIN}{"side":1}\n`
    const together = aCheckpoint('c4', 'c3', both, { merges: ['c2'] })
    expect(await disagreements(both, base, side, main, together)).toEqual([])
  })

  test('a size that is not that of the bytes with the recorded digest does not', async () => {
    const artifacts = { 't.jsonl': { sha256: digestOf(COMMON), size: 7_000 } }
    expect(await disagreements(COMMON, aCheckpoint('c1', null, COMMON, { artifacts }))).toEqual([
      ['size', 'c1.json', 't.jsonl'],
    ])
  })

  test('a checkpoint that is merged and not there is a broken reference', async () => {
    const files = { ...base, ...aCheckpoint('c2', 'c1', SIDE, { merges: ['gone'] }), 't.jsonl': SIDE }
    const { references } = await session(files)
    expect(
      references.filter(({ isPresent }) => !isPresent).map(({ role, target }) => [role, target.slice(-9)]),
    ).toEqual([['merges', 'gone.json']])
  })
})
