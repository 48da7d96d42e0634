import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import { entireBranch } from '../../builders/entire.ts'
import type { EntireLayout } from '../../builders/entire.ts'
import { aFolder } from '../../builders/folder.ts'
import { aRepository } from '../../builders/git.ts'
import { manifestOf } from '../../builders/manifest.ts'
import { runIn } from '../../builders/run-command.ts'
import { SESSION, aSessionRepository } from '../../builders/session.ts'

let removals: (() => void)[] = []

afterEach(() => {
  for (const remove of removals) remove()
  removals = []
})

function kept<T extends { readonly remove: () => void }>(made: T): T {
  removals.push(made.remove)
  return made
}

const CODES = ['record-damaged', 'conflict-marker']

/** `code path kind-or-line place` of what `check` says of records and conflicts. */
async function found(root: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runIn(root, ['check', '--no-github', '--json', '-', ...args])
  const { findings }: { readonly findings: readonly ReportedFinding[] } = JSON.parse(stdout)
  return findings
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, evidence, place, subject }) =>
      [code, subject, evidence.kind ?? evidence.line, place === null ? '-' : place.line].join(' '),
    )
}

interface ReportedFinding {
  readonly code: string
  readonly subject: string
  readonly evidence: { readonly kind?: string; readonly line?: number }
  readonly place: { readonly line: number } | null
}

const TORN = '{"a":1}\n{"b":"te\n{"c":3}\n'
const CONFLICT = '{"a":1}\n<<<<<<< HEAD\n{"b":2}\n=======\n{"c":3}\n>>>>>>> other\n'

describe('R14: damaged records and conflicts in a store', () => {
  test.each([
    ['v1', 'full.jsonl', 'refs/heads/entire/checkpoints/v1', 'entire:entire/checkpoints/v1'],
    ['v2-main', 'transcript.jsonl', 'refs/entire/checkpoints/v2/main', 'entire:refs/entire/checkpoints/v2/main'],
    [
      'v2-full',
      'raw_transcript',
      'refs/entire/checkpoints/v2/full/current',
      'entire:refs/entire/checkpoints/v2/full/current',
    ],
  ] as const satisfies readonly (readonly [EntireLayout, string, string, string])[])(
    'of Entire, %s: in a transcript, and in the last of its parts',
    async (layout, name, ref, id) => {
      const repository = kept(aRepository({ isBare: true }))
      const files = entireBranch(layout, { checkpoints: 3, chunks: 2 })
      const [first = '', second = ''] = Object.keys(files).filter((path) => path.endsWith(name))
      repository.commit(ref, { ...files, [first]: TORN, [`${second}.001`]: CONFLICT })
      expect(await found(repository.root)).toEqual(
        [`record-damaged ${id}/${first} torn -`, `conflict-marker ${id}/${second} 12 -`].toSorted((a, b) =>
          a.slice(a.indexOf(' ')) < b.slice(b.indexOf(' ')) ? -1 : 1,
        ),
      )
    },
  )

  test('of sessions: in every transcript, sealed or not, and in what holds JSON or Markdown', async () => {
    const repository = kept(aSessionRepository({ 'artifacts/log.jsonl': TORN, 'artifacts/log.txt': TORN }))
    await repository.seal()
    repository.put('artifacts/new.jsonl', '{}\n{}{}\n')
    repository.put('context.json', CONFLICT)
    repository.put('notes.md', CONFLICT)
    const store = 'session:.claude/sessions'
    expect(await found(repository.root)).toEqual([
      `record-damaged ${store}/one/artifacts/log.jsonl torn 2`,
      `record-damaged ${store}/one/artifacts/new.jsonl glued 2`,
      `conflict-marker ${store}/one/context.json 2 2`,
      `conflict-marker ${store}/one/notes.md 2 2`,
    ])
    expect(SESSION).toBe('.claude/sessions/one')
  })

  test('of folders with a manifest: in what it claims', async () => {
    const files = { 'a.jsonl': TORN, 'b.jsonl': '{"a":1}\n', 'c.txt': CONFLICT, 'd.md': CONFLICT }
    const folder = kept(
      aFolder({
        ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`store/${name}`, content])),
        'store/SHA256SUMS': manifestOf(files),
        'store/unclaimed.jsonl': TORN,
      }),
    )
    expect(await found(folder.root)).toEqual([
      'record-damaged sums:store/a.jsonl torn 2',
      'conflict-marker sums:store/d.md 2 2',
    ])
  })

  test('what is reported holds nothing of what is in the lines', async () => {
    const secret = 'hunter2-hunter2'
    const repository = kept(
      aSessionRepository({ 'a.jsonl': `{"password":"${secret}\n${secret}\n{"x":"${secret}{"y":"${secret}"}\n` }),
    )
    await repository.seal()
    const { stdout } = await runIn(repository.root, ['check', '--no-github', '--json', '-'])
    const facts = await runIn(repository.root, ['observe', '--no-github'])
    expect(stdout).toContain('record-damaged')
    expect(`${stdout}${facts.stdout}`).not.toContain(secret)
  })
})

describe('real stores, where they are at hand', () => {
  const bundle = (name: string): string => fileURLToPath(new URL(`../../../../shared/stores/${name}`, import.meta.url))

  for (const name of ['entire-all-layouts.bundle', 'entire-v1-leeson.bundle']) {
    const run = existsSync(bundle(name)) ? test : test.skip
    run(`R14: no record of ${name} is called damaged, and nothing a conflict`, async () => {
      const repository = kept(aRepository({ isBare: true }))
      repository.git(['fetch', '-q', bundle(name), '+refs/*:refs/*'])
      const refs = repository.git(['for-each-ref', '--format=%(refname)']).split('\n')
      expect(refs.length).toBeGreaterThan(0)
      for (const ref of refs) expect(await found(repository.root, '--ref', ref)).toEqual([])
    })
  }
})
