import { describe, expect, test } from '@jest/globals'
import type { Backend } from '../../../src/ports.ts'
import { describeBackend } from '../../contracts/backend-contract.ts'
import { aRepository } from '../../builders/git.ts'
import type { RepositoryShape, TestRepository, TreeItems } from '../../builders/git.ts'
import { digestOf } from '../../builders/manifest.ts'
import { open } from '../../builders/open.ts'

const silent = (): void => undefined

/** The tree of one commit that holds just these. */
async function treeOf(items: TreeItems, shape: RepositoryShape): Promise<{ backend: Backend; close: () => void }> {
  const repository = aRepository({ isBare: true, ...shape })
  const commit = repository.commit('refs/heads/main', items)
  const { repository: opened } = await open(repository.root)
  return { backend: opened.treeOf('main', commit), close: repository.remove }
}

describeBackend('git objects, loose', async (files) => treeOf(files, {}), { hasRawPaths: true })
describeBackend('git objects, packed', async (files) => treeOf(files, { isPacked: true }), { hasRawPaths: true })
describeBackend('git objects, named by SHA-256', async (files) => treeOf(files, { objectFormat: 'sha256' }), {
  hasRawPaths: true,
})

async function withRepository(run: (repository: TestRepository) => Promise<void>, shape: RepositoryShape = {}) {
  const repository = aRepository({ isBare: true, ...shape })
  try {
    await run(repository)
  } finally {
    repository.remove()
  }
}

describe('the tree of one commit', () => {
  test('tells files, symbolic links and submodules apart, and reads none but files', async () => {
    const submodule = 'a'.repeat(40)
    await withRepository(async ({ root, commit }) => {
      const id = commit('refs/heads/main', { f: '1', link: { symlink: 'f' }, sub: { submodule } })
      const backend = (await open(root)).repository.treeOf('main', id)
      expect(backend.source).toEqual({ kind: 'ref', ref: 'main', commit: id })
      expect(await backend.list()).toEqual([
        { path: 'f', kind: 'file' },
        { path: 'link', kind: 'symlink' },
        { path: 'sub', kind: 'submodule' },
      ])
      const readings = await backend.read(
        ['link', 'sub'].map((path) => ({ paths: [path], isHashed: true })),
        silent,
      )
      expect(readings).toMatchObject([
        { kind: 'unreadable', cause: 'symlink' },
        { kind: 'unreadable', cause: 'submodule' },
      ])
      const texts = await backend.readTexts(['link', 'sub'], 100)
      expect([...texts.values()]).toMatchObject([{ seen: false }, { seen: false }])
    })
  })

  test('shows the bytes of the repository, whatever attributes say of line endings, encodings and filters', async () => {
    await withRepository(async ({ root, git, commit }) => {
      const attributes = '* text eol=crlf working-tree-encoding=UTF-16 filter=shout ident\n'
      const id = commit('refs/heads/main', { '.gitattributes': attributes, f: 'a\n$Id$\n' })
      git(['config', 'filter.shout.smudge', 'tr a-z A-Z'])
      const backend = (await open(root)).repository.treeOf('main', id)
      const [reading] = await backend.read([{ paths: ['f'], isHashed: true }], silent)
      expect(reading).toEqual({ kind: 'read', sha256: digestOf('a\n$Id$\n'), sizeBytes: 7 })
    })
  })

  test('lists neither vendored folders nor what is excluded', async () => {
    await withRepository(async ({ root, commit }) => {
      const id = commit('refs/heads/main', { 'a/f': '1', 'b/f': '2', 'vendor/f': '3', 'a/node_modules/f': '4' })
      const backend = (await open(root, { excludes: ['b'] })).repository.treeOf('main', id)
      expect(await backend.list()).toEqual([{ path: 'a/f', kind: 'file' }])
    })
  })

  test('reads objects that lie in an alternate object database', async () => {
    await withRepository(async (lender) => {
      const id = lender.commit('refs/heads/main', { f: 'lent' })
      const borrower = aRepository({ cloneOf: { url: lender.root, args: ['--shared', '--no-checkout'] } })
      const backend = (await open(borrower.root)).repository.treeOf('main', id)
      const [reading] = await backend.read([{ paths: ['f'], isHashed: true }], silent)
      borrower.remove()
      expect(reading).toMatchObject({ kind: 'read', sha256: digestOf('lent') })
    })
  })

  test('reads the object that a tree names, and not its replacement', async () => {
    await withRepository(async ({ root, git, commit, idOf }) => {
      const id = commit('refs/heads/main', { f: 'true' })
      git(['replace', idOf('main:f'), git(['hash-object', '-w', '--stdin'], 'false')])
      const backend = (await open(root)).repository.treeOf('main', id)
      const [reading] = await backend.read([{ paths: ['f'], isHashed: true }], silent)
      expect(reading).toMatchObject({ sha256: digestOf('true') })
    })
  })

  test('a large object streams, and its digest is right', async () => {
    const large = Buffer.alloc(48 * 1024 * 1024, 'a line of a long transcript\n')
    await withRepository(
      async ({ root, commit }) => {
        const id = commit('refs/heads/main', { f: large })
        const backend = (await open(root)).repository.treeOf('main', id)
        const [reading] = await backend.read([{ paths: ['f'], isHashed: true }], silent)
        expect(reading).toEqual({ kind: 'read', sha256: digestOf(large), sizeBytes: large.length })
      },
      { isPacked: true },
    )
  })

  test('reads that overlap do not mix', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`f${index}`, `content ${index}`]))
    await withRepository(async ({ root, commit }) => {
      const id = commit('refs/heads/main', files)
      const backend = (await open(root)).repository.treeOf('main', id)
      const paths = Object.keys(files)
      const order = [paths, paths.toReversed(), paths.slice(100, 110)]
      const answers = await Promise.all(
        order.map((some) =>
          backend.read(
            some.map((path) => ({ paths: [path], isHashed: true })),
            silent,
          ),
        ),
      )
      expect(answers.map((readings) => readings.map((reading) => reading.kind === 'read' && reading.sha256))).toEqual(
        order.map((some) => some.map((path) => digestOf(files[path] ?? ''))),
      )
    })
  })
})

describe('the trees of many refs', () => {
  test('are found each at the rest of its name, its own ref or a fetched one', async () => {
    await withRepository(async ({ root, commit }) => {
      commit('refs/store/aa/1', { f: 'one' })
      commit('refs/session-reliability/fetched/store/bb/2', { 'g/h': 'two' })
      commit('refs/store/cc/3', { f: 'not asked for' })
      const refs = ['refs/store/aa/1', 'refs/session-reliability/fetched/store/bb/2']
      const backend = await (await open(root)).repository.treesBelow('refs/store/', refs)
      expect(backend.source).toEqual({ kind: 'refs', prefix: 'refs/store/', refCount: 2 })
      expect((await backend.list()).map(({ path }) => path)).toEqual(['aa/1/f', 'bb/2/g/h'])
      const [reading] = await backend.read([{ paths: ['bb/2/g/h'], isHashed: true }], silent)
      expect(reading).toMatchObject({ sha256: digestOf('two') })
    })
  })
})
