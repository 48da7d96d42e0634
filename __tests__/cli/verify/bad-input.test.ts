import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, closeSync, existsSync, openSync, readFileSync, symlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'
import { digestOf } from '../../builders/manifest.ts'
import { spawnGuard } from '../../builders/spawn-guard.ts'

let folder: TestFolder = { root: '', write: () => undefined, remove: () => undefined }

afterEach(() => {
  folder.remove()
})

function inFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  folder = aFolder(files)
  return folder.root
}

const line = (name: string, content = ''): string => `${digestOf(content)}  ${name}\n`
const isWindows = process.platform === 'win32'
const unix = isWindows ? test.skip : test
const canDropRoot = !isWindows && process.getuid?.() === 0 && existsSync('/usr/bin/setpriv')
const asSomebody =
  isWindows || process.getuid?.() !== 0 ? [] : ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
const canLackPermission = !isWindows && (asSomebody.length === 0 || canDropRoot)
const hasStrace = !isWindows && spawnSync('strace', ['-V']).status === 0

describe('R49: verify on bad input ends with one clear line and exit 1', () => {
  test.each([
    ['an empty manifest', '', 'SUMS: no properly formatted checksum lines found'],
    ['a manifest of NULs', '\0'.repeat(1000), 'SUMS: 1: rejected: nul '],
    ['a manifest of a million NULs', '\0'.repeat(1_000_000), 'SUMS: 1: rejected: line-too-long'],
  ])('%s', async (_, content, message) => {
    const cwd = inFolder({ SUMS: content })
    const run = await spawnGuard(['verify', 'SUMS'], cwd)
    expect(run).toMatchObject({ exit: 1, stdout: '' })
    expect(run.stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(message)])
  })

  test('a folder without manifests', async () => {
    const run = await spawnGuard(['verify', '.'], inFolder({ a: 'a' }))
    expect(run).toMatchObject({ exit: 1, stdout: '' })
    expect(run.stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('no SHA-256 manifest in this folder')])
  })

  test('200 MB without a line end, in memory that does not grow with them', async () => {
    const cwd = inFolder({ small: 'x\n' })
    const piece = Buffer.alloc(1_000_000, 'e')
    const fd = openSync(join(cwd, 'SUMS'), 'w')
    for (let megabyte = 0; megabyte < 200; megabyte += 1) writeSync(fd, piece)
    closeSync(fd)
    const base = await spawnGuard(['verify', 'small'], cwd)
    const run = await spawnGuard(['verify', 'SUMS'], cwd)
    expect(run).toMatchObject({ exit: 1, stdout: '' })
    expect(run.stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('SUMS: 1: rejected: line-too-long')])
    expect(run.maxRssBytes - base.maxRssBytes).toBeLessThan(40_000_000)
  })

  unix('a FIFO that nobody writes to, as manifest and as artifact', async () => {
    const cwd = inFolder({ SUMS: line('fifo') + line('a', 'a'), a: 'a' })
    execFileSync('mkfifo', [join(cwd, 'fifo')])
    expect(await spawnGuard(['verify', 'SUMS'], cwd)).toMatchObject({
      exit: 1,
      stdout: 'a: OK\n',
      stderr: 'session-reliability: SUMS: 1: rejected: not-a-file (fifo)\n',
    })
    const asManifest = await spawnGuard(['verify', 'fifo'], cwd)
    expect(asManifest).toMatchObject({ exit: 1, stdout: '' })
    expect(asManifest.stderr).toContain('fifo: no properly formatted checksum lines found')
  })

  unix('a manifest that a program writes into a pipe is read to its end', async () => {
    const cwd = inFolder({ a: 'a', SUMS: line('a', 'a').repeat(3000) })
    const run = await spawnGuard(['verify', '--quiet', '/dev/fd/3'], cwd, [
      'bash',
      '-c',
      'exec "$@" 3< <(sleep 0.3; cat SUMS)',
      'bash',
    ])
    expect(run).toMatchObject({ exit: 0, stdout: '', stderr: '' })
  })

  unix('a symlink loop, as manifest, as artifact and on the way', async () => {
    const cwd = inFolder({ SUMS: line('loop') + line('loop/a') })
    symlinkSync('loop', join(cwd, 'loop'))
    const run = await spawnGuard(['verify', 'SUMS', 'loop'], cwd)
    expect(run).toMatchObject({ exit: 1, stdout: '' })
    expect(run.stderr.trimEnd().split('\n')).toEqual([
      'session-reliability: SUMS: 1: rejected: symlink (loop)',
      'session-reliability: SUMS: 2: rejected: symlink-ancestor (loop/a)',
      'session-reliability: loop: Too many levels of symbolic links',
    ])
  })

  const withoutPermission = canLackPermission ? test : test.skip
  withoutPermission('a file and a manifest without permission (skipped where nobody can lack it)', async () => {
    const cwd = inFolder({ SUMS: line('secret', 'x') + line('a', 'a'), OTHER: '', secret: 'x', a: 'a' })
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, 'secret'), 0)
    chmodSync(join(cwd, 'OTHER'), 0)
    const run = await spawnGuard(['verify', 'SUMS', 'OTHER'], cwd, asSomebody)
    expect(run).toMatchObject({ exit: 1, stdout: 'secret: FAILED open or read\na: OK\n' })
    expect(run.stderr).toContain('session-reliability: secret: Permission denied\n')
    expect(run.stderr).toContain('session-reliability: OTHER: Permission denied\n')
  })

  const traced = hasStrace ? test : test.skip
  traced('nothing outside the root is ever opened (by strace; skipped without it)', async () => {
    const cwd = inFolder({
      'root/SUMS': '',
      'outside-of-root/f': 'x',
      'root/d/f': 'x',
      'outside-of-root.git/config': 'x',
    })
    const root = join(cwd, 'root')
    symlinkSync('../outside-of-root', join(root, 'link'))
    symlinkSync('../outside-of-root/f', join(root, 'leaf'))
    const names = [
      '../outside-of-root/f',
      `${cwd}/outside-of-root/f`,
      'd/../../outside-of-root/f',
      'link/f',
      'leaf',
      './../outside-of-root/f',
      'd/f',
    ]
    folder.write('root/SUMS', names.map((name) => line(name, 'x')).join(''))
    const log = join(cwd, 'trace')
    const run = await spawnGuard(['verify', 'SUMS'], root, [
      'strace',
      '-f',
      '-e',
      'trace=open,openat,openat2',
      '-o',
      log,
    ])
    expect(run).toMatchObject({ exit: 1, stdout: 'd/f: OK\n' })
    const opened = readFileSync(log, 'utf8').split('\n')
    expect(opened.filter((call) => call.includes('root/d/f'))).toHaveLength(1)
    expect(opened.filter((call) => call.includes('outside-of-root') || call.includes('root/link'))).toEqual([])
    // The leaf may be tried, and the flag refuses it.
    expect(opened.filter((call) => call.includes('root/leaf') && !call.includes('ELOOP'))).toEqual([])
  })
})
