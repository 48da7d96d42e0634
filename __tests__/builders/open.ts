import { openRepository } from '../../src/adapters/git/repository.ts'
import type { OpenOptions, OpenRepository } from '../../src/adapters/git/repository.ts'
import { WORKER_ENTRY } from './run-verify.ts'

/** Opens a repository as a run does, without a credential. */
export async function open(path: string, options: Partial<OpenOptions> = {}): Promise<OpenRepository> {
  const credential = { token: '', serverUrl: 'https://github.com' }
  return openRepository(path, { excludes: [], credential, workerEntry: WORKER_ENTRY, ...options })
}
