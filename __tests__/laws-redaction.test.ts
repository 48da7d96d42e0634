import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { aStage } from './builders/damages.ts'
import { aFolder } from './builders/folder.ts'
import { runIn } from './builders/run-command.ts'

const SECRET = 'sk-live-4f9a8b7c6d5e4f3a'

/** How somebody gets rid of a secret in a line of a file. */
const WAYS: Readonly<Record<string, (line: string) => string | null>> = {
  'a marker': (line) => line.replace(SECRET, 'REDACTED'),
  stars: (line) => line.replace(SECRET, '****'),
  'a marker with its kind': (line) => line.replace(SECRET, '[REDACTED:api-key]'),
  'something else': (line) => line.replace(SECRET, 'see the vault'),
  nothing: (line) => line.replace(SECRET, ''),
  'the line taken out': () => null,
}

/** Where the original is left. */
const PLACES = ['an earlier commit', 'another branch', 'the reflog', 'no ref', 'the tip itself'] as const

interface Case {
  readonly before: number
  readonly behind: number
  readonly way: string
  readonly place: (typeof PLACES)[number]
  readonly isLastLine: boolean
  readonly isNewFile: boolean
}

const cases: fc.Arbitrary<Case> = fc.record({
  before: fc.nat({ max: 4 }),
  behind: fc.nat({ max: 4 }),
  way: fc.constantFrom(...Object.keys(WAYS)),
  place: fc.constantFrom(...PLACES),
  isLastLine: fc.boolean(),
  isNewFile: fc.boolean(),
})

/** Everything that the program writes about a store in which something was redacted, and what must not be in it. */
async function written({ before, behind, way, place, isLastLine, isNewFile }: Case): Promise<{
  readonly text: string
  readonly forbidden: readonly string[]
}> {
  const folder = aFolder()
  try {
    const stage = aStage(folder.root)
    const line = `{"key":"${SECRET}","n":1}`
    const rows = (count: number, name: string): string[] =>
      Array.from({ length: count }, (_, at) => `{"${name}":${at}}`)
    const [head, tail] = [rows(before, 'before'), isLastLine ? [] : rows(behind, 'behind')]
    const left = WAYS[way]?.(line) ?? null
    stage.seal({ 't.jsonl': `${[...head, line, ...tail].join('\n')}\n`, 'other.md': 'kept\n' })
    const original = stage.commit('seal')
    const object = stage.git('rev-parse', `${original}:s/t.jsonl`)
    // What is at the tip is not hidden by anybody yet, but what it was is not to be told.
    const forbidden = place === 'the tip itself' ? [SECRET] : [SECRET, original, object]
    if (place === 'another branch') stage.git('branch', 'old')
    const lines = [...head, ...(left === null ? [] : [left]), ...tail]
    stage.write('s/t.jsonl', lines.length === 0 ? '' : `${lines.join('\n')}\n`)
    if (isNewFile) stage.write('s/new.md', 'new\n')
    if (place === 'an earlier commit') stage.commit('redact')
    else if (place !== 'the tip itself') {
      stage.git('add', '--all')
      stage.git('commit', '-q', '--amend', '-m', 'redact')
    }
    if (place === 'no ref') stage.git('reflog', 'expire', '--expire=now', '--all')
    let text = ''
    for (const args of [
      ['check', '--no-github', '--json', 'report.json'],
      ['check', '--no-github', '--ref', 'main'],
      ['check', '--no-github', '--quiet'],
      ['observe', '--no-github', '--json', 'facts.json'],
      ['observe', '--no-github', '--ref', 'main'],
      ['assess', 'facts.json'],
      ['report'],
    ]) {
      const { stdout, stderr } = await runIn(folder.root, args)
      text += stdout + stderr
    }
    const kept = join(folder.root, '.git/session-reliability')
    const files = readdirSync(kept, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const entry of files) text += readFileSync(join(entry.parentPath, entry.name), 'latin1')
    for (const name of ['report.json', 'facts.json']) text += readFileSync(join(folder.root, name), 'utf8')
    return { text, forbidden }
  } finally {
    folder.remove()
  }
}

describe('law 11: redacted stays redacted', () => {
  test('nothing that is printed or kept has a redacted secret in it, or says where it lies', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const { text, forbidden } = await written(one)
        expect(text).toContain('digest-mismatch')
        // A facts file names the commit that was judged; the original is never that one.
        expect(forbidden.filter((part) => text.includes(part))).toEqual([])
      }),
      { numRuns: Number(process.env['REDACTION_RUNS'] ?? 10), endOnFailure: true },
    )
  }, 600_000)
})
