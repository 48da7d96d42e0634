import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { forkPullRequest, runnerEvent } from './events.ts'
import type { RunnerEvent } from './events.ts'
import { startGitHub } from './github-double.ts'
import type { GitHubDouble, GitHubDoubleOptions } from './github-double.ts'
import { guardedRepository, sumsStore } from './guarded-repository.ts'
import type { GuardedRepository } from './guarded-repository.ts'
import { startAsRunner } from './start-as-runner.ts'
import type { RunnerCall, RunnerResult } from './start-as-runner.ts'

const TOKEN = 'ghs_canaryCanaryCanary0123456789'
const SOUND = { 'a.txt': 'alpha\n', 'b.txt': 'beta\n' }

let repository: GuardedRepository
let github: GitHubDouble
/** The first commit: two sound stores. */
let base: string

beforeEach(async () => {
  github = await startGitHub({ token: TOKEN })
  repository = guardedRepository()
  base = repository.commit({ ...sumsStore('one', SOUND), ...sumsStore('two', SOUND) })
})

afterEach(async () => {
  await github.close()
  repository.remove()
})

async function act(call: Partial<RunnerCall> = {}): Promise<RunnerResult> {
  return startAsRunner({
    workspace: repository.root,
    event: runnerEvent('push'),
    token: TOKEN,
    apiUrl: github.url,
    ...call,
  })
}

async function useGitHub(options: Partial<GitHubDoubleOptions>): Promise<void> {
  await github.close()
  github = await startGitHub({ token: TOKEN, ...options })
}

function annotations(
  result: RunnerResult,
  level: 'notice' | 'warning' | 'error',
): readonly { message: string; file: string | undefined; line: string | undefined }[] {
  return result.commands
    .filter(({ name }) => name === level)
    .map(({ message, properties }) => ({ message, file: properties['file'], line: properties['line'] }))
}

const EVENTS = [
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'pull_request',
  'merge_group',
  'pull_request_target',
  'workflow_run',
]

describe('R47, R48: started as the runner starts it', () => {
  test.each(EVENTS)('R50: on %s a sound store is healthy, in outputs, summary and report', async (name) => {
    repository.commit({ 'one/a.txt': 'alpha\n', 'one/c.txt': 'not claimed\n' })
    const result = await act({ event: runnerEvent(name, base) })
    expect([result.exitCode, annotations(result, 'error')]).toEqual([0, []])
    expect(Object.fromEntries(result.outputs)).toMatchObject({
      status: 'healthy',
      findings: expect.stringMatching(/^\d+$/),
      'critical-findings': '0',
      'rate-limit-remaining': '1000',
    })
    expect(result.report).toMatchObject({ schema: 1, status: 'healthy', event: { name } })
    expect(result.summary.length).toBeGreaterThan(100)
    expect(github.requests.length).toBeGreaterThanOrEqual(5)
    // Everything but the rate limit counts.
    const counted = github.requests.filter(({ path }) => path !== '/rate_limit').length
    expect(counted).toBeLessThanOrEqual(6)
    expect(result.report).toMatchObject({ github: { requests: github.requests.length, counted } })
    expect(result.summary).toContain(`(${counted} counted)`)
  })

  test.each(EVENTS)(
    'R49: on %s a changed artifact fails the job, with an annotation on the line that claims it',
    async (name) => {
      repository.commit({ 'one/b.txt': 'bet\0\n' })
      const result = await act({ event: runnerEvent(name, base) })
      expect(result.exitCode).toBe(1)
      expect(result.outputs.get('status')).toBe('failing')
      expect(annotations(result, 'error')).toContainEqual({
        message: expect.stringContaining('b.txt'),
        file: 'one/SHA256SUMS',
        line: '2',
      })
      expect(result.summary).toContain('digest-mismatch')
    },
  )

  test('a pull request is judged by the stores that it touches', async () => {
    const damagedBefore = repository.commit({ 'two/b.txt': 'bet\0\n' })
    repository.commit({ 'one/new.txt': 'new\n' })
    const result = await act({ event: runnerEvent('pull_request', damagedBefore) })
    expect([result.exitCode, result.outputs.get('status')]).toEqual([0, 'healthy'])
    expect(result.report).toMatchObject({ scope: 'partial', stores: [{ id: 'sums:one' }] })
  })

  test('a pull request that touches no store is healthy, and empty', async () => {
    repository.commit({ 'README.md': 'hello\n' })
    const result = await act({ event: runnerEvent('pull_request', base) })
    expect([result.exitCode, result.outputs.get('status')]).toEqual([0, 'healthy'])
    expect(result.report).toMatchObject({ scope: 'empty', stores: [] })
  })

  test.each<[string, () => RunnerEvent]>([
    ["a fork's pull request", () => forkPullRequest(base)],
    ['pull_request_target', () => runnerEvent('pull_request_target', base)],
    ['workflow_run', () => runnerEvent('workflow_run')],
  ])('%s is judged, and known as untrusted', async (_, event) => {
    repository.commit({ 'one/b.txt': 'bet\0\n' })
    const result = await act({ event: event() })
    expect(result.exitCode).toBe(1)
    expect(result.report).toMatchObject({ event: { isUntrusted: true }, findings: [{ code: 'digest-mismatch' }] })
  })

  test('a payload that is no JSON does not end the run', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'payload-'))
    writeFileSync(join(folder, 'event.json'), '{"pull_request":')
    const result = await act({
      event: runnerEvent('pull_request'),
      env: { GITHUB_EVENT_PATH: join(folder, 'event.json') },
    })
    rmSync(folder, { recursive: true })
    expect(result.report).toMatchObject({ event: { name: 'pull_request', isUntrusted: true, baseCommit: null } })
    expect(result.exitCode).toBe(0)
  })

  test('findings do not fail the job when the workflow says so', async () => {
    repository.commit({ 'one/b.txt': 'bet\0\n' })
    const result = await act({ inputs: { 'fail-on': 'never' } })
    expect([result.exitCode, result.outputs.get('status'), result.outputs.get('findings')]).toEqual([0, 'failing', '1'])
  })

  test('a named store is looked at, and no other', async () => {
    const result = await act({ inputs: { store: 'sums=two' } })
    expect(result.report).toMatchObject({ stores: [{ id: 'sums:two' }] })
  })

  test('a repository without a store cannot be told, and fails the job', async () => {
    const empty = guardedRepository()
    empty.commit({ 'README.md': 'hello\n' })
    const result = await act({ workspace: empty.root })
    empty.remove()
    expect([result.exitCode, result.outputs.get('status')]).toEqual([3, 'unknown'])
    expect(annotations(result, 'error')).toHaveLength(1)
  })

  test('a folder that is not there is one clear line', async () => {
    const result = await act({ inputs: { repo: 'no-such-folder' } })
    expect(result.exitCode).toBeGreaterThan(1)
    expect(annotations(result, 'error')).toEqual([
      { message: expect.stringContaining('no-such-folder'), file: undefined, line: undefined },
    ])
  })

  test.each([
    ['github', 'yes'],
    ['rate-limit-buffer', 'a lot'],
    ['rate-limit-buffer', '101'],
    ['fail-on', 'sometimes'],
    ['fetch', 'on'],
    ['store', 'sessions'],
    ['ref', 'no/such/ref'],
  ])('an input "%s" of "%s" is one line that names it, and exit code 2', async (name, value) => {
    const result = await act({ inputs: { [name]: value } })
    expect(result.exitCode).toBe(2)
    expect(annotations(result, 'error')).toEqual([
      { message: expect.stringMatching(new RegExp(`${name}.*${value}`)), file: undefined, line: undefined },
    ])
    expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })
})

describe("the runner's files", () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'runner-files-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test('without a job summary the log has it', async () => {
    const result = await act({ env: { GITHUB_STEP_SUMMARY: undefined } })
    expect([result.exitCode, result.stdout.includes('sums:one')]).toEqual([0, true])
    expect(annotations(result, 'notice')).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('no job summary') }),
    )
  })

  test('the job summary does not grow over 1 MiB', async () => {
    const file = join(folder, 'summary')
    writeFileSync(file, 'x'.repeat(1024 * 1024 - 10))
    const result = await act({ env: { GITHUB_STEP_SUMMARY: file } })
    expect(readFileSync(file).length).toBe(1024 * 1024 - 10)
    expect([result.exitCode, result.stdout.includes('sums:one')]).toEqual([0, true])
  })

  test('a second guard in the same job keeps the report of the first', async () => {
    const first = await act({ env: { RUNNER_TEMP: folder } })
    const second = await act({ env: { RUNNER_TEMP: folder }, inputs: { store: 'sums=two' } })
    expect(first.outputs.get('report')).toBe(join(folder, 'session-reliability', 'report.json'))
    expect(second.outputs.get('report')).toBe(join(folder, 'session-reliability', 'report-2.json'))
    expect(readFileSync(join(folder, 'session-reliability', 'report.json'), 'utf8')).toContain('sums:one')
  })

  test('outputs that cannot be written fail the job with one line', async () => {
    const result = await act({ env: { GITHUB_OUTPUT: join(folder, 'not-there') } })
    expect(result.exitCode).toBe(3)
    expect(annotations(result, 'error')).toEqual([
      expect.objectContaining({ message: expect.stringContaining('cannot be handed to the runner') }),
    ])
  })
})

describe('GitHub', () => {
  test('R3: a rate limit under its buffer is a warning, and an output', async () => {
    await useGitHub({ limit: 1_000, remaining: 199 })
    const result = await act()
    expect([result.exitCode, result.outputs.get('status'), result.outputs.get('rate-limit-remaining')]).toEqual([
      0,
      'degraded',
      '199',
    ])
    expect(annotations(result, 'warning')).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('199 of 1000') }),
    )
  })

  test('R3: the buffer is a setting', async () => {
    await useGitHub({ limit: 1_000, remaining: 199 })
    expect((await act({ inputs: { 'rate-limit-buffer': '19.5' } })).outputs.get('status')).toBe('healthy')
  })

  test('is not asked when the workflow says so', async () => {
    const result = await act({ inputs: { github: 'false' } })
    expect([result.exitCode, github.requests.length, result.outputs.get('rate-limit-remaining')]).toEqual([0, 0, ''])
  })

  test('is not asked without a token, and the report says why', async () => {
    const result = await act({ token: '' })
    expect([result.exitCode, github.requests.length]).toEqual([0, 0])
    expect(JSON.stringify(result.report)).toContain('no token was given')
  })
})
