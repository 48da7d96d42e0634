import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aRepository } from './builders/git.ts'
import type { TestRepository, TreeItems } from './builders/git.ts'
import { digestOf } from './builders/manifest.ts'
import { proposedRun } from './builders/proposed-run.ts'
import type { ActionRun } from './builders/proposed-run.ts'

const LINE_A = `${digestOf('alpha\n')}  a.txt\n`
const LINE_B = `${digestOf('beta\n')}  b.txt\n`
const HOSTILE = `${digestOf('x')}  ../x\n`

/** A sound store. */
const SOUND = { 'one/a.txt': 'alpha\n', 'one/b.txt': 'beta\n', 'one/SHA256SUMS': LINE_A + LINE_B }
/** The same with a file that was damaged long ago. */
const OLD = { ...SOUND, 'one/b.txt': 'bet\0\n' }

let repository: TestRepository
let base: string

beforeEach(() => {
  repository = aRepository()
})
afterEach(() => {
  repository.remove()
})

/** Proposes to make `after` of `before`, and judges that. */
async function propose(before: TreeItems, after: TreeItems, inputs = {}): Promise<ActionRun> {
  base = repository.commit('refs/heads/main', before)
  const head = repository.commit('refs/heads/topic', after, base)
  return judge(head, { baseCommit: base, headCommit: head }, inputs)
}

/** The same, checked out and not judged; the proposed commit. */
async function committed(before: TreeItems, after: TreeItems): Promise<string> {
  await propose(before, after)
  return repository.idOf('HEAD')
}

async function judge(checkedOut: string, event: Parameters<typeof proposedRun>[1], inputs = {}): Promise<ActionRun> {
  repository.git(['checkout', '-q', '-f', '--detach', checkedOut])
  return proposedRun(repository.root, event, inputs)
}

/** The findings that are no mere information: code, subject and whether they are new. */
function found({ report }: ActionRun): readonly (readonly [string, string, boolean | null])[] {
  return report.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, isNew, subject }) => [code, subject, isNew])
}

describe('R48: what a proposed change brings is told from what was there', () => {
  test('old damage is not new: the job passes, and the summary counts it', async () => {
    const done = await propose(OLD, { ...OLD, 'one/new.txt': 'new\n' })
    expect(found(done)).toEqual([['digest-mismatch', 'sums:one/b.txt', false]])
    expect(done.exit).toBe(0)
    expect(done.report.base).toEqual({ commit: base, goneCount: 0 })
    expect(done.summary).toContain('**Failing as before')
    expect(done.summary).toContain('nothing new is wrong that could be seen; 1 finding is older than the change')
    expect(done.summary).toContain('<details>\n\n<summary>1 finding is older than the change</summary>')
    expect(done.annotations.filter((text) => !text.startsWith('notice'))).toEqual([])
    expect(done.annotations).toContain(
      'notice older findings: 1 finding is older than the change; the job summary has them.',
    )
  })

  test('new damage fails, is marked as new, and stands before the old', async () => {
    const done = await propose(OLD, { ...OLD, 'one/a.txt': 'alp\0a\n' })
    expect(found(done)).toEqual([
      ['digest-mismatch', 'sums:one/a.txt', true],
      ['digest-mismatch', 'sums:one/b.txt', false],
    ])
    expect(done.exit).toBe(1)
    expect(done.summary).toContain('1 error &#40;1 new&#41;; 1 finding is older than the change')
    expect(done.summary.indexOf('### error: digest-mismatch (1 new)')).toBeLessThan(done.summary.indexOf('<details>'))
    expect(done.annotations.filter((text) => text.startsWith('error'))).toEqual([
      expect.stringMatching(/^error new: digest-mismatch: sums:one\/a\.txt /),
    ])
  })

  test('old damage that got worse is new, and so is damage of another kind to the same file', async () => {
    const worse = await propose(OLD, { ...OLD, 'one/b.txt': 'b\n' })
    expect(found(worse)).toEqual([['digest-mismatch', 'sums:one/b.txt', true]])
    expect(worse.report.base?.goneCount).toBe(0)
    expect(worse.summary).not.toContain('as before')
    const { 'one/b.txt': gone, ...without } = OLD
    expect(gone).toBeDefined()
    expect(found(await propose(OLD, without))).toEqual([['artifact-missing', 'sums:one/b.txt', true]])
  })

  test('a change that mends old damage is healthy, and told so', async () => {
    const done = await propose(OLD, SOUND)
    expect([found(done), done.exit, done.report.status]).toEqual([[], 0, 'healthy'])
    expect(done.summary).toContain('Of what the base has, 1 finding is gone.')
  })

  test('old damage stays old when its line of the manifest moves', async () => {
    const more = { 'one/0.txt': '0\n', 'one/SHA256SUMS': `${digestOf('0\n')}  0.txt\n${LINE_A}${LINE_B}` }
    expect(found(await propose(OLD, { ...OLD, ...more }))).toEqual([['digest-mismatch', 'sums:one/b.txt', false]])
  })

  test('a bad line that moved is old; one more of the same is new', async () => {
    const before = { ...SOUND, 'one/SHA256SUMS': LINE_A + HOSTILE + LINE_B }
    const moved = await propose(before, { ...SOUND, 'one/SHA256SUMS': LINE_A + LINE_B + HOSTILE })
    expect(found(moved)).toEqual([['manifest-hostile', 'sums:one/SHA256SUMS:3', false]])
    const doubled = await propose(before, { ...SOUND, 'one/SHA256SUMS': LINE_A + HOSTILE + LINE_B + HOSTILE })
    expect(found(doubled)).toEqual([
      ['manifest-hostile', 'sums:one/SHA256SUMS:2', false],
      ['manifest-hostile', 'sums:one/SHA256SUMS:4', true],
    ])
    expect([moved.exit, doubled.exit]).toEqual([0, 1])
  })

  test('a store that is new is new with all that is wrong in it; one that is taken away is missed', async () => {
    const other = Object.fromEntries(Object.entries(OLD).map(([path, item]) => [path.replace('one', 'two'), item]))
    expect(found(await propose(OLD, { ...OLD, ...other }))).toEqual([['digest-mismatch', 'sums:two/b.txt', true]])
    expect(found(await propose({ ...OLD, ...other }, OLD))).toEqual([['artifact-missing', 'sums:two', true]])
  })

  test('damage that the job itself did to a file which the change leaves alone is new', async () => {
    const head = await committed(SOUND, { ...SOUND, 'one/new.txt': 'new\n' })
    writeFileSync(join(repository.root, 'one/b.txt'), 'bet\0\n')
    const done = await proposedRun(repository.root, { baseCommit: base, headCommit: head })
    expect(found(done)).toEqual([['digest-mismatch', 'sums:one/b.txt', true]])
  })

  test('a store that was asked for by name is compared too', async () => {
    const inputs = { store: 'sums=one' }
    expect(found(await propose(OLD, { ...OLD, 'one/a.txt': 'alp\0a\n' }, inputs))).toEqual([
      ['digest-mismatch', 'sums:one/a.txt', true],
      ['digest-mismatch', 'sums:one/b.txt', false],
    ])
  })

  test('what cannot be examined in the base is neither new nor old, and fails as if it were new', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${digestOf('beta\n')}\nsize 5\n`
    const done = await propose({ ...SOUND, 'one/b.txt': pointer }, OLD)
    expect([found(done), done.exit]).toEqual([[['digest-mismatch', 'sums:one/b.txt', null]], 1])
  })

  test('a merge queue is judged by its base', async () => {
    const base = repository.commit('refs/heads/main', OLD)
    const head = repository.commit('refs/heads/queue', { ...OLD, 'one/new.txt': 'new\n' }, base)
    const done = await judge(head, { name: 'merge_group', baseCommit: base, headCommit: head })
    expect([found(done), done.exit]).toEqual([[['digest-mismatch', 'sums:one/b.txt', false]], 0])
  })
})

/** A session with two files and one checkpoint. */
function aSession(name: string): TreeItems {
  const files = { 'artifacts/a.md': 'alpha\n', 'context.json': '{}\n' }
  const record = JSON.stringify({
    ...{ id: 'c0', session: name, parent: null, createdAt: '2026-07-13T12:00:00Z' },
    artifacts: { 'artifacts/a.md': { sha256: digestOf('alpha\n'), size: 6 } },
  })
  const all = { ...files, 'checkpoints/c0.json': record }
  const lines = Object.entries(all).map(([path, text]) => `${digestOf(text)}  ${path}\n`)
  const placed = { ...all, SHA256SUMS: lines.join('') }
  return Object.fromEntries(Object.entries(placed).map(([path, text]) => [`.claude/sessions/${name}/${path}`, text]))
}

describe('R48: what a change takes away that vouched for something', () => {
  const without = (files: TreeItems, gone: string): TreeItems =>
    Object.fromEntries(Object.entries(files).filter(([path]) => !path.includes(gone)))
  const two = { ...aSession('one'), ...aSession('two') }
  const codes = (done: ActionRun): readonly string[] => found(done).map(([code]) => code)

  test('is nothing where a file goes with its line', async () => {
    const done = await propose(SOUND, { 'one/a.txt': 'alpha\n', 'one/SHA256SUMS': LINE_A })
    expect([found(done), done.exit]).toEqual([[], 0])
  })

  test('is the line of a file that stays: a warning, and an error where the file was changed too', async () => {
    const left = { ...SOUND, 'one/SHA256SUMS': LINE_A }
    expect(found(await propose(SOUND, left))).toEqual([['artifact-unclaimed', 'sums:one/b.txt', true]])
    const changed = await propose(SOUND, { ...left, 'one/b.txt': '\0\0\0\0\n' })
    expect([found(changed), changed.exit]).toEqual([[['artifact-unclaimed', 'sums:one/b.txt', true]], 1])
    const before = await propose({ ...left, 'one/b.txt': 'other\n' }, { ...left, 'one/b.txt': 'other\n', x: '' })
    expect([found(before), before.exit]).toEqual([[], 0])
  })

  test('is a session', async () => {
    const done = await propose(two, without(two, '/two/'))
    expect([found(done), done.exit]).toEqual([[['artifact-missing', 'session:.claude/sessions/two', true]], 1])
    expect(done.report.findings[0]?.summary).toContain('is gone, though the base of the change has it')
  })

  test('is no session that was moved or has another name, with all that it has', async () => {
    const moved = Object.entries(two).map(([path, text]) => [path.replace('/two/', '/renamed/'), text] as const)
    const done = await propose(two, Object.fromEntries(moved))
    expect([found(done), done.exit]).toEqual([[], 0])
    const lost = moved.filter(([path]) => !path.endsWith('/renamed/checkpoints/c0.json'))
    expect(found(await propose(two, Object.fromEntries(lost)))).toContainEqual([
      ...['artifact-missing', 'session:.claude/sessions/two', true],
    ])
  })

  test('is nothing that the base got since, whatever a checkout one commit deep has of that', async () => {
    const fork = repository.commit('refs/heads/main', aSession('one'))
    const head = repository.commit('refs/heads/topic', { ...aSession('one'), note: 'x' }, fork)
    const change = { '.claude/sessions/one/context.json': '{"a":1}\n' }
    const changed = repository.commit('refs/heads/topic', { ...aSession('one'), ...change }, head)
    const newest = repository.commit(
      'refs/heads/main',
      { ...two, 'sums/SHA256SUMS': LINE_A, 'sums/a.txt': 'alpha\n' },
      fork,
    )
    repository.git(['config', 'uploadpack.allowAnySHA1InWant', 'true'])
    const args = ['--depth=1', '--branch=topic', '--single-branch']
    const clone = aRepository({ cloneOf: { url: pathToFileURL(repository.root).href, args } })
    try {
      const event = { baseCommit: newest, headCommit: changed }
      const whole = await proposedRun(clone.root, event, { fetch: 'auto' })
      expect([whole.report.base?.commit, codes(whole)]).toEqual([fork, ['digest-mismatch']])
    } finally {
      clone.remove()
    }
  })

  test('is not told where what the change started from is not here', async () => {
    const fork = repository.commit('refs/heads/main', aSession('one'))
    const newest = repository.commit('refs/heads/main', two, fork)
    const head = repository.commit('refs/heads/topic', { ...aSession('one'), '.claude/sessions/one/x.md': 'x' })
    const done = await judge(head, { baseCommit: newest, headCommit: head })
    expect(codes(done)).toEqual([])
    expect(done.report.unknowns.map(({ subject }) => subject)).toContain('guard/base')
  })

  test('is what its seals wrote', async () => {
    const done = await propose(two, without(without(two, '/two/checkpoints'), '/two/SHA256SUMS'))
    expect(found(done)).toContainEqual(['artifact-missing', 'session:.claude/sessions/two', true])
    expect(done.exit).toBe(1)
  })
})

describe('R48: what a change is compared with', () => {
  test('is where it branched off, whatever became of the base since', async () => {
    const fork = repository.commit('refs/heads/main', OLD)
    const mended = repository.commit('refs/heads/main', SOUND, fork)
    const head = repository.commit('refs/heads/topic', { ...OLD, 'one/new.txt': 'new\n' }, fork)
    const done = await judge(head, { baseCommit: mended, headCommit: head })
    expect([done.report.base?.commit, found(done)]).toEqual([fork, [['digest-mismatch', 'sums:one/b.txt', false]]])
  })

  test('is what it was merged into, where the merge is checked out, though the event names an older base', async () => {
    const old = repository.commit('refs/heads/main', SOUND)
    const now = repository.commit('refs/heads/main', OLD, old)
    const head = repository.commit('refs/heads/topic', { ...SOUND, 'one/new.txt': 'new\n' }, old)
    const tree = repository.commit('refs/heads/tree', { ...OLD, 'one/new.txt': 'new\n' })
    const merge = repository.git(['commit-tree', `${tree}^{tree}`, '-p', now, '-p', head, '-m', 'merge'])
    const done = await judge(merge, { baseCommit: old, headCommit: head })
    expect([done.report.base?.commit, found(done)]).toEqual([now, [['digest-mismatch', 'sums:one/b.txt', false]]])
  })

  test('is fetched by a checkout one commit deep, and where something is wrong so are older commits', async () => {
    const now = repository.commit('refs/heads/main', OLD)
    const head = repository.commit('refs/heads/topic', { ...OLD, 'one/a.txt': 'alp\0a\n' }, now)
    const merge = repository.git(['commit-tree', `${head}^{tree}`, '-p', now, '-p', head, '-m', 'merge'])
    repository.git(['update-ref', 'refs/heads/merge', merge])
    repository.git(['config', 'uploadpack.allowAnySHA1InWant', 'true'])
    const args = ['--depth=1', '--branch=merge', '--single-branch']
    const clone = aRepository({ cloneOf: { url: pathToFileURL(repository.root).href, args } })
    try {
      const event = { baseCommit: now, headCommit: head }
      const blind = await proposedRun(clone.root, event)
      expect([blind.report.base, found(blind).map(([, , isNew]) => isNew), blind.exit]).toEqual([null, [null, null], 1])
      const done = await proposedRun(clone.root, event, { fetch: 'auto' })
      expect([done.report.base?.commit, found(done).map(([, , isNew]) => isNew)]).toEqual([now, [true, false]])
      expect(clone.git(['rev-parse', '--is-shallow-repository'])).toBe('false')
    } finally {
      clone.remove()
    }
  })

  test('where it is not here, every finding counts as new, and that is said', async () => {
    const head = repository.commit('refs/heads/topic', OLD)
    const done = await judge(head, { baseCommit: 'a'.repeat(40), headCommit: head })
    expect([found(done), done.exit]).toEqual([[['digest-mismatch', 'sums:one/b.txt', null]], 1])
    expect(done.summary).toContain('every finding counts as new')
    expect(done.report.unknowns.map(({ subject }) => subject)).toEqual(['guard/base', 'sums:one'])
  })

  test('where its tree is damaged, the stores are judged all the same', async () => {
    base = repository.commit('refs/heads/main', OLD)
    const tree = repository.idOf(`${base}:one`)
    const head = repository.commit('refs/heads/topic', { ...OLD, 'one/a.txt': 'alp\0a\n' }, base)
    repository.git(['checkout', '-q', '-f', '--detach', head])
    rmSync(`${repository.gitDir}/objects/${tree.slice(0, 2)}/${tree.slice(2)}`)
    const done = await proposedRun(repository.root, { baseCommit: base, headCommit: head })
    expect(found(done).map(([, , isNew]) => isNew)).toEqual([null, null])
    expect(done.exit).toBe(1)
  })
})
