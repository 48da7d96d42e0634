import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { LostUpdate } from '../../../src/domain/merge-facts.ts'
import type { LostUpdates, LostUpdatesRequest } from '../../../src/ports.ts'
import { importCommits } from '../../builders/commit-stream.ts'
import { aRepository } from '../../builders/git.ts'
import type { RepositoryShape, TestRepository } from '../../builders/git.ts'
import { open } from '../../builders/open.ts'

const temporary: TestRepository[] = []

function aTemporary(shape: RepositoryShape = {}): TestRepository {
  const repository = aRepository(shape)
  temporary.push(repository)
  return repository
}

afterEach(() => {
  for (const repository of temporary.splice(0)) repository.remove()
})

type Files = Readonly<Record<string, string>>

/** A commit: the names of its parents, and its files. The last one is what is judged. */
type Told = Readonly<Record<string, readonly [parents: string, files: Files]>>

function written(history: Told): {
  readonly repository: TestRepository
  readonly ids: Readonly<Record<string, string>>
} {
  const repository = aTemporary()
  const names = Object.keys(history)
  const commits = Object.values(history).map(([parents, files], index) => ({
    files,
    parents: parents.split(' ').flatMap((name) => (name === '' ? [] : [names.indexOf(name)])),
    ...(index === names.length - 1 ? { ref: 'refs/heads/main' } : {}),
  }))
  const ids = importCommits(repository, commits)
  return { repository, ids: Object.fromEntries(names.map((name, index) => [name, ids[index] ?? ''])) }
}

async function lookAt(root: string, request: Partial<LostUpdatesRequest> & Pick<LostUpdatesRequest, 'from'>) {
  const { repository } = await open(root)
  return repository.lostUpdates({ roots: ['.'], isWanted: () => true, since: null, ...request })
}

async function seenAt(root: string, request: Parameters<typeof lookAt>[1]): Promise<LostUpdates> {
  const answer = await lookAt(root, request)
  if (answer?.seen !== true) throw new Error(JSON.stringify(answer))
  return answer.value
}

/** `path change merge` of all that is lost at the last commit, with the merges' names. */
async function lostIn(history: Told): Promise<readonly string[]> {
  const { repository, ids } = written(history)
  const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]))
  const { lost, unseen } = await seenAt(repository.root, { from: { commit: Object.values(ids).at(-1) ?? '' } })
  expect(unseen).toBeNull()
  return lost.map(({ change, merge, path }) => `${path} ${change} ${names.get(merge) ?? ''}`)
}

const V = 'first\n'
const W = 'second\n'
/** `base` with v; `ours` touched something else; `theirs` has w. */
const SPLIT: Told = {
  base: ['', { v: V, o: V }],
  ours: ['base', { v: V, o: W }],
  theirs: ['base', { v: W, o: V }],
}
const LOST: Told = { ...SPLIT, merge: ['ours theirs', { v: V, o: W }] }

describe('a merge loses what one side did', () => {
  const cases: readonly (readonly [string, Told, readonly string[]])[] = [
    ['a change', LOST, ['v changed merge']],
    ['a change of the first parent', { ...SPLIT, merge: ['ours theirs', { v: W, o: V }] }, ['o changed merge']],
    ['nothing', { ...SPLIT, merge: ['ours theirs', { v: W, o: W }] }, []],
    [
      'a file that one side added',
      {
        base: ['', { v: V }],
        ours: ['base', { v: W }],
        theirs: ['base', { v: V, n: W }],
        merge: ['ours theirs', { v: W }],
      },
      ['n added merge'],
    ],
    [
      'a removal',
      {
        base: ['', { v: V, r: V }],
        ours: ['base', { v: W, r: V }],
        theirs: ['base', { v: V }],
        merge: ['ours theirs', { v: W, r: V }],
      },
      ['r removed merge'],
    ],
    [
      'all that a branch did that could have been fast-forwarded to',
      { base: ['', { v: V }], theirs: ['base', { v: W }], merge: ['base theirs', { v: V }] },
      ['v changed merge'],
    ],
    [
      'a file of a history that has nothing in common with the other',
      { ours: ['', { v: V }], theirs: ['', { w: W }], merge: ['ours theirs', { v: V }] },
      ['w added merge'],
    ],
    [
      'a change, since only the mode of the file is another',
      { ...SPLIT, merge: ['ours theirs', { v: V, o: W }] },
      ['v changed merge'],
    ],
    [
      'nothing: both sides had changed it',
      {
        base: ['', { v: V }],
        ours: ['base', { v: 'x' }],
        theirs: ['base', { v: W }],
        merge: ['ours theirs', { v: 'x' }],
      },
      [],
    ],
    [
      'nothing: one side changed it and changed it back',
      { ...SPLIT, back: ['theirs', { v: V, o: V }], merge: ['ours back', { v: V, o: W }] },
      [],
    ],
    [
      'nothing: the folder that the file was added to has another name',
      {
        base: ['', { 'a/x': V }],
        ours: ['base', { 'b/x': V }],
        theirs: ['base', { 'a/x': V, 'a/n': W }],
        merge: ['ours theirs', { 'b/x': V, 'b/n': W }],
      },
      [],
    ],
  ]
  test.each(cases)('%s', async (_, history, expected) => {
    expect(await lostIn(history)).toEqual(expected)
  })

  test('of two versions again and again, told soon, however many merges it takes to tell', async () => {
    const chain: Record<string, Told[string]> = { first: ['', { v: V }], other: ['first', { v: W }] }
    const mergeOf = (at: number): string => (at === 0 ? 'first' : at === 1 ? 'other' : `merge${at}`)
    for (let at = 2; at <= 150; at += 1)
      chain[mergeOf(at)] = [`${mergeOf(at - 1)} ${mergeOf(at - 2)}`, { v: at % 2 === 0 ? V : W }]
    const lost = await lostIn(chain)
    expect(lost).toHaveLength(1)
    expect(await lostIn(Object.fromEntries(Object.entries(chain).slice(0, 9)))).toEqual(['v changed merge8'])
  })

  test('several sides: of an octopus, what one did and nobody kept', async () => {
    const files = { v: V, o: V, p: V }
    const octopus = (merged: Files): Told => ({
      base: ['', files],
      one: ['base', { ...files, v: W }],
      two: ['base', { ...files, o: W }],
      three: ['base', { ...files, p: W }],
      merge: ['one two three', merged],
    })
    expect(await lostIn(octopus({ v: W, o: W, p: W }))).toEqual([])
    expect(await lostIn(octopus({ v: W, o: V, p: W }))).toEqual(['o changed merge'])
    expect(await lostIn(octopus({ v: W, o: V, p: V }))).toEqual(['o changed merge', 'p changed merge'])
  })

  test('of an octopus, nothing that another side had taken back', async () => {
    expect(
      await lostIn({ ...SPLIT, back: ['theirs', { v: V, o: V }], merge: ['ours theirs back', { v: V, o: W }] }),
    ).toEqual([])
  })

  test('a criss-cross merge loses only what every merge base says is lost', async () => {
    const crossed = (one: Files, other: Files): Told => ({
      base: ['', { v: V, o: V }],
      a: ['base', { v: V, o: W }],
      b: ['base', { v: W, o: V }],
      ab: ['a b', one],
      ba: ['b a', other],
    })
    // One base has the old version, the other the new one: the two sides disagree about who changed what.
    expect(await lostIn({ ...crossed({ v: W, o: W }, { v: V, o: W }), end: ['ab ba', { v: V, o: W }] })).toEqual([
      'v changed ba',
    ])
    const ends = { a2: ['ab', { v: W, o: W, p: V, n: V }], b2: ['ba', { v: W, o: W, p: W }] } as const
    const files = { v: V, o: V, p: V }
    const agreed: Told = {
      base: ['', files],
      a: ['base', { ...files, o: W }],
      b: ['base', { ...files, v: W }],
      ab: ['a b', { ...files, v: W, o: W }],
      ba: ['b a', { ...files, v: W, o: W }],
    }
    const end = ['a2 b2', { v: W, o: W, p: V, n: V }] as const
    expect(await lostIn({ ...agreed, ...ends, end })).toEqual(['p changed end'])
  })

  test('everything, with a strategy that takes one side: one finding for each path', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`s/${n}`, V]))
    const changed = Object.fromEntries(Object.keys(many).map((path) => [path, W]))
    const lost = await lostIn({
      base: ['', many],
      ours: ['base', { ...many, o: V }],
      theirs: ['base', changed],
      merge: ['ours theirs', { ...many, o: V }],
    })
    expect(lost).toHaveLength(40)
  })
})

describe('somebody dealt with it since', () => {
  const now = (files: Files): Told => ({ ...LOST, now: ['merge', files] })
  const cases: readonly (readonly [string, Told, readonly string[]])[] = [
    ['not by doing something else', now({ v: V, o: 'x' }), ['v changed merge']],
    ['by making the change again', now({ v: W, o: W }), []],
    ['by making it at another path', now({ v: V, o: W, w: W }), []],
    ['by changing the file further', now({ v: 'third\n', o: W }), []],
    ['by removing the file', now({ o: W }), []],
    ['by changing the file and changing it back', { ...now({ v: W, o: W }), end: ['now', { v: V, o: W }] }, []],
    [
      'by a later merge that brings it in after all',
      { ...LOST, more: ['theirs', { v: W, o: V, n: V }], end: ['merge more', { v: W, o: W, n: V }] },
      [],
    ],
    [
      'not by a later merge that has the loss already',
      { ...LOST, more: ['theirs', { v: W, o: V, n: V }], end: ['merge more', { v: V, o: W, n: V }] },
      ['v changed merge'],
    ],
    [
      'by taking it back where it was made',
      { ...LOST, back: ['theirs', { v: V, o: V }], end: ['merge back', { v: V, o: W }] },
      [],
    ],
    [
      'not by a branch that never saw it',
      { ...LOST, old: ['base', { v: V, o: V, n: V }], end: ['merge old', { v: V, o: W, n: V }] },
      ['v changed merge'],
    ],
    [
      'not when a merge loses it once more: the newest is named',
      { ...now({ v: W, o: W }), side: ['merge', { v: V, o: 'x' }], end: ['side now', { v: V, o: 'x' }] },
      ['v changed end'],
    ],
    [
      'not by a merge that drops the file, which no side had',
      {
        ...LOST,
        side: ['merge', { v: V, o: 'x' }],
        other: ['merge', { v: V, o: W, n: V }],
        end: ['side other', { o: 'x', n: V }],
      },
      ['v changed merge'],
    ],
  ]
  test.each(cases)('%s', async (_, history, expected) => {
    expect(await lostIn(history)).toEqual(expected)
  })
})

describe('where it looks', () => {
  test('only below the roots, at what is wanted and not excluded', async () => {
    const { repository, ids } = written({
      base: ['', { 's/a': V, 's/b': V, 't/a': V, 'x/a': V }],
      ours: ['base', { 's/a': V, 's/b': V, 't/a': V, 'x/a': V, o: V }],
      theirs: ['base', { 's/a': W, 's/b': W, 't/a': W, 'x/a': W }],
      merge: ['ours theirs', { 's/a': V, 's/b': V, 't/a': V, 'x/a': V, o: V }],
    })
    const from = { commit: ids['merge'] ?? '' }
    const paths = ({ lost }: LostUpdates): readonly string[] => lost.map(({ path }) => path)
    expect(paths(await seenAt(repository.root, { from, roots: ['s', 'x'] }))).toEqual(['s/a', 's/b', 'x/a'])
    const isWanted = (path: string): boolean => path.endsWith('/a')
    expect(paths(await seenAt(repository.root, { from, isWanted }))).toEqual(['s/a', 't/a', 'x/a'])
    const { repository: opened } = await open(repository.root, { excludes: ['s/**'] })
    const answer = await opened.lostUpdates({ from, roots: ['.'], isWanted: () => true, since: null })
    expect(answer?.seen === true ? paths(answer.value) : answer).toEqual(['t/a', 'x/a'])
  })

  test('only at merges that the base of a change has not', async () => {
    const { repository, ids } = written({
      ...LOST,
      one: ['merge', { v: V, o: 'x' }],
      two: ['merge', { v: V, o: W, n: V }],
      more: ['one two', { v: V, o: 'x', n: V }],
    })
    const from = { commit: ids['more'] ?? '' }
    expect(await seenAt(repository.root, { from, since: ids['merge'] ?? '' })).toMatchObject({
      lost: [],
      mergeCount: 1,
    })
    expect(await seenAt(repository.root, { from, since: ids['ours'] ?? '' })).toMatchObject({ lost: [{ path: 'v' }] })
    expect(await lookAt(repository.root, { from, since: 'e'.repeat(40) })).toMatchObject({ seen: false })
  })

  test('at each ref of a store of many, with the path that its tree is found at', async () => {
    const { repository, ids } = written(LOST)
    repository.git(['update-ref', 'refs/entire/checkpoints/ab/one', ids['merge'] ?? ''])
    repository.git(['update-ref', 'refs/entire/checkpoints/cd/two', ids['ours'] ?? ''])
    const refs = ['refs/entire/checkpoints/ab/one', 'refs/entire/checkpoints/cd/two']
    const { lost } = await seenAt(repository.root, { from: { prefix: 'refs/entire/checkpoints/', refs } })
    expect(lost.map(({ path }) => path)).toEqual(['ab/one/v'])
  })

  test('a linear history has nothing to look at', async () => {
    const { repository, ids } = written({ base: ['', { v: V }], more: ['base', { v: W }] })
    expect(await seenAt(repository.root, { from: { commit: ids['more'] ?? '' } })).toEqual({
      mergeCount: 0,
      lost: [],
      unseen: null,
    })
  })

  test('file names of any bytes', async () => {
    const name = 'ü 💀 [x]*'
    expect(
      await lostIn({
        base: ['', { [name]: V }],
        ours: ['base', { [name]: V, o: V }],
        theirs: ['base', { [name]: W }],
        merge: ['ours theirs', { [name]: V, o: V }],
      }),
    ).toEqual([`${name} changed merge`])
  })

  test('in the history that commits tell, whatever grafts and the commit-graph say', async () => {
    const { repository, ids } = written(LOST)
    const seen = { lost: [{ path: 'v' }], unseen: null }
    const { merge = '', ours = '' } = ids
    mkdirSync(join(repository.gitDir, 'info'), { recursive: true })
    writeFileSync(join(repository.gitDir, 'info/grafts'), `${merge} ${ours}\n`)
    expect(await seenAt(repository.root, { from: { commit: merge } })).toMatchObject(seen)
    rmSync(join(repository.gitDir, 'info/grafts'))
    repository.git(['commit-graph', 'write', '--reachable'])
    const graph = join(repository.gitDir, 'objects/info/commit-graph')
    chmodSync(graph, 0o644)
    const bytes = readFileSync(graph)
    writeFileSync(graph, bytes.fill(0xff, bytes.length - 150, bytes.length - 20))
    expect(await seenAt(repository.root, { from: { commit: merge } })).toMatchObject(seen)
  })

  test('in repositories of SHA-256 too', async () => {
    const repository = aTemporary({ objectFormat: 'sha256' })
    const names = Object.keys(LOST)
    const commits = Object.values(LOST).map(([parents, files]) => ({
      files,
      parents: parents.split(' ').flatMap((name) => (name === '' ? [] : [names.indexOf(name)])),
    }))
    const ids = importCommits(repository, commits)
    expect(await seenAt(repository.root, { from: { commit: ids.at(-1) ?? '' } })).toMatchObject({
      lost: [{ path: 'v' }],
    })
  })
})

describe('what is not here is unknown, and no finding', () => {
  /** Many commits on either side, so that a cut goes through them. */
  function long(): { readonly repository: TestRepository; readonly tip: string } {
    const history: Record<string, readonly [string, Files]> = { base: ['', { v: V, o: V }] }
    for (let n = 0; n < 6; n++) {
      history[`ours${n}`] = [n === 0 ? 'base' : `ours${n - 1}`, { v: V, o: `${n}` }]
      history[`theirs${n}`] = [n === 0 ? 'base' : `theirs${n - 1}`, { v: W, o: V, n: `${n}` }]
    }
    history['merge'] = ['ours5 theirs5', { v: V, o: '5', n: '5' }]
    history['end'] = ['merge', { v: V, o: 'end', n: '5' }]
    const { repository, ids } = written(history)
    return { repository, tip: ids['end'] ?? '' }
  }

  test('a shallow clone says so, wherever it is cut, and finds nothing that is not so', async () => {
    const { repository, tip } = long()
    for (let depth = 1; depth <= 10; depth++) {
      const url = pathToFileURL(repository.root).href
      const clone = aTemporary({ cloneOf: { url, args: [`--depth=${depth}`] } })
      const { lost, unseen } = await seenAt(clone.root, { from: { commit: tip } })
      // Git calls a first commit cut off too, where its depth is the last.
      const isWhole = depth > 9
      expect([depth, unseen === null]).toEqual([depth, isWhole])
      if (!isWhole) expect(unseen).toContain('shallow')
      expect([depth, lost.length]).toEqual([depth, depth >= 9 ? 1 : 0])
    }
  })

  test('a clone without trees, or with a tree that is gone, cannot tell; nothing is fetched', async () => {
    const { repository, tip } = long()
    repository.git(['config', 'uploadpack.allowFilter', 'true'])
    const url = pathToFileURL(repository.root).href
    const clone = aTemporary({ cloneOf: { url, args: ['--filter=tree:0', '--no-checkout'] } })
    const before = clone.git(['count-objects', '-v'])
    expect(await lookAt(clone.root, { from: { commit: tip } })).toMatchObject({ seen: false })
    expect(clone.git(['count-objects', '-v'])).toBe(before)
  })

  test('a clone without the bytes of files finds what is lost, and does not say that it is no redaction', async () => {
    const { repository, tip } = long()
    repository.git(['config', 'uploadpack.allowFilter', 'true'])
    const url = pathToFileURL(repository.root).href
    const clone = aTemporary({ cloneOf: { url, args: ['--filter=blob:none', '--no-checkout'] } })
    const { lost } = await seenAt(clone.root, { from: { commit: tip } })
    expect(lost).toMatchObject([{ path: 'v', redaction: 'possible', parent: null }])
  })
})

describe('law 11: a redaction is not undone by telling of it', () => {
  async function lostWith(kept: string, lost: string, before?: string): Promise<LostUpdate | undefined> {
    const old: Told = before === undefined ? {} : { old: ['', { v: before, o: V }] }
    const { repository, ids } = written({
      ...old,
      base: [before === undefined ? '' : 'old', { v: kept, o: V }],
      ours: ['base', { v: kept, o: W }],
      theirs: ['base', { v: lost, o: V }],
      merge: ['ours theirs', { v: kept, o: W }],
    })
    const { lost: found } = await seenAt(repository.root, { from: { commit: ids['merge'] ?? '' } })
    if (found[0]?.parent !== null) expect(found[0]?.parent).toBe(ids['theirs'])
    return found[0]
  }

  const possible = { redaction: 'possible', parent: null, parentNumber: null }
  const undone = { redaction: 'undone', parent: null, parentNumber: null }
  const none = { redaction: 'none', parentNumber: 2 }

  test('the same lines in another order, or with other ends, lead to the commit that has them so', async () => {
    expect(await lostWith('one\ntwo\n', 'two\none\n')).toMatchObject(none)
    expect(await lostWith('one\ntwo\n', 'one\r\ntwo\r\n\r\n')).toMatchObject(none)
    expect(await lostWith('one\none\ntwo\n', 'one\ntwo\ntwo\n')).toMatchObject(possible)
  })

  test('a line that only one of the texts has may be a secret: nothing leads to it', async () => {
    expect(await lostWith('one\ntwo\n', 'one\nthree\n')).toMatchObject(possible)
    expect(await lostWith('user bob\npassword: TODO\n', 'user bob\npassword: hunter2\n')).toMatchObject(possible)
    expect(await lostWith('{"a":1}\n', '{"a":1}\n{"password":"hunter2"}\n')).toMatchObject(possible)
    expect(await lostWith('b\na\npassword: hunter2\n', 'a\nb\n')).toMatchObject(possible)
  })

  test('more markers than are counted tell nothing of how many more there are', async () => {
    const [most, more] = ['***\n'.repeat(1_000), '***\n'.repeat(1_500)]
    expect(await lostWith(`${most}password: hunter2\n`, `${more}password: none\n`)).toMatchObject(possible)
    expect(await lostWith(`${more}password: none\n`, `${most}password: hunter2\n`)).toMatchObject(possible)
    expect(await lostWith('***\n'.repeat(998), `${most}password: none\n`)).toMatchObject(undone)
  })

  test('what was lost has more than what was kept: it may have been left out on purpose', async () => {
    expect(await lostWith('key [REDACTED]\n', 'key hunter2\n')).toMatchObject(possible)
    expect(await lostWith('a\nc\n', 'a\nb\nc\n')).toMatchObject(possible)
    expect(await lostWith('key [REDACTED] x\n', 'key hunter2 y\n')).toMatchObject(possible)
  })

  test('what was lost had been the version before: it may have been replaced on purpose', async () => {
    expect(await lostWith('token b\n', 'token a\n', 'token a\n')).toMatchObject(possible)
  })

  test('what was lost was the redaction: that is said, and nothing leads to either', async () => {
    expect(await lostWith('key hunter2\n', 'key [REDACTED]\n')).toMatchObject(undone)
    expect(await lostWith('key hunter2\n', 'key [REDACTED]\nand more\n')).toMatchObject(undone)
    expect(await lostWith('a\nkey hunter2\nb\n', 'a\nb\n')).toMatchObject(undone)
  })

  test('what is no text, or too much, cannot be compared', async () => {
    expect(await lostWith('a\0b', 'a\0c')).toMatchObject(possible)
    expect(await lostWith('x'.repeat(9_000_000), 'y')).toMatchObject(possible)
  })
})

describe('real stores, where they are at hand', () => {
  for (const name of ['entire-v1-leeson.bundle', 'entire-all-layouts.bundle']) {
    const path = fileURLToPath(new URL(`../../../../shared/stores/${name}`, import.meta.url))
    const run = existsSync(path) ? test : test.skip
    run(`no merge of ${name} lost anything`, async () => {
      const repository = aTemporary({ isBare: true })
      repository.git(['fetch', '-q', path, '+refs/*:refs/*'])
      for (const ref of repository.git(['for-each-ref', '--format=%(objectname)']).split('\n'))
        expect(await seenAt(repository.root, { from: { commit: ref } })).toMatchObject({ lost: [], unseen: null })
    })
  }
})
