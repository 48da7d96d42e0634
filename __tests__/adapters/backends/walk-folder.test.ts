import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createExcludes } from '../../../src/adapters/globs.ts'
import { walkFolder } from '../../../src/adapters/backends/walk-folder.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'

let folder: TestFolder | null = null

afterEach(() => {
  folder?.remove()
  folder = null
})

describe('listing a plain folder', () => {
  test('follows no symbolic link, not even to itself', async () => {
    folder = aFolder({ 'a/f': '1' })
    symlinkSync('..', join(folder.root, 'a/up'))
    symlinkSync('loop', join(folder.root, 'loop'))
    const { entries } = await walkFolder(folder.root, createExcludes([]))
    expect([...entries].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'a/f', kind: 'file' },
      { path: 'a/up', kind: 'symlink' },
      { path: 'loop', kind: 'symlink' },
    ])
  })

  test('enters no vendored folder and no other repository, and reports the repositories', async () => {
    folder = aFolder({
      'kept/f': '1',
      '.git/config': '',
      'node_modules/x/f': '2',
      'deep/vendor/f': '3',
      'third_party/f': '4',
      'other/.git': 'gitdir: elsewhere',
      'other/f': '5',
      'another/.git/HEAD': '',
      'another/g/f': '6',
      'skipped/f': '7',
    })
    const { entries, notEntered } = await walkFolder(folder.root, createExcludes(['skipped']))
    expect(entries).toEqual([{ path: 'kept/f', kind: 'file' }])
    expect(notEntered).toEqual(['another', 'other'])
  })

  test('a root that is not there is one error for people', async () => {
    await expect(walkFolder('/nonexistent/folder', createExcludes([]))).rejects.toThrow(/nonexistent.*ENOENT/)
  })
})

describe('patterns of what is not entered', () => {
  test.each([
    ['build', 'build', true],
    ['build', 'a/build/x', true],
    ['build', 'builder', false],
    ['a/b', 'a/b/c', true],
    ['a/b', 'x/a/b', false],
    ['/a', 'a', true],
    ['./a/b', 'a/b', true],
    ['*.log', 'x/y.log', true],
    ['*.log', 'x/y.log/z', true],
    ['a/*/c', 'a/b/c', true],
    ['a/*/c', 'a/b/b/c', false],
    ['a/**/c', 'a/c', true],
    ['a/**/c', 'a/b/b/c', true],
    ['**/c', 'c', true],
    ['a/**', 'a', false],
    ['a/**', 'a/b', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a.c', 'abc', false],
    ['*a*a*a*b', 'a'.repeat(5000), false],
  ])('%s names %s: %s', (pattern, path, expected) => {
    expect(createExcludes([pattern])(path)).toBe(expected)
  })
})
