import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { activeMarkdown, lookedFor } from '../builders/rendered.ts'
import { runnerEvent } from './events.ts'
import { startGitHub } from './github-double.ts'
import type { GitHubDouble } from './github-double.ts'
import { guardedRepository, sha256 } from './guarded-repository.ts'
import type { GuardedRepository } from './guarded-repository.ts'
import { startAsRunner } from './start-as-runner.ts'
import type { RunnerResult } from './start-as-runner.ts'

const TOKEN = 'ghs_canaryCanaryCanary0123456789'
const BASIC = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')

/** Names that a manifest claims and nobody has: each shows up as a finding, on every system. */
const NAMES = [
  '::error::x',
  '##[error]x',
  '##[set-output name=status]healthy',
  '](javascript:x)',
  '[x](https://example.org/steal)',
  '@everyone',
  '<img src=x onerror=alert(1)>',
  '<!-- -->',
  '`; rm -rf ~; `',
  '| a | b |',
  'owner/repository#1',
  '#1',
  '%0A::error::y',
  'a%0D%0Ab',
  'https://example.org/x',
  'www.example.org',
  'GH-1',
  '\u202Etxt.exe',
  '\u200Bhidden',
  'x'.repeat(3_000),
]
/** Legal only in the escaped form of a manifest line. */
const WITH_NEWLINE = 'first\n::error::second\n::add-mask::0'

let repository: GuardedRepository
let github: GitHubDouble

beforeEach(async () => {
  github = await startGitHub({ token: TOKEN })
  repository = guardedRepository()
  const claim = sha256('never there')
  const escaped = `\\${claim}  ${WITH_NEWLINE.replaceAll('\n', '\\n')}\n`
  const raw = `${claim}  \u001b[2Jcleared\n${claim}  \u001b]8;;https://example.org\u0007link\n`
  repository.commit({
    'store/here.txt': 'here\n',
    'store/SHA256SUMS': `${sha256('here\n')}  here.txt\n${NAMES.map((name) => `${claim}  ${name}\n`).join('')}${escaped}${raw}`,
  })
})
afterEach(async () => {
  await github.close()
  repository.remove()
})

async function act(): Promise<RunnerResult> {
  return startAsRunner({ workspace: repository.root, event: runnerEvent('push'), token: TOKEN, apiUrl: github.url })
}

describe('names written by strangers', () => {
  test('are no commands to the runner', async () => {
    const result = await act()
    expect(new Set(result.commands.map(({ name }) => name))).toEqual(new Set(['add-mask', 'error']))
    for (const { properties } of result.commands)
      expect(Object.keys(properties).every((key) => ['title', 'file', 'line'].includes(key))).toBe(true)
    expect(result.outputs.get('status')).toBe('failing')
    expect(result.exitCode).toBe(1)
  })

  test('are no Markdown and no HTML in the summary', async () => {
    const { summary } = await act()
    expect(activeMarkdown(summary)).not.toMatch(/(?<!\\)\]\((javascript|https:\/\/example)/)
    expect(activeMarkdown(summary)).not.toMatch(/(?<!\\)<img/)
    expect(summary).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202e]/)
  })

  test('are no mention, no reference and no address in the summary', async () => {
    // The guard's own issue may be named.
    expect(lookedFor((await act()).summary.replace(/^Open issues: #1\.$/m, ''))).toEqual([])
  })

  test('do nothing in the issue that tells of them', async () => {
    await act()
    expect(github.world.issues.map(({ title }) => title)).toContain('artifact-missing: sums:store')
    for (const { body, title } of github.world.issues) {
      expect(body.length).toBeLessThanOrEqual(65_536)
      expect(activeMarkdown(body)).not.toMatch(/(?<!\\)\]\((javascript|https:\/\/example)|(?<!\\)<img/)
      expect(lookedFor(`${title}\n\n${body}`)).toEqual([])
    }
  })

  test('do nothing to a terminal that shows the log', async () => {
    const { stdout } = await act()
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })

  test('leave every annotation within what GitHub shows', async () => {
    const errors = (await act()).commands.filter(({ name }) => name === 'error')
    expect(errors.length).toBeLessThanOrEqual(10)
    for (const { message } of errors) expect(Buffer.byteLength(message)).toBeLessThanOrEqual(4_096)
  })
})

describe('R47: the token', () => {
  test('is masked before anything else is printed, and found nowhere', async () => {
    const result = await act()
    expect(result.stdout.startsWith(`::add-mask::${TOKEN}`)).toBe(true)
    for (const secret of [TOKEN, BASIC]) {
      expect(result.everything).not.toContain(secret)
      expect(filesBelow(repository.root).filter((file) => readFileSync(file).includes(secret))).toEqual([])
    }
  })

  test('goes to GitHub, and only in its header', async () => {
    await act()
    expect(github.requests.length).toBeGreaterThan(5)
    for (const { headers, ...rest } of github.requests) {
      const { authorization, ...others } = headers
      expect(authorization).toBe(`token ${TOKEN}`)
      expect(JSON.stringify([others, rest])).not.toContain(TOKEN)
    }
  })
})

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
