import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startOfChange } from '../../../src/adapters/git/start-of-change.ts'
import { aRepository } from '../../builders/git.ts'
import type { TestRepository } from '../../builders/git.ts'

let repository: TestRepository
beforeEach(() => {
  repository = aRepository({ isBare: true })
})
afterEach(() => {
  repository.remove()
})

/** A commit with these parents becomes HEAD. */
function commit(message: string, ...parents: readonly string[]): string {
  const tree = repository.git(['mktree'])
  const id = repository.git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message])
  repository.git(['update-ref', 'refs/heads/main', id])
  return id
}

async function start(base: string, head: string | null): Promise<string> {
  return (await startOfChange(repository.gitDir, base, head)).commit
}

describe('where a change starts from', () => {
  test('the newest commit that it has in common with its base', async () => {
    const root = commit('root')
    const fork = commit('fork', root)
    const base = commit('base', fork)
    const head = commit('head', commit('first', fork))
    expect(await start(base, head)).toBe(fork)
    expect(await start(base, null)).toBe(fork)
  })

  test('what the proposed head was merged into; a merge of its own does not count as that', async () => {
    const root = commit('root')
    const base = commit('base', root)
    const head = commit('head', root)
    commit('merge', base, head)
    expect(await start(root, head)).toBe(base)
    const own = commit('own merge', head, base)
    expect(await start(root, own)).toBe(root)
  })

  test('the base itself where nothing is in common, it is not here, or HEAD is unborn', async () => {
    expect(await start('a'.repeat(40), null)).toBe('a'.repeat(40))
    const other = commit('other')
    const head = commit('unrelated')
    expect(await start(other, head)).toBe(other)
    expect(await start('b'.repeat(40), head)).toBe('b'.repeat(40))
  })

  test('what a commit says in its message names no parent', async () => {
    const root = commit('root')
    const head = commit('head', root)
    commit(`x\n\nparent ${'c'.repeat(40)}\nparent ${head}`, root)
    expect(await start(root, head)).toBe(root)
  })
})
