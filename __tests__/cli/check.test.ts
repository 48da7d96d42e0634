import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { TestFolder } from '../builders/folder.ts'
import { aFolder } from '../builders/folder.ts'
import { runIn } from '../builders/run-command.ts'
import { aStoreFolder } from '../builders/store-folder.ts'

let folder: TestFolder
beforeEach(() => {
  folder = aStoreFolder()
})
afterEach(() => {
  folder.remove()
})

const sound = /^Healthy: 1 store, 1 session; 2 of 2 artifacts match their recorded digest; nothing is wrong/

describe('check', () => {
  test('R4, R49: a sound store is healthy and exits 0, from inside, by PATH, and by --repo', async () => {
    for (const [cwd, args] of [
      [folder.root, []],
      [folder.root, ['check']],
      ['/', ['check', folder.root]],
      ['/', ['check', '--repo', folder.root]],
      ['/', ['--repo', folder.root]],
    ] as const) {
      const { exit, stdout, stderr } = await runIn(cwd, args)
      expect([exit, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(sound)
    }
  })

  test('R4, R49: one changed byte exits 1, and names the file and the line of the manifest', async () => {
    folder.write('store/b.txt', 'twO\n')
    const { exit, stdout } = await runIn(folder.root, ['check'])
    expect(exit).toBe(1)
    expect(stdout).toContain('error: digest-mismatch\n  sums:store/b.txt does not have the SHA-256')
    expect(stdout).toContain('(store/SHA256SUMS:2)\n')
  })

  test('R5: an artifact that is gone exits 1, and names the manifest that lists it', async () => {
    rmSync(join(folder.root, 'store/b.txt'))
    const { exit, stdout } = await runIn(folder.root, ['check'])
    expect(exit).toBe(1)
    expect(stdout).toContain(
      'error: artifact-missing\n  sums:store/b.txt is not there, though SHA256SUMS records its digest (store/SHA256SUMS:2)\n',
    )
  })

  test.each([
    ['never', 0],
    ['warning', 1],
    ['error', 1],
    ['critical', 0],
    ['new', 1],
  ])('--fail-on %s with one error exits %i', async (failOn, exit) => {
    folder.write('store/b.txt', 'twO\n')
    expect(await runIn(folder.root, ['check', '--fail-on', failOn])).toMatchObject({ exit })
  })

  test('--json - prints one JSON report and nothing else', async () => {
    const { exit, stdout, stderr } = await runIn(folder.root, ['check', '--json', '-'])
    expect([exit, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      status: 'healthy',
      stores: [{ id: 'sums:store', artifacts: 2 }],
    })
  })

  test('--json FILE writes the same report beside the words, and leaves no temporary file', async () => {
    const { stdout } = await runIn(folder.root, ['check', '--json', 'out.json'])
    expect(stdout).toMatch(sound)
    const { stdout: printed } = await runIn(folder.root, ['check', '--json', '-'])
    expect(readFileSync(join(folder.root, 'out.json'), 'utf8')).toBe(printed)
    expect(readdirSync(folder.root).toSorted()).toEqual(['out.json', 'store'])
  })

  test('--json into a folder that is not there exits 2 in one line', async () => {
    const { exit, stderr } = await runIn(folder.root, ['check', '--json', 'no/where.json'])
    expect(exit).toBe(2)
    expect(stderr).toMatch(/^session-reliability: no\/where\.json cannot be written: [^\n]*\n$/)
  })

  test('--quiet says nothing about a sound store, and only the finding about another', async () => {
    expect(await runIn(folder.root, ['check', '--quiet'])).toEqual({ exit: 0, stdout: '', stderr: '' })
    folder.write('store/b.txt', 'twO\n')
    expect((await runIn(folder.root, ['check', '--quiet'])).stdout).toMatch(/^error: digest-mismatch\n[^\n]+\n$/)
  })

  test('without any store it could not tell: exit 3, and a line that says what to do', async () => {
    const empty = aFolder()
    const { exit, stdout } = await runIn(empty.root, ['check'])
    empty.remove()
    expect(exit).toBe(3)
    expect(stdout).toContain('no session store was found; name one with store: FORMAT=PATH or FORMAT=REF')
  })

  test.each([
    [['check', 'a', 'b'], /one PATH at most; "b" is too many/],
    [['check', '--store', 'zip=store'], /store: "zip=store" is not FORMAT=PATH/],
    [['check', '--fail-on', 'sometimes'], /fail-on: "sometimes" is not one of/],
    [['check', '--colour'], /--colour/],
    [['chek'], /"chek" is no command; there are check, verify/],
    [['__proto__'], /"__proto__" is no command/],
  ])('%j exits 2 in one line, and nothing is looked at', async (args, line) => {
    const { exit, stdout, stderr } = await runIn(folder.root, args)
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd()).not.toContain('\n')
  })

  test('a PATH that does not exist, and one that is a file, are said in one line', async () => {
    for (const path of ['nowhere', 'store/a.txt']) {
      const { exit, stdout, stderr } = await runIn(folder.root, ['check', path])
      expect([2, 3]).toContain(exit)
      expect(stdout).toBe('')
      expect(stderr).toMatch(/^session-reliability: [^\n]+\n$/)
    }
  })

  test('a store asked for that is not there is blindness, not health', async () => {
    const { exit, stdout } = await runIn(folder.root, ['check', '--store', 'sums=elsewhere'])
    expect(exit).toBe(3)
    expect(stdout).toContain('error: guard-blind\n  store sums:elsewhere could not be opened')
  })

  test('a plain folder keeps no report: nothing is written into it', async () => {
    await runIn(folder.root, ['check'])
    expect(readdirSync(folder.root)).toEqual(['store'])
    expect(existsSync(join(folder.root, 'session-reliability'))).toBe(false)
  })
})

describe('every command', () => {
  const commands = ['check', 'verify', 'observe', 'assess', 'report', 'explain', 'init', 'demo']

  test.each(commands)('%s --help says how it is used, and does nothing', async (command) => {
    const { exit, stdout, stderr } = await runIn(folder.root, [command, '--help'])
    expect([exit, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(new RegExp(`^Usage: session-reliability ${command}\\b`))
    expect(readdirSync(folder.root)).toEqual(['store'])
  })

  test('--help names them all, --version a version', async () => {
    const { exit, stdout } = await runIn(folder.root, ['--help'])
    expect(exit).toBe(0)
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'))
    expect((await runIn(folder.root, ['--version'])).stdout).toMatch(/^session-reliability \d+\.\d+\.\d+\n$/)
  })
})
