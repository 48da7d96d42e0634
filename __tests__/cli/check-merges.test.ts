import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { importCommits } from '../builders/commit-stream.ts'
import { entireBranch } from '../builders/entire.ts'
import { aRepository } from '../builders/git.ts'
import type { TestRepository } from '../builders/git.ts'
import { manifestOf } from '../builders/manifest.ts'
import { runIn } from '../builders/run-command.ts'

const SECRET = 'hunter2-canary'
const BRANCH = 'refs/heads/entire/checkpoints/v1'

let repository: TestRepository

beforeEach(() => {
  repository = aRepository()
})
afterEach(() => {
  repository.remove()
})

/** A store of one file, with a file of nobody's beside it, of which a merge loses what one side did. */
function losing(kept: string, lost: string): { readonly side: string; readonly merge: string } {
  const store = (text: string, other: string): Readonly<Record<string, string>> => ({
    ...{ 'store/a.txt': text, 'store/SHA256SUMS': String(manifestOf({ 'a.txt': text })), 'src/main.c': other },
  })
  const [, , side = '', merge = ''] = importCommits(repository, [
    { parents: [], files: store(kept, '0') },
    { parents: [0], files: { ...store(kept, '0'), readme: '' } },
    { parents: [0], files: store(lost, '1') },
    { parents: [1, 2], files: { ...store(kept, '0'), readme: '' }, ref: 'refs/heads/main' },
  ])
  repository.git(['reset', '-q', '--hard', 'main'])
  return { side, merge }
}

async function check(...args: readonly string[]) {
  const { exit, stdout } = await runIn(repository.root, ['check', '--no-github', '--json', '-', ...args])
  const { findings } = JSON.parse(stdout) as {
    readonly findings: readonly {
      readonly code: string
      readonly subject: string
      readonly evidence: Readonly<Record<string, unknown>>
    }[]
  }
  const codes = ['merge-lost-update', 'history-rewritten']
  return { exit, stdout, findings: findings.filter(({ code }) => codes.includes(code)) }
}

describe('check, on a history with merges', () => {
  test('finds what a merge lost of a store, and of nothing beside it', async () => {
    const { merge } = losing('one\n', 'two\n')
    const { exit, findings } = await check()
    expect(exit).toBe(1)
    expect(findings.map(({ subject }) => subject)).toEqual(['sums:store/SHA256SUMS', 'sums:store/a.txt'])
    const { command, ...evidence } = findings[1]?.evidence ?? {}
    expect(evidence).toEqual({
      merge,
      change: 'changed',
      redaction: 'possible',
      lostTogether: 2,
    })
    const shown = repository.git(String(command).split(' ').slice(1))
    expect(shown).toContain(merge)
    expect(shown).not.toContain('two')
  })

  test('law 11: neither report nor facts hold or lead to what a redaction took out', async () => {
    const marked = 'key [REDACTED]\n'
    for (const [kept, lost, redaction] of [
      [marked, `key ${SECRET}\n`, 'possible'],
      ['key TODO\n', `key ${SECRET}\n`, 'possible'],
      ['one\n', `one\nkey ${SECRET}\n`, 'possible'],
      [`key ${SECRET}\n`, marked, 'undone'],
    ] as const) {
      repository.remove()
      repository = aRepository()
      const { merge, side } = losing(kept, lost)
      const { findings, stdout } = await check()
      expect(findings[1]).toMatchObject({ subject: 'sums:store/a.txt', evidence: { merge, redaction } })
      const facts = (await runIn(repository.root, ['observe', '--no-github'])).stdout
      const objects = [`${side}:store/a.txt`, `${merge}:store/a.txt`].map((name) => repository.idOf(name))
      for (const told of [stdout, facts])
        for (const hidden of [SECRET, side, ...objects]) expect(told).not.toContain(hidden)
    }
  })

  test('of a manifest at the top, only what it names is the store', async () => {
    const files = (text: string): Readonly<Record<string, string>> => ({
      ...{ 'a.txt': text, SHA256SUMS: String(manifestOf({ 'a.txt': text })), 'src/main.c': text },
    })
    importCommits(repository, [
      { parents: [], files: files('one\n') },
      { parents: [0], files: { ...files('one\n'), readme: '' } },
      { parents: [0], files: files('two\n') },
      { parents: [1, 2], files: { ...files('one\n'), readme: '' }, ref: 'refs/heads/main' },
    ])
    repository.git(['reset', '-q', '--hard', 'main'])
    expect((await check()).findings.map(({ subject }) => subject)).toEqual(['sums:./SHA256SUMS', 'sums:./a.txt'])
  })

  test('finds a store’s branch that was rewritten, and says no commit that it had', async () => {
    const before = repository.commit(BRANCH, entireBranch('v1', { checkpoints: 3 }))
    expect((await check()).findings).toEqual([])
    expect((await check()).findings).toEqual([])
    repository.commit(BRANCH, entireBranch('v1', { checkpoints: 2 }))
    const { exit, findings, stdout } = await check()
    expect(exit).toBe(1)
    expect(findings).toMatchObject([
      {
        code: 'history-rewritten',
        subject: 'entire:entire/checkpoints/v1',
        evidence: { checkpointsThen: 3, checkpointsNow: 2 },
      },
    ])
    const facts = (await runIn(repository.root, ['observe', '--no-github'])).stdout
    for (const told of [stdout, facts]) expect(told).not.toContain(before.slice(0, 12))
  })
})
