import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { seen, unavailable } from '../../domain/observed.ts'
import type { Observed } from '../../domain/observed.ts'
import { codeOf } from '../hashing/reading-of-error.ts'
import { replaceWhole } from '../write-whole.ts'
import type { CacheAnswer, CacheJob } from './cache-messages.ts'
import { HISTORY_FILE } from './place.ts'
import type { HistoryPlace, PlaceFailure } from './place.ts'
import { textOfRestored } from './restored-file.ts'

/** Which entries of the Actions cache are the history's. */
export interface ActionsCacheOptions {
  /** The runner's environment: where the service is, and its token. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly guardId: string
  /** Of this run; entries of the cache are never changed, so that every run writes one of its own. */
  readonly runKey: string
  readonly workerEntry: URL
  /** Of one visit to the service. */
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 20_000

/**
 * The history in the Actions cache: an accelerator that may be emptied at any time, and whose entries are foreign. The service's
 * client works in a thread of its own, so that one that hangs can be ended, and what it prints is not taken for the guard's words.
 */
export function createActionsCachePlace(options: ActionsCacheOptions): HistoryPlace {
  const { env, guardId, runKey } = options
  // The same for every run: it is a part of what an entry is found by.
  const folder = join(env['RUNNER_TEMP'] ?? '', 'session-reliability-history', guardId)
  const prefix = `${guardId}-history-`
  let known: string | null = null
  const enter = async (act: CacheJob['act'], key: string): Promise<boolean | string> => {
    if (!isThere(env)) return 'this runner has no Actions cache'
    return visit({ role: 'cache', act, files: [join(folder, HISTORY_FILE)], key }, folder, options)
  }
  return {
    name: 'cache',
    read: async () =>
      orReason(async () => {
        await emptied(folder)
        const restored = await enter('restore', prefix)
        if (typeof restored === 'string') return unavailable(restored)
        const text = restored ? await textOfRestored(join(folder, HISTORY_FILE)) : seen(null)
        if (text.seen) known = text.value
        return text
      }),
    write: async (change) => {
      const saved = await orReason(async () => {
        await emptied(folder)
        await replaceWhole(join(folder, HISTORY_FILE), change(known))
        return seen(await enter('save', prefix + runKey))
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

/** A folder of our own, whatever lay there. */
async function emptied(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
}

function failure(reason: string): PlaceFailure {
  return { reason, permission: null }
}

function isThere(env: ActionsCacheOptions['env']): boolean {
  const isSet = (name: string): boolean => (env[name] ?? '') !== ''
  const hasAddress = isSet('ACTIONS_RESULTS_URL') || isSet('ACTIONS_CACHE_URL')
  return hasAddress && isSet('ACTIONS_RUNTIME_TOKEN') && isSet('RUNNER_TEMP')
}

/** True when an entry was restored or saved, false when there was none to restore; as text, why the service could not be used. */
async function visit(
  job: CacheJob,
  folder: string,
  { env, workerEntry, timeoutMs = TIMEOUT_MS }: ActionsCacheOptions,
): Promise<boolean | string> {
  const worker = new Worker(workerEntry, {
    workerData: job,
    env: { ...envOfService(env), GITHUB_WORKSPACE: folder, ...(job.act === 'restore' ? INTO_ONE_FOLDER : {}) },
    stdout: true,
    stderr: true,
  })
  worker.stdout.resume()
  worker.stderr.resume()
  try {
    const answer = await new Promise<CacheAnswer | string>((resolve) => {
      const timer = setTimeout(() => {
        resolve('the Actions cache did not answer in time')
      }, timeoutMs)
      worker.on('message', (message: CacheAnswer) => {
        resolve(message)
      })
      worker.on('error', () => {
        resolve('the Actions cache cannot be used')
      })
      worker.on('exit', () => {
        clearTimeout(timer)
        resolve('the Actions cache cannot be used')
      })
    })
    return typeof answer === 'string' ? answer : (reasonIn(answer.said.replaceAll(job.key, '')) ?? answer.isDone)
  } finally {
    await worker.terminate()
  }
}

/** The client tells of a failure only by what it prints, in words of the network: they are looked at, and not repeated. */
function reasonIn(said: string): string | null {
  if (/skipped|denied/i.test(said)) return 'this run may not use the Actions cache'
  return /^::(warning|error)/im.test(said) ? 'the Actions cache does not work' : null
}

/**
 * The client lets `tar` put an entry's files wherever they say, absolute places and links among them. GNU tar, which the client
 * prefers on every system, takes more options from here: all names lose their folders, so that all lands in the one it starts in.
 */
const INTO_ONE_FOLDER = { TAR_OPTIONS: '--transform=s,^.*/,, --no-same-owner --no-same-permissions' }

/** What the service's client needs; inputs and other tokens stay behind. `tar` gets the same. */
function envOfService(env: ActionsCacheOptions['env']): Readonly<Record<string, string | undefined>> {
  const kept =
    /^(ACTIONS_(CACHE_SERVICE_V2|RESULTS_URL|CACHE_URL|CACHE_MODE|RUNTIME_TOKEN)|RUNNER_(TEMP|OS)|GITHUB_SERVER_URL|PATH|PATHEXT|HOME|TMPDIR|TEMP|TMP|SYSTEMROOT|SYSTEMDRIVE|WINDIR|PROGRAMFILES|(HTTPS?|ALL|NO)_PROXY|NODE_EXTRA_CA_CERTS)$/i
  return Object.fromEntries(Object.entries(env).filter(([name]) => kept.test(name)))
}
