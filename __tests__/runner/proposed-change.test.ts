import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runnerEvent } from './events.ts'
import { startGitHub } from './github-double.ts'
import type { GitHubDouble } from './github-double.ts'
import { guardedRepository, sumsStore } from './guarded-repository.ts'
import type { GuardedRepository } from './guarded-repository.ts'
import { PROGRAM, startAsRunner } from './start-as-runner.ts'
import type { RunnerResult } from './start-as-runner.ts'

const TOKEN = 'ghs_canaryCanaryCanary0123456789'
const ACCEPTED_PATH = '.github/session-reliability-accepted.jsonl'

let repository: GuardedRepository
let github: GitHubDouble
/** A commit with a store that was damaged long ago. */
let base: string

beforeEach(async () => {
  github = await startGitHub({ token: TOKEN })
  repository = guardedRepository()
  repository.commit(sumsStore('one', { 'a.txt': 'alpha\n', 'b.txt': 'beta\n' }))
  base = repository.commit({ 'one/b.txt': 'bet\0\n' })
})

afterEach(async () => {
  await github.close()
  repository.remove()
})

async function act(name: string, inputs = {}): Promise<RunnerResult> {
  const event = runnerEvent(name, base)
  return startAsRunner({ workspace: repository.root, event, token: TOKEN, apiUrl: github.url, inputs })
}

/** The command line of the same program. */
function command(...args: readonly string[]): string {
  execFileSync('git', ['config', 'user.name', 'Ann'], { cwd: repository.root })
  const env = { ...process.env, GITHUB_ACTIONS: '' }
  return execFileSync(process.execPath, ['--no-warnings', PROGRAM, ...args], {
    cwd: repository.root,
    env,
    encoding: 'utf8',
  })
}

describe('R48: a proposed change to a store that is damaged already', () => {
  test.each(['pull_request', 'merge_group'])('passes on %s when it brings no damage of its own', async (name) => {
    repository.commit({ 'one/new.txt': 'new\n' })
    const result = await act(name)
    expect(result.exitCode).toBe(0)
    expect(result.report).toMatchObject({ base: { commit: base }, findings: [{ isNew: true }, { isNew: false }] })
    expect(result.summary).toContain('1 finding is older than the change')
    expect(result.commands.filter(({ name: command }) => command === 'error')).toEqual([])
  })

  test.each(['pull_request', 'merge_group'])('fails on %s when it brings more', async (name) => {
    repository.commit({ 'one/a.txt': 'alp\0a\n' })
    const result = await act(name)
    expect(result.exitCode).toBe(1)
    expect(result.commands.find(({ name: command }) => command === 'error')?.properties).toMatchObject({
      title: 'new: digest-mismatch',
      file: 'one/SHA256SUMS',
      line: '1',
    })
  })

  test('fails all the same where the workflow asks for it', async () => {
    repository.commit({ 'one/new.txt': 'new\n' })
    expect((await act('pull_request', { 'fail-on': 'error' })).exitCode).toBe(1)
  })
})

describe('an old, damaged store', () => {
  test('fails until its damage is accepted, and then only for what is new', async () => {
    expect((await act('push')).exitCode).toBe(1)
    expect(command('baseline')).toContain('1 finding is accepted')
    repository.commit({})
    const result = await act('push')
    expect([result.exitCode, result.outputs.get('status'), result.outputs.get('findings')]).toEqual([0, 'healthy', '0'])
    repository.commit({ 'one/b.txt': 'b\0\n' })
    expect((await act('push')).exitCode).toBe(1)
  })

  test('is not made healthy by the change that damages it', async () => {
    repository.commit({ 'one/a.txt': 'alp\0a\n' })
    command('baseline')
    repository.commit({})
    const result = await act('pull_request')
    expect(result.exitCode).toBe(1)
    expect(result.commands.find(({ properties }) => properties['file'] === ACCEPTED_PATH)?.name).toBe('notice')
  })
})
