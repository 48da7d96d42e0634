import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runnerEvent } from './events.ts'
import { startGitHub } from './github-double.ts'
import type { Fault } from './github-double.ts'
import { deviations } from './github-shapes.ts'
import { guardedRepository, sumsStore } from './guarded-repository.ts'
import type { GuardedRepository } from './guarded-repository.ts'
import { startAsRunner } from './start-as-runner.ts'

const TOKEN = 'ghs_canaryCanaryCanary0123456789'
let repository: GuardedRepository

beforeEach(() => {
  repository = guardedRepository()
  repository.commit(sumsStore('store', { 'a.txt': 'alpha\n' }))
})
afterEach(() => {
  repository.remove()
})

async function runWith(faults: readonly Fault[], isLastFaultForEver: boolean) {
  const github = await startGitHub({ token: TOKEN, faults, isLastFaultForEver })
  try {
    const result = await startAsRunner({
      workspace: repository.root,
      event: runnerEvent('schedule'),
      token: TOKEN,
      apiUrl: github.url,
    })
    return { result, attempts: github.requests.length, deviations: deviations(github) }
  } finally {
    await github.close()
  }
}

const PASSING: readonly (readonly [string, Fault])[] = [
  ['is late', { kind: 'latency', ms: 300 }],
  ['answers 500', { kind: 'status', status: 500 }],
  ['answers 502 with HTML', { kind: 'status', status: 502, headers: { 'content-type': 'text/html' }, body: '<html>' }],
  ['answers 503', { kind: 'status', status: 503 }],
  ['answers 429 without saying for how long', { kind: 'status', status: 429 }],
  ['answers 429 for a second', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }],
  ['answers 403 for a second', { kind: 'status', status: 403, headers: { 'retry-after': '1' } }],
  ['resets the connection', { kind: 'reset' }],
  ['breaks off in the middle', { kind: 'half-body' }],
]

const LASTING: readonly (readonly [string, Fault])[] = [
  ['answers 500', { kind: 'status', status: 500 }],
  ['answers 403', { kind: 'status', status: 403 }],
  ['answers 401 and repeats the token', { kind: 'status', status: 401, body: `{"message":"${TOKEN}"}` }],
  ['answers 429 for an hour', { kind: 'status', status: 429, headers: { 'retry-after': '3600' } }],
  ['redirects', { kind: 'status', status: 302, headers: { location: 'http://127.0.0.1:9/' } }],
  ['resets the connection', { kind: 'reset' }],
  ['answers with a page', { kind: 'body', body: '<html>::error::x</html>', contentType: 'text/html' }],
  ['answers with half of a JSON text', { kind: 'body', body: '{"resources":', contentType: 'application/json' }],
  [
    'answers with another JSON text',
    { kind: 'body', body: '{"resources":{"core":{"limit":"::error::x"}}}', contentType: 'application/json' },
  ],
]

describe('a GitHub in trouble', () => {
  test.each(PASSING)('that for once %s is read all the same', async (_, fault) => {
    const { result, attempts, deviations } = await runWith([fault], false)
    expect([result.exitCode, result.outputs.get('status'), result.outputs.get('rate-limit-remaining')]).toEqual([
      0,
      'healthy',
      '1000',
    ])
    expect(attempts).toBe(fault.kind === 'latency' ? 1 : 2)
    expect(deviations).toEqual([])
  })

  test.each(LASTING)('that always %s is unknown, and changes nothing else', async (_, fault) => {
    const { result, attempts } = await runWith([fault], true)
    expect([result.exitCode, result.outputs.get('status'), result.outputs.get('rate-limit-remaining')]).toEqual([
      0,
      'healthy',
      '',
    ])
    expect(result.report).toMatchObject({
      github: null,
      unknowns: [{ code: 'rate-limit-low', reason: expect.stringMatching(/; |resource/) }],
    })
    expect(attempts).toBeLessThanOrEqual(4)
    expect(result.everything).not.toContain('canary')
    expect(result.commands.filter(({ name }) => name === 'error')).toEqual([])
  })

  test('that calls its own API deprecated does not get to speak in the log', async () => {
    const headers = {
      deprecation: 'true',
      sunset: '##[error]x',
      link: '<https://example.org/::error::x>; rel="deprecation"',
    }
    const { result } = await runWith([{ kind: 'body', body: '{}', contentType: 'application/json', headers }], true)
    expect(result.exitCode).toBe(0)
    expect(result.stdout + result.stderr).not.toMatch(/deprecated|example/)
  })
})
