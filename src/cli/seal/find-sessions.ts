import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { locate } from '../../adapters/git/locate.ts'
import { codeOf } from '../../adapters/hashing/reading-of-error.ts'
import { SESSION_MANIFEST, isRecord } from '../../domain/session.ts'

/** A session that is to be sealed. */
export interface SessionToSeal {
  /** As people know it: what they named, or that and the session's folder. */
  readonly name: string
  /** Absolute, without symlinks. */
  readonly folder: string
  /** Null when it lies in no repository. */
  readonly gitDir: string | null
}

/** What was found in the folders that were named. */
export interface FoundSessions {
  /** Each once, in the order named. */
  readonly sessions: readonly SessionToSeal[]
  /** Why something that was named is not among them, one line each. */
  readonly complaints: readonly string[]
  /** Folders beside sessions that are none. */
  readonly skipped: readonly string[]
}

/** The sessions that were named: each folder itself, or those right in it. */
export async function findSessions(directories: readonly string[], cwd: string): Promise<FoundSessions> {
  const sessions = new Map<string, SessionToSeal>()
  const complaints: string[] = []
  const skipped: string[] = []
  for (const directory of directories) {
    const place = resolve(cwd, directory)
    const complaint = complaintAbout(place)
    const inner = complaint === null && !isSession(place) ? foldersIn(place) : []
    const found = inner.filter((name) => isSession(join(place, name)))
    if (complaint !== null) complaints.push(`${directory} ${complaint}`)
    else if (!isSession(place) && found.length === 0)
      complaints.push(`${directory} is no session and holds none; a session has a context.json or a session.json`)
    else {
      const folder = realpathSync(place)
      const gitDir = (await locate(folder))?.gitDir ?? null
      const named = isSession(place)
        ? [{ name: directory, folder }]
        : found.map((name) => ({ name: join(directory, name), folder: join(folder, name) }))
      for (const one of named) if (!sessions.has(one.folder)) sessions.set(one.folder, { ...one, gitDir })
      if (!isSession(place))
        skipped.push(...inner.filter((name) => !found.includes(name)).map((name) => join(directory, name)))
    }
  }
  return { sessions: [...sessions.values()], complaints, skipped }
}

/** Null for a folder. A link could lead out of the repository, and is not followed. */
function complaintAbout(place: string): string | null {
  try {
    const stats = lstatSync(place)
    if (stats.isSymbolicLink()) return 'is a symbolic link; name the folder itself'
    return stats.isDirectory() ? null : 'is no folder'
  } catch (error) {
    const code = codeOf(error)
    if (code === '') throw error
    return `is no folder (${code})`
  }
}

function foldersIn(place: string): readonly string[] {
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

/** A session that lost its data is one still: its manifest and its checkpoints say so. A manifest alone may be anybody's. */
function isSession(folder: string): boolean {
  return (
    holds(folder, 'context.json') ||
    holds(folder, 'session.json') ||
    (holds(folder, SESSION_MANIFEST) && hasRecord(folder))
  )
}

function holds(folder: string, name: string): boolean {
  return lstatSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true
}

function hasRecord(folder: string): boolean {
  const checkpoints = join(folder, 'checkpoints')
  if (lstatSync(checkpoints, { throwIfNoEntry: false })?.isDirectory() !== true) return false
  return readdirSync(checkpoints).some((name) => isRecord(`checkpoints/${name}`))
}
