import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { initCommand } from '../../src/cli/init.ts'
import { repositoryOf } from '../../src/cli/init/own-action.ts'
import type { CommandIo } from '../../src/cli/io.ts'
import { SettingsError } from '../../src/domain/settings-error.ts'
import { SETTINGS } from '../../src/settings.ts'

const ACTION = `someone/session-reliability@${'a'.repeat(40)}`
const FILE = join('.github', 'workflows', 'session-reliability.yml')

let root: string
/** Where the program lies: in no repository. */
let elsewhere: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'init-')))
  git(root, 'init', '--quiet')
  elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
  writeFileSync(join(elsewhere, 'index.js'), '')
})
afterEach(() => {
  rmSync(elsewhere, { recursive: true, force: true })
  rmSync(root, { recursive: true, force: true })
})

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd,
    encoding: 'utf8',
  }).trim()
}

async function init(
  args: readonly string[],
  given: Partial<CommandIo> = {},
): Promise<{ exitCode: number; printed: string }> {
  let printed = ''
  const sink = { write: (text: string) => void (printed += text), isTty: false }
  const io: CommandIo = {
    stdin: process.stdin,
    stdout: sink,
    stderr: sink,
    cwd: root,
    env: {},
    program: 'node dist/index.js',
    workerEntry: pathToFileURL(join(elsewhere, 'index.js')),
    nowMs: Date.now,
    ...given,
  }
  return { exitCode: await initCommand(args, io), printed }
}

describe('init', () => {
  test('shows the workflow, and writes what it showed', async () => {
    const { exitCode, printed } = await init(['--uses', ACTION])
    const written = readFileSync(join(root, FILE), 'utf8')
    expect([exitCode, printed.startsWith(written)]).toEqual([0, true])
    expect(readdirSync(join(root, '.github', 'workflows'))).toEqual(['session-reliability.yml'])
  })

  test('writes to the top of the repository, from any folder of it', async () => {
    mkdirSync(join(root, 'deep', 'folder'), { recursive: true })
    await init(['--uses', ACTION, '--repo', 'deep/folder'])
    expect(existsSync(join(root, FILE))).toBe(true)
  })

  test.each([
    ['other/action@v1', true],
    ['other/action@main', true],
    [ACTION, false],
  ])('%s can change under who uses it: %s', async (uses, isSaid) => {
    const { printed } = await init(['--uses', uses, '--dry-run'])
    expect(printed.includes('can change under you')).toBe(isSaid)
  })

  test('R48: the workflow runs on a schedule at an odd minute, on push, on pull requests and by hand, and may write issues and statuses', async () => {
    await init(['--uses', ACTION])
    const workflow = parse(readFileSync(join(root, FILE), 'utf8'))
    expect(Object.keys(workflow.on)).toEqual(['schedule', 'push', 'pull_request', 'workflow_dispatch'])
    expect(Number(workflow.on.schedule[0].cron.split(' ')[0]) % 2).toBe(1)
    expect(workflow.permissions).toEqual({ contents: 'read', issues: 'write', statuses: 'write' })
    expect(workflow.concurrency['cancel-in-progress']).toBe(false)
    const steps: readonly { uses: string; with: Record<string, unknown> }[] = workflow.jobs.check.steps
    expect(steps.map(({ uses }) => uses)).toEqual([expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/), ACTION])
    const inputs = Object.values(SETTINGS).filter(({ where }) => where !== 'command-line')
    expect(inputs.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(steps[1]?.with ?? {})))
  })

  test('--dry-run writes nothing', async () => {
    const { exitCode, printed } = await init(['--uses', ACTION, '--dry-run'])
    expect([exitCode, printed.includes(ACTION), existsSync(join(root, '.github'))]).toEqual([0, true, false])
  })

  test('keeps a file that is there, and says so', async () => {
    mkdirSync(join(root, '.github', 'workflows'), { recursive: true })
    writeFileSync(join(root, FILE), 'mine')
    const { exitCode, printed } = await init(['--uses', ACTION])
    expect([exitCode, readFileSync(join(root, FILE), 'utf8')]).toEqual([0, 'mine'])
    expect(printed).toContain('there already, and was kept')
    expect(readdirSync(join(root, '.github', 'workflows'))).toHaveLength(1)
  })

  test('twice is once', async () => {
    await init(['--uses', ACTION])
    const before = readFileSync(join(root, FILE), 'utf8')
    await init(['--uses', 'other/action@v1'])
    expect(readFileSync(join(root, FILE), 'utf8')).toBe(before)
  })

  test.each(['.github', join('.github', 'workflows'), FILE])('does not follow a symlink at %s', async (path) => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    mkdirSync(join(root, path, '..'), { recursive: true })
    symlinkSync(path === FILE ? join(outside, 'file') : outside, join(root, path), path === FILE ? 'file' : 'dir')
    await expect(init(['--uses', ACTION])).rejects.toThrow(/symlink/)
    expect(readdirSync(outside)).toEqual([])
    rmSync(outside, { recursive: true })
  })

  test('outside a repository, and in a bare one, is a clear error', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    await expect(init(['--repo', outside])).rejects.toThrow(SettingsError)
    git(outside, 'init', '--quiet', '--bare')
    await expect(init(['--repo', outside])).rejects.toThrow(/not in the work tree of a git repository/)
    await expect(init(['--repo', join(outside, 'HEAD')])).rejects.toThrow(/no folder/)
    rmSync(outside, { recursive: true })
  })

  test.each([['--nope'], ['operand'], ['--uses'], ['--uses', 'x y'], ['--uses', 'a/b@c\n  evil: true']])(
    'does not take %p %p',
    async (...args) => {
      await expect(init(args)).rejects.toThrow(SettingsError)
      expect(existsSync(join(root, '.github'))).toBe(false)
    },
  )

  test('--help says what it does, and does nothing', async () => {
    expect((await init(['--help'])).printed).toContain('--dry-run')
    expect(existsSync(join(root, '.github'))).toBe(false)
  })
})

describe('the action that the workflow uses', () => {
  function cloneOf(url: string): URL {
    writeFileSync(join(root, 'action.yml'), '')
    mkdirSync(join(root, 'dist'))
    writeFileSync(join(root, 'dist', 'index.js'), '')
    git(root, 'add', '--all')
    git(root, 'commit', '--quiet', '--message', 'first')
    git(root, 'remote', 'add', 'origin', url)
    return pathToFileURL(join(root, 'dist', 'index.js'))
  }

  test("is this program's own commit, when it runs from a clone", async () => {
    const workerEntry = cloneOf('https://github.com/someone/session-reliability.git')
    expect((await init(['--dry-run'], { workerEntry })).printed).toContain(
      `uses: someone/session-reliability@${git(root, 'rev-parse', 'HEAD')}\n`,
    )
  })

  test('is open, and says so, where that is not known', async () => {
    const { printed } = await init(['--dry-run'], {
      workerEntry: cloneOf('https://example.org/someone/session-reliability.git'),
    })
    expect(printed).toContain('uses: <owner>/session-reliability@<commit>')
    expect(printed).toMatch(/Before you commit it/)
  })

  test('is not the repository into which somebody copied the program', async () => {
    cloneOf('https://github.com/someone/else.git')
    mkdirSync(join(root, 'vendor', 'dist'), { recursive: true })
    writeFileSync(join(root, 'vendor', 'dist', 'index.js'), '')
    const workerEntry = pathToFileURL(join(root, 'vendor', 'dist', 'index.js'))
    expect((await init(['--dry-run'], { workerEntry })).printed).not.toContain('someone/else')
  })

  test.each([
    ['https://github.com/a/b.git', 'a/b'],
    ['https://x-access-token:secret@github.com/a/b', 'a/b'],
    ['git@github.com:a-1/b.c.git', 'a-1/b.c'],
    ['ssh://git@github.com/a/b.git', 'a/b'],
    ['https://github.com.example.org/a/b', null],
    ['https://github.com/a/b/c', null],
    ['file:///a/b', null],
    ['', null],
  ])('of the remote %s is %s', (url, expected) => {
    expect(repositoryOf(url)).toBe(expected)
  })
})
