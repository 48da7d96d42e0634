import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aRepository } from '../builders/git.ts'
import type { TestRepository, TreeItems } from '../builders/git.ts'
import { digestOf } from '../builders/manifest.ts'
import { runIn } from '../builders/run-command.ts'
import type { CommandRun } from '../builders/run-command.ts'

const SESSION = '.claude/sessions/one'
const FILES = { 'artifacts/a': 'alpha\n', 'artifacts/b': 'beta\n', 'artifacts/key': 'gamma\n' }

/** A sealed session of these files, of which `key` is critical. */
function sessionOf(files: Readonly<Record<string, string>>): TreeItems {
  const all: Readonly<Record<string, string>> = {
    ...{ 'context.json': '{}\n', 'session.json': '{"critical":["artifacts/key"]}\n' },
    ...files,
  }
  const lines = Object.entries(all).map(([path, content]) => `${digestOf(content)}  ${path}\n`)
  return Object.fromEntries(
    [...Object.entries(all), ['SHA256SUMS', lines.sort().join('')] as const].map(([path, content]) => [
      `${SESSION}/${path}`,
      content,
    ]),
  )
}

let repository: TestRepository

beforeEach(() => {
  repository = aRepository({ isBare: true })
  repository.commit('refs/heads/main', sessionOf(FILES))
})

afterEach(() => {
  repository.remove()
})

async function check(...args: readonly string[]): Promise<CommandRun> {
  return runIn(repository.root, ['check', '--no-github', ...args])
}

interface Checked {
  readonly digests: Readonly<Record<string, number>>
  readonly findings: readonly unknown[]
  readonly memory: unknown
  readonly status: string
  readonly checks: unknown
}

async function reportOf(...args: readonly string[]): Promise<Checked> {
  const { checks, findings, memory, status, stores } = JSON.parse((await check('--json', '-', ...args)).stdout)
  return { checks, digests: stores[0].digests, findings, memory, status }
}

const tableFile = (): string => join(repository.gitDir, 'session-reliability/objects-sha1.bin')

describe('R4: a second check of a ref', () => {
  test('reads what is critical and what is new, and remembers the rest, with the same verdicts', async () => {
    const first = await reportOf()
    const second = await reportOf()
    expect(first.digests).toMatchObject({ match: 5, remembered: 0 })
    expect(second.digests).toMatchObject({ match: 5, remembered: 4 })
    expect(second.memory).toEqual({ remembered: 4, oldestDays: 0, readFailure: null, writeFailure: null })
    expect([second.findings, second.status]).toEqual([first.findings, first.status])

    repository.commit('refs/heads/main', sessionOf({ ...FILES, 'artifacts/c': 'new\n' }))
    expect((await reportOf()).digests).toMatchObject({ match: 6, remembered: 4 })
  })

  test('tells of damage inside a text as long as it is there', async () => {
    repository.commit(
      'refs/heads/main',
      sessionOf({ ...FILES, 'artifacts/t.jsonl': '{"a":1}{"b":2}\n', 'artifacts/u.jsonl': '{}\n' }),
    )
    const first = await reportOf()
    expect(first.findings).toEqual([expect.objectContaining({ code: 'record-damaged' })])
    const second = await reportOf()
    expect(second.findings).toEqual(first.findings)
    expect(second.digests).toMatchObject({ match: 7, remembered: 5 })
  })

  test('law 6: counts a text that was sound as looked at, though it was not read again', async () => {
    const texts = { 'artifacts/t.jsonl': '{"a":1}\n', 'artifacts/m.md': 'text\n' }
    repository.commit('refs/heads/main', sessionOf({ ...FILES, ...texts }))
    const [first, second] = [await reportOf(), await reportOf()]
    expect(second.digests).toMatchObject({ remembered: 6 })
    expect(second.checks).toEqual(first.checks)
    for (const [code, passedCount] of [['record-damaged', 1] as const, ['conflict-marker', 4] as const])
      expect(second.checks).toContainEqual(expect.objectContaining({ code, passedCount }))
  })

  test('says how much it remembered, and of when', async () => {
    expect((await check()).stdout).not.toContain('remembered')
    const { stdout } = await check()
    expect(stdout).toContain('5 match, 4 remembered')
    expect(stdout).toMatch(/5 digests compared in .*; 4 unchanged objects remembered, the oldest read today\n$/)
  })

  test('R14: finds a changed artifact as the first one did', async () => {
    const damaged = { ...sessionOf(FILES), [`${SESSION}/artifacts/b`]: 'other\n' }
    repository.commit('refs/heads/main', damaged)
    const first = await reportOf()
    const second = await reportOf()
    expect(first.digests).toMatchObject({ match: 4, mismatch: 1 })
    expect(second.digests).toMatchObject({ match: 4, mismatch: 1, remembered: 3 })
    expect(second.findings).toEqual(first.findings)
  })

  test('reads all where it cannot be told what is critical', async () => {
    const damaged = { ...sessionOf(FILES), [`${SESSION}/session.json`]: 'no JSON\n' }
    repository.commit('refs/heads/main', damaged)
    await check()
    expect((await reportOf()).digests).toMatchObject({ match: 4, mismatch: 1, remembered: 0 })
  })

  test('with --no-memory reads everything, and keeps nothing', async () => {
    expect((await reportOf('--no-memory')).memory).toBeNull()
    expect(existsSync(tableFile())).toBe(false)
    await check()
    const [kept, { digests }] = [readFileSync(tableFile()), await reportOf('--no-memory')]
    expect(digests).toMatchObject({ match: 5, remembered: 0 })
    expect(readFileSync(tableFile()).equals(kept)).toBe(true)
  })

  test('in a dry run keeps nothing, and uses what is there', async () => {
    await check('--dry-run')
    expect(existsSync(tableFile())).toBe(false)
    await check()
    expect((await reportOf('--dry-run')).digests).toMatchObject({ remembered: 4 })
  })

  test('R33: after the memory was damaged says so, and keeps a new one', async () => {
    await check()
    writeFileSync(tableFile(), 'rubbish')
    const { stdout } = await check()
    expect(stdout).toContain('git objects: not remembered: it is damaged')
    expect((await reportOf()).digests).toMatchObject({ match: 5, remembered: 4 })
  })

  test('law 11: keeps no name of an object', async () => {
    await check()
    for (const path of Object.keys(FILES)) {
      const id = Buffer.from(repository.idOf(`main:${SESSION}/${path}`), 'hex')
      expect(readFileSync(tableFile()).includes(id)).toBe(false)
    }
  })

  test('facts that were observed with it are judged as they were', async () => {
    await check()
    const { stdout } = await runIn(repository.root, ['observe', '--no-github'])
    expect(JSON.parse(stdout).memory).toMatchObject({ remembered: 4 })
    writeFileSync(join(repository.root, 'facts.json'), stdout)
    const assessed = await runIn(repository.root, ['assess', '--json', '-', 'facts.json'])
    expect(JSON.parse(assessed.stdout).stores[0].digests).toMatchObject({ match: 5, remembered: 4 })
  })
})

describe('a work tree', () => {
  test('is read every time: the size and time of a file prove nothing', async () => {
    const clone = aRepository({ cloneOf: { url: repository.root } })
    try {
      const again = async (): Promise<string> => (await runIn(clone.root, ['check', '--no-github'])).stdout
      await again()
      expect(await again()).not.toContain('remembered')
      expect(existsSync(join(clone.gitDir, 'session-reliability/objects-sha1.bin'))).toBe(false)
    } finally {
      clone.remove()
    }
  })
})
