import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ACCEPTED_PATH } from '../src/domain/acceptance.ts'
import type { Acceptance } from '../src/domain/acceptance.ts'
import { acceptedText, anAcceptance } from './builders/acceptance.ts'
import { aRepository } from './builders/git.ts'
import type { TestRepository } from './builders/git.ts'
import { digestOf } from './builders/manifest.ts'
import { proposedRun } from './builders/proposed-run.ts'
import type { ActionRun } from './builders/proposed-run.ts'

const STORE = {
  'one/a.txt': 'alpha\n',
  'one/b.txt': 'bet\0\n',
  'one/SHA256SUMS': `${digestOf('alpha\n')}  a.txt\n${digestOf('beta\n')}  b.txt\n`,
}
const SCHEDULE = { name: 'schedule', isOfDefaultBranch: true }

let repository: TestRepository

beforeEach(() => {
  repository = aRepository()
})
afterEach(() => {
  repository.remove()
})

/** The acceptance of the store's damage, as it is now. */
async function acceptanceOfDamage(changes: Partial<Acceptance> = {}): Promise<Acceptance> {
  const bare = repository.commit('refs/heads/scratch', STORE)
  repository.git(['checkout', '-q', '-f', '--detach', bare])
  const { report } = await proposedRun(repository.root, SCHEDULE)
  const [finding] = report.findings
  if (finding === undefined) throw new Error('the store is not damaged')
  return anAcceptance(finding, changes)
}

function statusOf({ exit, report }: ActionRun): readonly unknown[] {
  return [
    exit,
    report.status,
    report.findings.filter(({ severity }) => severity !== 'info').map(({ accepted }) => accepted),
  ]
}

describe('accepted findings', () => {
  test('are obeyed from the work tree, and from the tree of HEAD where there is none', async () => {
    const text = acceptedText(await acceptanceOfDamage())
    const head = repository.commit('refs/heads/main', { ...STORE, [ACCEPTED_PATH]: text })
    repository.git(['checkout', '-q', '-f', 'main'])
    const done = await proposedRun(repository.root, SCHEDULE)
    expect(statusOf(done)).toEqual([0, 'healthy', [true]])
    expect(done.summary).toContain('nothing else is wrong that could be seen; 1 finding is accepted')
    expect(done.summary).toContain('Ann&#58;<!-- --> known since the move')
    expect(done.annotations).toEqual([])
    const bare = aRepository({ isBare: true, cloneOf: { url: repository.root } })
    try {
      expect(statusOf(await proposedRun(bare.root, SCHEDULE))).toEqual([0, 'healthy', [true]])
      expect((await proposedRun(bare.root, SCHEDULE)).facts.accepted).toMatchObject({ value: { commit: head } })
    } finally {
      bare.remove()
    }
  })

  test('cover a store with a ref of its own', async () => {
    repository.commit('refs/heads/store', STORE)
    repository.commit('refs/heads/main', { 'README.md': 'hello\n' })
    repository.git(['checkout', '-q', '-f', 'main'])
    const [finding] = (await proposedRun(repository.root, SCHEDULE, { ref: 'store' })).report.findings
    if (finding === undefined) throw new Error('the store is not damaged')
    write(acceptedText(anAcceptance(finding)))
    expect(statusOf(await proposedRun(repository.root, SCHEDULE, { ref: 'store' }))).toEqual([0, 'healthy', [true]])
  })

  test('of other damage to the same file do not count, and that is said', async () => {
    const text = acceptedText(await acceptanceOfDamage())
    repository.commit('refs/heads/main', { ...STORE, 'one/b.txt': 'worse\n', [ACCEPTED_PATH]: text })
    repository.git(['checkout', '-q', '-f', 'main'])
    const done = await proposedRun(repository.root, SCHEDULE)
    expect(statusOf(done)).toEqual([1, 'failing', [false]])
    expect(done.report.findings[0]?.summary).toMatch(/; it was accepted in another form than it has now$/)
  })

  test('count up to the end of their last day, and then say that it is over', async () => {
    const lines = [await acceptanceOfDamage({ until: '2026-07-13' }), await acceptanceOfDamage({ until: '2026-07-12' })]
    repository.commit('refs/heads/main', STORE)
    repository.git(['checkout', '-q', '-f', 'main'])
    write(acceptedText(...lines))
    expect(statusOf(await proposedRun(repository.root, SCHEDULE))).toEqual([0, 'healthy', [true]])
    write(acceptedText(...lines.slice(1)))
    const over = await proposedRun(repository.root, SCHEDULE)
    expect(statusOf(over)).toEqual([1, 'failing', [false]])
    expect(over.report.findings[0]?.summary).toMatch(/; it was accepted until 2026-07-12, which is over$/)
  })

  test('that cannot be used are told, and take no other with them', async () => {
    const good = await acceptanceOfDamage()
    repository.commit('refs/heads/main', STORE)
    repository.git(['checkout', '-q', '-f', 'main'])
    write(`<<<<<<< ours\n${acceptedText(good)}[]\n`)
    const done = await proposedRun(repository.root, SCHEDULE)
    expect(statusOf(done)).toEqual([0, 'healthy', [true]])
    expect(done.report.unknowns).toEqual([
      {
        code: 'accepted',
        subject: 'guard/accepted',
        isRequired: false,
        reason: expect.stringMatching(/line 1: .*; line 3: /),
      },
    ])
  })

  test('of trouble with the guard or GitHub do not count, whatever the file says', async () => {
    repository.commit('refs/heads/main', { 'README.md': 'hello\n' })
    repository.git(['checkout', '-q', '-f', 'main'])
    const inputs = { store: 'sums=gone' }
    const [blind] = (await proposedRun(repository.root, SCHEDULE, inputs)).report.findings
    if (blind === undefined) throw new Error('the guard sees')
    write(acceptedText(anAcceptance(blind)))
    const done = await proposedRun(repository.root, SCHEDULE, inputs)
    expect(statusOf(done)).toEqual([3, 'failing', [false]])
  })

  function write(text: string): void {
    const file = join(repository.root, ACCEPTED_PATH)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
})

describe('on a pull request, accepted findings', () => {
  const damage = { ...STORE, 'one/new.txt': 'new\n' }

  test('of the base count; the change may take away what it likes, that takes effect once merged', async () => {
    const text = acceptedText(await acceptanceOfDamage())
    const base = repository.commit('refs/heads/main', { ...STORE, [ACCEPTED_PATH]: text })
    const head = repository.commit('refs/heads/topic', damage, base)
    repository.git(['checkout', '-q', '-f', '--detach', head])
    const done = await proposedRun(repository.root, { baseCommit: base, headCommit: head })
    expect(statusOf(done)).toEqual([0, 'healthy', [true]])
    expect(done.annotations).toContainEqual(
      expect.stringMatching(/^notice new: accepted: changes to accepted findings take effect once merged/),
    )
  })

  test('that the change brings are not obeyed, and that is annotated', async () => {
    const text = acceptedText(await acceptanceOfDamage())
    const base = repository.commit('refs/heads/main', { ...STORE, 'one/b.txt': 'beta\n' })
    const head = repository.commit('refs/heads/topic', { ...STORE, [ACCEPTED_PATH]: text }, base)
    repository.git(['checkout', '-q', '-f', '--detach', head])
    const done = await proposedRun(repository.root, { baseCommit: base, headCommit: head })
    expect(statusOf(done)).toEqual([1, 'failing', [false]])
    expect(done.report.findings.find(({ code }) => code === 'accepted')).toMatchObject({
      severity: 'info',
      place: { path: ACCEPTED_PATH, line: 1 },
    })
    const unknownBase = await proposedRun(repository.root, { baseCommit: 'a'.repeat(40), headCommit: head })
    expect(statusOf(unknownBase)).toEqual([1, 'failing', [false]])
    expect(unknownBase.report.unknowns.map(({ code }) => code)).toContain('accepted')
  })

  test('that the change leaves alone are not spoken of', async () => {
    const text = acceptedText(await acceptanceOfDamage())
    const base = repository.commit('refs/heads/main', { ...STORE, [ACCEPTED_PATH]: text })
    const head = repository.commit('refs/heads/topic', { ...damage, [ACCEPTED_PATH]: text }, base)
    repository.git(['checkout', '-q', '-f', '--detach', head])
    const done = await proposedRun(repository.root, { baseCommit: base, headCommit: head })
    expect(done.report.findings.map(({ code }) => code)).not.toContain('accepted')
  })

  test('made on the base after the change branched off count too', async () => {
    const text = acceptedText(await acceptanceOfDamage())
    const fork = repository.commit('refs/heads/main', STORE)
    const base = repository.commit('refs/heads/main', { ...STORE, [ACCEPTED_PATH]: text }, fork)
    const head = repository.commit('refs/heads/topic', damage, fork)
    repository.git(['checkout', '-q', '-f', '--detach', head])
    const done = await proposedRun(repository.root, { baseCommit: base, headCommit: head })
    expect(statusOf(done)).toEqual([0, 'healthy', [true]])
    expect(done.report.findings.map(({ code }) => code)).not.toContain('accepted')
  })

  test('of a stranger’s checkout are not read where the run knows no base', async () => {
    const text = acceptedText(await acceptanceOfDamage())
    repository.commit('refs/heads/topic', { ...STORE, [ACCEPTED_PATH]: text })
    repository.git(['checkout', '-q', '-f', 'topic'])
    const done = await proposedRun(repository.root, { name: 'pull_request_target', isUntrusted: true })
    expect(statusOf(done)).toEqual([1, 'failing', [false]])
    expect(done.report.unknowns).toContainEqual(
      expect.objectContaining({ code: 'accepted', reason: expect.stringContaining('strangers') }),
    )
  })
})
