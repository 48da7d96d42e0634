import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { restoreCache, saveCache } from '@actions/cache'
import type { CacheAnswer, CacheEntryName, CacheVisit } from './cache-messages.ts'

const started: unknown = workerData
if (parentPort !== null && isCacheVisit(started)) {
  const heard = listen()
  for (const entry of started.entries) {
    // Where `tar` starts in: names of an entry's files are relative to it.
    process.env['GITHUB_WORKSPACE'] = entry.folder
    const isDone = await carriedOut(started.act, entry).catch(() => null)
    const answer: CacheAnswer = { isDone, said: heard() }
    parentPort.postMessage(answer)
  }
}

function isCacheVisit(value: unknown): value is CacheVisit {
  return typeof value === 'object' && value !== null && 'role' in value && value.role === 'cache'
}

/** Takes what the client prints, since the last time: a message that is sent may overtake what is printed. */
function listen(): () => string {
  let said = ''
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    said += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
    return true
  }
  return () => {
    const heard = said
    said = ''
    return heard
  }
}

async function carriedOut(act: CacheVisit['act'], { fileName, folder, key }: CacheEntryName): Promise<boolean> {
  const file = join(folder, fileName)
  if (act === 'save') return (await saveCache([file], key)) !== -1
  // No entry has the very key: entries are found by what their keys begin with.
  return (await restoreCache([file], `${key}newest`, [key])) !== undefined
}
