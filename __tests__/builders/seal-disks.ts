import { DISK } from '../../src/adapters/session-folder/disk.ts'
import type { Disk, Place } from '../../src/adapters/session-folder/disk.ts'
import { openSessionFolder } from '../../src/adapters/session-folder/session-folder.ts'
import { sha256Of } from '../../src/adapters/hashing/sha256.ts'
import { writeSeal } from '../../src/act/write-seal.ts'
import { planSeal } from '../../src/decide/plan-seal.ts'
import { STARTED_AT_MS } from './facts.ts'
import { WORKER_ENTRY } from './run-verify.ts'

/** Seals a session over a disk of the test's choice, as the command does. */
export async function sealOver(disk: Disk, folder: string, nowMs = STARTED_AT_MS): Promise<string> {
  const session = openSessionFolder({
    folder,
    gitDir: null,
    onListed: () => undefined,
    workerEntry: WORKER_ENTRY,
    disk,
  })
  return session.exclusively(async () => {
    const seen = await session.look(() => undefined)
    const plan = planSeal(seen, { accepted: new Set(), nowMs, sha256Of: (text) => sha256Of(Buffer.from(text)) })
    return plan.kind === 'seal' ? (await writeSeal(plan, session)).result : plan.kind
  })
}

/** One thing that was done to a disk, in terms that can be done again elsewhere. */
export type DiskOperation =
  | { readonly kind: 'create'; readonly to: string; readonly bytes: Buffer }
  | { readonly kind: 'link' | 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'remove'; readonly to: string }
  | { readonly kind: 'makeFolder' | 'syncFolder'; readonly to: string }

/** Asked before each operation; may throw in its place. */
export type Interruption = (operation: DiskOperation) => void | Promise<void>

/** The real disk, with somebody who is asked first. */
export function watchedDisk(before: Interruption): Disk {
  const name = (place: Place): string => place.toString()
  return {
    create: async (place, bytes) => {
      await before({ kind: 'create', to: name(place), bytes: Buffer.from(bytes) })
      await DISK.create(place, bytes)
    },
    rename: async (from, to) => {
      await before({ kind: 'rename', from: name(from), to: name(to) })
      await DISK.rename(from, to)
    },
    link: async (from, to) => {
      await before({ kind: 'link', from: name(from), to: name(to) })
      await DISK.link(from, to)
    },
    syncFolder: async (place) => {
      await before({ kind: 'syncFolder', to: name(place) })
      await DISK.syncFolder(place)
    },
    makeFolder: async (place) => {
      await before({ kind: 'makeFolder', to: name(place) })
      await DISK.makeFolder(place)
    },
    remove: async (place) => {
      await before({ kind: 'remove', to: name(place) })
      await DISK.remove(place)
    },
  }
}
