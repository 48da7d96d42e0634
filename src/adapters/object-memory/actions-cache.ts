import { join } from 'node:path'
import { seen, unavailable } from '../../domain/observed.ts'
import type { CacheEnv, VisitCache } from '../actions-cache/cache-visits.ts'
import { emptied } from '../actions-cache/own-folder.ts'
import { reasonOf } from '../reason-of.ts'
import { replaceWhole } from '../write-whole.ts'
import { smallFile } from './place.ts'
import type { TablePlace } from './place.ts'

/** Which entries of the Actions cache are the memory's. */
export interface CacheTableOptions {
  readonly env: CacheEnv
  readonly guardId: string
  /** Of this run: entries of the cache are never changed. */
  readonly runKey: string
  readonly fileName: string
  readonly limitBytes: number
  readonly visit: VisitCache
}

/**
 * The memory in the Actions cache. For runs of the default branch alone: a restore looks at the entries of the run's own branch
 * first, and those of a proposed change are its author's to write.
 */
export function createCacheTable(options: CacheTableOptions): TablePlace {
  const { env, fileName, guardId, limitBytes, runKey, visit } = options
  const folder = join(env['RUNNER_TEMP'] ?? '', 'session-reliability-objects', guardId)
  const key = `${guardId}-objects-`
  const file = join(folder, fileName)
  return {
    isCostly: true,
    read: async () => {
      try {
        const prepare = async (): Promise<void> => emptied(folder)
        const restored = await visit({ act: 'restore', folder, fileName, key, prepare })
        if (typeof restored === 'string') return unavailable(restored)
        return seen(restored ? await smallFile(file, limitBytes) : null)
      } catch (error) {
        return unavailable(reasonOf(error))
      }
    },
    write: async (change) => {
      try {
        const prepare = async (): Promise<void> => {
          const known = await smallFile(file, limitBytes).catch(() => null)
          await emptied(folder)
          await replaceWhole(file, change(known))
        }
        const saved = await visit({ act: 'save', folder, fileName, key: key + runKey, prepare })
        if (saved === true) return null
        return saved === false ? 'the Actions cache took no entry of this run' : saved
      } catch (error) {
        return reasonOf(error)
      }
    },
  }
}
