import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { git } from '../../builders/git.ts'
import { runIn } from '../../builders/run-command.ts'
import { SESSION, aSessionRepository } from '../../builders/session.ts'
import type { SessionRepository } from '../../builders/session.ts'
import { spawnGuard } from '../../builders/spawn-guard.ts'

let one: SessionRepository
afterEach(() => {
  one.remove()
})

interface ChainRecord {
  readonly id: string
  readonly parent: string | null
}

function chainOf(session: string): readonly ChainRecord[] {
  const folder = join(session, 'checkpoints')
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
}

describe('R43: seals at once', () => {
  test('of one session come one after the other, while somebody writes: one chain, and a whole manifest', async () => {
    one = aSessionRepository({ 'artifacts/a': 'a' })
    let turn = 0
    const seals = Array.from({ length: 6 }, async () => {
      for (let round = 0; round < 3; round += 1) {
        turn += 1
        one.put(`artifacts/turn-${turn}`, String(turn))
        const { exit } = await spawnGuard(['seal', SESSION], one.root)
        expect([0, 3]).toContain(exit)
      }
    })
    await Promise.all(seals)
    expect((await one.seal()).exit).toBe(0)
    const records = chainOf(one.session)
    expect(new Set(records.map(({ parent }) => parent)).size).toBe(records.length)
    expect(await one.check()).toMatchObject({ status: 'healthy', findings: [] })
    expect(one.sha256sum()).toBe(0)
    expect(readdirSync(one.session).filter((name) => name.startsWith('.'))).toEqual([])
  }, 60_000)

  test('of many sessions leave all of them sealed', async () => {
    one = aSessionRepository()
    for (let index = 0; index < 12; index += 1)
      one.write(`.claude/sessions/s-${index}/context.json`, JSON.stringify({ index }))
    const all = await Promise.all([1, 2, 3].map(async () => spawnGuard(['seal', '.claude/sessions'], one.root)))
    expect(all.map(({ exit }) => exit)).toEqual([0, 0, 0])
    expect((await one.check()).status).toBe('healthy')
    expect((await one.check()).checkpoints).toBe(13)
  }, 60_000)
})

describe('a sealed session in git', () => {
  test('is judged from the objects of a ref as from the work tree, vendored and odd names included', async () => {
    const files = {
      'artifacts/vendor/x': 'x',
      'artifacts/node_modules/y': 'y',
      'artifacts/A': '1',
      'artifacts/a': '2',
      '-': '',
    }
    one = aSessionRepository(files)
    await one.seal()
    git(one.root, ['add', '-A'])
    git(one.root, ['commit', '-qm', 'sealed'])
    const checked = async (...args: readonly string[]) => {
      const { stdout } = await runIn(one.root, ['check', '--no-github', '--json', '-', ...args])
      const { findings, status, stores } = JSON.parse(stdout)
      return { findings, status, digests: stores[0].digests }
    }
    const fromTree = await checked()
    expect(fromTree).toMatchObject({ status: 'healthy', findings: [], digests: { match: 7, unclaimed: 0 } })
    expect(await checked('--ref', 'main')).toEqual(fromTree)
  })

  test('of one hundred thousand files is sealed and healthy', async () => {
    one = aSessionRepository()
    for (let index = 0; index < 100_000; index += 1) one.put(`artifacts/${index % 300}/${index}.txt`, '')
    expect(await one.seal()).toMatchObject({ exit: 0, stderr: '' })
    expect(await one.check()).toMatchObject({ status: 'healthy', digests: { match: 100_006 } })
  }, 180_000)
})
