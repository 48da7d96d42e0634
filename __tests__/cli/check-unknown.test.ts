import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aFolder } from '../builders/folder.ts'
import type { TestFolder } from '../builders/folder.ts'
import { aRepository } from '../builders/git.ts'
import type { RepositoryShape, TestRepository } from '../builders/git.ts'
import { digestOf } from '../builders/manifest.ts'
import { runIn } from '../builders/run-command.ts'
import type { CommandRun } from '../builders/run-command.ts'

const SESSION = '.claude/sessions/one'
const FILES = {
  'context.json': '{}\n',
  'artifacts/a': 'alpha\n',
  'artifacts/t.jsonl': '{"m":"a"}\n{"m":"sk-secret"}\n',
}

let folder: TestFolder
let repository: TestRepository
let temporary: (() => void)[]

beforeEach(() => {
  folder = aFolder()
  repository = aRepository()
  temporary = [folder.remove, repository.remove]
  const manifest = Object.entries(FILES).map(([path, text]) => `${digestOf(text)}  ${path}\n`)
  const all = { ...FILES, SHA256SUMS: manifest.toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('') }
  repository.commit(
    'refs/heads/main',
    Object.fromEntries(Object.entries(all).map(([path, text]) => [`${SESSION}/${path}`, text])),
  )
  repository.git(['reset', '-q', '--hard', 'main'])
  repository.git(['config', 'uploadpack.allowFilter', 'true'])
})

afterEach(() => {
  for (const step of temporary.toReversed()) step()
})

async function check(root: string, ...args: readonly string[]): Promise<CommandRun> {
  return runIn(root, ['check', '--no-github', ...args])
}

function cloneWith(args: readonly string[], shape: RepositoryShape = {}): TestRepository {
  const clone = aRepository({ ...shape, cloneOf: { url: pathToFileURL(repository.root).href, args } })
  temporary.push(clone.remove)
  return clone
}

describe('law 3: what is not known is not healthy, and no damage', () => {
  test('records that a partial clone left at its remote', async () => {
    const clone = cloneWith(['--filter=blob:none', '--no-checkout'])
    const { exit, stdout } = await check(clone.root, '--ref', 'HEAD')
    expect([exit, stdout]).toEqual([3, expect.stringContaining('could be examined')])
    expect(stdout).not.toContain('error: manifest-unreadable')
  })

  test('a manifest that a sparse checkout leaves out', async () => {
    const clone = cloneWith([])
    clone.git(['sparse-checkout', 'set', '--no-cone', `/${SESSION}/context.json`])
    const { exit, stdout } = await check(clone.root)
    expect([exit, stdout]).toEqual([3, expect.stringContaining('SHA256SUMS: the sparse checkout leaves it out')])
    expect(stdout).not.toContain('session-incomplete')
  })

  test('a repository that git does not know any more', async () => {
    writeFileSync(join(repository.gitDir, 'HEAD'), 'junk\n')
    const { exit, stderr } = await check(repository.root)
    expect([exit, stderr]).toEqual([3, expect.stringContaining('git does not take')])
  })

  test('a repository whose objects are gone', async () => {
    rmSync(join(repository.gitDir, 'objects'), { recursive: true })
    mkdirSync(join(repository.gitDir, 'objects'))
    expect((await check(repository.root)).stdout).toMatch(/^Unknown: /)
  })
})

const posix = process.platform === 'win32' ? describe.skip : describe
posix('what the guard keeps', () => {
  const state = (): string => join(repository.gitDir, 'session-reliability')

  test('is not waited for where a FIFO lies in its place', async () => {
    await check(repository.root)
    for (const name of ['history/session-reliability.jsonl', 'report.json']) {
      rmSync(join(state(), name))
      spawnSync('mkfifo', [join(state(), name)])
    }
    const { exit, stdout } = await check(repository.root)
    expect([exit, stdout]).toEqual([0, expect.stringContaining('is no regular file; move it away')])
    expect((await runIn(repository.root, ['report'])).exit).toBe(0)
  })

  test('is written into no file that a link leads to', async () => {
    await check(repository.root)
    folder.write('precious', 'precious\n')
    rmSync(join(state(), 'report.json'))
    symlinkSync(join(folder.root, 'precious'), join(state(), 'report.json'))
    await check(repository.root)
    expect(readFileSync(join(folder.root, 'precious'), 'utf8')).toBe('precious\n')
  })

  test('is kept in no folder that a link leads to', async () => {
    symlinkSync(folder.root, state())
    const { exit, stderr } = await check(repository.root)
    expect([exit, stderr]).toEqual([3, expect.stringContaining('is a symbolic link')])
  })
})

test('damage is not put down to a filter that has no program', async () => {
  writeFileSync(join(repository.root, SESSION, 'artifacts/a'), 'alp\0a\n')
  writeFileSync(join(repository.root, '.gitattributes'), '* filter=nothing\n')
  const { stdout } = await check(repository.root, '--json', '-')
  expect(JSON.parse(stdout).findings).toEqual([expect.objectContaining({ severity: 'error' })])
})

test('law 11: a redacted transcript that goes on growing leads to nothing', async () => {
  const text = '{"m":"a"}\n{"m":"[REDACTED]"}\n{"m":"new"}\n'
  writeFileSync(join(repository.root, SESSION, 'artifacts/t.jsonl'), text)
  const { stdout } = await check(repository.root, '--json', '-')
  expect(JSON.parse(stdout).findings).toEqual([
    expect.objectContaining({ severity: 'warning', evidence: expect.objectContaining({ diagnosis: 'redacted' }) }),
  ])
  expect(stdout).not.toContain(repository.idOf(`main:${SESSION}/artifacts/t.jsonl`))
})
