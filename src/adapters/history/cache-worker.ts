import { parentPort, workerData } from 'node:worker_threads'
import type { CacheAnswer, CacheJob } from './cache-messages.ts'

const started: unknown = workerData
if (parentPort !== null && isCacheJob(started)) parentPort.postMessage(await answerTo(started))

function isCacheJob(value: unknown): value is CacheJob {
  return typeof value === 'object' && value !== null && 'role' in value && value.role === 'cache'
}

async function answerTo(job: CacheJob): Promise<CacheAnswer> {
  const said = listen()
  return { isDone: await carriedOut(job), said: said() }
}

/** Takes what the client prints: a message that is sent may overtake what is printed. */
function listen(): () => string {
  let said = ''
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    said += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
    return true
  }
  return () => said
}

async function carriedOut({ act, files, key }: CacheJob): Promise<boolean> {
  const { restoreCache, saveCache } = await import('@actions/cache')
  if (act === 'save') return (await saveCache([...files], key)) !== -1
  // No entry has the very key: entries are found by what their keys begin with.
  return (await restoreCache([...files], `${key}newest`, [key])) !== undefined
}
