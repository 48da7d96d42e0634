import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Verifier } from '../../../src/ports.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'
import { digestOf, manifestOf } from '../../builders/manifest.ts'
import { runVerify } from '../../builders/run-verify.ts'

let folder: TestFolder = { root: '', write: () => undefined, remove: () => undefined }

afterEach(() => {
  folder.remove()
})

function inFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  folder = aFolder(files)
  return folder.root
}

const line = (name: string, content = ''): string => `${digestOf(content)}  ${name}\n`

describe('R43, R49: verify says what sha256sum -c says', () => {
  test('OK, FAILED and FAILED open or read, in the order of the lines, and the sums of what is wrong', async () => {
    const cwd = inFolder({ SUMS: line('a', 'a') + line('b', 'b') + line('c', 'c') + 'nonsense\n', a: 'a', b: 'B' })
    expect(await runVerify(['SUMS'], cwd)).toEqual({
      exit: 1,
      stdout: 'a: OK\nb: FAILED\nc: FAILED open or read\n',
      stderr:
        'session-reliability: c: No such file or directory\n' +
        'session-reliability: WARNING: 1 line is improperly formatted\n' +
        'session-reliability: WARNING: 1 listed file could not be read\n' +
        'session-reliability: WARNING: 1 computed checksum did NOT match\n',
    })
  })

  test('a manifest of which all matches ends with 0', async () => {
    const cwd = inFolder({ SUMS: line('a', 'a'), a: 'a' })
    expect(await runVerify(['-c', 'SUMS'], cwd)).toEqual({ exit: 0, stdout: 'a: OK\n', stderr: '' })
  })

  test('--quiet leaves out OK, --status leaves out all, --warn names the line', async () => {
    const cwd = inFolder({ SUMS: line('a', 'a') + line('b', 'b') + 'x\n', a: 'a', b: 'B' })
    expect((await runVerify(['--quiet', 'SUMS'], cwd)).stdout).toBe('b: FAILED\n')
    expect(await runVerify(['--status', 'SUMS'], cwd)).toEqual({ exit: 1, stdout: '', stderr: '' })
    expect((await runVerify(['-w', 'SUMS'], cwd)).stderr).toContain(
      'SUMS: 3: improperly formatted SHA256 checksum line\n',
    )
  })

  test('--ignore-missing forgives what is not there, but not a file below a file, nor that nothing was verified', async () => {
    const cwd = inFolder({
      SUMS: line('a', 'a') + line('gone'),
      bad: line('a', 'a') + line('a/b'),
      none: line('gone'),
      a: 'a',
    })
    expect(await runVerify(['--ignore-missing', 'SUMS'], cwd)).toEqual({ exit: 0, stdout: 'a: OK\n', stderr: '' })
    expect(await runVerify(['--ignore-missing', 'bad'], cwd)).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('Not a directory'),
    })
    expect(await runVerify(['--ignore-missing', 'none'], cwd)).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('no file was verified'),
    })
  })

  test('reads the manifest from standard input, whose lines may not name standard input', async () => {
    const cwd = inFolder({ a: 'a' })
    expect(await runVerify([], cwd, line('a', 'a'))).toEqual({ exit: 0, stdout: 'a: OK\n', stderr: '' })
    expect(await runVerify(['-'], cwd, line('-'))).toMatchObject({ exit: 1, stdout: '' })
  })

  test('the line - stands for standard input, without --strict', async () => {
    const cwd = inFolder({ SUMS: line('-', 'from outside') })
    expect(await runVerify(['SUMS'], cwd, 'from outside')).toMatchObject({ exit: 0, stdout: '-: OK\n' })
    expect(await runVerify(['--strict', 'SUMS'], cwd, 'from outside')).toMatchObject({ exit: 1, stdout: '' })
  })

  test('several manifests: one that cannot be read does not keep the others from being checked', async () => {
    const cwd = inFolder({ one: line('a', 'a'), two: line('b', 'b'), a: 'a', b: 'b' })
    const run = await runVerify(['one', 'gone', 'two'], cwd)
    expect(run).toEqual({
      exit: 1,
      stdout: 'a: OK\nb: OK\n',
      stderr: 'session-reliability: gone: No such file or directory\n',
    })
  })

  test('the untagged form is decided once a run', async () => {
    const cwd = inFolder({ standard: line('a', 'a'), reversed: `${digestOf('a')} a\n`, a: 'a' })
    expect(await runVerify(['standard', 'reversed'], cwd)).toMatchObject({ exit: 1 })
    expect(await runVerify(['standard', 'standard'], cwd)).toMatchObject({ exit: 0 })
  })

  test('a large manifest keeps its order', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 6000 }, (_, index) => [`d${index % 9}/f${index}`, `${index}`]),
    )
    const cwd = inFolder({ ...files, SUMS: manifestOf(files) })
    const run = await runVerify(['SUMS'], cwd)
    expect(run.exit).toBe(0)
    expect(run.stdout).toBe(
      Object.keys(files)
        .map((name) => `${name}: OK\n`)
        .join(''),
    )
  })

  test('wrong options are one line and exit 1, help is exit 0', async () => {
    const cwd = inFolder({})
    expect(await runVerify(['--bogus'], cwd)).toMatchObject({
      exit: 1,
      stdout: '',
      stderr: expect.stringContaining("unrecognized option '--bogus'"),
    })
    expect(await runVerify(['--help'], cwd)).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining('--ignore-missing'),
    })
  })
})

describe('R49: what is rejected whatever the options', () => {
  test.each([
    ['../x', 'path-escape'],
    ['/etc/hostname', 'absolute-path'],
    ['a/../x', 'dot-segment'],
    ['a//x', 'empty-segment'],
    ['.git/config', 'git-dir'],
    ['x\0y', 'nul'],
  ])('%j is one clear line, and the other lines are checked', async (name, reason) => {
    const cwd = inFolder({ SUMS: line(name, 'x') + line('a', 'a'), a: 'a', x: 'x', '.git/config': 'x' })
    const run = await runVerify(['SUMS'], cwd)
    expect(run).toMatchObject({ exit: 1, stdout: 'a: OK\n' })
    expect(run.stderr).toMatch(new RegExp(`^session-reliability: SUMS: 1: rejected: ${reason} \\(.*\\)\n$`))
  })

  test('symbolic links', async () => {
    if (process.platform === 'win32') return
    const cwd = inFolder({ SUMS: line('link', 'a') + line('dir/a', 'a') + line('d/a', 'a'), 'd/a': 'a' })
    symlinkSync('d/a', join(cwd, 'link'))
    symlinkSync('d', join(cwd, 'dir'))
    expect(await runVerify(['SUMS'], cwd)).toEqual({
      exit: 1,
      stdout: 'd/a: OK\n',
      stderr:
        'session-reliability: SUMS: 1: rejected: symlink (link)\nsession-reliability: SUMS: 2: rejected: symlink-ancestor (dir/a)\n',
    })
  })

  test('names in messages are safe for terminals', async () => {
    const cwd = inFolder({ SUMS: `${line('../\x1b[2J\u202ex')}\\${line('a\\n::error::b', 'x')}` })
    const run = await runVerify(['SUMS'], cwd)
    expect(run.stderr + run.stdout).not.toMatch(/[\x1b\u202e]|^::/m)
    expect(run.stdout).toBe('\\a\\n::error::b: FAILED open or read\n')
  })

  test('--strict rejects what is malformed, and a manifest that lists itself', async () => {
    const cwd = inFolder({ 'd/SUMS': `nonsense\n${line('d/SUMS', 'x')}${line('a', 'a')}`, a: 'a' })
    const run = await runVerify(['--strict', 'd/SUMS'], cwd)
    expect(run).toMatchObject({ exit: 1, stdout: 'a: OK\n' })
    expect(run.stderr).toContain('d/SUMS: 1: rejected: malformed (nonsense)\n')
    expect(run.stderr).toContain('d/SUMS: 2: rejected: self-reference (d/SUMS)\n')
  })
})

describe('R49: a folder stands for the manifests in it', () => {
  test('whose names are relative to the folder of each', async () => {
    const cwd = inFolder({
      's/SHA256SUMS': line('a', 'a'),
      's/a': 'a',
      's/d/e/b.sha256': `${digestOf('b')}\n`,
      's/d/e/b': 'B',
      's/CHECKSUMS': 'no digests\n',
    })
    expect(await runVerify(['s'], cwd)).toMatchObject({ exit: 1, stdout: 's/a: OK\ns/d/e/b: FAILED\n' })
  })

  test('none in it is an error', async () => {
    const cwd = inFolder({ 's/a': 'a', 's/CHECKSUMS': 'no digests\n', 's/node_modules/SHA256SUMS': line('a') })
    const run = await runVerify(['s'], cwd)
    expect(run).toMatchObject({ exit: 1, stdout: '' })
    expect(run.stderr).toMatch(/^session-reliability: s: no SHA-256 manifest in this folder .*\n$/)
  })

  test('a manifest that is a link is not followed', async () => {
    if (process.platform === 'win32') return
    const cwd = inFolder({ outside: line('a'), 's/a': '' })
    symlinkSync('../outside', join(cwd, 's/SHA256SUMS'))
    expect(await runVerify(['s'], cwd)).toMatchObject({
      exit: 1,
      stdout: '',
      stderr: expect.stringContaining('symbolic link'),
    })
  })

  test('a manifest that is a folder is none', async () => {
    const cwd = inFolder({})
    mkdirSync(join(cwd, 's/SHA256SUMS'), { recursive: true })
    expect(await runVerify(['s'], cwd)).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('no SHA-256 manifest'),
    })
  })
})

describe('the canary', () => {
  test.each(['match', 'mismatch', 'missing', 'rejected', 'unclaimed'])(
    'a verifier that always says %s is found out: exit 3, nothing verified',
    async (answer) => {
      const cwd = inFolder({ SUMS: line('a', 'a'), a: 'a' })
      const liar: Verifier = { judge: () => Promise.resolve(answer) }
      expect(await runVerify(['SUMS'], cwd, '', liar)).toMatchObject({
        exit: 3,
        stdout: '',
        stderr: expect.stringContaining('nothing was verified'),
      })
    },
  )

  test('a verifier that breaks is found out too', async () => {
    const cwd = inFolder({ SUMS: line('a', 'a'), a: 'a' })
    const broken: Verifier = { judge: () => Promise.reject(new Error('broken')) }
    expect(await runVerify(['SUMS'], cwd, '', broken)).toMatchObject({ exit: 3, stdout: '' })
  })
})
