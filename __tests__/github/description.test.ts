import { describe, expect, test } from '@jest/globals'
import { aPlace, guardedRun } from '../builders/guarded-world.ts'
import { startGitHub } from '../runner/github-double.ts'
import { deviationsOf, expectAsDescribed } from './description.ts'
import { unnamedKeys } from './unnamed-keys.ts'
import { createGitHubWorld } from './world.ts'
import type { Exchange, WorldOptions, WorldRequest } from './world.ts'

const TOP = '/repos/owner/repository'
const COMMIT = 'e'.repeat(40)
const READ = {
  accept: 'application/vnd.github.v3+json',
  authorization: 'token ghs_x',
  'user-agent': 'session-reliability',
  'x-github-api-version': '2022-11-28',
}
const WRITE = { ...READ, 'content-type': 'application/json; charset=utf-8' }

function aRequest(method: string, path: string, body?: unknown): WorldRequest {
  return { method, path, body, headers: body === undefined ? READ : WRITE }
}

function aWorld(options: Partial<WorldOptions> = {}) {
  return createGitHubWorld({ token: 'ghs_x', nowMs: () => Date.UTC(2026, 6, 13, 12), ...options })
}

/** What the world answers. */
function exchanged(request: WorldRequest, options: Partial<WorldOptions> = {}): Exchange {
  const world = aWorld(options)
  world.by('ann', 'MEMBER').createIssue({ title: 'first', body: 'text', labels: ['guard'] })
  world.by('ann', 'MEMBER').assign(1)
  world.by('eve', 'NONE').comment(1, 'text')
  world.handle(aRequest('POST', `${TOP}/statuses/${COMMIT}`, { state: 'success', context: 'guard' }))
  return { request, answer: world.handle(request) }
}

/** The same exchange with some fields of the answer's body changed; undefined takes one away. */
function altered(exchange: Exchange, fields: Readonly<Record<string, unknown>>): Exchange {
  const { answer, request } = exchange
  if (answer === null) throw new Error('there is no answer')
  const body: unknown = JSON.parse(JSON.stringify({ ...(answer.body as object), ...fields }))
  return { request, answer: { ...answer, body } }
}

const REQUESTS: readonly WorldRequest[] = [
  aRequest('GET', '/rate_limit'),
  aRequest('GET', '/api/v3/rate_limit'),
  aRequest('GET', TOP),
  aRequest('GET', `${TOP}/issues?labels=guard&state=all&per_page=100&sort=updated&direction=desc`),
  aRequest('POST', `${TOP}/issues`, { title: 'second', body: 'text', labels: ['guard'] }),
  aRequest('PATCH', `${TOP}/issues/1`, { title: 'third', body: 'text' }),
  aRequest('PATCH', `${TOP}/issues/1`, { state: 'closed', state_reason: 'duplicate' }),
  aRequest('GET', `${TOP}/issues/1/comments?since=2026-07-13T12:00:00.000Z&per_page=100`),
  aRequest('POST', `${TOP}/issues/1/comments`, { body: 'text' }),
  aRequest('GET', `${TOP}/labels/guard`),
  aRequest('POST', `${TOP}/labels`, { name: 'other', color: 'b60205', description: 'text' }),
  aRequest('GET', `${TOP}/collaborators/ann/permission`),
  aRequest('GET', `${TOP}/commits/${COMMIT}/status?per_page=100`),
  aRequest('POST', `${TOP}/statuses/${COMMIT}`, { state: 'pending', context: 'guard', description: 'text' }),
  // What is turned down.
  aRequest('GET', `${TOP}/labels/none`),
  aRequest('POST', `${TOP}/labels`, { name: 'guard', color: 'b60205' }),
  aRequest('POST', `${TOP}/issues`, { title: '' }),
  aRequest('POST', `${TOP}/statuses/${COMMIT}`, { state: 'success', description: 'x'.repeat(141) }),
]

describe("GitHub's description", () => {
  test.each(REQUESTS.map((request) => [request.method, request.path, request] as const))(
    'has %s %s as the world answers it',
    (_, __, request) => {
      expect(deviationsOf(exchanged(request))).toEqual([])
    },
  )

  test('has what the world answers without a permission, without requests left, and without issues', () => {
    const list = aRequest('GET', `${TOP}/issues`)
    expect(deviationsOf(exchanged(list, { permissions: { issues: 'none' } }))).toEqual([])
    expect(deviationsOf(exchanged(list, { remaining: 0 }))).toEqual([])
    expect(deviationsOf(exchanged(list, { token: 'another' }))).toEqual([])
    expect(deviationsOf(exchanged(list, { hasIssues: false }))).toEqual([])
    const opened = exchanged(aRequest('POST', `${TOP}/issues`, { title: 'second' }), { hasIssues: false })
    expect([opened.answer?.status, deviationsOf(opened)]).toEqual([410, []])
  })

  test('has an answer without a body for what has not changed, to who asked for that', () => {
    const { answer } = exchanged(aRequest('GET', TOP))
    const headers = { ...READ, 'if-none-match': answer?.headers['etag'] }
    const again = exchanged({ ...aRequest('GET', TOP), headers })
    expect([again.answer?.status, deviationsOf(again)]).toEqual([304, []])
    expect(deviationsOf({ ...again, request: aRequest('GET', TOP) })).toEqual([
      `GET ${TOP}: GitHub never answers 304 here`,
    ])
  })
})

describe('a request', () => {
  const amiss = (request: WorldRequest): readonly string[] => deviationsOf({ request, answer: null })

  test.each<[string, WorldRequest, string]>([
    ['to an unknown path', aRequest('GET', `${TOP}/isues`), 'there is no such operation'],
    ['by an unknown method', aRequest('PATCH', TOP, {}), 'there is no such operation'],
    [
      'with a word that is no choice',
      aRequest('PATCH', `${TOP}/issues/1`, { state: 'shut' }),
      'the body at "state" must be equal to one of the allowed values: open, closed',
    ],
    [
      'with a body that lacks a field',
      aRequest('POST', `${TOP}/issues`, { body: 'text' }),
      "the body must have required property 'title'",
    ],
    [
      'with a key that is not known',
      aRequest('POST', `${TOP}/issues`, { title: 'x', label: ['guard'] }),
      'the body has "label", which GitHub does not know',
    ],
    [
      'with a key within that is not known',
      aRequest('PATCH', `${TOP}/issues/1`, { labels: [{ name: 'x', colour: 'red' }] }),
      'the body has "labels/0/colour", which GitHub does not know',
    ],
    [
      'with a text that is too long',
      aRequest('POST', `${TOP}/labels`, { name: 'x', description: 'x'.repeat(101) }),
      'the body at "description" must NOT have more than 100 characters',
    ],
    ['without its body', { ...aRequest('POST', `${TOP}/issues`), headers: WRITE }, 'the body is missing'],
    ['to read, with a body', { ...aRequest('GET', TOP, {}), headers: READ }, 'there is a body, and GitHub reads none'],
    ['for more than a page', aRequest('GET', `${TOP}/issues?per_page=101`), '"per_page" in the query must be <= 100'],
    ['for a page that is no number', aRequest('GET', `${TOP}/issues?page=next`), '"page" in the query must be integer'],
    [
      'for issues of a state that is no choice',
      aRequest('GET', `${TOP}/issues?state=shut`),
      '"state" in the query must be equal to one of the allowed values: open, closed, all',
    ],
    [
      'since a time that is none',
      aRequest('GET', `${TOP}/issues/1/comments?since=yesterday`),
      '"since" in the query must match format "date-time"',
    ],
    [
      'with a query that is not known',
      aRequest('GET', `${TOP}/issues?label=guard`),
      'the query has "label", which GitHub does not know',
    ],
    ['with a query twice', aRequest('GET', `${TOP}/issues?page=1&page=2`), '"page" in the query is there 2 times'],
    [
      'for an issue that is no number',
      aRequest('PATCH', `${TOP}/issues/one`, { state: 'open' }),
      '"issue_number" in the path must be integer',
    ],
    [
      'of no version',
      { ...aRequest('GET', TOP), headers: { ...READ, 'x-github-api-version': undefined } },
      "the header must have required property 'x-github-api-version'",
    ],
    [
      'of another version',
      { ...aRequest('GET', TOP), headers: { ...READ, 'x-github-api-version': '2026-03-10' } },
      'the header at "x-github-api-version" must be equal to constant',
    ],
    [
      'without a name',
      { ...aRequest('GET', TOP), headers: { ...READ, 'user-agent': '' } },
      'the header at "user-agent" must NOT have fewer than 1 characters',
    ],
    [
      'to write, without the type',
      { ...aRequest('POST', `${TOP}/issues`, { title: 'x' }), headers: READ },
      "the header must have required property 'content-type'",
    ],
  ])('%s is named', (_, request, deviation) => {
    expect(amiss(request)).toEqual([`${request.method} ${request.path}: ${deviation}`])
  })
})

describe('an answer', () => {
  const issue = exchanged(aRequest('PATCH', `${TOP}/issues/1`, { body: 'text' }))
  const at = `PATCH ${TOP}/issues/1: `

  test.each<[string, Exchange, string]>([
    [
      'that lacks a field',
      altered(issue, { node_id: undefined }),
      "the answer (200) must have required property 'node_id'",
    ],
    ['with another type', altered(issue, { number: '1' }), 'the answer (200) at "number" must be integer'],
    [
      'with a word that is no choice',
      altered(issue, { author_association: 'FRIEND' }),
      'the answer (200) at "author_association" must be equal to one of the allowed values: COLLABORATOR, CONTRIBUTOR, FIRST_TIMER, FIRST_TIME_CONTRIBUTOR, MANNEQUIN, MEMBER, NONE, OWNER',
    ],
    [
      'with a time that is none',
      altered(issue, { closed_at: 'yesterday' }),
      'the answer (200) at "closed_at" must match format "date-time"',
    ],
    [
      'with a key that GitHub has not',
      altered(issue, { closedAt: null }),
      'the answer (200) has "closedAt", which GitHub\'s has not',
    ],
    [
      'of a status that never comes',
      { ...issue, answer: { status: 202, headers: {}, body: {} } },
      'GitHub never answers 202 here',
    ],
    [
      'about trouble, without a message',
      { ...issue, answer: { status: 422, headers: {}, body: { documentation_url: '' } } },
      "the answer (422) must have required property 'message'",
    ],
  ])('%s is named', (_, exchange, deviation) => {
    expect(deviationsOf(exchange)).toEqual([at + deviation])
  })
})

test('where any key may be none is unnamed', () => {
  const properties = { a: { type: 'string' } }
  expect(unnamedKeys({ properties, additionalProperties: true }, { b: 1 }, {})).toEqual([])
  expect(unnamedKeys({ type: 'object' }, { b: 1 }, {})).toEqual([])
  expect(unnamedKeys({ properties, additionalProperties: false }, { b: 1 }, {})).toEqual(['b'])
})

describe('a double', () => {
  test('fails when it is closed after a request that is not as described, and once', async () => {
    const github = await startGitHub({ token: 'ghs_x' })
    await fetch(`${github.url}${TOP}/issues?per_page=101`, { headers: READ })
    await expect(github.close()).rejects.toThrow('"per_page" in the query must be <= 100')
    expect(() => {
      expectAsDescribed(github.world)
    }).not.toThrow()
  })

  test('fails although a fault stood in for the answer', async () => {
    const github = await startGitHub({ token: 'ghs_x', faults: [{ kind: 'status', status: 418 }] })
    await fetch(`${github.url}${TOP}/isues`, { headers: READ })
    await expect(github.close()).rejects.toThrow('there is no such operation')
  })

  test('does not fail for what a fault answers', async () => {
    const github = await startGitHub({ token: 'ghs_x', faults: [{ kind: 'status', status: 418 }] })
    await fetch(`${github.url}${TOP}`, { headers: READ })
    await expect(github.close()).resolves.toBeUndefined()
  })

  test('fails a run in this process as well', async () => {
    const github = aWorld()
    const run = { github, places: [aPlace()], stores: { s: 'none' }, nowMs: 0, random: () => 0.5 } as const
    await expect(guardedRun({ ...run, runKey: 'run-1' })).resolves.toBeDefined()
    github.handle(aRequest('GET', `${TOP}/isues`))
    await expect(guardedRun({ ...run, runKey: 'run-2' })).rejects.toThrow('there is no such operation')
  })
})
