import { workerData } from 'node:worker_threads'

/** What every thread of this program starts with: which of its roles it has is in its `workerData`. */
const data: unknown = workerData
const role = typeof data === 'object' && data !== null && 'role' in data ? data.role : null
if (role === 'hash') await import('./hashing/hash-worker.ts')
else if (role === 'objects') await import('./git/object-worker.ts')
else if (role === 'cache') await import('./actions-cache/cache-worker.ts')
else throw new Error(`no thread has the role ${String(role)}`)
