import { joinPath, pathWithin } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { SESSION_MANIFEST, isLeftover, isRecord } from '../../domain/session.ts'
import type { Entry } from '../../ports.ts'

/** One session's folder. Paths are relative to it. */
export interface SessionFolderListing {
  /** Relative to the tree. */
  readonly folder: TreePath
  /** Everything in it, by path in code-unit order, but what a killed seal left. */
  readonly entries: readonly Entry[]
}

const MARK = /^(.*\/)?\.claude\/sessions\/[^/]+\/(?:context|session)\.json$/

/** Folders of sessions: `.claude/sessions`, at any depth, when a folder in it holds a `context.json` or a `session.json`. */
export function detectSessions(entries: readonly Entry[]): readonly TreePath[] {
  const roots = new Set<TreePath>()
  for (const { kind, path } of entries) {
    const mark = kind === 'file' && path.endsWith('.json') ? MARK.exec(path) : null
    if (mark !== null) roots.add(`${mark[1] ?? ''}.claude/sessions`)
  }
  return [...roots].toSorted()
}

/** The sessions in a root: itself, or every folder right in it that holds a part that only sessions have. By folder. */
export function sessionsIn(root: TreePath, entries: readonly Entry[]): readonly SessionFolderListing[] {
  const inside = entries.flatMap((entry) => {
    const path = pathWithin(root, entry.path)
    return path === null ? [] : [{ ...entry, path }]
  })
  if (inside.some(({ path }) => path === 'context.json' || path === 'session.json'))
    return [{ folder: root, entries: inside.filter(({ path }) => !isLeftover(path)) }]
  const byName = new Map<string, Entry[]>()
  for (const { kind, path } of inside) {
    const slash = path.indexOf('/')
    if (slash < 0) continue
    const inner = { kind, path: path.slice(slash + 1) }
    const known = byName.get(path.slice(0, slash))
    if (known === undefined) byName.set(path.slice(0, slash), [inner])
    else known.push(inner)
  }
  return [...byName]
    .filter(([, found]) => found.some(isTelling))
    .map(([name, found]) => ({
      folder: joinPath(root, name),
      entries: found.filter(({ path }) => !isLeftover(path)),
    }))
}

/** A session that lost its `context.json` is one still. */
function isTelling({ path }: Entry): boolean {
  return path === 'context.json' || path === 'session.json' || path === SESSION_MANIFEST || isRecord(path)
}
