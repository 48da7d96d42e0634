import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readEvent } from '../../src/adapters/event.ts'
import type { EventFact } from '../../src/domain/facts.ts'

const BASE = 'a'.repeat(40)

function eventOf(name: string, payload: unknown): EventFact {
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: '/event.json' }, () => JSON.stringify(payload))
}

function pull(headRepo: unknown, base: unknown = { sha: BASE, repo: { id: 1 } }): unknown {
  return { pull_request: { base, head: { sha: 'b'.repeat(40), repo: headRepo } } }
}

describe('R48: the event', () => {
  test('without a name is local', () => {
    expect(readEvent({}, () => '')).toMatchObject({ name: 'local', isUntrusted: false, baseCommit: null })
  })

  test.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])(
    '%s is trusted and has no base',
    (name) => {
      expect(eventOf(name, { pull_request: 'x' })).toMatchObject({ name, isUntrusted: false, baseCommit: null })
    },
  )

  test('a pull request from the same repository is trusted', () => {
    expect(eventOf('pull_request', pull({ id: 1 }))).toMatchObject({
      name: 'pull_request',
      isUntrusted: false,
      baseCommit: BASE,
    })
  })

  test.each([
    ['of a fork', { id: 2 }],
    ['of a fork that was deleted', null],
    ['of a fork with a number in words', { id: '1' }],
    ['that does not say where it comes from', undefined],
  ])('a pull request %s is untrusted, and has its base', (_, repo) => {
    expect(eventOf('pull_request', pull(repo))).toMatchObject({
      name: 'pull_request',
      isUntrusted: true,
      baseCommit: BASE,
    })
  })

  test('a merge group has its base', () => {
    expect(eventOf('merge_group', { merge_group: { base_sha: BASE } })).toMatchObject({
      name: 'merge_group',
      isUntrusted: false,
      baseCommit: BASE,
    })
  })

  test('what does not say what it is compared with is untrusted', () => {
    for (const group of [{}, { base_sha: 'A'.repeat(40) }, null])
      expect(eventOf('merge_group', { merge_group: group })).toMatchObject({ isUntrusted: true, baseCommit: null })
    expect(eventOf('pull_request', pull({ id: 1 }, { repo: { id: 1 } }))).toMatchObject({ isUntrusted: true })
  })

  test.each(['pull_request_target', 'workflow_run'])('%s is untrusted, whoever it is from', (name) => {
    expect(eventOf(name, pull({ id: 1 }))).toMatchObject({ name, isUntrusted: true, baseCommit: null })
  })

  test.each(['--upload-pack=x', 'HEAD', '', 'A'.repeat(40), `${'a'.repeat(40)}\n`, 7, null])(
    'a base of %p is no commit',
    (sha) => {
      expect(eventOf('pull_request', pull({ id: 1 }, { sha, repo: { id: 1 } })).baseCommit).toBeNull()
    },
  )

  test.each(['../x', 'push\n::error::x', 'x'.repeat(65)])(
    'a name that is none (%p) is unknown, and untrusted',
    (name) => {
      expect(eventOf(name, {})).toMatchObject({ name: 'unknown', isUntrusted: true, baseCommit: null })
    },
  )
})

describe('a payload that cannot be read', () => {
  const unreadable: readonly [string, () => string][] = [
    [
      'missing',
      () => {
        throw new Error('ENOENT')
      },
    ],
    ['empty', () => ''],
    ['half', () => '{"pull_request":{'],
    ['a list', () => '[]'],
    ['deeply nested', () => '['.repeat(1_000_000)],
  ]
  test.each(unreadable)('(%s) leaves a pull request untrusted', (_, readText) => {
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/event.json' }
    expect(readEvent(env, readText)).toMatchObject({ name: 'pull_request', isUntrusted: true, baseCommit: null })
  })

  test('answers from prototypes are not believed', () => {
    const text = `{"pull_request":{"base":{"__proto__":{"sha":"${BASE}"},"repo":{"id":1}},"head":{"__proto__":{"repo":{"id":1}}}}}`
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/event.json' }
    expect(readEvent(env, () => text)).toMatchObject({ name: 'pull_request', isUntrusted: true, baseCommit: null })
  })

  test('any JSON gives an answer, and only a commit is a base', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('pull_request', 'merge_group', 'push'),
        fc.jsonValue(),
        fc.jsonValue(),
        (name, base, head) => {
          const { baseCommit } = eventOf(name, { pull_request: { base, head }, merge_group: base })
          if (baseCommit !== null) expect(baseCommit).toMatch(/^([0-9a-f]{40}|[0-9a-f]{64})$/)
        },
      ),
    )
  })
})
