import { describe, expect, test } from '@jest/globals'
import { createMemoryBackend } from '../../src/adapters/backends/memory.ts'
import { createEntireFormat } from '../../src/adapters/formats/entire.ts'
import { createSessionFormat } from '../../src/adapters/formats/session.ts'
import { createSumsFormat } from '../../src/adapters/formats/sums.ts'
import { createVerifier } from '../../src/adapters/formats/verifier.ts'
import { parseAccepted } from '../../src/adapters/accepted-file.ts'
import { evidenceDigest, fingerprint } from '../../src/adapters/fingerprint.ts'
import { verdictOf } from '../../src/assess/verdict.ts'
import { entireFiles } from '../../src/cli/demo/demo-store.ts'
import { SettingsError } from '../../src/domain/settings-error.ts'
import { UnreadableError } from '../../src/domain/unreadable-error.ts'
import type { Look } from '../../src/observe/look.ts'
import { observe } from '../../src/observe/observe.ts'
import type { Backend, Entry, Repository, World } from '../../src/ports.ts'
import { STARTED_AT_MS, aRepository, anEvent } from '../builders/facts.ts'
import { digestOf } from '../builders/manifest.ts'

type Files = Readonly<Record<string, string>>

const ENTIRE = entireFiles()
const store = (folder: string): Files => ({
  [`${folder}/a.txt`]: 'alpha\n',
  [`${folder}/SHA256SUMS`]: `${digestOf('alpha\n')}  a.txt\n`,
})

const memory = (files: Files): Backend =>
  createMemoryBackend(new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)])))

interface Scene {
  readonly workTree?: Files | null
  /** Trees by the full name of their ref. */
  readonly refs?: Readonly<Record<string, Files>>
  readonly changed?: readonly string[] | null
  readonly leftOut?: readonly string[]
}

/** A repository that holds what the scene says. */
function repository({ changed = null, leftOut = [], refs = {}, workTree = {} }: Scene): Repository {
  const fullName = (name: string): string | undefined => [name, `refs/heads/${name}`].find((ref) => ref in refs)
  return {
    describe: () => Promise.resolve(aRepository({ kind: workTree === null ? 'bare' : 'work-tree' })),
    listRefs: () => Promise.resolve(Object.keys(refs).toSorted()),
    leftOut: () => Promise.resolve(leftOut.map((path): Entry => ({ path, kind: 'file' }))),
    resolve: (name) => {
      const ref = fullName(name)
      return Promise.resolve(ref === undefined ? null : { ref, commit: 'c'.repeat(40) })
    },
    workTree: () => (workTree === null ? null : memory(workTree)),
    treeOf: (name) => memory(refs[fullName(name) ?? ''] ?? refs['refs/heads/main'] ?? {}),
    treesBelow: () => Promise.resolve(memory({})),
    changedPaths: () => Promise.resolve(changed),
    investigate: () => Promise.resolve(null),
    trailers: () => Promise.resolve({ named: [], end: null, hasRemote: false }),
    holds: () => Promise.resolve(new Set()),
    startOfChange: (base) => Promise.resolve({ commit: base, isCertain: true }),
    lostUpdates: () => Promise.resolve(null),
    reached: () => Promise.resolve(null),
    fetch: () => Promise.resolve(null),
    fetchHistory: () => Promise.resolve(null),
  }
}

const LOCAL = anEvent()
const PROPOSED = anEvent({ name: 'pull_request', baseCommit: 'b'.repeat(40) })
const EVERYTHING: Look = { ref: null, stores: [], within: '.', isFetching: false }

function world(scene: Scene, changes: Partial<World> = {}): World {
  return {
    clock: { nowMs: () => STARTED_AT_MS },
    event: LOCAL,
    repository: repository(scene),
    github: null,
    history: null,
    memory: null,
    random: () => 0.5,
    formats: [createEntireFormat(), createSessionFormat(), createSumsFormat()],
    verifier: createVerifier(verdictOf),
    progress: () => () => undefined,
    fingerprint,
    evidenceDigest,
    parseAccepted,
    ...changes,
  }
}

const idsOf = async (
  scene: Scene,
  look: Partial<Look> = {},
  changes: Partial<World> = {},
): Promise<readonly string[]> =>
  (await observe(world(scene, changes), { ...EVERYTHING, ...look })).stores.map(({ id }) => id)

describe('finding stores', () => {
  const scene: Scene = {
    workTree: { ...store('one'), ...store('deep/two'), 'readme.md': '' },
    refs: { 'refs/heads/main': store('old'), 'refs/heads/entire/checkpoints/v1': ENTIRE },
  }

  test('finds those of the work tree and those with refs of their own, in the order of their ids', async () => {
    expect(await idsOf(scene)).toEqual(['entire:entire/checkpoints/v1', 'sums:deep/two', 'sums:one'])
  })

  test('stays in the folder that was named', async () => {
    expect(await idsOf(scene, { within: 'deep' })).toEqual(['sums:deep/two'])
  })

  test('judges the tree of HEAD where there is no work tree', async () => {
    expect(await idsOf({ ...scene, workTree: null })).toEqual(['entire:entire/checkpoints/v1', 'sums:old'])
  })

  test('with a ref, judges the stores of that ref only', async () => {
    expect(await idsOf(scene, { ref: 'main' })).toEqual(['sums:old'])
    expect(await idsOf(scene, { ref: 'entire/checkpoints/v1' })).toEqual(['entire:entire/checkpoints/v1'])
  })

  test('a ref that is not there is the user’s mistake', async () => {
    await expect(idsOf(scene, { ref: 'nowhere' })).rejects.toThrow(SettingsError)
  })

  test('knows a checked-out branch of checkpoints by its folders', async () => {
    expect(await idsOf({ workTree: ENTIRE })).toEqual(['entire:.'])
  })

  test('looks at named stores only, each at a folder or a ref', async () => {
    const stores = [
      { format: 'sums', at: './one/' } as const,
      { format: 'entire', at: 'refs/heads/entire/checkpoints/v1' } as const,
    ]
    expect(await idsOf(scene, { stores })).toEqual(['entire:entire/checkpoints/v1', 'sums:one'])
  })

  test('a named store that is not there is unopened, not forgotten', async () => {
    const { stores, unopened } = await observe(world(scene), {
      ...EVERYTHING,
      stores: [{ format: 'sums', at: 'three' }],
    })
    expect([stores, unopened.map(({ id }) => id)]).toEqual([[], ['sums:three']])
  })

  test('a store that a sparse checkout leaves out is unopened, not forgotten', async () => {
    const leftOut = ['left/SHA256SUMS', 'left/a.txt', 'one/deep/more.txt']
    const { stores, unopened } = await observe(world({ workTree: store('one'), leftOut }), EVERYTHING)
    expect([stores.map(({ id }) => id), unopened]).toEqual([
      ['sums:one'],
      [{ id: 'sums:left', reason: expect.stringContaining('the sparse checkout leaves it out') }],
    ])
  })

  test('two stores of one folder both have all of it', async () => {
    const { stores } = await observe(
      world({ workTree: { ...ENTIRE, SHA256SUMS: `${digestOf('x')}  x`, x: 'x' } }),
      EVERYTHING,
    )
    expect(stores.map(({ artifacts, id }) => [id, artifacts.filter(({ claim }) => claim !== null).length])).toEqual([
      ['entire:.', 5],
      ['sums:.', 1],
    ])
  })

  test('what lies in a session is no other store, and a manifest above sessions is one beside them', async () => {
    const sessions = '.claude/sessions'
    const session = {
      [`${sessions}/a/context.json`]: '{}',
      ...store(`${sessions}/a`),
      ...store(`${sessions}/a/artifacts`),
    }
    expect(await idsOf({ workTree: { ...session, ...store('one') } })).toEqual([`session:${sessions}`, 'sums:one'])
    expect(await idsOf({ workTree: { ...session, ...store(sessions) } })).toEqual([
      `session:${sessions}`,
      `sums:${sessions}`,
    ])
  })

  test('one session that was named is judged without its neighbours', async () => {
    const workTree = { '.claude/sessions/a/context.json': '{}', '.claude/sessions/b/context.json': '{}' }
    const { stores } = await observe(world({ workTree }), { ...EVERYTHING, within: '.claude/sessions/a' })
    expect(stores.map(({ id, sessions }) => [id, sessions.map(({ path }) => path)])).toEqual([
      ['session:.claude/sessions', ['a']],
    ])
  })

  test('a store further down is no part of the one above it', async () => {
    const { stores } = await observe(world({ workTree: { ...ENTIRE, ...store('x') } }), EVERYTHING)
    expect(stores.map(({ artifacts, id }) => [id, artifacts.length])).toEqual([
      ['entire:.', 5],
      ['sums:x', 1],
    ])
  })
})

describe('R48: a proposed change', () => {
  const scene: Scene = {
    workTree: { ...store('one'), ...store('two') },
    refs: { 'refs/heads/entire/checkpoints/v1': ENTIRE },
  }
  const look = async (changed: readonly string[] | null) => {
    const { scope, stores } = await observe(world({ ...scene, changed }, { event: PROPOSED }), EVERYTHING)
    return [scope, stores.map(({ id }) => id)]
  }

  test('is judged by the stores that it touches', async () => {
    expect(await look(['one/a.txt', 'readme.md'])).toEqual(['partial', ['sums:one']])
    expect(await look(['one/a.txt', 'two/new.txt'])).toEqual(['whole', ['sums:one', 'sums:two']])
  })

  test('that touches none is empty', async () => {
    expect(await look(['onerous.md'])).toEqual(['empty', []])
  })

  test('that takes a store away, or the manifest that makes it one, is not healthy for that', async () => {
    const base = { ...store('one'), ...store('two'), ...store('three') }
    const workTree = { ...store('one'), 'two/a.txt': 'altered\n' }
    const changed = ['two/SHA256SUMS', 'two/a.txt', 'three/a.txt', 'three/SHA256SUMS']
    const scene = { workTree, refs: { 'refs/heads/main': base }, changed }
    const { removed, scope, stores } = await observe(world(scene, { event: PROPOSED }), EVERYTHING)
    expect([scope, stores, removed]).toEqual(['partial', [], ['sums:three', 'sums:two']])
  })

  test('whose base is not here is judged whole', async () => {
    expect(await look(null)).toEqual(['whole', ['sums:one', 'sums:two']])
  })
})

describe('what cannot be read', () => {
  const failing = (error: Error): World => {
    const broken = { ...memory(ENTIRE), list: () => Promise.reject(error) }
    const scene: Scene = { workTree: store('one'), refs: { 'refs/heads/entire/checkpoints/v1': ENTIRE } }
    return world(scene, { repository: { ...repository(scene), treeOf: () => broken } })
  }

  test('blinds its own store and no other', async () => {
    const { stores, unopened } = await observe(failing(new UnreadableError('a tree is damaged')), EVERYTHING)
    expect(stores.map(({ id }) => id)).toEqual(['sums:one'])
    expect(unopened).toEqual([{ id: 'entire:entire/checkpoints/v1', reason: 'a tree is damaged' }])
  })

  test('a bug of ours is not taken for that', async () => {
    await expect(observe(failing(new TypeError('a bug')), EVERYTHING)).rejects.toThrow(TypeError)
  })
})

describe('the canary', () => {
  test('gets four answers from the real verifier', async () => {
    const { canary } = await observe(world({}), EVERYTHING)
    expect(canary.cases.map(({ answered, expected }) => [expected, answered])).toEqual([
      ['match', 'match'],
      ['mismatch', 'mismatch'],
      ['missing', 'missing'],
      ['rejected', 'rejected'],
    ])
  })

  test('writes down what a lying verifier says, and that it broke', async () => {
    const lying = { judge: () => Promise.resolve('match') }
    expect((await observe(world({}, { verifier: lying }), EVERYTHING)).canary.cases[1]).toMatchObject({
      expected: 'mismatch',
      answered: 'match',
    })
    const broken = { judge: () => Promise.reject(new Error('no hash')) }
    expect((await observe(world({}, { verifier: broken }), EVERYTHING)).canary.cases[0]?.answered).toContain('failed')
  })
})
