import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createBranchPlace } from '../../../src/adapters/history/branch.ts'
import { createGitFolderPlace } from '../../../src/adapters/history/git-folder.ts'
import { createHistoryLog } from '../../../src/adapters/history/history-log.ts'
import type { HistoryPlace } from '../../../src/adapters/history/place.ts'
import { seen } from '../../../src/domain/observed.ts'
import { startGitHttp } from '../../builders/git-http.ts'
import type { GitHttpShape } from '../../builders/git-http.ts'
import { aRepository } from '../../builders/git.ts'
import type { TestRepository } from '../../builders/git.ts'
import { aHistory, aRun } from '../../builders/history.ts'

const TOKEN = 'ghs_canaryCanary0123456789'
const HEADER = `basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`
const BRANCH = 'session-reliability/history'
const NO_TOKEN = { token: '', serverUrl: 'https://github.com' }

let temporary: (() => void | Promise<void>)[] = []
let origin: TestRepository
let clone: TestRepository

beforeEach(() => {
  origin = aRepository({ isBare: true })
  origin.commit('refs/heads/main', { f: '1' })
  clone = aRepository({ cloneOf: { url: origin.root } })
  temporary = [origin.remove, clone.remove]
})

afterEach(async () => {
  for (const step of temporary.toReversed()) await step()
})

function branchPlace(): HistoryPlace {
  return createBranchPlace({ gitDir: clone.gitDir, root: clone.root, branch: BRANCH, credential: NO_TOKEN })
}

function folderPlace(): HistoryPlace {
  return createGitFolderPlace(join(clone.gitDir, 'session-reliability'), 'session-reliability')
}

describe.each([
  ['the branch', branchPlace],
  ['the git folder', folderPlace],
])('R30: %s as a place of the history', (_, place) => {
  test('has nothing at first, then what was written', async () => {
    expect(await place().read()).toEqual(seen(null))
    expect(await place().write((text) => `${text ?? ''}a\n`)).toBeNull()
    expect(await place().write((text) => `${text ?? ''}b\n`)).toBeNull()
    expect(await place().read()).toEqual(seen('a\nb\n'))
  })

  test('ten writers at once lose no record', async () => {
    const writers = Array.from({ length: 10 }, async (__, index) => {
      const log = createHistoryLog([place()])
      return log.write(aHistory([aRun({ run: `run-${index}` })]), log.names)
    })
    const outcomes = (await Promise.all(writers)).flat()
    expect(outcomes.map(({ failure }) => failure)).toEqual(Array.from({ length: 10 }, () => null))
    const { history } = await createHistoryLog([place()]).read()
    expect(history.runs.map(({ run }) => run)).toEqual(Array.from({ length: 10 }, (__, index) => `run-${index}`))
  })

  test('leaves nothing else behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('session-reliability-history-'))
    const [refs, status] = [clone.git(['for-each-ref']), clone.git(['status', '--porcelain'])]
    await place().write(() => 'a\n')
    await place().read()
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('session-reliability-history-'))).toEqual(before)
    expect([clone.git(['for-each-ref']), clone.git(['status', '--porcelain'])]).toEqual([refs, status])
    expect(existsSync(join(clone.gitDir, 'shallow'))).toBe(false)
  })
})

describe('R30: the branch', () => {
  async function served(shape: Partial<GitHttpShape>): Promise<HistoryPlace> {
    const server = await startGitHttp({ root: join(origin.root, '..'), authorization: HEADER, ...shape })
    temporary.push(server.close)
    clone.git(['remote', 'set-url', 'origin', `${server.url}${origin.root.slice(origin.root.lastIndexOf('/'))}`])
    const credential = { token: TOKEN, serverUrl: server.url }
    return createBranchPlace({ gitDir: clone.gitDir, root: clone.root, branch: BRANCH, credential })
  }

  test('is written with the token, over HTTP, on top of what was there', async () => {
    const place = await served({})
    expect([await place.write(() => 'a\n'), await place.write((text) => `${text ?? ''}b\n`)]).toEqual([null, null])
    expect(await place.read()).toEqual(seen('a\nb\n'))
    expect(origin.git(['rev-list', '--count', BRANCH])).toBe('2')
  })

  test('keeps the other files that are on it', async () => {
    origin.commit(`refs/heads/${BRANCH}`, { 'README.md': 'hello', 'history.jsonl': 'old\n' })
    await branchPlace().write((text) => `${text ?? ''}new\n`)
    expect(origin.git(['ls-tree', '--name-only', BRANCH]).split('\n')).toEqual(['README.md', 'history.jsonl'])
    expect(origin.git(['show', `${BRANCH}:history.jsonl`])).toBe('old\nnew')
  })

  test('without the right to push is a reason that names the permission', async () => {
    const place = await served({ isReadOnly: true })
    expect(await place.read()).toEqual(seen(null))
    expect(await place.write(() => 'a\n')).toMatchObject({ permission: 'contents: write' })
  })

  test('that the remote protects is a reason that repeats nothing of what the remote says', async () => {
    const hook = join(origin.root, 'hooks', 'pre-receive')
    mkdirSync(join(origin.root, 'hooks'), { recursive: true })
    writeFileSync(hook, '#!/bin/sh\necho "GH013: SECRET sk-123 in history.jsonl"\nexit 1\n')
    chmodSync(hook, 0o755)
    const failure = await branchPlace().write(() => 'a\n')
    expect(failure).toEqual({ reason: expect.stringContaining('rules'), permission: null })
    expect(JSON.stringify(failure)).not.toContain('sk-123')
  })

  test('behind a wrong token, or nowhere, is a reason without the token', async () => {
    const place = await served({ authorization: 'basic other' })
    const read = await place.read()
    expect(read.seen).toBe(false)
    expect(JSON.stringify(read)).not.toContain('canary')
    clone.git(['remote', 'remove', 'origin'])
    expect(await branchPlace().read()).toMatchObject({ seen: false, reason: expect.stringContaining('no remote') })
  })

  test('of a repository of SHA-256 objects is written too', async () => {
    const other = aRepository({ isBare: true, objectFormat: 'sha256' })
    other.commit('refs/heads/main', { f: '1' })
    const its = aRepository({ cloneOf: { url: other.root } })
    temporary.push(other.remove, its.remove)
    const place = createBranchPlace({ gitDir: its.gitDir, root: its.root, branch: BRANCH, credential: NO_TOKEN })
    expect(await place.write(() => 'a\n')).toBeNull()
    expect(await place.read()).toEqual(seen('a\n'))
  })
})

describe('R30: the git folder', () => {
  test('that cannot be written is a reason, and what is there stays', async () => {
    await folderPlace().write(() => 'a\n')
    writeFileSync(join(clone.gitDir, 'session-reliability', 'history', 'other.jsonl'), 'x')
    const blocked = createGitFolderPlace(join(clone.gitDir, 'HEAD'), 'session-reliability')
    expect((await blocked.write(() => 'b\n'))?.reason).toMatch(/EEXIST|ENOTDIR/)
    expect(await blocked.read()).toMatchObject({ seen: false })
    expect(
      readFileSync(join(clone.gitDir, 'session-reliability', 'history', 'session-reliability.jsonl'), 'utf8'),
    ).toBe('a\n')
  })
})

describe('R30, R33: a history in several places', () => {
  test('is the join of all that can be read, and says which cannot', async () => {
    const dead: HistoryPlace = {
      name: 'cache',
      read: () => Promise.resolve({ seen: false, reason: 'no answer in time' }),
      write: () => Promise.resolve({ reason: 'no answer in time', permission: null }),
    }
    await createHistoryLog([branchPlace()]).write(aHistory([aRun({ run: 'on the branch' })]), ['branch'])
    await createHistoryLog([folderPlace()]).write(aHistory([aRun({ run: 'in the folder' })]), ['git-folder'])
    const log = createHistoryLog([branchPlace(), dead, folderPlace()])
    const { history, places } = await log.read()
    expect(history.runs.map(({ run }) => run)).toEqual(['in the folder', 'on the branch'])
    expect(places).toEqual([
      { place: 'branch', failure: null, newestRun: 'on the branch' },
      { place: 'cache', failure: 'no answer in time', newestRun: null },
      { place: 'git-folder', failure: null, newestRun: 'in the folder' },
    ])
    expect(await log.write(history, ['cache', 'git-folder'])).toEqual([
      { place: 'cache', failure: 'no answer in time', permission: null },
      { place: 'git-folder', failure: null, permission: null },
    ])
  })
})
