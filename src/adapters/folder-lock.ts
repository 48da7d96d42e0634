import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { appendFile, lstat, open, readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { UnreadableError } from '../domain/unreadable-error.ts'
import { codeOf } from './hashing/reading-of-error.ts'

/*
 * Each process that wants to write puts a ticket of its own into the folder, then looks at the others: it may go on only when
 * there is no other ticket of a living process. Of two, the one that came later sees the other, so both never go on; both may
 * step back, and try again after a random time. A dead process's ticket is ignored and removed. Since no two tickets ever have
 * the same name, and none is written twice, removing a dead one can never take the place of a living one: there is no moment in
 * which two take over the same stale lock.
 */

/** How long another's work is waited for. */
const PATIENCE_MS = 60_000
/** How often a ticket is renewed while the work goes on. */
const RENEW_MS = 30_000
/** A ticket from where a process cannot be looked for is dead when it was not renewed for so long. */
const EXPIRY_MS = 10 * RENEW_MS
const MAX_PAUSE_MS = 50

const TICKET = /^\.SHA256SUMS\.([0-9a-f]{12})-(\d+)-(\d+)-[0-9a-f-]{36}\.lock$/

/** Options for tests. */
export interface LockOptions {
  readonly patienceMs?: number
}

/**
 * Does the work while no other process does any under the lock of this folder.
 * Rejects with an UnreadableError when another does not come to its end.
 */
export async function withFolderLock<T>(
  folder: string,
  work: (ticketTimeMs: number) => Promise<T>,
  { patienceMs = PATIENCE_MS }: LockOptions = {},
): Promise<T> {
  const startMs = performance.now()
  for (;;) {
    const ticket = await takeTicket(folder)
    try {
      const rival = await livingRival(folder, ticket)
      if (rival === null) return await workWith(ticket, work)
      if (performance.now() - startMs > patienceMs)
        throw new UnreadableError(
          `another process works on ${folder}, and has since ${rival.since}; if there is none, remove ${rival.place}`,
        )
    } finally {
      await rm(ticket.place, { force: true })
    }
    await wait(Math.random() * MAX_PAUSE_MS)
  }
}

interface Ticket {
  readonly place: string
  readonly name: string
  /** By the clock of the file system. */
  readonly timeMs: number
}

async function takeTicket(folder: string): Promise<Ticket> {
  const name = `.SHA256SUMS.${ownScope()}-${process.pid}-${startOf(process.pid) ?? 0}-${randomUUID()}.lock`
  const place = join(folder, name)
  const file = await open(place, 'wx')
  try {
    return { place, name, timeMs: (await file.stat()).mtimeMs }
  } finally {
    await file.close()
  }
}

async function workWith<T>({ place, timeMs }: Ticket, work: (ticketTimeMs: number) => Promise<T>): Promise<T> {
  const renew = setInterval(() => {
    // By writing to it, so that its time is the file system's. A ticket that is gone, or cannot be renewed, ends no work: the
    // worst is that somebody far away takes it for dead.
    appendFile(place, '.').catch(() => undefined)
  }, RENEW_MS).unref()
  try {
    return await work(timeMs)
  } finally {
    clearInterval(renew)
  }
}

interface Rival {
  readonly place: string
  readonly since: string
}

async function livingRival(folder: string, own: Ticket): Promise<Rival | null> {
  for (const name of await readdir(folder)) {
    const found = TICKET.exec(name)
    if (found === null || name === own.name) continue
    const place = join(folder, name)
    const timeMs = await timeOf(place)
    if (timeMs === null) continue
    const ageMs = own.timeMs - timeMs
    if (isAlive(found, ageMs)) return { place, since: new Date(own.timeMs - Math.max(0, ageMs)).toISOString() }
    await rm(place, { force: true })
  }
  return null
}

async function timeOf(place: string): Promise<number | null> {
  try {
    const stats = await lstat(place)
    // What is no file is no ticket, whatever its name.
    return stats.isFile() ? stats.mtimeMs : null
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function isAlive([, scope = '', pid = '', start = '']: RegExpExecArray, ageMs: number): boolean {
  // A clock that was set back makes an age negative; it cannot have been long ago either.
  const isRecent = Math.abs(ageMs) < EXPIRY_MS
  if (scope !== ownScope()) return isRecent
  if (!isRunning(Number(pid))) return false
  // The process may be another one that was given the same number.
  const started = startOf(Number(pid))
  return start === '0' || started === null ? isRecent : start === String(started)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

let knownScope: string | null = null

/** Where a process number means what it means here: this machine since its start, and this container. */
function ownScope(): string {
  return (knownScope ??= createHash('sha256')
    .update([hostname(), bootId(), pidNamespace()].join('\n'))
    .digest('hex')
    .slice(0, 12))
}

function bootId(): string {
  return tryRead(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))
}

function pidNamespace(): string {
  return tryRead(() => readlinkSync('/proc/self/ns/pid'))
}

const START_FIELD = 19

/** When a process started, in the kernel's ticks since the machine's start; null where that is not to be had. See proc(5). */
function startOf(pid: number): number | null {
  const stat = tryRead(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
  const ticks = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_FIELD])
  return stat === '' || !Number.isSafeInteger(ticks) ? null : ticks
}

/** Empty where the system has no such file. */
function tryRead(read: () => string): string {
  try {
    return read()
  } catch (error) {
    if (codeOf(error) === '') throw error
    return ''
  }
}
