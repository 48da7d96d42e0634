import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aStage } from '../../builders/damages.ts'
import type { Stage } from '../../builders/damages.ts'
import { findingsIn } from '../../builders/findings.ts'
import type { ToldFinding } from '../../builders/findings.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'
import { aRepository } from '../../builders/git.ts'
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

  test('bytes that are withheld for one file are withheld for every other that is to have them', async () => {
    const text = `x\n${LOGIN}\ny\n`
    stage.seal({ 'a.txt': text, 'b.txt': text })
    stage.commit('seal')
    const object = stage.git('rev-parse', 'HEAD:s/a.txt')
    stage.write('s/a.txt', 'x\nuser: bob\npassword: [REDACTED]\ny\n')
    stage.commit('redact')
    stage.write('s/b.txt', text.replaceAll('\n', '\r\n'))
    const told = JSON.stringify(await findingsIn(folder.root, []))
    expect(told).toContain('"diagnosis":"line-endings"')
    expect(told).not.toContain(object)
  })

  test('a commit that has the original of one file is named for no other', async () => {
    stage.seal({ 'a.txt': 'one\ntwo\n', 'b.txt': `x\n${LOGIN}\ny\n` })
    const original = stage.commit('seal')
    stage.write('s/b.txt', 'x\nuser: bob\npassword: [REDACTED]\ny\n')
    stage.write('s/a.txt', 'one\r\ntwo\r\n')
    stage.commit('redact')
    const told = JSON.stringify(await findingsIn(folder.root, []))
    expect(told).toContain('"diagnosis":"line-endings"')
    expect(told).toContain(stage.git('rev-parse', `${original}:s/a.txt`))
    for (const args of [
      ['check', '--no-github'],
      ['check', '--no-github', '--json', '-'],
      ['observe', '--no-github'],
    ]) {
      const { stdout } = await runIn(folder.root, args)
      expect(stdout).not.toContain(original.slice(0, 12))
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
        command: expect.stringMatching(/^git log --stat (main )?-- :\/s\/a\.md :\/s\/SHA256SUMS$/),
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

describe('law 3: that no copy was found says something only when everything was searched', () => {
  const BAD = 'what was written, damaged \u0007\n'

  /** Two commits: the recorded bytes, and others without a word of them in common. */
  function sealedAndDamaged(): void {
    stage.seal({ 'f.txt': 'something else\n' })
    stage.commit('seal')
    stage.write('s/f.txt', BAD)
    stage.commit('damage')
  }

  /** The mismatch that a clone of it has. */
  async function inClone(...args: readonly string[]): Promise<ToldFinding | undefined> {
    const clone = aRepository({ cloneOf: { url: pathToFileURL(folder.root).href, args } })
    try {
      const findings = await findingsIn(clone.root)
      return findings.find(({ code }) => code === 'digest-mismatch')
    } finally {
      clone.remove()
    }
  }

  test('a shallow clone lacks older commits', async () => {
    sealedAndDamaged()
    expect(await inClone('--depth=1')).toMatchObject({
      severity: 'error',
      evidence: { diagnosis: 'corrupt', goodCopy: expect.stringMatching(/not the whole history.*fetch/) },
    })
    expect(await inClone()).toMatchObject({ severity: 'warning', evidence: { diagnosis: 'stale' } })
  })

  test('a partial clone lacks objects', async () => {
    sealedAndDamaged()
    stage.git('config', 'uploadpack.allowFilter', 'true')
    expect(await inClone('--filter=blob:none')).toMatchObject({
      severity: 'error',
      evidence: { diagnosis: 'corrupt', goodCopy: expect.stringMatching(/not all objects.*fetch/) },
    })
  })

  /** The recorded bytes lie in no object at all. */
  function sealedWithoutCopy(): { readonly finding: () => Promise<ToldFinding | undefined>; readonly other: string } {
    stage.seal({ 'f.txt': 'something else\n' })
    stage.write('s/f.txt', BAD)
    stage.write('other.txt', 'other\n')
    stage.commit()
    const finding = async (): Promise<ToldFinding | undefined> =>
      (await findingsIn(folder.root)).find(({ code }) => code === 'digest-mismatch')
    return { finding, other: stage.git('rev-parse', 'HEAD:other.txt') }
  }

  test('where everything was searched, it is critical', async () => {
    const { finding } = sealedWithoutCopy()
    expect(await finding()).toMatchObject({
      severity: 'critical',
      evidence: { diagnosis: 'corrupt', goodCopy: 'no object of this clone has the recorded bytes' },
    })
  })

  const objectFile = (id: string): string => join(folder.root, '.git/objects', id.slice(0, 2), id.slice(2))
  const unread = { severity: 'error', evidence: { goodCopy: expect.stringContaining('could be read') } }

  test('where an object cannot be read, it is not', async () => {
    const { finding, other } = sealedWithoutCopy()
    const file = objectFile(other)
    chmodSync(file, 0o644)
    const bytes = readFileSync(file)
    // Its head can still be read: it is listed, and its bytes are not what they were.
    writeFileSync(file, bytes.subarray(0, -3))
    expect(await finding()).toMatchObject(unread)
  })

  test('where an object cannot even be listed, it is not', async () => {
    const { finding, other } = sealedWithoutCopy()
    chmodSync(objectFile(other), 0o644)
    writeFileSync(objectFile(other), 'no object')
    expect(await finding()).toMatchObject(unread)
  })

  test('where a pack cannot be opened, it is not', async () => {
    const { finding } = sealedWithoutCopy()
    const pack = join(folder.root, '.git/objects/pack/pack-'.concat('a'.repeat(40)))
    writeFileSync(`${pack}.idx`, 'no index')
    writeFileSync(`${pack}.pack`, 'no pack')
    expect(await finding()).toMatchObject(unread)
  })

  test('where an earlier version of the file is gone, it is not', async () => {
    sealedAndDamaged()
    rmSync(objectFile(stage.git('rev-parse', 'HEAD~1:s/f.txt')))
    const findings = await findingsIn(folder.root)
    expect(findings.find(({ code }) => code === 'digest-mismatch')).toMatchObject(unread)
  })
})
