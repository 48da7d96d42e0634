import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { locate } from '../../adapters/git/locate.ts'
import { codeOf } from '../../adapters/hashing/reading-of-error.ts'
import { SESSION_MANIFEST } from '../../domain/session.ts'
import { SettingsError } from '../../domain/settings-error.ts'

/** A session that is to be sealed. */
export interface SessionToSeal {
  /** As people know it: what they named, or that and the session's folder. */
  readonly name: string
  /** Absolute, without symlinks. */
  readonly folder: string
  /** Null when it lies in no repository. */
  readonly gitDir: string | null
}

/** What only a session holds. */
const MARKS: readonly string[] = ['context.json', 'session.json']

/**
 * The sessions that were named: each folder itself, or those right in it. Each once, in the order named.
 * @throws SettingsError for a folder that is neither a session nor holds one.
 */
export async function findSessions(directories: readonly string[], cwd: string): Promise<readonly SessionToSeal[]> {
  const sessions = new Map<string, SessionToSeal>()
  for (const directory of directories) {
    const folder = folderAt(resolve(cwd, directory), directory)
    const gitDir = (await locate(folder))?.gitDir ?? null
    const isSession = holds(folder, [...MARKS, SESSION_MANIFEST])
    const names = isSession ? [] : sessionNamesIn(folder)
    if (!isSession && names.length === 0)
      throw new SettingsError(
        `seal: ${directory} is no session and holds none; a session has a context.json or a session.json`,
      )
    for (const place of isSession ? [folder] : names.map((name) => join(folder, name))) {
      const name = isSession ? directory : join(directory, basename(place))
      if (!sessions.has(place)) sessions.set(place, { name, folder: place, gitDir })
    }
  }
  return [...sessions.values()]
}

function folderAt(place: string, directory: string): string {
  try {
    if (!lstatSync(realpathSync(place)).isDirectory()) throw new SettingsError(`seal: ${directory} is no folder`)
    return realpathSync(place)
  } catch (error) {
    if (error instanceof SettingsError || codeOf(error) === '') throw error
    throw new SettingsError(`seal: ${directory} is no folder (${codeOf(error)})`, { cause: error })
  }
}

function sessionNamesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && holds(join(folder, entry.name), MARKS))
    .map(({ name }) => name)
    .toSorted()
}

function holds(folder: string, names: readonly string[]): boolean {
  return names.some((name) => lstatSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true)
}
