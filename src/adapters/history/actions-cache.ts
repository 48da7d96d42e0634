import { join } from 'node:path'
import { seen, unavailable } from '../../domain/observed.ts'
import type { Observed } from '../../domain/observed.ts'
import type { CacheEnv, VisitCache } from '../actions-cache/cache-visits.ts'
import { emptied } from '../actions-cache/own-folder.ts'
import { codeOf } from '../hashing/reading-of-error.ts'
import { replaceWhole } from '../write-whole.ts'
import { HISTORY_FILE } from './place.ts'
import type { HistoryPlace, PlaceFailure } from './place.ts'
import { textOfRestored } from './restored-file.ts'

/** Which entries of the Actions cache are the history's. */
export interface ActionsCacheOptions {
  readonly env: CacheEnv
  readonly guardId: string
  /** Of this run; entries of the cache are never changed, so that every run writes one of its own. */
  readonly runKey: string
  readonly visit: VisitCache
}

/** The history in the Actions cache: an accelerator that may be emptied at any time, and whose entries are foreign. */
export function createActionsCachePlace({ env, guardId, runKey, visit }: ActionsCacheOptions): HistoryPlace {
  // The same for every run: it is a part of what an entry is found by.
  const folder = join(env['RUNNER_TEMP'] ?? '', 'session-reliability-history', guardId)
  const entry = { folder, fileName: HISTORY_FILE }
  const prefix = `${guardId}-history-`
  let known: string | null = null
  return {
    name: 'cache',
    read: async () =>
      orReason(async () => {
        const prepare = async (): Promise<void> => emptied(folder)
        const restored = await visit({ ...entry, act: 'restore', key: prefix, prepare })
        if (typeof restored === 'string') return unavailable(restored)
        const text = restored ? await textOfRestored(join(folder, HISTORY_FILE)) : seen(null)
        if (text.seen) known = text.value
        return text
      }),
    write: async (change) => {
      const saved = await orReason(async () => {
        const prepare = async (): Promise<void> => {
          await emptied(folder)
          await replaceWhole(join(folder, HISTORY_FILE), change(known))
        }
        return seen(await visit({ ...entry, act: 'save', key: prefix + runKey, prepare }))
      })
      if (!saved.seen) return failure(saved.reason)
      if (saved.value === true) return null
      return failure(saved.value === false ? 'the Actions cache took no entry of this run' : saved.value)
    },
  }
}

/** Trouble with the runner's own disk costs the place, and nothing else. */
async function orReason<T>(work: () => Promise<Observed<T>>): Promise<Observed<T>> {
  try {
    return await work()
  } catch (error) {
    if (codeOf(error) === '') throw error
    return unavailable(`the runner's temporary folder cannot be used (${codeOf(error)})`)
  }
}

function failure(reason: string): PlaceFailure {
  return { reason, permission: null }
}
