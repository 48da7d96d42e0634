import { setImmediate as nextTurn } from 'node:timers/promises'
import { THREAD_MARK } from '../thread-mark.ts'
import type { CacheAnswer, CacheEntryName, CacheVisit } from './cache-messages.ts'

/** The runner's environment: where the cache's service is, and its token. */
export type CacheEnv = Readonly<Record<string, string | undefined>>

/** How the Actions cache is visited. */
export interface CacheVisitsOptions {
  readonly env: CacheEnv
  readonly workerEntry: URL
  /** For each entry of a visit. */
  readonly timeoutMs?: number
}

/** One entry to restore or to save. */
export interface CacheErrand extends CacheEntryName {
  readonly act: CacheVisit['act']
  /** Brings its folder into order before the visit. */
  readonly prepare: () => Promise<void>
}

/**
 * Does one errand at the Actions cache. True when an entry was restored or saved, false when there was none to restore or none
 * was taken; as text, free of secrets, why the service could not be used. Rejects when preparing does.
 */
export type VisitCache = (errand: CacheErrand) => Promise<boolean | string>

const TIMEOUT_MS = 20_000
const UNUSABLE = 'the Actions cache cannot be used'
const SILENT = 'the Actions cache did not answer in time'

/** Errands that go together. */
interface Batch {
  readonly errands: { readonly entry: CacheEntryName; readonly prepared: Promise<void> }[]
  /** In the order of the errands; of one that was not prepared, nothing of use. */
  readonly answers: Promise<readonly (boolean | string)[]>
}

/**
 * The way to the Actions cache. Its client works in a thread of its own, so that one that hangs can be ended, and what it prints is
 * not taken for the guard's words. Errands of the same kind that come at once go together.
 */
export function createCacheVisits(options: CacheVisitsOptions): VisitCache {
  const open = new Map<CacheVisit['act'], Batch>()

  const answersTo = async (act: CacheVisit['act'], errands: Batch['errands']): Promise<(boolean | string)[]> => {
    await nextTurn()
    open.delete(act)
    const prepared = await Promise.allSettled(errands.map(async (errand) => errand.prepared))
    const isReady = (index: number): boolean => prepared[index]?.status === 'fulfilled'
    const ready = errands.flatMap(({ entry }, index) => (isReady(index) ? [entry] : []))
    const answers = (ready.length === 0 ? [] : await visit(act, ready, options)).values()
    return errands.map((_, index) => (isReady(index) ? (answers.next().value ?? UNUSABLE) : UNUSABLE))
  }

  const begin = (act: CacheVisit['act']): Batch => {
    const errands: Batch['errands'] = []
    const batch = { errands, answers: answersTo(act, errands) }
    open.set(act, batch)
    return batch
  }

  return async ({ act, fileName, folder, key, prepare }) => {
    if (!isThere(options.env)) return 'this runner has no Actions cache'
    const batch = open.get(act) ?? begin(act)
    const prepared = prepare()
    const index = batch.errands.push({ entry: { fileName, folder, key }, prepared }) - 1
    await prepared
    return (await batch.answers)[index] ?? UNUSABLE
  }
}

/** One thread for all of them, which is ended when it has answered for each, or is silent. */
async function visit(
  act: CacheVisit['act'],
  entries: readonly CacheEntryName[],
  { env, timeoutMs = TIMEOUT_MS, workerEntry }: CacheVisitsOptions,
): Promise<readonly (boolean | string)[]> {
  const workerData: CacheVisit = { role: 'cache', act, entries }
  const { Worker } = await import('node:worker_threads')
  const worker = new Worker(workerEntry, {
    argv: [THREAD_MARK],
    workerData,
    env: { ...envOfService(env), ...(act === 'restore' ? INTO_ONE_FOLDER : {}) },
    stdout: true,
    stderr: true,
  })
  const answers: (boolean | string)[] = []
  worker.stdout.resume()
  worker.stderr.resume()
  try {
    return await new Promise((resolve) => {
      const end = (reason: string): void => {
        clearTimeout(timer)
        resolve(entries.map((_, index) => answers[index] ?? reason))
      }
      const waitForAnswer = (): NodeJS.Timeout =>
        setTimeout(() => {
          end(SILENT)
        }, timeoutMs)
      let timer = waitForAnswer()
      worker.on('message', (answer: CacheAnswer) => {
        clearTimeout(timer)
        answers.push(outcomeOf(answer, entries[answers.length]?.key ?? ''))
        if (answers.length === entries.length) end(UNUSABLE)
        else timer = waitForAnswer()
      })
      for (const event of ['error', 'exit']) {
        worker.on(event, () => {
          end(UNUSABLE)
        })
      }
    })
  } finally {
    await worker.terminate()
  }
}

function outcomeOf({ isDone, said }: CacheAnswer, key: string): boolean | string {
  return isDone === null ? UNUSABLE : (reasonIn(said.replaceAll(key, '')) ?? isDone)
}

/** The client tells of a failure only by what it prints, in words of the network: they are looked at, and not repeated. */
function reasonIn(said: string): string | null {
  if (/skipped|denied/i.test(said)) return 'this run may not use the Actions cache'
  return /^::(warning|error)/im.test(said) ? 'the Actions cache does not work' : null
}

function isThere(env: CacheEnv): boolean {
  const isSet = (name: string): boolean => (env[name] ?? '') !== ''
  const hasAddress = isSet('ACTIONS_RESULTS_URL') || isSet('ACTIONS_CACHE_URL')
  return hasAddress && isSet('ACTIONS_RUNTIME_TOKEN') && isSet('RUNNER_TEMP')
}

/**
 * The client lets `tar` put an entry's files wherever they say, absolute places and links among them. GNU tar, which the client
 * prefers on every system, takes more options from here: all names lose their folders, so that all lands in the one it starts in.
 */
const INTO_ONE_FOLDER = { TAR_OPTIONS: '--transform=s,^.*/,, --no-same-owner --no-same-permissions' }

/** What the service's client needs; inputs and other tokens stay behind. `tar` gets the same. */
function envOfService(env: CacheEnv): CacheEnv {
  const kept =
    /^(ACTIONS_(CACHE_SERVICE_V2|RESULTS_URL|CACHE_URL|CACHE_MODE|RUNTIME_TOKEN)|RUNNER_(TEMP|OS)|GITHUB_SERVER_URL|PATH|PATHEXT|HOME|TMPDIR|TEMP|TMP|SYSTEMROOT|SYSTEMDRIVE|WINDIR|PROGRAMFILES|(HTTPS?|ALL|NO)_PROXY|NODE_EXTRA_CA_CERTS)$/i
  return Object.fromEntries(Object.entries(env).filter(([name]) => kept.test(name)))
}
