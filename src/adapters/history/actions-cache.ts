import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { seen, unavailable } from '../../domain/observed.ts'
import { codeOf } from '../hashing/reading-of-error.ts'
import { replaceWhole } from '../write-whole.ts'
import type { CacheAnswer, CacheJob } from './cache-messages.ts'
import type { HistoryPlace } from './place.ts'

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
const FILE = 'history.jsonl'

/**
 * The history in the Actions cache: an accelerator that may be emptied at any time. The service's client works in a thread of
 * its own, so that one that hangs can be ended, what it prints is not taken for the guard's words, and its `tar` gets no secret.
 */
export function createActionsCachePlace(options: ActionsCacheOptions): HistoryPlace {
  const { env, guardId, runKey } = options
  const folder = join(env['RUNNER_TEMP'] ?? '', 'session-reliability-history', guardId)
  const prefix = `${guardId}-history-`
  const read: HistoryPlace['read'] = async () => {
    if (!isThere(env)) return unavailable('this runner has no Actions cache')
    await rm(folder, { recursive: true, force: true })
    const restored = await visit({ role: 'cache', act: 'restore', folder, key: prefix }, options)
    if (typeof restored === 'string') return unavailable(restored)
    return seen(restored ? await textOf(join(folder, FILE)) : null)
  }
  return {
    name: 'cache',
    read,
    write: async (change) => {
      if (!isThere(env)) return 'this runner has no Actions cache'
      const known = await textOf(join(folder, FILE))
      await mkdir(folder, { recursive: true })
      await replaceWhole(join(folder, FILE), change(known))
      const saved = await visit({ role: 'cache', act: 'save', folder, key: prefix + runKey }, options)
      return typeof saved === 'string' ? saved : saved ? null : 'the Actions cache took no entry of this run'
    },
  }
}

function isThere(env: ActionsCacheOptions['env']): boolean {
  return (env['ACTIONS_RUNTIME_TOKEN'] ?? '') !== '' && (env['RUNNER_TEMP'] ?? '') !== ''
}

/** Null where nothing lies, or something that is no file. */
async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(codeOf(error))) return null
    throw error
  }
}

/** True when an entry was restored or saved, false when there was none to restore; as text, why the service could not be used. */
async function visit(
  job: CacheJob,
  { env, workerEntry, timeoutMs = TIMEOUT_MS }: ActionsCacheOptions,
): Promise<boolean | string> {
  const worker = new Worker(workerEntry, { workerData: job, env: envOfService(env), stdout: true, stderr: true })
  let said = ''
  worker.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
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
    if (typeof answer === 'string') return answer
    return answer.isDone || !/^::(warning|error)|skipped|denied/im.test(said) ? answer.isDone : reasonIn(said)
  } finally {
    await worker.terminate()
  }
}

/** The client tells of a failure only by what it prints, in words of the network: they are looked at, and not repeated. */
function reasonIn(said: string): string {
  return /skipped|denied/i.test(said) ? 'this run may not use the Actions cache' : 'the Actions cache does not work'
}

/** What the service's client needs; the action's inputs and other tokens stay behind. */
function envOfService(env: ActionsCacheOptions['env']): NodeJS.ProcessEnv {
  const kept =
    /^(ACTIONS_|RUNNER_|GITHUB_(WORKSPACE|SERVER_URL|REF|REPOSITORY|RUN_ID)$|PATH$|HOME$|TMPDIR$|TEMP$|TMP$|SystemRoot$|.*_PROXY$|NODE_)/i
  return Object.fromEntries(Object.entries(env).filter(([name]) => kept.test(name)))
}
