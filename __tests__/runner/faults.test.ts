import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Fault, WorldRequest } from '../github/world.ts'
import { runnerEvent } from './events.ts'
import { startGitHub } from './github-double.ts'
import type { GitHubDouble, GitHubDoubleOptions } from './github-double.ts'
import { guardedRepository, sumsStore } from './guarded-repository.ts'
import type { GuardedRepository } from './guarded-repository.ts'
import { PROGRAM, startAsRunner } from './start-as-runner.ts'
import type { RunnerResult } from './start-as-runner.ts'

const TOKEN = 'ghs_canaryCanaryCanary0123456789'
let repository: GuardedRepository

beforeEach(() => {
  repository = guardedRepository()
  repository.commit(sumsStore('store', { 'a.txt': 'alpha\n' }))
})
afterEach(() => {
  repository.remove()
})

interface Outcome {
  readonly result: RunnerResult
  readonly github: GitHubDouble
  readonly codes: readonly string[]
  readonly seconds: number
}

async function runWith(
  options: Partial<GitHubDoubleOptions>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const github = await startGitHub({ token: TOKEN, ...options })
  const startMs = performance.now()
  try {
    const result = await startAsRunner({
      workspace: repository.root,
      event: runnerEvent('schedule'),
      token: TOKEN,
      apiUrl: github.url,
      inputs: { 'status-page': 'false', ...inputs },
    })
    expect(result.everything).not.toContain(TOKEN)
    const report = result.report as { findings: { code: string; severity: string }[] }
    const codes = report.findings.map(({ code, severity }) => `${severity} ${code}`)
    return { result, github, codes, seconds: (performance.now() - startMs) / 1_000 }
  } finally {
    await github.close()
  }
}

/** Lets what waits be tried again at once, as a person would. */
function dueNow(): void {
  const run = (...args: readonly string[]): string =>
    execFileSync(process.execPath, ['--no-warnings', PROGRAM, 'queue', ...args, '--repo', repository.root], {
      encoding: 'utf8',
    })
  const queue = JSON.parse(run('list', '--json', '-')) as { key: string }[]
  run('retry', ...queue.map(({ key }) => key))
}

const isWrite = ({ method }: WorldRequest): boolean => method !== 'GET'
const json = 'application/json'

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['answers 500', { kind: 'status', status: 500 }],
  ['answers 502 with HTML', { kind: 'status', status: 502, headers: { 'content-type': 'text/html' }, body: '<html>' }],
  ['answers 503', { kind: 'status', status: 503 }],
  ['answers 429 without saying for how long', { kind: 'status', status: 429 }],
  ['answers 429 for a second', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }],
  ['answers 403 for a second', { kind: 'status', status: 403, headers: { 'retry-after': '1' } }],
  [
    'speaks of its secondary limit',
    { kind: 'status', status: 403, body: '{"message":"You have exceeded a secondary rate limit."}' },
  ],
  ['resets the connection', { kind: 'reset' }],
  ['breaks off in the middle', { kind: 'half-body' }],
  ['answers with half of a JSON text', { kind: 'body', body: '{"resources":', contentType: json }],
  ['answers with another JSON text', { kind: 'body', body: '{"x":"::error::x"}', contentType: json }],
]

/** How each fault shows when it lasts: the finding, and the exit code. */
const LASTING: Readonly<Record<string, readonly [string, number]>> = {
  'answers 429 without saying for how long': ['warning rate-limit-low', 0],
  'answers 429 for a second': ['warning rate-limit-low', 0],
  'answers 403 for a second': ['warning rate-limit-low', 0],
  'speaks of its secondary limit': ['warning rate-limit-low', 0],
}

describe('R1, R2, R33: a GitHub in trouble', () => {
  test.each(FAULTS.slice(0, 9))('that for once %s is read all the same, and the run is healthy', async (_, fault) => {
    const { result, github } = await runWith({ faults: [fault] })
    expect([result.exitCode, result.outputs.get('status')]).toEqual([0, 'healthy'])
    expect(github.world.statuses).toHaveLength(1)
  })

  test.each(FAULTS.slice(0, 10))(
    'that always %s is the finding that it is, and the stores are judged',
    async (name, fault) => {
      const { codes, result, github } = await runWith({ faults: [fault], isLastFaultForEver: true })
      const [finding, exitCode] = LASTING[name] ?? ['error api-unavailable', 1]
      expect([codes.includes(finding), result.exitCode]).toEqual([true, exitCode])
      expect(result.report).toMatchObject({ stores: [{ digests: { match: 1 } }] })
      // Retries stay within their budget.
      expect(github.requests.length).toBeLessThanOrEqual(16)
    },
  )

  test.each(FAULTS)('that %s when an issue is opened loses nothing: the next run opens it, once', async (_, fault) => {
    repository.commit({ 'store/a.txt': 'oth\0r\n' })
    let isCalm = false
    const github = await startGitHub({
      token: TOKEN,
      faults: [fault],
      isLastFaultForEver: true,
      isFaulty: (request) => !isCalm && isWrite(request),
    })
    const act = async (): Promise<RunnerResult> =>
      startAsRunner({
        workspace: repository.root,
        event: runnerEvent('schedule'),
        token: TOKEN,
        apiUrl: github.url,
        inputs: { 'status-page': 'false' },
      })
    const first = await act()
    expect(first.exitCode).toBe(1)
    const report = first.report as { escalation: { step: string; result: string }[]; queue: { kind: string }[] }
    expect(github.world.issues).toEqual([])
    expect(report.escalation.find(({ step }) => step === 'open-issue')?.result).toBe('failed')
    expect(report.queue.map(({ kind }) => kind)).toContain('open-issue')
    isCalm = true
    dueNow()
    const second = await act()
    await github.close()
    expect(second.outputs.get('issues')).toBe('[1]')
    expect(github.world.issues.map(({ title }) => title)).toEqual(['digest-mismatch: sums:store'])
    expect(github.world.statuses).toHaveLength(1)
  })

  test.each<[number, string, number]>([
    [6, 'warning api-slow', 0],
    [12, 'critical api-slow', 1],
  ])(
    'R1: that takes %i s for every answer is %s, and the run comes to its end',
    async (seconds, finding, exitCode) => {
      const { codes, result, ...outcome } = await runWith({
        faults: [{ kind: 'latency', ms: seconds * 1_000 }],
        isLastFaultForEver: true,
      })
      expect([codes, result.exitCode]).toEqual([expect.arrayContaining([finding]), exitCode])
      expect(outcome.seconds).toBeLessThan(150)
    },
    200_000,
  )

  test('whose clock is two hours off is no trouble but a remark', async () => {
    const { result } = await runWith({ skewMs: 7_200_000 })
    expect([result.exitCode, result.outputs.get('status')]).toEqual([0, 'healthy'])
    expect(JSON.stringify(result.report)).toContain("this machine's clock is 2.0 hours behind GitHub's")
  })

  test('that does not accept the token any more says so', async () => {
    const { codes, result } = await runWith({
      faults: [{ kind: 'status', status: 401, body: `{"message":"Bad credentials ${TOKEN}"}` }],
      isLastFaultForEver: true,
    })
    expect([codes, result.exitCode]).toEqual([['error permission-missing'], 1])
  })

  test('that redirects every request is not followed', async () => {
    const { result } = await runWith({
      faults: [{ kind: 'status', status: 302, headers: { location: 'http://127.0.0.1:9/' } }],
      isLastFaultForEver: true,
    })
    expect(result.exitCode).toBe(0)
    expect(JSON.stringify(result.report)).toContain('sends GET /rate_limit elsewhere (302)')
  })

  test('that calls its own API deprecated does not get to speak in the log', async () => {
    const headers = {
      deprecation: 'true',
      sunset: '##[error]x',
      link: '<https://example.org/::error::x>; rel="deprecation"',
    }
    const { result } = await runWith({
      faults: [{ kind: 'body', body: '{}', contentType: json, headers }],
      isLastFaultForEver: true,
    })
    expect(result.stdout + result.stderr).not.toMatch(/deprecated|example/)
  })
})
