import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createObjectKeys } from '../../../src/adapters/object-memory/object-key.ts'
import { createObjectMemory } from '../../../src/adapters/object-memory/object-memory.ts'
import type { DamageFact } from '../../../src/domain/damage.ts'
import { aRepository } from '../../builders/git.ts'
import type { TestRepository } from '../../builders/git.ts'
import { digestOf } from '../../builders/manifest.ts'
import { DAY_MS, aHeldPlace, aTable, recordsOf, tableIn } from '../../builders/object-memory.ts'
import type { HeldPlace } from '../../builders/object-memory.ts'
import { open } from '../../builders/open.ts'
import { runIn } from '../../builders/run-command.ts'

let git: TestRepository
beforeEach(() => {
  git = aRepository()
})
afterEach(() => {
  git.remove()
})

test('the cause of each of very many damaged files is named', async () => {
  const names = Array.from({ length: 1_050 }, (_, number) => `${number}.txt`)
  const manifest = names.map((name) => `${digestOf(`${name}\n`)}  ${name}\n`).join('')
  const files = Object.fromEntries(names.map((name) => [`store/${name}`, `${name}\n`]))
  git.commit('refs/heads/main', { ...files, 'store/SHA256SUMS': manifest })
  git.git(['reset', '-q', '--hard', 'main'])
  for (const name of names) writeFileSync(join(git.root, 'store', name), `${name}\r\n`)
  const { findings } = JSON.parse((await runIn(git.root, ['check', '--no-github', '--json', '-'])).stdout)
  const causes: readonly string[] = findings.map(
    ({ evidence, severity }: { evidence: { diagnosis: string }; severity: string }) =>
      `${severity} ${evidence.diagnosis}`,
  )
  expect([causes.length, ...new Set(causes)]).toEqual([1_050, 'warning line-endings'])
})

test('what is too large to be looked into is not called anything, nor is said where it lies', async () => {
  const size = 64 * 1024 * 1024 + 1
  const file = Buffer.alloc(size, 'a line of a log, which is long\n')
  const manifest = `${digestOf(file)}  a.log\n`
  writeFileSync(join(git.root, 'a.log'), file)
  writeFileSync(join(git.root, 'SHA256SUMS'), manifest)
  git.git(['add', 'a.log', 'SHA256SUMS'])
  git.git(['commit', '-q', '-m', 'seal'])
  file.write('REDACTED', 1_000)
  writeFileSync(join(git.root, 'a.log'), file)
  const { stdout } = await runIn(git.root, ['check', '--no-github', '--json', '-'])
  expect(JSON.parse(stdout).findings).toMatchObject([
    {
      severity: 'error',
      summary: expect.stringContaining('it is too large, or there are too many, to tell which'),
      evidence: { diagnosis: 'corrupt', goodCopy: expect.stringContaining('where is not said') },
    },
  ])
  expect(stdout).not.toContain(git.idOf('HEAD:a.log'))
})

const IDENTITY = 'this repository'
const KEYS = createObjectKeys(IDENTITY)
const TODAY = 20_000

/** Looks for a text that only a commit in between had, and for one that nobody ever had. */
async function search(place: HeldPlace): Promise<readonly DamageFact[]> {
  const memory = createObjectMemory({
    ...{ place, identity: IDENTITY, nowMs: () => TODAY * DAY_MS, withinDays: 14, mostObjects: 100 },
  })
  const { repository } = await open(git.root, { remember: () => memory })
  const backend = repository.workTree()
  if (backend === null) throw new Error('no work tree')
  const ofFile = { path: 'a', manifest: 'SHA256SUMS', actual: digestOf('now\n'), isRemoved: false }
  const facts = await repository.investigate(backend, [
    { ...ofFile, expected: digestOf('then\n') },
    { ...ofFile, expected: digestOf('never\n') },
  ])
  await memory.keep()
  return facts ?? []
}

/** What is said of the copies: of the text that was, and of the one that never was. */
function said(facts: readonly DamageFact[]): readonly unknown[] {
  return facts.map(({ copies, unsearched }) => [copies.kind, unsearched])
}

function damage(name: string): void {
  const id = git.idOf(name)
  const file = join(git.gitDir, 'objects', id.slice(0, 2), id.slice(2))
  chmodSync(file, 0o644)
  writeFileSync(file, deflateSync('blob 6\0FIRST\n'))
}

describe('R14: searching for copies', () => {
  beforeEach(() => {
    const first = git.commit('refs/heads/main', { a: 'first\n', b: 'other\n' })
    const second = git.commit('refs/heads/main', { a: 'then\n' }, first)
    git.commit('refs/heads/main', { a: 'now\n' }, second)
    git.git(['reset', '-q', '--hard', 'main'])
  })

  test('reads the database once; what was read before is remembered', async () => {
    const place = aHeldPlace()
    const whole = [
      ['withheld', null],
      ['none', null],
    ]
    expect(said(await search(place))).toEqual(whole)
    damage('main~2:a')
    expect(said(await search(place))).toEqual(whole)
    expect(said(await search(aHeldPlace()))).toEqual([
      ['withheld', 'unread-objects'],
      ['none', 'unread-objects'],
    ])
  })

  test('names no copy because a memory says so, and believes no more of it', async () => {
    const place = aHeldPlace()
    await search(place)
    const lie = { sha256: digestOf('never\n'), sizeBytes: 6, readOnDay: TODAY }
    const records = recordsOf(tableIn(place.bytes, KEYS.tag))
    place.bytes = aTable(new Map([...records, [KEYS.keyOf([git.idOf('main~2:b')]), lie]]), KEYS.tag)
    damage('main~2:a')
    expect(said(await search(place))).toEqual([
      ['withheld', null],
      ['none', 'unread-objects'],
    ])
  })
})
