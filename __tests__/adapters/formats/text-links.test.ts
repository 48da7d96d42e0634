import { rmSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createMemoryBackend } from '../../../src/adapters/backends/memory.ts'
import { createSessionFormat } from '../../../src/adapters/formats/session.ts'
import { createSumsFormat } from '../../../src/adapters/formats/sums.ts'
import { readLinks } from '../../../src/adapters/formats/text-links.ts'
import type { StoreFact } from '../../../src/domain/store-facts.ts'
import type { Entry } from '../../../src/ports.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'
import { aRepository, git } from '../../builders/git.ts'
import { manifestOf } from '../../builders/manifest.ts'
import { runIn } from '../../builders/run-command.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

let temporary: { readonly remove: () => void }[] = []

afterEach(() => {
  for (const { remove } of temporary) remove()
  temporary = []
})

const memory = (files: Files) =>
  createMemoryBackend(new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)])))

/** The store of sessions in `s`. */
async function sessionStore(files: Files, more: readonly Entry[] = []): Promise<StoreFact> {
  const backend = memory({ 's/a/context.json': '{}', ...files })
  const list = async (): Promise<readonly Entry[]> => [...(await backend.list()), ...more]
  const location = { id: 'session:s', root: 's', isConfigured: false }
  return createSessionFormat().read({ ...backend, list }, location, await list(), () => undefined)
}

/** `from:line role target` of what is named and absent. */
function broken({ references }: StoreFact): readonly string[] {
  return references
    .filter(({ isPresent, kind }) => kind === 'link' && !isPresent)
    .map(({ from, line, role, target }) => `${from}:${line ?? 0} ${role} ${target}`)
}

describe('R6: relative links in the texts of a store', () => {
  test('what is linked and absent is told with its file, its line and its kind', async () => {
    const store = await sessionStore({
      's/a/artifacts/notes.md': '# x\n\n[a](gone.md) ![b](../gone.png)\n\n[c]: ../../b/gone.txt#part\n',
      's/a/artifacts/README.MD': '[a](notes.md) [b](gone.md)',
    })
    expect(broken(store)).toEqual([
      'a/artifacts/README.MD:1 link a/artifacts/gone.md',
      'a/artifacts/notes.md:3 link a/artifacts/gone.md',
      'a/artifacts/notes.md:3 image a/gone.png',
      'a/artifacts/notes.md:5 definition b/gone.txt',
    ])
    expect(store.references.filter(({ isPresent }) => isPresent)).toMatchObject([{ target: 'a/artifacts/notes.md' }])
  })

  test.each([
    'notes.md',
    'sub/',
    'sub/x.txt',
    '..',
    '../context.json#part',
    'a%20b.md',
    '../../../outside/gone.md',
    '../../..',
    'module/gone.md',
    'link/gone.md',
    's/a/context.json',
    'a/context.json',
    'sub/x.txt:12',
    'sub/x.txt:12-14',
    'sub/x.txt:12:3',
    'https://example.org/gone.md',
  ])('%s is there, or no business of the store', async (destination) => {
    const files = { 's/a/artifacts/notes.md': `[a](${destination})`, 's/a/artifacts/sub/x.txt': '' }
    const store = await sessionStore({ ...files, 's/a/artifacts/a b.md': '', 'outside/x.md': '' }, [
      { path: 's/a/artifacts/module', kind: 'submodule' },
      { path: 's/a/artifacts/link', kind: 'symlink' },
    ])
    expect(broken(store)).toEqual([])
  })

  test('of a folder with a manifest only the texts that it lists are read', async () => {
    const listed = { 'a.md': '[x](gone.md)' }
    const backend = memory({ 'a.md': '[x](gone.md)', 'b.md': '[x](lost.md)', SHA256SUMS: manifestOf(listed) })
    const location = { id: 'sums:.', root: '.', isConfigured: false }
    const store = await createSumsFormat().read(backend, location, await backend.list(), () => undefined)
    expect(broken(store)).toEqual(['a.md:1 link gone.md'])
  })

  test('texts that are too large, too many or no text are counted, and so are those after too many links', async () => {
    const many = Object.fromEntries(Array.from({ length: 2003 }, (_, index) => [`s/${index}.md`, '']))
    const tooLarge = new Uint8Array(2 * 1024 * 1024 + 1)
    const files = { ...many, 's/large.md': tooLarge, 's/0.md': Buffer.from([0xff]) }
    const asked = Object.entries(files).map(([path, content]) => ({ path, sizeBytes: content.length }))
    expect((await readLinks(memory(files), 's', asked)).unjudged).toEqual({
      unjudged: [
        { kind: 'link', cause: 'too-large', count: 1 },
        { kind: 'link', cause: 'too-many-files', count: 3 },
        { kind: 'link', cause: 'unreadable', count: 1 },
      ],
    })
    const links = Array.from({ length: 20_001 }, (_, index) => `[a](${index}.x)`).join('\n')
    const full = { 's/a.md': links, 's/b.md': '' }
    const read = await readLinks(memory(full), 's', [
      { path: 's/a.md', sizeBytes: links.length },
      { path: 's/b.md', sizeBytes: 0 },
    ])
    expect([read.references.length, read.unjudged]).toEqual([
      20_000,
      { unjudged: [{ kind: 'link', cause: 'too-many-links', count: 2 }] },
    ])
  })
})

describe('R6: links, in a repository', () => {
  function aRepositoryOf(files: Files): TestFolder {
    const folder = aFolder(files)
    temporary.push(folder)
    git(folder.root, ['init', '-q', '-b', 'main', '.'])
    return folder
  }

  async function brokenIn(root: string, ...args: readonly string[]): Promise<readonly unknown[]> {
    const { stdout } = await runIn(root, ['check', '--no-github', '--history', 'off', '--json', '-', ...args])
    return JSON.parse(stdout)
      .findings.filter(({ code }: { readonly code: string }) => code === 'reference-broken')
      .map(({ evidence, subject }: { readonly evidence: object; readonly subject: string }) => [subject, evidence])
  }

  const NOTES = '.claude/sessions/a/artifacts/notes.md'
  const FILES = { '.claude/sessions/a/context.json': '{}', [NOTES]: '\n[a](gone.md) [b](out/x.txt) [c](out)' }
  const FOUND = [
    'session:.claude/sessions/a/artifacts/gone.md',
    { kind: 'link', from: 'a/artifacts/notes.md', role: 'link', target: 'a/artifacts/gone.md', line: 2 },
  ]

  test('a file or folder that git ignores is there', async () => {
    const { root } = aRepositoryOf({
      ...FILES,
      '.gitignore': 'out',
      '.claude/sessions/a/artifacts/out/x.txt': '',
    })
    expect(await brokenIn(root)).toEqual([FOUND])
  })

  test('a ref is read as the work tree is', async () => {
    const repository = aRepository()
    temporary.push(repository)
    repository.commit('refs/heads/main', { ...FILES, '.claude/sessions/a/artifacts/out/x.txt': '' })
    expect(await brokenIn(repository.root, '--ref', 'main')).toEqual([FOUND])
  })

  test('an artifact that is gone is told as missing, and not again for each text that links it', async () => {
    const folder = aRepositoryOf({ ...FILES, [NOTES]: '[a](gone.md)', '.claude/sessions/a/artifacts/gone.md': '' })
    expect((await runIn(folder.root, ['seal', '.claude/sessions/a'])).exit).toBe(0)
    rmSync(`${folder.root}/.claude/sessions/a/artifacts/gone.md`)
    expect(await brokenIn(folder.root)).toEqual([])
  })
})
