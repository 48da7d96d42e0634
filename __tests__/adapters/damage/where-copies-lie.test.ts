import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aStage } from '../../builders/damages.ts'
import type { Stage } from '../../builders/damages.ts'
import { findingsIn } from '../../builders/findings.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'
import { digestOf } from '../../builders/manifest.ts'
import { runIn } from '../../builders/run-command.ts'

let folder: TestFolder
let stage: Stage
beforeEach(() => {
  folder = aFolder()
  stage = aStage(folder.root)
})
afterEach(() => {
  folder.remove()
})

const BINARY = Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 251))
const MASKED = 'token: '
const LOGIN = 'user: bob\npassword: hunter2'

/** What was recorded, what is left of it, and what that is called. */
const DAMAGED: readonly (readonly [string, string | Buffer, string | Buffer, string])[] = [
  ['cut off in a line', LOGIN, 'user: bob\npassword: ', 'torn'],
  ['filled up with NUL bytes', LOGIN, `user: bob\npassword: ${'\0'.repeat(7)}`, 'torn'],
  ['with NUL bytes in the middle', `${MASKED}hunter2\nend\n`, `${MASKED}${'\0'.repeat(7)}\nend\n`, 'corrupt'],
  ['binary, and overwritten', BINARY, Buffer.from(BINARY).fill(0x2a, 1_000, 1_050), 'corrupt'],
]

async function mismatch(args: readonly string[] = []): Promise<Readonly<Record<string, unknown>> | undefined> {
  const findings = await findingsIn(folder.root, args)
  return findings.find(({ code }) => code === 'digest-mismatch')?.evidence
}

describe('law 11: what was committed may have been meant, however damaged it looks', () => {
  test.each(DAMAGED)('of a file that is %s, the original is not pointed to', async (_, good, bad, diagnosis) => {
    stage.seal({ 'f.bin': good })
    const original = stage.commit('seal')
    const object = stage.git('rev-parse', 'HEAD:s/f.bin')
    stage.write('s/f.bin', bad)
    stage.commit('redact')
    for (const args of [[], ['--ref', 'main']]) {
      const evidence = await mismatch(args)
      expect(evidence).toMatchObject({ diagnosis, goodCopy: expect.stringContaining('there is one') })
      expect(JSON.stringify(evidence)).not.toContain(object)
      expect(JSON.stringify(evidence)).not.toContain(original)
      const { stdout } = await runIn(folder.root, ['observe', '--no-github', ...args])
      expect(stdout).toContain('"withheld"')
      expect(stdout).not.toContain(object)
    }
  })

  test.each(DAMAGED)('of a file that is %s in the work tree alone, it is', async (_, good, bad, diagnosis) => {
    stage.seal({ 'f.bin': good })
    const original = stage.commit('seal')
    const objectId = stage.git('rev-parse', 'HEAD:s/f.bin')
    stage.write('s/f.bin', bad)
    expect(await mismatch()).toMatchObject({
      diagnosis,
      goodCopy: { objectId, commit: original, path: 's/f.bin' },
      command: `git cat-file blob ${objectId} | sha256sum`,
    })
  })

  test('damage that was done to a redacted file does not lead to the original either', async () => {
    stage.seal({ 'f.bin': LOGIN })
    stage.commit('seal')
    const object = stage.git('rev-parse', 'HEAD:s/f.bin')
    stage.write('s/f.bin', 'user: bob\npassword: ')
    stage.commit('redact')
    stage.write('s/f.bin', 'user: bob\npass')
    expect(await mismatch()).toMatchObject({ diagnosis: 'torn' })
    expect(JSON.stringify(await findingsIn(folder.root))).not.toContain(object)
  })

  test('nor does the loss of the object that a redacted file lay in', async () => {
    stage.seal({ 'f.bin': LOGIN })
    stage.commit('seal')
    const original = stage.git('rev-parse', 'HEAD:s/f.bin')
    stage.write('s/f.bin', 'user: bob\npassword: ')
    stage.commit('redact')
    const lost = stage.git('rev-parse', 'HEAD:s/f.bin')
    rmSync(join(folder.root, '.git/objects', lost.slice(0, 2), lost.slice(2)))
    const { stdout } = await runIn(folder.root, ['observe', '--no-github', '--ref', 'main'])
    expect(stdout).toContain('"withheld"')
    expect(stdout).not.toContain(original)
    expect(stdout).toContain(digestOf(LOGIN))
  })
})

describe('law 11: a merge that mixed a redaction with the record of the original', () => {
  /** Two sides seal a file, each in its own way; the merge takes the bytes of the second and the record of the first. */
  function mixed(base: string, first: string, second: string): { readonly merge: string; readonly parent: string } {
    stage.seal({ 'a.md': base })
    stage.commit('seal')
    stage.git('checkout', '-q', '-b', 'side')
    stage.seal({ 'a.md': second })
    stage.commit('side')
    stage.git('checkout', '-q', 'main')
    stage.seal({ 'a.md': first })
    const parent = stage.commit('main')
    stage.git('merge', '-q', '--no-commit', '-s', 'ours', 'side')
    stage.git('checkout', 'side', '--', 's/a.md')
    return { merge: stage.commit('merge'), parent }
  }

  test('is named as a cause, and not by its id', async () => {
    const { merge, parent } = mixed('key: none\n', 'key: hunter2\n', 'key: see the vault\n')
    for (const args of [[], ['--ref', 'main']]) {
      const evidence = await mismatch(args)
      expect(evidence).toMatchObject({
        diagnosis: 'merge-mixed',
        goodCopy: expect.stringContaining('there is one'),
        command: "git log --stat -- 's/a.md'",
      })
      expect(evidence).not.toHaveProperty('merge')
      expect(JSON.stringify(evidence)).not.toContain(merge)
      const { stdout } = await runIn(folder.root, ['observe', '--no-github', ...args])
      const { stores } = JSON.parse(stdout) as { stores: { artifacts: { damage?: unknown }[] }[] }
      const damage = stores.flatMap(({ artifacts }) => artifacts.flatMap((artifact) => artifact.damage ?? []))
      expect(damage).toMatchObject([{ mixedByMerge: { merge: null }, copies: { kind: 'withheld' } }])
      expect(JSON.stringify(damage)).not.toContain(parent)
    }
  })

  test('is named by its id where the bytes have all that was recorded', async () => {
    const { merge } = mixed('one\n', 'one\nthree\n', 'one\ntwo\nthree\n')
    expect(await mismatch()).toMatchObject({ diagnosis: 'merge-mixed', merge, command: `git show --stat ${merge}` })
  })
})
