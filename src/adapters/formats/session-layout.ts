import { joinPath, pathWithin } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { SESSION_MANIFEST, isLeftover, isRecord } from '../../domain/session.ts'
import type { Entry } from '../../ports.ts'

/** Something in a session's folder. Its path is relative to that. */
export interface SessionEntry extends Entry {
  /** Relative to the tree. */
  readonly treePath: TreePath
}

/** One session's folder. */
export interface SessionFolderListing {
  /** Relative to the tree. */
  readonly folder: TreePath
  /** Relative to the store. */
  readonly folderInStore: TreePath
  /** Everything in it, by path in code-unit order, but what a killed seal left. */
  readonly entries: readonly SessionEntry[]
  /** Those that are files: by path, where they are in the tree. */
  readonly files: ReadonlyMap<TreePath, TreePath>
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
  const marks = [joinPath(root, 'context.json'), joinPath(root, 'session.json')]
  const isOne = entries.some(({ path }) => marks.includes(path))
  const byFolder = new Map<TreePath, SessionEntry[]>()
  for (const { kind, path } of entries) {
    const folder = isOne ? root : folderIn(root, path)
    const inner = folder === null ? null : pathWithin(folder, path)
    if (folder === null || inner === null) continue
    const known = byFolder.get(folder)
    const entry = { kind, path: inner, treePath: path }
    if (known === undefined) byFolder.set(folder, [entry])
    else known.push(entry)
  }
  return [...byFolder]
    .filter(([, found]) => isOne || found.some(isTelling))
    .map(([folder, found]) => listingOf(root, folder, found))
}

function listingOf(root: TreePath, folder: TreePath, found: readonly SessionEntry[]): SessionFolderListing {
  const entries = found.filter(({ path }) => !isLeftover(path))
  const files = new Map<TreePath, TreePath>()
  for (const { kind, path, treePath } of entries) if (kind === 'file') files.set(path, treePath)
  return { folder, folderInStore: pathWithin(root, folder) ?? '.', entries, files }
}

/** The folder right in the root that a path lies in; null when it lies in none. */
function folderIn(root: TreePath, path: TreePath): TreePath | null {
  const from = root === '.' ? 0 : root.length + 1
  const end = path.indexOf('/', from)
  return end < 0 || pathWithin(root, path) === null ? null : path.slice(0, end)
}

/** A session that lost its `context.json` is one still. */
function isTelling({ path }: Entry): boolean {
  return path === 'context.json' || path === 'session.json' || path === SESSION_MANIFEST || isRecord(path)
}
