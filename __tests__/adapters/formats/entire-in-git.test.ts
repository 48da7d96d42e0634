import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createEntireFormat } from '../../../src/adapters/formats/entire.ts'
import { verdictOf } from '../../../src/assess/verdict.ts'
import type { StoreFact } from '../../../src/domain/store-facts.ts'
import { entireBranch, entireCheckpoints } from '../../builders/entire.ts'
import type { EntireLayout } from '../../builders/entire.ts'
import { aRepository } from '../../builders/git.ts'
import type { RepositoryShape, TestRepository } from '../../builders/git.ts'
import { open } from '../../builders/open.ts'

const format = createEntireFormat()
let temporary: TestRepository[] = []

afterEach(() => {
  for (const repository of temporary) repository.remove()
  temporary = []
})

function aTemporary(shape: RepositoryShape = {}): TestRepository {
  const repository = aRepository(shape)
  temporary.push(repository)
  return repository
}

/** Every store in the refs of a repository. */
async function storesOf({ root }: TestRepository): Promise<readonly StoreFact[]> {
  const { repository } = await open(root)
  const stores = format.refStores(await repository.listRefs())
  return Promise.all(
    stores.map(async ({ ref, refs, name }) => {
      const backend = ref.endsWith('/')
        ? await repository.treesBelow(ref, refs)
        : repository.treeOf(name, (await repository.resolve(ref))?.commit ?? '')
      const location = { id: `entire:${name}`, root: '.', isConfigured: false }
      return format.read(backend, location, await backend.list(), () => undefined)
    }),
  )
}

/** How a store is counted: sessions, checkpoints, artifacts, and those of each verdict; and references that dangle, by role. */
function countsOf(store: StoreFact): Readonly<Record<string, number>> {
  const count = (items: readonly string[]): Readonly<Record<string, number>> =>
    Object.fromEntries(items.map((item) => [item, items.filter((other) => other === item).length]))
  return {
    ...{ sessions: store.sessions.length, checkpoints: store.checkpointCount, artifacts: store.artifacts.length },
    ...count(store.artifacts.map(verdictOf)),
    ...count(store.references.filter(({ isPresent }) => !isPresent).map(({ role }) => role)),
    ...count((store.orphans?.paths ?? []).map(() => 'orphan')),
    ...count((store.index?.disagreements ?? []).map(({ kind }) => kind)),
  }
}

function byId(stores: readonly StoreFact[]): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(stores.map((store) => [store.id, countsOf(store)]))
}

describe('R4: stores in the refs of a repository', () => {
  const refs: readonly (readonly [EntireLayout, string])[] = [
    ['v1', 'refs/heads/entire/checkpoints/v1'],
    ['v1', 'refs/entire/checkpoints/v1'],
    ['v2-main', 'refs/entire/checkpoints/v2/main'],
    ['v2-full', 'refs/entire/checkpoints/v2/full/current'],
  ]

  test.each(['sha1', 'sha256'] as const)('all layouts side by side, objects named by %s', async (objectFormat) => {
    const repository = aTemporary({ objectFormat })
    const shape = { checkpoints: 4, sessionsEach: 2, chunks: 2 }
    for (const [layout, ref] of refs) repository.commit(ref, entireBranch(layout, shape))
    for (const { folder, files } of entireCheckpoints('git-refs', { ...shape, isUlid: true }))
      repository.commit(`refs/entire/checkpoints/${folder}`, files)
    const sound = { sessions: 8, checkpoints: 4, artifacts: 8, match: 8 }
    expect(byId(await storesOf(repository))).toEqual({
      'entire:entire/checkpoints/v1': sound,
      'entire:refs/entire/checkpoints': sound,
      'entire:refs/entire/checkpoints/v1': sound,
      'entire:refs/entire/checkpoints/v2/main': sound,
      'entire:refs/entire/checkpoints/v2/full/current': sound,
    })
  })

  test('a branch that is checked out is read from the work tree', async () => {
    const repository = aTemporary()
    repository.commit('refs/heads/main', entireBranch('v1', { checkpoints: 3, chunks: 2 }))
    repository.git(['reset', '-q', '--hard'])
    const workTree = (await open(repository.root)).repository.workTree()
    const entries = (await workTree?.list()) ?? []
    expect(format.detect(entries)).toEqual(['.'])
    const location = { id: 'entire:.', root: '.', isConfigured: false }
    const store = workTree === null ? null : await format.read(workTree, location, entries, () => undefined)
    expect(store === null ? null : countsOf(store)).toEqual({ sessions: 3, checkpoints: 3, artifacts: 3, match: 3 })
  })

  test('R14: a transcript that was changed and committed again is a mismatch, not a damaged object', async () => {
    const repository = aTemporary()
    const files = entireBranch('v1', { checkpoints: 3 })
    const path = Object.keys(files).find((name) => name.endsWith('full.jsonl')) ?? ''
    repository.commit('refs/heads/entire/checkpoints/v1', {
      ...files,
      [path]: (files[path] ?? '').replace('über', 'uber'),
    })
    const [store] = await storesOf(repository)
    expect(store?.artifacts.filter((artifact) => verdictOf(artifact) === 'mismatch')).toMatchObject([
      { path, reading: { kind: 'read' } },
    ])
  })
})

describe('real stores, where they are at hand', () => {
  const bundle = (name: string): string => fileURLToPath(new URL(`../../../../shared/stores/${name}`, import.meta.url))
  const cases: readonly (readonly [string, Readonly<Record<string, Readonly<Record<string, number>>>>])[] = [
    [
      'entire-v1-leeson.bundle',
      {
        'entire:entire/checkpoints/v1': {
          sessions: 52,
          checkpoints: 52,
          artifacts: 52,
          match: 11,
          unclaimed: 41,
          content_hash: 41,
        },
      },
    ],
    [
      'entire-all-layouts.bundle',
      {
        'entire:entire/checkpoints/v1': { sessions: 62, checkpoints: 59, artifacts: 62, match: 62, prompt: 3 },
        'entire:refs/entire/checkpoints/v1': { sessions: 1, checkpoints: 1, artifacts: 1, match: 1 },
        'entire:refs/entire/checkpoints/v2/main': { sessions: 62, checkpoints: 59, artifacts: 61, match: 61 },
        'entire:refs/entire/checkpoints/v2/full/current': { sessions: 62, checkpoints: 59, artifacts: 62, match: 62 },
      },
    ],
  ]

  for (const [name, expected] of cases) {
    const run = existsSync(bundle(name)) ? test : test.skip
    run(`R4: ${name} is counted right`, async () => {
      const repository = aTemporary({ isBare: true })
      repository.git(['fetch', '-q', bundle(name), '+refs/*:refs/*'])
      expect(byId(await storesOf(repository))).toEqual(expected)
    })
  }
})
