import { parentPort, workerData } from 'node:worker_threads'
import { restoreCache, saveCache } from '@actions/cache'
import type { CacheAnswer, CacheJob } from './cache-messages.ts'

const started: unknown = workerData
if (parentPort !== null && isCacheJob(started)) {
  const answer: CacheAnswer = { isDone: await carriedOut(started) }
  parentPort.postMessage(answer)
}

function isCacheJob(value: unknown): value is CacheJob {
  return typeof value === 'object' && value !== null && 'role' in value && value.role === 'cache'
}

async function carriedOut({ act, folder, key }: CacheJob): Promise<boolean> {
  if (act === 'save') return (await saveCache([folder], key)) !== -1
  // No entry has the very key: entries are found by what their keys begin with.
  return (await restoreCache([folder], `${key}newest`, [key])) !== undefined
}
