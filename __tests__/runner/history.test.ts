import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { aFolder } from '../builders/folder.ts'
import type { TestFolder } from '../builders/folder.ts'
import { startGitHttp } from '../builders/git-http.ts'
import { aRepository, git } from '../builders/git.ts'
import type { TestRepository } from '../builders/git.ts'
import { filesIn, packArchive, plainBytes } from './cache-archive.ts'
import { startCache } from './cache-double.ts'
import type { CacheDouble } from './cache-double.ts'
import { forkPullRequest, runnerEvent } from './events.ts'
import { startGitHub } from './github-double.ts'
import type { GitHubDouble } from './github-double.ts'
import { sumsStore } from './guarded-repository.ts'
import { startAsRunner } from './start-as-runner.ts'
import type { RunnerCall, RunnerResult } from './start-as-runner.ts'

const TOKEN = 'ghs_canaryCanaryCanary0123456789'
const BASIC = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')
const BRANCH = 'session-reliability/history'
const SOUND = sumsStore('store', { 'a.txt': 'alpha\n' })
/** Torn, which is an error whatever else is known. */
const BROKEN = { ...SOUND, 'store/a.txt': 'alp' }

/** A repository on GitHub, and a machine that starts afresh for every run. */
interface Stage {
  readonly folder: TestFolder
  readonly origin: TestRepository
  readonly github: GitHubDouble
  readonly cache: CacheDouble
  readonly close: () => Promise<void>
}

async function aStage(cached: Promise<CacheDouble> = startCache()): Promise<Stage> {
  const [folder, origin] = [aFolder(), aRepository({ isBare: true })]
  const [github, cache] = [await startGitHub({ token: TOKEN }), await cached]
  origin.commit('refs/heads/main', SOUND)
  const close = async (): Promise<void> => {
    await Promise.all([github.close(), cache.close()])
    origin.remove()
    folder.remove()
  }
  return { folder, origin, github, cache, close }
}

/** One run on a new machine, whose folders are at the same place as everywhere. */
async function runOn(
  { cache, folder, github, origin }: Stage,
  { env, inputs, ...call }: Partial<RunnerCall> & { readonly remote?: string } = {},
): Promise<RunnerResult> {
  const [temp, workspace] = [join(folder.root, '_temp'), join(folder.root, 'work')]
  for (const path of [temp, workspace]) rmSync(path, { recursive: true, force: true })
  mkdirSync(temp)
  git(folder.root, ['clone', '--quiet', '--depth=1', pathToFileURL(origin.root).href, workspace])
  if (call.remote !== undefined) git(workspace, ['remote', 'set-url', 'origin', call.remote])
  const result = await startAsRunner({
    ...{ workspace, event: runnerEvent('schedule'), token: TOKEN, apiUrl: github.url },
    inputs: { 'status-page': 'false', ...inputs },
    env: { ...cache.env, RUNNER_TEMP: temp, ...env },
    ...call,
  })
  expect(result.everything).not.toContain(TOKEN)
  return result
}

interface HistoryReport {
  readonly runs: number
  readonly places: readonly {
    readonly place: string
    readonly readFailure: string | null
    readonly writeFailure: string | null
  }[]
}

function historyOf(result: RunnerResult): HistoryReport | null {
  return (result.report as { readonly history: HistoryReport | null }).history
}

const fine = (place: string) => ({ place, readFailure: null, writeFailure: null })

/** How many runs each line-wise text remembers. */
function runsIn(text: string): number {
  return text.split('\n').filter((line) => line.includes('"kind":"run"')).length
}

function runsInEntries({ entries }: CacheDouble): readonly number[] {
  return entries.map(({ archive }) => runsIn([...filesIn(archive).values()].join('')))
}

let stage: Stage
let dead: Stage
/** It takes its time, which the others need not wait for. */
let deadRun: Promise<{ readonly result: RunnerResult; readonly seconds: number }>

beforeAll(async () => {
  dead = await aStage(startCache({ fault: () => ({ kind: 'dead' }) }))
  const startMs = performance.now()
  deadRun = runOn(dead).then((result) => ({ result, seconds: (performance.now() - startMs) / 1_000 }))
})
afterAll(async () => {
  // Where nobody waited for it, it comes to its end now.
  await Promise.allSettled([dead.cache.close(), deadRun])
  await dead.close()
})
beforeEach(async () => {
  stage = await aStage()
})
afterEach(async () => {
  await stage.close()
})

describe('R30: runs on machines that start afresh remember each other', () => {
  test('by an entry of the cache for each', async () => {
    const first = await runOn(stage)
    expect([first.exitCode, historyOf(first)]).toEqual([
      0,
      { runs: 0, days: 0, places: [fine('git-folder'), fine('cache')] },
    ])
    expect(runsInEntries(stage.cache)).toEqual([1])
    const second = await runOn(stage)
    expect([second.exitCode, historyOf(second)?.runs]).toEqual([0, 1])
    const third = await runOn(stage)
    expect([third.exitCode, historyOf(third)?.runs]).toEqual([0, 2])
    expect(runsInEntries(stage.cache)).toEqual([1, 2, 3])
    expect(new Set(stage.cache.entries.map(({ key }) => key)).size).toBe(3)
  })

  test('by a branch, which takes a run that has something new to tell', async () => {
    const inputs = { history: 'branch' }
    const env = { ACTIONS_RUNTIME_TOKEN: undefined }
    const first = await runOn(stage, { inputs, env })
    expect([first.exitCode, historyOf(first)?.places]).toEqual([0, [fine('git-folder'), fine('branch')]])
    const onBranch = (): string => stage.origin.git(['show', `${BRANCH}:history.jsonl`])
    expect([runsIn(onBranch()), stage.origin.git(['ls-tree', '--name-only', BRANCH])]).toEqual([1, 'history.jsonl'])

    expect(historyOf(await runOn(stage, { inputs, env }))?.runs).toBe(1)
    expect(runsIn(onBranch())).toBe(1)

    stage.origin.commit('refs/heads/main', BROKEN)
    const third = await runOn(stage, { inputs, env })
    expect([third.exitCode, historyOf(third)?.runs]).toEqual([1, 1])
    expect([runsIn(onBranch()), stage.origin.git(['rev-list', '--count', BRANCH])]).toEqual([2, '2'])
  })

  test('by both, and what one of them lost the other brings back', async () => {
    const inputs = { history: 'branch' }
    await runOn(stage, { inputs })
    await runOn(stage, { inputs })
    stage.origin.git(['update-ref', '-d', `refs/heads/${BRANCH}`])
    const third = await runOn(stage, { inputs })
    expect([third.exitCode, historyOf(third)?.runs]).toEqual([0, 2])
    expect(runsIn(stage.origin.git(['show', `${BRANCH}:history.jsonl`]))).toBe(3)
  })

  test('and a history that is lost opens no second issue', async () => {
    stage.origin.commit('refs/heads/main', BROKEN)
    const first = await runOn(stage)
    expect([first.exitCode, first.outputs.get('issues'), stage.github.world.issues.length]).toEqual([1, '[1]', 1])
    const lost = { ...stage, cache: await startCache() }
    const second = await runOn(lost)
    await lost.cache.close()
    expect([second.exitCode, historyOf(second)?.runs, second.outputs.get('issues')]).toEqual([1, 0, '[1]'])
    expect(stage.github.world.issues.map(({ state, title }) => [state, title])).toEqual([
      ['open', 'digest-mismatch: sums:store'],
    ])
    expect(stage.github.world.issues[0]?.comments).toEqual([])
  })

  test("but not those of a fork's pull request: it leaves no entry, branch, issue or status", async () => {
    stage.github.world.setPermissions({ issues: 'read', statuses: 'read' })
    const base = stage.origin.idOf('main')
    stage.origin.commit('refs/heads/main', BROKEN, base)
    const result = await runOn(stage, { event: forkPullRequest(base), inputs: { history: 'branch' } })
    expect([result.exitCode, result.outputs.get('status'), historyOf(result)]).toEqual([1, 'failing', null])
    expect(stage.cache.requests).toEqual([])
    expect(stage.origin.git(['for-each-ref', '--format=%(refname)'])).toBe('refs/heads/main')
    expect(stage.github.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })
})

describe('R33: without the cache', () => {
  test('where there is none, a run is healthy', async () => {
    const result = await runOn(stage, { env: { ACTIONS_RUNTIME_TOKEN: undefined, ACTIONS_RESULTS_URL: undefined } })
    expect([result.exitCode, result.outputs.get('status')]).toEqual([0, 'healthy'])
    expect(historyOf(result)?.places).toEqual([fine('git-folder')])
  })

  test('where it may only be read, a run is healthy, reads it, and says so', async () => {
    await runOn(stage)
    const result = await runOn(stage, { env: { ACTIONS_CACHE_MODE: 'read' } })
    expect([result.exitCode, result.outputs.get('status'), historyOf(result)?.runs]).toEqual([0, 'healthy', 1])
    expect(historyOf(result)?.places).toContainEqual({
      place: 'cache',
      readFailure: null,
      writeFailure: expect.any(String),
    })
    expect(stage.cache.entries).toHaveLength(1)
  })

  // A hole: what cannot be replaced is thrown, and nothing is judged.
  test('where an entry has something else in the place of the history, a run is healthy', async () => {
    await runOn(stage)
    const [entry] = stage.cache.entries
    if (entry === undefined) throw new Error('there is no entry')
    const [path = ''] = filesIn(entry.archive).keys()
    entry.archive = packArchive([{ kind: 'folder', path }], entry.archive)
    const result = await runOn(stage)
    expect([result.exitCode, result.outputs.get('status')]).toEqual([0, 'healthy'])
  })
})

describe('R47: the token', () => {
  test('that pushes the history is in no entry, not on the branch, in no file that is left', async () => {
    const http = await startGitHttp({ root: join(stage.origin.root, '..'), authorization: `basic ${BASIC}` })
    const remote = `${http.url}${stage.origin.root.slice(stage.origin.root.lastIndexOf('/'))}`
    const inputs = { history: 'branch' }
    const env = { GITHUB_SERVER_URL: http.url, ACTIONS_RUNTIME_TOKEN: undefined }
    const pushed = await runOn(stage, { remote, inputs, env })
    await http.close()
    expect([pushed.exitCode, http.requests.some(({ path }) => path.endsWith('git-receive-pack'))]).toEqual([0, true])
    expect(historyOf(pushed)?.places).toContainEqual(fine('branch'))
    const left = [...bytesBelow(stage.folder.root), ...bytesBelow(stage.origin.root)]
    await runOn(stage, { inputs })
    left.push(...bytesBelow(stage.folder.root), ...stage.cache.entries.map(({ archive }) => plainBytes(archive)))
    left.push(Buffer.from(stage.origin.git(['log', '--all', '--patch', '--format=raw'])))
    expect([stage.cache.entries.length, left.length > 20]).toEqual([1, true])
    for (const secret of [TOKEN, BASIC, stage.cache.env['ACTIONS_RUNTIME_TOKEN'] ?? ''])
      expect(left.filter((bytes) => bytes.includes(secret))).toEqual([])
  })
})

function bytesBelow(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
}

describe('R33: a cache that is dead', () => {
  test('is waited for, but not for a minute, and the run is healthy', async () => {
    const { result, seconds } = await deadRun
    expect([result.exitCode, result.outputs.get('status')]).toEqual([0, 'healthy'])
    const SILENT = 'the Actions cache did not answer in time'
    expect(historyOf(result)?.places).toEqual([
      fine('git-folder'),
      { place: 'cache', readFailure: SILENT, writeFailure: SILENT },
    ])
    expect(seconds).toBeLessThan(60)
  }, 65_000)
})
