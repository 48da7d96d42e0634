import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { entireFiles, fastImportStream } from '../../src/cli/demo/demo-store.ts'
import { runnerEvent } from './events.ts'
import { startGitHub } from './github-double.ts'
import type { GitHubDouble } from './github-double.ts'
import { guardedRepository, sumsStore } from './guarded-repository.ts'
import type { GuardedRepository } from './guarded-repository.ts'
import { startAsRunner } from './start-as-runner.ts'
import type { RunnerResult } from './start-as-runner.ts'

const TOKEN = 'ghs_canaryCanaryCanary0123456789'

let folder: string
let origin: GuardedRepository
let github: GitHubDouble
let base: string

const git = (root: string, args: readonly string[], input = ''): string =>
  execFileSync('git', args, { cwd: root, input, encoding: 'utf8' }).trim()

/** A checkout as actions/checkout makes it: one commit, one branch. */
function checkout(): string {
  const root = join(folder, 'checkout')
  const branch = git(origin.root, ['symbolic-ref', '--short', 'HEAD'])
  git(folder, ['clone', '--quiet', '--depth=1', `--branch=${branch}`, pathToFileURL(origin.root).href, root])
  return root
}

async function act(workspace: string, event = runnerEvent('push'), inputs = {}): Promise<RunnerResult> {
  return startAsRunner({ workspace, event, token: TOKEN, apiUrl: github.url, inputs })
}

function storesOf(result: RunnerResult): readonly { id: string; digests: { match: number } }[] {
  return (result.report as { stores: { id: string; digests: { match: number } }[] }).stores
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fetching-'))
  github = await startGitHub({ token: TOKEN })
  origin = guardedRepository()
  base = origin.commit(sumsStore('one', { 'a.txt': 'alpha\n' }))
  git(origin.root, ['fast-import', '--quiet', '--done'], fastImportStream('entire/checkpoints/v1', entireFiles()))
  git(origin.root, ['update-ref', 'refs/entire/checkpoints/v1', 'refs/heads/entire/checkpoints/v1'])
  origin.commit(sumsStore('two', { 'b.txt': 'beta\n' }))
})

afterEach(async () => {
  await github.close()
  origin.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe('a checkout one commit deep', () => {
  test('R48: the refs that stores live in are fetched, and judged', async () => {
    const root = checkout()
    const result = await act(root)
    expect(storesOf(result).map(({ id, digests }) => [id, digests.match])).toEqual([
      ['entire:entire/checkpoints/v1', 5],
      ['entire:refs/entire/checkpoints/v1', 5],
      ['sums:one', 1],
      ['sums:two', 1],
    ])
    expect(result.exitCode).toBe(0)
    expect(git(root, ['rev-parse', '--is-shallow-repository'])).toBe('true')
    expect(git(root, ['for-each-ref', '--format=%(refname)', 'refs/entire'])).toBe('')
  })

  test('nothing is fetched when the workflow says so', async () => {
    const result = await act(checkout(), runnerEvent('push'), { fetch: 'off' })
    expect(storesOf(result).map(({ id }) => id)).toEqual(['sums:one', 'sums:two'])
  })

  test('a pull request fetches its base, and is judged by what it changes', async () => {
    const pullRequest = runnerEvent('pull_request', base)
    const result = await act(checkout(), pullRequest)
    expect(storesOf(result).map(({ id }) => id)).toEqual(['sums:two'])
    expect(result.report).toMatchObject({ scope: 'partial' })
  })

  test('a remote that is gone is said, and what is here is judged all the same', async () => {
    const root = checkout()
    git(root, ['remote', 'set-url', 'origin', pathToFileURL(join(folder, 'gone')).href])
    const result = await act(root)
    expect(storesOf(result).map(({ id }) => id)).toEqual(['sums:one', 'sums:two'])
    expect(result.stdout).toContain('fetching from origin failed, so stores that are only there were not seen')
  })

  /** Recorded, then changed and committed without a new record. */
  function staleStore(): void {
    origin.commit(sumsStore('stale', { 'a.txt': 'what was recorded\n' }))
    origin.commit({ 'stale/a.txt': 'a later version of it\n' })
  }

  test('has its history fetched where something is wrong, and the cause is the one that a whole clone tells', async () => {
    staleStore()
    const root = checkout()
    const result = await act(root)
    expect(result.report).toMatchObject({
      fetch: { failure: null, history: { failure: null } },
      findings: [{ code: 'digest-mismatch', severity: 'warning', evidence: { diagnosis: 'stale' } }],
    })
    expect(result.exitCode).toBe(0)
    expect(git(root, ['rev-parse', '--is-shallow-repository'])).toBe('false')
    expect(git(root, ['fsck', '--full', '--strict', '--no-dangling'])).toBe('')
  })

  test('where that may not be fetched says that the cause is not known', async () => {
    staleStore()
    const result = await act(checkout(), runnerEvent('push'), { fetch: 'off' })
    expect(result.stdout).toContain('and this clone has too little to tell which')
  })

  test('has the branch fetched that is asked for by name', async () => {
    git(origin.root, ['branch', 'elsewhere'])
    const byRef = await act(checkout(), runnerEvent('push'), { ref: 'elsewhere' })
    expect(storesOf(byRef).map(({ id }) => id)).toEqual(['sums:one', 'sums:two'])
    rmSync(join(folder, 'checkout'), { recursive: true })
    for (const name of ['elsewhere', 'origin/elsewhere', 'refs/heads/elsewhere']) {
      const byStore = await act(checkout(), runnerEvent('push'), { store: `sums=${name}` })
      expect(storesOf(byStore).map(({ id, digests }) => [id, digests.match])).toEqual([[`sums:${name}`, 2]])
      rmSync(join(folder, 'checkout'), { recursive: true })
    }
  })
})
