import { relative, resolve, sep } from 'node:path'
import type { TreePath } from '../../domain/path.ts'
import { SettingsError } from '../../domain/settings-error.ts'
import type { SessionToSeal } from './find-sessions.ts'

/**
 * Which session each accepted path lies in: seen from the current folder, or, when there is just one session, from that.
 * @throws SettingsError for a path that lies in none.
 */
export function placeAccepted(
  accepted: readonly string[],
  sessions: readonly SessionToSeal[],
  cwd: string,
): (session: SessionToSeal) => ReadonlySet<TreePath> {
  const placed = new Map<SessionToSeal, Set<TreePath>>()
  for (const path of accepted) {
    const named = sessions.find((candidate) => pathIn(candidate, resolve(cwd, path)) !== null)
    const [only, ...others] = sessions
    const session = named ?? (others.length === 0 ? only : undefined)
    const inside =
      session === undefined ? null : pathIn(session, resolve(named === undefined ? session.folder : cwd, path))
    if (session === undefined || inside === null)
      throw new SettingsError(`seal: --accept ${path} lies in none of the sessions that are to be sealed`)
    placed.set(session, (placed.get(session) ?? new Set()).add(inside))
  }
  return (session) => placed.get(session) ?? new Set()
}

function pathIn({ folder }: SessionToSeal, place: string): TreePath | null {
  const path = relative(folder, place).split(sep).join('/')
  return path === '' || path === '..' || path.startsWith('../') || path.startsWith('/') ? null : path
}
