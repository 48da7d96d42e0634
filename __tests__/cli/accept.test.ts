import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseAccepted } from '../../src/adapters/accepted-file.ts'
import { ACCEPTED_PATH } from '../../src/domain/acceptance.ts'
import type { Acceptance } from '../../src/domain/acceptance.ts'
import { aRepository } from '../builders/git.ts'
import type { TestRepository } from '../builders/git.ts'
import { digestOf } from '../builders/manifest.ts'
import { runIn } from '../builders/run-command.ts'
import type { CommandRun } from '../builders/run-command.ts'

/** A store with one file changed and one gone. */
const STORE = {
  'one/a.txt': 'alph4\n',
  'one/SHA256SUMS': `${digestOf('alpha\n')}  a.txt\n${digestOf('beta\n')}  b.txt\n`,
}

let repository: TestRepository
beforeEach(() => {
  repository = aRepository()
  repository.git(['config', 'user.name', 'Ann'])
  repository.commit('refs/heads/main', STORE)
  repository.git(['reset', '-q', '--hard'])
})
afterEach(() => {
  repository.remove()
})

async function command(...args: readonly string[]): Promise<CommandRun> {
  return runIn(repository.root, args)
}

function lines(): readonly Acceptance[] {
  const { acceptances, unusableCount } = parseAccepted(readFileSync(join(repository.root, ACCEPTED_PATH)))
  expect(unusableCount).toBe(0)
  return acceptances
}

describe('accept', () => {
  test('records what was found of one subject, and only that stops failing', async () => {
    const done = await command('accept', 'sums:one/a.txt', '--reason', 'cut by hand', '--until', '2026-12-31')
    expect([done.exit, done.stderr]).toEqual([0, ''])
    expect(done.stdout).toContain(
      'accepted until 2026-12-31: digest-mismatch: sums:one/a.txt\n1 finding is accepted in .github/',
    )
    expect(done.stdout).toContain(`git add ${ACCEPTED_PATH} && git commit`)
    expect(lines()).toMatchObject([
      {
        ...{ code: 'digest-mismatch', subject: 'sums:one/a.txt', reason: 'cut by hand', author: 'Ann' },
        ...{ until: '2026-12-31', acceptedAt: '2026-07-13T12:00:00.000Z' },
      },
    ])
    const check = await command('check')
    expect(check.exit).toBe(1)
    expect(check.stdout).toContain('1 error; 1 finding is accepted.')
    expect(check.stdout).toContain('    Ann, until 2026-12-31: cut by hand\n')
    expect(repository.git(['status', '--porcelain', '-uall'])).toBe(`?? ${ACCEPTED_PATH}`)
  })

  test('twice is once, and an end that comes later is another line', async () => {
    await command('accept', 'sums:one/a.txt', '--reason', 'x', '--until', '2026-12-31')
    const again = await command('accept', 'sums:one/a.txt', '--reason', 'y', '--until', '2026-12-31')
    expect([again.exit, again.stdout, lines().length]).toEqual([
      0,
      'Nothing to accept: all of it is accepted already.\n',
      1,
    ])
    await command('accept', 'sums:one/a.txt', '--reason', 'for good')
    expect((await command('check')).stdout).toContain('    Ann: for good\n')
    expect(lines()).toHaveLength(2)
  })

  test('--dry-run shows the line and writes nothing', async () => {
    const { exit, stdout } = await command('accept', 'sums:one/a.txt', '--reason', 'x', '--dry-run')
    const [line = '', end] = stdout.split('\n')
    expect([exit, end]).toEqual([0, expect.stringContaining('nothing was written')])
    expect(parseAccepted(Buffer.from(line)).acceptances).toHaveLength(1)
    expect(existsSync(join(repository.root, '.github'))).toBe(false)
  })

  test.each([
    [['accept'], /takes one SUBJECT/],
    [['accept', 'a', 'b', '--reason', 'x'], /takes one SUBJECT/],
    [['accept', 'sums:one/a.txt'], /reason: accept takes --reason TEXT/],
    [['accept', 'sums:one/a.txt', '--reason', ' '], /reason: /],
    [['accept', 'sums:one/a.txt', '--reason', 'x'.repeat(1001)], /reason: it has more than 1000/],
    [['accept', 'sums:one/a.txt', '--reason', 'x', '--until', 'soon'], /until: "soon" is not a day/],
    [['accept', 'sums:one/a.txt', '--reason', 'x', '--until', '2026-07-12'], /until: 2026-07-12 has passed/],
    [['accept', 'sums:one/a.txt', '--reason', 'x', '--code', 'artifact-missing'], /code: .*it has digest-mismatch/],
    [['accept', 'a.txt', '--reason', 'x'], /no finding is about "a\.txt"; is it sums:one\/a\.txt\?/],
    [['accept', 'sums:one/c.txt', '--reason', 'x'], /no finding is about "sums:one\/c\.txt"; is it /],
    [['accept', 'zzz', '--reason', 'x'], /check shows what there is/],
    [['accept', 'guard/sums:one', '--reason', 'x'], /only what is wrong in a store/],
    [['accept', 'sums:one/a.txt', '--reason', 'x', '--json', '-'], /--json/],
    [['baseline', '--fail-on', 'error'], /--fail-on/],
    [['baseline', '.'], /takes no operand/],
    [['baseline', '--code', 'x'], /--code/],
  ])('%j is refused in one line, and writes nothing', async (args, line) => {
    const { exit, stderr, stdout } = await command(...args)
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd()).not.toContain('\n')
    expect(existsSync(join(repository.root, '.github'))).toBe(false)
  })

  test('a bare repository, a plain folder and a git that knows nobody are refused', async () => {
    const args = ['accept', 'sums:one/a.txt', '--reason', 'x', '--repo']
    const bare = aRepository({ isBare: true })
    expect((await command(...args, bare.root)).stderr).toMatch(/is bare; /)
    bare.remove()
    expect((await command(...args, '/')).stderr).toMatch(/no git repository/)
    repository.git(['config', 'user.name', ''])
    expect((await command(...args, '.')).stderr).toMatch(/git config user\.name/)
  })
})

describe('baseline', () => {
  test('accepts all that is wrong now; from then on only what is new fails', async () => {
    writeFileSync(join(repository.root, 'one/unclaimed.txt'), '')
    const done = await command('baseline')
    expect([done.exit, done.stderr]).toEqual([0, ''])
    expect(done.stdout).toContain('2 findings are accepted in .github/')
    expect(lines().map(({ code, reason }) => [code, reason])).toEqual([
      ['digest-mismatch', 'baseline'],
      ['artifact-missing', 'baseline'],
    ])
    expect(await command('check', '--fail-on', 'warning')).toMatchObject({ exit: 0 })
    expect((await command('baseline')).stdout).toBe('Nothing to accept: all of it is accepted already.\n')
    writeFileSync(join(repository.root, 'one/a.txt'), 'worse\n')
    const worse = await command('check')
    expect([worse.exit, worse.stdout]).toEqual([1, expect.stringContaining('it was accepted in another form')])
  })

  test('--dry-run and --reason', async () => {
    const { stdout } = await command('baseline', '--reason', 'before the move', '--dry-run')
    expect(stdout).toMatch(/"reason":"before the move".*\n.*\nDry run: 2 lines for /)
    expect(existsSync(join(repository.root, '.github'))).toBe(false)
  })

  test('does not end what was accepted for a time', async () => {
    await command('accept', 'sums:one/a.txt', '--reason', 'x', '--until', '2026-12-31')
    await command('baseline')
    expect(lines().map(({ subject, until }) => [subject, until])).toEqual([
      ['sums:one/a.txt', '2026-12-31'],
      ['sums:one/b.txt', null],
    ])
  })

  test('what could not be examined is said, and exits 3', async () => {
    const { exit, stderr, stdout } = await command('baseline', '--store', 'sums=gone', '--store', 'sums=one')
    expect([exit, stdout]).toEqual([3, expect.stringContaining('2 findings are accepted')])
    expect(stderr).toContain('not everything could be examined')
  })

  test.each(['accept', 'baseline'])('%s --help says what it does', async (name) => {
    const { exit, stdout } = await command(name, '--help')
    expect([exit, stdout]).toEqual([0, expect.stringContaining('--until DATE')])
  })
})
