import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import { aFolder } from '../../builders/folder.ts'
import { aRepository } from '../../builders/git.ts'
import type { RepositoryShape, TestRepository } from '../../builders/git.ts'
import { digestOf } from '../../builders/manifest.ts'
import { open } from '../../builders/open.ts'

const silent = (): void => undefined
let cleanUp: (() => void)[] = []

afterEach(() => {
  for (const step of cleanUp) step()
  cleanUp = []
})

function temporary(shape: RepositoryShape = {}): TestRepository {
  const repository = aRepository(shape)
  cleanUp.push(repository.remove)
  return repository
}

function folder(files: Readonly<Record<string, string>> = {}): string {
  const { root, remove } = aFolder(files)
  cleanUp.push(remove)
  return root
}

describe('what is opened', () => {
  test('a work tree with one commit', async () => {
    const { root, gitDir, commit, git } = temporary()
    const id = commit('refs/heads/main', { f: '1' })
    git(['reset', '-q', '--hard'])
    const { repository, within, stateFolder } = await open(root)
    expect(await repository.describe()).toEqual({
      ...{ root, kind: 'work-tree', headCommit: id, headRef: 'refs/heads/main', objectFormat: 'sha1' },
      ...{ isShallow: false, isPartialClone: false, isSparse: false, notEntered: [], unread: [] },
    })
    expect(within).toBe('.')
    expect(stateFolder).toBe(join(gitDir, 'session-reliability'))
    expect(await repository.workTree()?.list()).toEqual([{ path: 'f', kind: 'file' }])
  })

  test('a folder of a work tree is the whole work tree, seen from there', async () => {
    const { root } = temporary()
    mkdirSync(join(root, 'a/b'), { recursive: true })
    writeFileSync(join(root, 'a/b/f'), '1')
    const { repository, within } = await open(join(root, 'a/b'))
    expect(within).toBe('a/b')
    expect((await repository.describe()).root).toBe(root)
    expect(await repository.workTree()?.list()).toEqual([{ path: 'a/b/f', kind: 'file' }])
  })

  test('a repository whose HEAD is unborn', async () => {
    const { repository } = await open(temporary().root)
    expect(await repository.describe()).toMatchObject({ headCommit: null, headRef: 'refs/heads/main' })
    expect(await repository.listRefs()).toEqual([])
    expect(await repository.resolve('HEAD')).toBeNull()
  })

  test('a detached HEAD has a commit and no ref', async () => {
    const { root, commit, git } = temporary()
    const id = commit('refs/heads/main', { f: '1' })
    git(['checkout', '-q', '--detach', 'main'])
    expect(await (await open(root)).repository.describe()).toMatchObject({ headCommit: id, headRef: null })
  })

  test('a bare repository has no work tree', async () => {
    const { root, commit } = temporary({ isBare: true })
    commit('refs/heads/main', { f: '1' })
    const { repository, within } = await open(root)
    expect(await repository.describe()).toMatchObject({ root, kind: 'bare', notEntered: [] })
    expect(repository.workTree()).toBeNull()
    expect(within).toBe('.')
  })

  test('a linked work tree has refs in common and a HEAD of its own', async () => {
    const { root, commit, git } = temporary()
    const main = commit('refs/heads/main', { f: '1' })
    const linked = join(folder(), 'linked')
    const other = commit('refs/heads/other', { g: '2' })
    git(['worktree', 'add', '-q', linked, 'other'])
    const { repository } = await open(linked)
    expect(await repository.describe()).toMatchObject({ kind: 'work-tree', headCommit: other })
    expect(await repository.listRefs()).toEqual(['refs/heads/main', 'refs/heads/other'])
    expect(await repository.workTree()?.list()).toEqual([{ path: 'g', kind: 'file' }])
    expect((await (await open(root)).repository.describe()).headCommit).toBe(main)
  })

  test('a repository whose objects are named by SHA-256', async () => {
    const { root, commit } = temporary({ objectFormat: 'sha256' })
    const id = commit('refs/heads/main', { f: '1' })
    expect(id).toHaveLength(64)
    const { repository } = await open(root)
    expect(await repository.describe()).toMatchObject({ headCommit: id, objectFormat: 'sha256' })
    const [reading] = await repository.treeOf('main', id).read([{ paths: ['f'], isHashed: true }], silent)
    expect(reading).toMatchObject({ sha256: digestOf('1') })
  })

  test('a folder that git knows nothing of', async () => {
    const root = folder({ 'a/f': '1' })
    const { repository, stateFolder } = await open(root)
    expect(await repository.describe()).toMatchObject({
      root,
      kind: 'plain-folder',
      headCommit: null,
      objectFormat: null,
    })
    expect(await repository.workTree()?.list()).toEqual([{ path: 'a/f', kind: 'file' }])
    expect(await repository.listRefs()).toEqual([])
    expect(await repository.resolve('main')).toBeNull()
    expect(await repository.fetch({ refPatterns: ['refs/*'], commit: null })).toBeNull()
    expect(stateFolder).toBeNull()
  })

  test('a path where there is nothing, or a file, is the wrong setting', async () => {
    const root = folder({ f: '1' })
    await expect(open(join(root, 'none'))).rejects.toMatchObject({
      name: 'SettingsError',
      message: expect.stringContaining('does not exist'),
    })
    await expect(open(join(root, 'f'))).rejects.toMatchObject({
      name: 'SettingsError',
      message: expect.stringContaining('is a file'),
    })
  })

  test('a repository that git cannot read is one line for people', async () => {
    const { root, gitDir } = temporary()
    writeFileSync(join(gitDir, 'config'), '[core\n')
    await expect(open(root)).rejects.toMatchObject({
      name: 'UnreadableError',
      message: expect.stringMatching(/^git cannot read [^\n]+: [^\n]*config[^\n]*$/),
    })
  })

  test('without git, a repository says what to install and a plain folder is read', async () => {
    const { root } = temporary()
    const plain = folder({ f: '1' })
    const path = process.env['PATH']
    process.env['PATH'] = plain
    try {
      await expect(open(root)).rejects.toThrow('git could not be started; install git')
      expect(await (await open(plain)).repository.workTree()?.list()).toEqual([{ path: 'f', kind: 'file' }])
    } finally {
      process.env['PATH'] = path
    }
  })
})

describe('clones that hold less than all', () => {
  test('a shallow clone says so', async () => {
    const origin = temporary()
    const first = origin.commit('refs/heads/main', { f: '1' })
    origin.commit('refs/heads/main', { f: '2' }, first)
    const shallow = temporary({ cloneOf: { url: pathToFileURL(origin.root).href, args: ['--depth=1'] } })
    const { repository } = await open(shallow.root)
    expect(await repository.describe()).toMatchObject({ isShallow: true, isPartialClone: false })
    expect(await repository.changedPaths(first, shallow.idOf('HEAD'))).toBeNull()
  })

  test('R5: in a partial clone, what was not fetched is told from what is lost, and nothing is fetched to know it', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`f${index}`, `content ${index}`]))
    const origin = temporary()
    const id = origin.commit('refs/heads/main', files)
    origin.git(['config', 'uploadpack.allowFilter', 'true'])
    const url = pathToFileURL(origin.root).href
    const partial = temporary({ cloneOf: { url, args: ['--filter=blob:none', '--no-checkout'] } })
    partial.git(['cat-file', 'blob', partial.idOf('main:f7')])
    const { repository } = await open(partial.root)
    expect(await repository.describe()).toMatchObject({ isPartialClone: true, isShallow: false })
    const backend = repository.treeOf('main', id)
    const paths = Object.keys(files)
    const started = performance.now()
    const readings = await backend.read(
      paths.map((path) => ({ paths: [path], isHashed: true })),
      silent,
    )
    expect(performance.now() - started).toBeLessThan(5000)
    for (const [index, reading] of readings.entries()) {
      if (paths[index] === 'f7') expect(reading).toMatchObject({ kind: 'read', sha256: digestOf('content 7') })
      else expect(reading).toMatchObject({ kind: 'unreadable', cause: 'not-fetched' })
    }
    const texts = await backend.readTexts(['f1', 'f7'], 100)
    expect(texts.get('f1')).toMatchObject({ seen: false, reason: expect.stringContaining('not fetched') })
    expect(texts.get('f7')).toMatchObject({ seen: true })
  })

  test('R5: a sparse work tree lists what is in it, and what it leaves out is not lost', async () => {
    const { root, commit, git } = temporary()
    commit('refs/heads/main', { 'in/f': '1', 'out/f': '2', top: '3' })
    git(['reset', '-q', '--hard'])
    git(['sparse-checkout', 'set', 'in'])
    const { repository } = await open(root)
    expect(await repository.describe()).toMatchObject({ isSparse: true })
    const workTree = repository.workTree()
    expect(await workTree?.list()).toEqual(['in/f', 'top'].map((path) => ({ path, kind: 'file' })))
    const requests = ['in/f', 'out/f', 'none'].map((path) => ({ paths: [path], isHashed: true }))
    expect(await workTree?.read(requests, silent)).toMatchObject([
      { kind: 'read' },
      { kind: 'unreadable', cause: 'not-fetched' },
      { kind: 'absent' },
    ])
  })
})

describe('names of refs and commits', () => {
  test('mean what git takes them for', async () => {
    const { root, commit, git } = temporary()
    const id = commit('refs/heads/main', { f: '1' })
    const store = commit('refs/entire/checkpoints/v1', { g: '2' })
    git(['tag', '-a', '-m', 'x', 'v1', 'main'])
    const { repository } = await open(root)
    expect(await repository.listRefs()).toEqual(['refs/entire/checkpoints/v1', 'refs/heads/main', 'refs/tags/v1'])
    expect(await repository.resolve('main')).toEqual({ ref: 'refs/heads/main', commit: id })
    expect(await repository.resolve('v1')).toEqual({ ref: 'refs/tags/v1', commit: id })
    expect(await repository.resolve('refs/entire/checkpoints/v1')).toEqual({
      ref: 'refs/entire/checkpoints/v1',
      commit: store,
    })
    expect(await repository.resolve(id)).toEqual({ ref: null, commit: id })
    expect(await repository.resolve(id.slice(0, 12))).toEqual({ ref: null, commit: id })
    expect(await repository.resolve('main:f')).toBeNull()
    expect(await repository.resolve('none')).toBeNull()
    expect(await repository.resolve('')).toBeNull()
  })

  test('find a branch that is only at a remote, origin first, and a ref that was only fetched', async () => {
    const { root, commit } = temporary()
    const own = commit('refs/remotes/origin/store', { f: '1' })
    commit('refs/remotes/another/store', { f: '2' })
    const fetched = commit('refs/session-reliability/fetched/entire/x', { f: '3' })
    const { repository } = await open(root)
    expect(await repository.resolve('store')).toEqual({ ref: 'refs/remotes/origin/store', commit: own })
    expect(await repository.resolve('refs/heads/store')).toEqual({ ref: 'refs/remotes/origin/store', commit: own })
    expect(await repository.resolve('refs/entire/x')).toEqual({
      ref: 'refs/session-reliability/fetched/entire/x',
      commit: fetched,
    })
  })

  test.each([
    '--all',
    '-h',
    '--exec-path',
    '--output=x',
    '--git-dir=/',
    '@{upstream}',
    ':/x',
    'a..b',
    '^main',
    'a\nb',
    '*',
  ])('%j is no option and no list', async (name) => {
    const { root, commit } = temporary()
    commit('refs/heads/main', { f: '1' })
    expect(await (await open(root)).repository.resolve(name)).toBeNull()
  })

  test('a ref whose commit is gone or damaged is found, and is unreadable, not absent', async () => {
    const { root, gitDir, commit } = temporary()
    const id = commit('refs/heads/store', { f: '1' })
    const object = join(gitDir, 'objects', id.slice(0, 2), id.slice(2))
    const { repository } = await open(root)
    rmSync(object)
    expect(await repository.listRefs()).toContain('refs/heads/store')
    for (const name of ['refs/heads/store', 'heads/store', 'store'])
      expect(await repository.resolve(name)).toEqual({ ref: 'refs/heads/store', commit: id })
    await expect(repository.treeOf('store', id).list()).rejects.toThrow('is not in the object database')
  })

  test('one ref among many whose commit is gone makes their store unreadable, not empty', async () => {
    const { root, gitDir, commit } = temporary()
    const refs = ['refs/store/aa/1', 'refs/store/bb/2', 'refs/store/cc/3']
    const [id = ''] = refs.map((ref) => commit(ref, { f: ref }))
    rmSync(join(gitDir, 'objects', id.slice(0, 2), id.slice(2)))
    const { repository } = await open(root)
    const backend = await repository.treesBelow('refs/store/', refs)
    await expect(backend.list()).rejects.toThrow(`git commit ${id} is not in the object database`)
  })

  test('a ref that was torn is found, and is unreadable, and others are read', async () => {
    const { root, gitDir, commit } = temporary()
    const id = commit('refs/heads/main', { f: '1' })
    const torn = ['refs/heads/store', 'refs/store/aa/1']
    for (const ref of torn) {
      commit(ref, { f: '2' })
      truncateSync(join(gitDir, ref), 0)
    }
    const { repository } = await open(root)
    expect(await repository.resolve('main')).toEqual({ ref: 'refs/heads/main', commit: id })
    expect(await repository.listRefs()).toEqual(['refs/heads/main', ...torn])
    const resolved = await repository.resolve('refs/heads/store')
    expect(resolved?.ref).toBe('refs/heads/store')
    await expect(repository.treeOf('store', resolved?.commit ?? '').list()).rejects.toThrow(/^git commit 0+ is not/)
    const below = await repository.treesBelow('refs/store/', ['refs/store/aa/1'])
    await expect(below.list()).rejects.toThrow(/^git commit 0+ is not/)
  })

  test('refs to other objects than commits are no trees', async () => {
    const { root, commit, git, idOf } = temporary()
    commit('refs/store/aa/1', { f: '1' })
    git(['update-ref', 'refs/store/bb/2', idOf('refs/store/aa/1:f')])
    const { repository } = await open(root)
    const below = await repository.treesBelow('refs/store/', ['refs/store/aa/1', 'refs/store/bb/2'])
    expect(below.source).toMatchObject({ refCount: 1 })
    expect(await repository.resolve('refs/store/bb/2')).toBeNull()
  })

  test('a list of refs that git cannot read is an error, not an empty list', async () => {
    const { root, gitDir, commit, git } = temporary()
    commit('refs/heads/main', { f: '1' })
    git(['pack-refs', '--all'])
    writeFileSync(join(gitDir, 'packed-refs'), 'noise\n')
    const { repository } = await open(root)
    await expect(repository.listRefs()).rejects.toMatchObject({ name: 'UnreadableError' })
  })
})

describe('paths that differ between two commits', () => {
  test('are those added, changed, removed, of another mode, and both sides of a move', async () => {
    const { root, commit } = temporary()
    const from = commit('refs/heads/a', { same: '1', changed: '2', gone: '3', 'old/name': '4', kind: 'x' })
    const to = commit('refs/heads/b', {
      ...{ same: '1', changed: '2b', added: '5', 'new/name': '4', kind: { symlink: 'x' } },
      'raw\udcff': '6',
    })
    const { repository } = await open(root)
    expect((await repository.changedPaths(from, to))?.toSorted()).toEqual(
      ['added', 'changed', 'gone', 'kind', 'new/name', 'old/name', 'raw\udcff'].toSorted(),
    )
    expect(await repository.changedPaths(from, from)).toEqual([])
  })

  test('are unknown when a commit is not here, or is no commit', async () => {
    const { root, commit } = temporary()
    const id = commit('refs/heads/a', { f: '1' })
    const { repository } = await open(root)
    expect(await repository.changedPaths('0'.repeat(40), id)).toBeNull()
    expect(await repository.changedPaths(id, 'main')).toBeNull()
    expect(await repository.changedPaths('--output=/tmp/x', id)).toBeNull()
  })
})
