import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { DamageFact } from '../../../src/domain/damage.ts'
import { aRepository } from '../../builders/git.ts'
import type { TestRepository } from '../../builders/git.ts'
import { digestOf } from '../../builders/manifest.ts'
import { open } from '../../builders/open.ts'

const FILES = { 'NOTES.md': 'all\n', 'Notes.md': 'capital\n', 'notes.md': 'small\n', 'other.md': 'other\n' }
type Name = keyof typeof FILES

let git: TestRepository
beforeEach(() => {
  git = aRepository()
  git.commit('refs/heads/main', FILES)
  git.git(['reset', '-q', '--hard', 'main'])
})
afterEach(() => {
  git.remove()
})

/** What each path collides with when it has these bytes; all are asked for together. */
async function collisions(present: Readonly<Partial<Record<Name, string>>>): Promise<DamageFact['collidesWith'][]> {
  const { repository } = await open(git.root)
  const backend = repository.workTree()
  if (backend === null) throw new Error('no work tree')
  const names = Object.keys(FILES).filter((name): name is Name => Object.hasOwn(present, name))
  for (const name of names) writeFileSync(join(git.root, name), present[name] ?? '')
  const questions = names.map((path) => ({
    ...{ path, manifest: 'SHA256SUMS', isRemoved: false },
    ...{ expected: digestOf(FILES[path]), actual: digestOf(present[path] ?? '') },
  }))
  return (await repository.investigate(backend, questions))?.map(({ collidesWith }) => collidesWith) ?? []
}

describe('R14: names that are one on another file system', () => {
  test('two files that took each other’s place are both told', async () => {
    expect(await collisions({ 'Notes.md': FILES['notes.md'], 'notes.md': FILES['Notes.md'] })).toEqual([
      'notes.md',
      'Notes.md',
    ])
  })

  test('of three, the one whose bytes are there is named, whichever it is', async () => {
    const { 'NOTES.md': all, 'Notes.md': capital, 'notes.md': small } = FILES
    expect(await collisions({ 'Notes.md': all, 'notes.md': all })).toEqual(['NOTES.md', 'NOTES.md'])
    expect(await collisions({ 'NOTES.md': capital, 'notes.md': capital })).toEqual(['Notes.md', 'Notes.md'])
    expect(await collisions({ 'NOTES.md': small, 'Notes.md': small })).toEqual(['notes.md', 'notes.md'])
  })

  test('bytes of no such file, or of one with another name, are no collision', async () => {
    expect(await collisions({ 'Notes.md': 'none of them\n', 'notes.md': FILES['other.md'] })).toEqual([null, null])
    expect(await collisions({ 'other.md': FILES['notes.md'] })).toEqual([null])
  })
})
