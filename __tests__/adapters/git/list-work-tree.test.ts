import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { encodePath } from '../../../src/adapters/path-bytes.ts'
import { aRepository, git } from '../../builders/git.ts'
import type { TestRepository } from '../../builders/git.ts'
import { digestOf } from '../../builders/manifest.ts'
import { open } from '../../builders/open.ts'

const silent = (): void => undefined
let repository: TestRepository

beforeEach(() => {
  repository = aRepository()
})

afterEach(() => {
  repository.remove()
})

function write(path: string, content = path): void {
  const place = join(repository.root, path)
  mkdirSync(join(place, '..'), { recursive: true })
  writeFileSync(place, content)
}

async function listed(excludes: readonly string[] = []): Promise<Readonly<Record<string, string>>> {
  const backend = (await open(repository.root, { excludes })).repository.workTree()
  return Object.fromEntries(((await backend?.list()) ?? []).map(({ path, kind }) => [path, kind]))
}

async function notEntered(): Promise<readonly string[]> {
  return (await (await open(repository.root)).repository.describe()).notEntered
}

describe('listing a work tree', () => {
  test('shows tracked, staged and new files, and not what is ignored or deleted', async () => {
    for (const path of ['kept', 'deleted', 'sub/tracked', 'forced.log']) write(path)
    repository.git(['add', '--all'])
    repository.git(['commit', '-q', '-m', 'x'])
    write('.gitignore', '*.log\nbuild/\n')
    write('staged')
    repository.git(['add', 'staged'])
    write('sub/new')
    write('ignored.log')
    write('build/x')
    rmSync(join(repository.root, 'deleted'))
    expect(Object.keys(await listed())).toEqual([
      '.gitignore',
      'forced.log',
      'kept',
      'staged',
      'sub/new',
      'sub/tracked',
    ])
  })

  test('what is ignored can still be read: a manifest may claim it', async () => {
    write('.gitignore', '*.log\n')
    write('x.log', 'ignored')
    const backend = (await open(repository.root)).repository.workTree()
    expect(await backend?.read([{ paths: ['x.log'], isHashed: true }], silent)).toMatchObject([
      { kind: 'read', sha256: digestOf('ignored') },
    ])
  })

  test('leaves out vendored folders and what is excluded, tracked or not', async () => {
    for (const path of ['a/f', 'a/node_modules/f', 'vendor/f', 'third_party/x/f', 'drafts/f']) write(path)
    repository.git(['add', '--force', 'vendor', 'drafts'])
    expect(await listed(['drafts'])).toEqual({ 'a/f': 'file' })
  })

  test('tells symbolic links, and follows none', async () => {
    write('real/f')
    symlinkSync('real', join(repository.root, 'folder'))
    symlinkSync('real/f', join(repository.root, 'file'))
    repository.git(['add', '--all'])
    expect(await listed()).toEqual({ 'real/f': 'file', folder: 'symlink', file: 'symlink' })
    const backend = (await open(repository.root)).repository.workTree()
    const readings = await backend?.read(
      ['file', 'folder/f'].map((path) => ({ paths: [path], isHashed: true })),
      silent,
    )
    expect(readings).toMatchObject([
      { kind: 'unreadable', cause: 'symlink' },
      { kind: 'unreadable', cause: 'symlink' },
    ])
  })

  test('enters neither submodules nor repositories inside this one, and names them', async () => {
    const library = aRepository()
    library.commit('refs/heads/main', { f: '1' })
    library.git(['reset', '-q', '--hard'])
    repository.git(['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.root, 'library'])
    git(repository.root, ['clone', '-q', library.root, 'nested/deeper'])
    git(repository.root, ['init', '-q', 'unborn'])
    writeFileSync(join(repository.root, 'unborn/f'), '1')
    library.remove()
    expect(await listed()).toEqual({ '.gitmodules': 'file', library: 'submodule' })
    expect(await notEntered()).toEqual(['library', 'nested/deeper', 'unborn'])
  })

  test('shows each path of an unfinished merge once', async () => {
    const base = repository.commit('refs/heads/main', { f: '1\n' })
    repository.commit('refs/heads/a', { f: '2\n' }, base)
    repository.commit('refs/heads/b', { f: '3\n' }, base)
    repository.git(['checkout', '-q', 'a'])
    expect(() => repository.git(['merge', '-q', 'b'])).toThrow('merge')
    const backend = (await open(repository.root)).repository.workTree()
    expect(await backend?.list()).toEqual([{ path: 'f', kind: 'file' }])
  })

  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('carries names that are not UTF-8, tracked and not', async () => {
    const place = (path: string): Buffer => Buffer.concat([Buffer.from(`${repository.root}/`), encodePath(path)])
    writeFileSync(place('tracked\udcff'), '1')
    repository.git(['add', '--all'])
    writeFileSync(place('new\udc80\nline'), '2')
    expect(await listed()).toEqual({ 'tracked\udcff': 'file', 'new\udc80\nline': 'file' })
  })

  test('is not misled by names that look like options, pathspecs or quotes', async () => {
    const names = ['--all', '-z', ':(top)x', 'a*b', '"quoted"', 'tab\tname', 'ü']
    for (const name of names) write(name)
    repository.git(['add', '--', './:(top)x', './-z'])
    expect(Object.keys(await listed()).toSorted()).toEqual(names.toSorted())
  })

  test('a damaged index is one line for people, and no empty store', async () => {
    write('f')
    repository.git(['add', 'f'])
    writeFileSync(join(repository.gitDir, 'index'), 'DIRC noise')
    const { repository: opened } = await open(repository.root)
    await expect(opened.workTree()?.list()).rejects.toMatchObject({
      name: 'UnreadableError',
      message: expect.stringMatching(/^git cannot list the work tree: [^\n]+$/),
    })
  })

  test('changes nothing in the repository, not even its index', async () => {
    write('f', '1')
    repository.git(['add', 'f'])
    repository.git(['commit', '-q', '-m', 'x'])
    const index = join(repository.gitDir, 'index')
    renameSync(index, `${index}.kept`)
    repository.git(['read-tree', 'HEAD'])
    const before = repository.git(['hash-object', index])
    await listed()
    expect(repository.git(['hash-object', index])).toBe(before)
    expect(() => repository.git(['rev-parse', '--verify', '-q', 'FETCH_HEAD'])).toThrow('FETCH_HEAD')
  })
})
