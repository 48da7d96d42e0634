import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { withFolderLock } from '../../src/adapters/folder-lock.ts'
import { aFolder } from '../builders/folder.ts'
import type { TestFolder } from '../builders/folder.ts'

let folder: TestFolder
beforeEach(() => {
  folder = aFolder()
})
afterEach(() => {
  folder.remove()
})

const MODULE = new URL('../../src/adapters/folder-lock.ts', import.meta.url).href

/** A process that holds the lock until it is ended. */
async function holder(): Promise<{ readonly end: () => Promise<void> }> {
  const program = `
    import { withFolderLock } from ${JSON.stringify(MODULE)}
    await withFolderLock(${JSON.stringify(folder.root)}, () => new Promise(() => { console.log('held'); setInterval(() => {}, 1000) }))`
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      resolve()
    })
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  return {
    end: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

const ticketsIn = (root: string): readonly string[] => readdirSync(root).filter((name) => name.endsWith('.lock'))

describe('the lock of a session', () => {
  test('lets one at a time do its work, and leaves nothing behind', async () => {
    const counter = join(folder.root, 'counter')
    writeFileSync(counter, '0')
    const increment = async (): Promise<void> =>
      withFolderLock(folder.root, async () => {
        const before = Number(readFileSync(counter, 'utf8'))
        await wait(1)
        writeFileSync(counter, String(before + 1))
      })
    await Promise.all(Array.from({ length: 12 }, increment))
    expect(readFileSync(counter, 'utf8')).toBe('12')
    expect(ticketsIn(folder.root)).toEqual([])
  })

  test('is held across processes: who does not get it in time says since when, and which file that is', async () => {
    const other = await holder()
    try {
      const [ticket = ''] = ticketsIn(folder.root)
      const attempt = withFolderLock(folder.root, () => Promise.resolve('in'), { patienceMs: 100 })
      await expect(attempt).rejects.toThrow(
        /another process works on .*, and has since 2.*Z; if there is none, remove .*\.lock/,
      )
      expect(existsSync(join(folder.root, ticket))).toBe(true)
    } finally {
      await other.end()
    }
  })

  test('of a process that was killed is free at once, and its ticket is cleared away', async () => {
    const other = await holder()
    await other.end()
    expect(ticketsIn(folder.root)).toHaveLength(1)
    expect(await withFolderLock(folder.root, () => Promise.resolve('in'), { patienceMs: 0 })).toBe('in')
    expect(ticketsIn(folder.root)).toEqual([])
  })

  test('of a process whose number was given to another is free', async () => {
    const other = await holder()
    const [ticket = ''] = ticketsIn(folder.root)
    await other.end()
    // This process lives, but did not start when the ticket says.
    const reused = ticket.replace(/-\d+-\d+-/, `-${process.pid}-1-`)
    writeFileSync(join(folder.root, reused), '')
    expect(await withFolderLock(folder.root, () => Promise.resolve('in'), { patienceMs: 0 })).toBe('in')
  })

  test('of another machine is held while it is renewed, and free when it was not for five minutes', async () => {
    const foreign = join(folder.root, `.SHA256SUMS.0123456789ab-1-0-${crypto.randomUUID()}.lock`)
    writeFileSync(foreign, '')
    await expect(withFolderLock(folder.root, () => Promise.resolve(), { patienceMs: 0 })).rejects.toThrow(
      'another process',
    )
    const past = new Date(Date.now() - 301_000)
    utimesSync(foreign, past, past)
    expect(await withFolderLock(folder.root, () => Promise.resolve('in'), { patienceMs: 0 })).toBe('in')
  })

  test('is let go when the work fails', async () => {
    await expect(withFolderLock(folder.root, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(ticketsIn(folder.root)).toEqual([])
  })
})
