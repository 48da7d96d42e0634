import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { aStage } from './builders/damages.ts'
import type { Stage } from './builders/damages.ts'
import { aFolder } from './builders/folder.ts'
import { runIn } from './builders/run-command.ts'

const SECRET = 'sk-live-4f9a8b7c6d5e4f3a'

/** How somebody gets rid of a secret in a file: its bytes, one a character. */
const WAYS: Readonly<Record<string, (file: string) => string>> = {
  'a marker': (file) => file.replace(SECRET, 'REDACTED'),
  stars: (file) => file.replace(SECRET, '****'),
  'a marker with its kind': (file) => file.replace(SECRET, '[REDACTED:api-key]'),
  'a marker of Sentry': (file) => file.replace(SECRET, '[Filtered]'),
  'a marker in parentheses': (file) => file.replace(SECRET, '(redacted)'),
  'a marker of a template': (file) => file.replace(SECRET, '{{redacted}}'),
  'something else': (file) => file.replace(SECRET, 'see the vault'),
  'something else of the same length': (file) => file.replace(SECRET, '0'.repeat(SECRET.length)),
  NULs: (file) => file.replace(SECRET, '\0'.repeat(SECRET.length)),
  nothing: (file) => file.replace(SECRET, ''),
  'the line taken out': (file) => file.replace(new RegExp(`.*${SECRET}.*\n?`), ''),
  'the file cut off before it': (file) => file.slice(0, file.indexOf(SECRET)),
}

/** Where the original is left. */
const PLACES = [
  'an earlier commit',
  'another branch',
  'the reflog',
  'no ref',
  'the tip itself',
  'a side that a merge dropped',
  'the side whose record a merge took',
] as const

interface Case {
  readonly before: number
  readonly behind: number
  readonly way: string
  readonly place: (typeof PLACES)[number]
  readonly isLastLine: boolean
  /** Its last line ends in no line feed. */
  readonly isOpen: boolean
  /** It has bytes that no text has. */
  readonly isBinary: boolean
  readonly isNewFile: boolean
}

const cases: fc.Arbitrary<Case> = fc.record({
  before: fc.nat({ max: 4 }),
  behind: fc.nat({ max: 4 }),
  way: fc.constantFrom(...Object.keys(WAYS)),
  place: fc.constantFrom(...PLACES),
  isLastLine: fc.boolean(),
  isOpen: fc.boolean(),
  isBinary: fc.boolean(),
  isNewFile: fc.boolean(),
})

const PLAIN = { before: 2, behind: 2, isLastLine: true, isOpen: true, isBinary: false, isNewFile: false }
/** What looks like mere damage, or like any other update; each is looked at in every run. */
const KNOWN: readonly Case[] = [
  { ...PLAIN, way: 'the file cut off before it', place: 'an earlier commit' },
  { ...PLAIN, way: 'NULs', place: 'the reflog' },
  { ...PLAIN, way: 'something else of the same length', place: 'another branch', isBinary: true },
  { ...PLAIN, way: 'a marker', place: 'the tip itself' },
  { ...PLAIN, way: 'a marker of Sentry', place: 'the tip itself' },
  { ...PLAIN, way: 'something else', place: 'a side that a merge dropped' },
  { ...PLAIN, way: 'the line taken out', place: 'a side that a merge dropped' },
  { ...PLAIN, way: 'something else', place: 'the side whose record a merge took' },
]

/** The file with the secret, and what somebody leaves of it. */
function versionsOf({ before, behind, way, isLastLine, isOpen, isBinary }: Case): readonly [Buffer, Buffer] {
  const rows = (count: number, name: string): string[] => Array.from({ length: count }, (_, at) => `{"${name}":${at}}`)
  const tail = isLastLine ? [] : rows(behind, 'behind')
  const lines = [...rows(before, 'before'), `{"key":"${SECRET}","n":1}`, ...tail]
  const file = `${isBinary ? '\xff\xfe\0\xff\n' : ''}${lines.join('\n')}${isOpen ? '' : '\n'}`
  return [Buffer.from(file, 'latin1'), Buffer.from(WAYS[way]?.(file) ?? file, 'latin1')]
}

function isMarked(way: string): boolean {
  return way.startsWith('a marker') || way === 'stars'
}

/** Seals and redacts; gives what must not be told from then on. */
function redact(
  stage: Stage,
  { isBinary, isNewFile, place, way }: Case,
  original: Buffer,
  redacted: Buffer,
): readonly string[] {
  const seal = (file: Buffer | string, name: string): string => {
    stage.seal({ 't.jsonl': file, 'other.md': 'kept\n' })
    return stage.commit(name)
  }
  const newFile = (): void => {
    if (isNewFile) stage.write('s/new.md', 'new\n')
  }
  const objectIn = (commit: string): string => stage.git('rev-parse', `${commit}:s/t.jsonl`)
  if (place === 'a side that a merge dropped' || place === 'the side whose record a merge took') {
    const isDropped = place === 'a side that a merge dropped'
    seal(isDropped ? redacted : 'neither\n', 'base')
    stage.git('checkout', '-q', '-b', 'side')
    stage.write('s/t.jsonl', original)
    // With no record of it, the file is all that the merge drops.
    const side = isDropped ? stage.commit('side') : seal(redacted, 'side')
    stage.git('checkout', '-q', 'main')
    newFile()
    stage.write('unrelated', 'unrelated\n')
    const main = isDropped ? stage.commit('more') : seal(original, 'main')
    stage.git('merge', '-q', '--no-commit', '-s', 'ours', 'side')
    if (!isDropped) stage.git('checkout', 'side', '--', 's/t.jsonl')
    const merge = stage.commit('merge')
    stage.write('unrelated', 'more\n')
    // Facts name the commit that was judged: let that be another one.
    stage.commit('more')
    return isDropped ? [SECRET, side, objectIn(side)] : [SECRET, main, objectIn(main), merge]
  }
  const commit = seal(original, 'seal')
  const object = objectIn(commit)
  if (place === 'another branch') stage.git('branch', 'old')
  stage.write('s/t.jsonl', redacted)
  newFile()
  // What is at the tip is not hidden by anybody yet: only what is marked as redacted is known not to be told.
  if (place === 'the tip itself') return isMarked(way) && !isBinary ? [SECRET, object] : [SECRET]
  if (place === 'an earlier commit') stage.commit('redact')
  else {
    stage.git('add', '--all')
    stage.git('commit', '-q', '--amend', '-m', 'redact')
  }
  if (place === 'no ref') stage.git('reflog', 'expire', '--expire=now', '--all')
  return [SECRET, commit, object]
}

/** Everything that the program writes about a store in which something was redacted, and what must not be in it. */
async function written(one: Case): Promise<{ readonly text: string; readonly forbidden: readonly string[] }> {
  const folder = aFolder()
  try {
    const forbidden = redact(aStage(folder.root), one, ...versionsOf(one))
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
        expect(text).toContain(one.place === 'a side that a merge dropped' ? 'merge-lost-update' : 'digest-mismatch')
        // A facts file names the commit that was judged; the original is never that one.
        expect({ one, told: forbidden.filter((part) => text.includes(part)) }).toEqual({ one, told: [] })
      }),
      {
        numRuns: Number(process.env['REDACTION_RUNS'] ?? 14),
        endOnFailure: true,
        examples: KNOWN.map((one): [Case] => [one]),
      },
    )
  }, 600_000)

  test('no finding of another file names a commit that has the original', async () => {
    const folder = aFolder()
    try {
      const stage = aStage(folder.root)
      stage.write('s/order.txt', 'x\ny\nz\n')
      stage.write('s/lines.txt', 'one\ntwo\n')
      stage.seal({ 'secret.txt': `key = ${SECRET}\n`, 'lines.txt': 'one\ntwo\nthree\n' })
      stage.commit('base')
      stage.git('checkout', '-q', '-b', 'side')
      stage.write('s/order.txt', 'z\ny\nx\n')
      const side = stage.commit('the same lines in another order')
      stage.git('checkout', '-q', 'main')
      stage.write('s/other.txt', 'other\n')
      stage.commit('other')
      stage.git('merge', '-q', '--no-commit', 'side')
      stage.git('checkout', 'HEAD', '--', 's/order.txt')
      stage.commit('a merge that loses the order')
      stage.write('s/secret.txt', 'key = [REDACTED]\n')
      stage.commit('redact')
      stage.write('s/lines.txt', 'one\r\ntwo\r\nthree\r\n')
      const { stdout } = await runIn(folder.root, ['check', '--no-github', '--json', '-'])
      const { stdout: facts } = await runIn(folder.root, ['observe', '--no-github'])
      const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly code: string }[] }
      expect(new Set(findings.map(({ code }) => code))).toContain('merge-lost-update')
      expect(findings.filter(({ code }) => code === 'digest-mismatch')).toHaveLength(2)
      for (const told of [stdout, facts]) expect(told).not.toContain(side)
    } finally {
      folder.remove()
    }
  })
})
