import { openRepository } from '../adapters/git/repository.ts'
import { SettingsError } from '../domain/settings-error.ts'
import type { CommandIo } from './io.ts'

/** Where a clone keeps what the guard knows. */
export interface State {
  readonly stateFolder: string
  readonly gitDir: string
  readonly root: string
}

/** @throws SettingsError when the folder is no git repository; UnreadableError when git cannot read it. */
export async function openState(path: string, { workerEntry }: Pick<CommandIo, 'workerEntry'>): Promise<State> {
  const credential = { token: '', serverUrl: '' }
  const { gitDir, root, stateFolder } = await openRepository(path, { excludes: [], credential, workerEntry })
  if (stateFolder === null || gitDir === null)
    throw new SettingsError(`repo: ${path} is no git repository, so the guard keeps nothing in it`)
  return { stateFolder, gitDir, root }
}
