import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { DISK } from '../../../src/adapters/session-folder/disk.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'
import { runIn } from '../../builders/run-command.ts'
import { sealOver, watchedDisk } from '../../builders/seal-disks.ts'
import type { DiskOperation } from '../../builders/seal-disks.ts'

let folder: TestFolder
beforeEach(() => {
  folder = aFolder({ 's/context.json': '{}', 's/artifacts/a': 'a' })
})
afterEach(() => {
  folder.remove()
})

const manifestIn = (session: string): string | null =>
  existsSync(join(session, 'SHA256SUMS')) ? readFileSync(join(session, 'SHA256SUMS'), 'utf8') : null

/** Sealed once, then changed: what a second seal starts from. */
async function sealedAndChanged(): Promise<string> {
  const session = join(folder.root, 's')
  await sealOver(DISK, session)
  folder.write('s/context.json', '{"turn":2}')
  folder.write('s/artifacts/b', 'b')
  return session
}

/** What holds whenever a seal ended, whatever ended it: one manifest, whole, and nothing in the way of the next. */
async function expectSealable(session: string, before: string | null, after: string | null): Promise<void> {
  const now = manifestIn(session)
  expect([before, after]).toContain(now)
  if (now === after) expect(await digestsOf(session)).toMatchObject({ mismatch: 0, missing: 0, unclaimed: 0 })
  expect(await runIn(dirname(session), ['seal', session])).toMatchObject({ exit: 0, stderr: '' })
  expect(await digestsOf(session)).toMatchObject({ mismatch: 0, missing: 0, unclaimed: 0 })
  expect(readdirSync(session).toSorted()).toEqual(['SHA256SUMS', 'artifacts', 'checkpoints', 'context.json'])
}

async function digestsOf(session: string): Promise<Readonly<Record<string, number>>> {
  const root = dirname(session)
  const { stdout } = await runIn(root, ['check', '--no-github', '--store', 'session=s', '--json', '-', root])
  return JSON.parse(stdout).stores[0].digests
}

describe('a file system that fails at any call', () => {
  test.each(['EIO', 'ENOSPC', 'EROFS', 'EMFILE'])(
    'leaves one whole manifest, exits 3, and the next seal succeeds: %s',
    async (code) => {
      for (let nth = 1; ; nth += 1) {
        folder.remove()
        folder = aFolder({ 's/context.json': '{}', 's/artifacts/a': 'a' })
        const session = await sealedAndChanged()
        const before = manifestIn(session)
        let calls = 0
        const disk = watchedDisk(() => {
          calls += 1
          if (calls === nth) throw Object.assign(new Error(code), { code })
        })
        const outcome = await sealOver(disk, session).catch((error: unknown) => String(error))
        if (calls < nth) {
          expect(outcome).toBe('done')
          expect(nth).toBeGreaterThan(8)
          return
        }
        const after = manifestIn(session)
        expect(outcome).toMatch(/UnreadableError: .* could not be sealed \(E[A-Z]+\)|^done$/)
        await expectSealable(session, before, after === before ? null : after)
      }
    },
  )
})

describe('a machine that loses its power', () => {
  test('at any call, whatever it had not been told to keep being kept or lost, comes back with one whole manifest', async () => {
    const session = await sealedAndChanged()
    const start = join(folder.root, 'start')
    cpSync(session, start, { recursive: true })
    const before = manifestIn(session)
    const log: DiskOperation[] = []
    await sealOver(
      watchedDisk((operation) => void log.push(operation)),
      session,
    )
    const after = manifestIn(session)
    expect(after).not.toBe(before)
    const contents = new Map(log.flatMap((done) => (done.kind === 'create' ? [[done.to, done.bytes] as const] : [])))
    let states = 0
    for (let at = 0; at <= log.length; at += 1) {
      for (const survivors of survivalsOf(log.slice(0, at), log[at])) {
        const place = join(folder.root, 'back', 's')
        rmSync(dirname(place), { recursive: true, force: true })
        cpSync(start, place, { recursive: true })
        for (const operation of survivors) redo(operation, contents, session, place)
        await expectSealable(place, before, after)
        states += 1
      }
    }
    expect(states).toBeGreaterThan(30)
  }, 120_000)
})

/**
 * What may be on the disk afterwards: everything that a folder sync confirmed, with any part of what came after it, and the
 * operation under way not at all, in part, or done.
 */
function survivalsOf(
  done: readonly DiskOperation[],
  underWay: DiskOperation | undefined,
): readonly (readonly DiskOperation[])[] {
  const isKept = (operation: DiskOperation, index: number): boolean =>
    done.slice(index).some((later) => later.kind === 'syncFolder' && later.to === dirname(operation.to))
  const open = done.filter((operation, index) => operation.kind !== 'syncFolder' && !isKept(operation, index))
  const ends = underWay === undefined ? [[]] : [[], ...partsOf(underWay)]
  return Array.from({ length: 2 ** open.length }, (_, bits) => {
    const lost = new Set(open.filter((_operation, index) => (bits & (1 << index)) !== 0))
    return done.filter((operation) => !lost.has(operation))
  }).flatMap((survivors) => ends.map((end) => [...survivors, ...end]))
}

function partsOf(operation: DiskOperation): readonly (readonly DiskOperation[])[] {
  if (operation.kind !== 'create') return [[operation]]
  const { bytes } = operation
  return [0, Math.floor(bytes.length / 2), bytes.length].map((length) => [
    { ...operation, bytes: bytes.subarray(0, length) },
  ])
}

/** @param contents what was created, by name: a link to it carries its bytes even when its own name was lost. */
function redo(operation: DiskOperation, contents: ReadonlyMap<string, Buffer>, from: string, to: string): void {
  const place = (path: string): string => join(to, relative(from, path))
  switch (operation.kind) {
    case 'create':
      writeFileSync(place(operation.to), operation.bytes)
      return
    case 'link':
    case 'rename':
      mkdirSync(dirname(place(operation.to)), { recursive: true })
      writeFileSync(place(operation.to), contents.get(operation.from) ?? '')
      if (operation.kind === 'rename') rmSync(place(operation.from), { force: true })
      return
    case 'remove':
      rmSync(place(operation.to), { force: true })
      return
    case 'makeFolder':
      mkdirSync(place(operation.to), { recursive: true })
      return
    case 'syncFolder':
  }
}

describe('a process that is killed', () => {
  test('at any call to the disk leaves one whole manifest, and the next seal succeeds', async () => {
    let killed = 0
    for (let nth = 1; ; nth += 1) {
      folder.remove()
      folder = aFolder({ 's/context.json': '{}', 's/artifacts/a': 'a' })
      const session = await sealedAndChanged()
      const before = manifestIn(session)
      const signal = await sealKilledAt(nth, session)
      const after = manifestIn(session)
      await expectSealable(session, before, after === before ? null : after)
      if (signal === null) break
      expect(signal).toBe('SIGKILL')
      killed += 1
    }
    expect(killed).toBeGreaterThan(8)
  }, 60_000)
})

const DISKS = new URL('../../builders/seal-disks.ts', import.meta.url).href

/** The signal that ended it; null when it came to its end before the nth call. */
async function sealKilledAt(nth: number, session: string): Promise<string | null> {
  const program = `
    import { sealOver, watchedDisk } from ${JSON.stringify(DISKS)}
    let calls = 0
    const disk = watchedDisk(() => { calls += 1; if (calls === ${nth}) process.kill(process.pid, 'SIGKILL') })
    await sealOver(disk, ${JSON.stringify(session)})`
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], { stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (_code, signal) => {
      resolve(signal)
    })
  })
}
