import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { eachChange } from '../../../src/adapters/git/changes.ts'
import type { Change } from '../../../src/adapters/git/changes.ts'
import { startGit } from '../../../src/adapters/git/run-git.ts'
import { UnreadableError } from '../../../src/domain/unreadable-error.ts'
import { aRepository } from '../../builders/git.ts'
import type { TestRepository } from '../../builders/git.ts'

/** More than any system takes in one command line. */
const TOO_LONG = 60_000

let repository: TestRepository

beforeEach(() => {
  repository = aRepository({ isBare: true })
})

afterEach(() => {
  repository.remove()
})

describe('the changes of a history', () => {
  test('are those of each commit, the newest first', async () => {
    const one = repository.commit('refs/heads/main', { a: '1\n', b: '1\n' })
    const two = repository.commit('refs/heads/main', { a: '2\n' }, one)
    const changes: Change[] = []
    expect(await eachChange(repository.gitDir, { commits: [two] }, (change) => changes.push(change))).toEqual({
      isComplete: true,
    })
    expect(changes).toEqual([
      { commit: two, path: 'a', objectId: repository.idOf('main:a') },
      { commit: two, path: 'b', objectId: null },
      { commit: one, path: 'a', objectId: repository.idOf(`${one}:a`) },
      { commit: one, path: 'b', objectId: repository.idOf(`${one}:b`) },
    ])
  })

  test('may begin at as many commits as there are refs', async () => {
    const id = repository.commit('refs/heads/main', { a: '1\n' })
    const commits = Array.from({ length: TOO_LONG }, () => id)
    expect(await eachChange(repository.gitDir, { commits }, () => undefined)).toEqual({ isComplete: true })
  })

  test('are not complete where a commit is not here', async () => {
    const commits = ['1'.repeat(40)]
    expect(await eachChange(repository.gitDir, { commits }, () => undefined)).toEqual({ isComplete: false })
  })
})

test('a command line that is too long is a thing that cannot be read, and no fault of the program', () => {
  expect(() => startGit(repository.root, ['rev-parse', 'x'.repeat(4_000_000)])).toThrow(UnreadableError)
})
