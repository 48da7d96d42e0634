import { folderOf, isBelowAny } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import type { Entry } from '../../ports.ts'

/** What a link can name in a tree: files, folders, and whatever lies where the tree is not entered. */
export interface Places {
  readonly has: (path: TreePath) => boolean
}

/** The places of a listed tree. */
export function createPlaces(entries: readonly Entry[]): Places {
  const known = new Set<TreePath>(['.'])
  const closed = new Set<TreePath>()
  for (const { kind, path } of entries) {
    if (kind !== 'file') closed.add(path)
    for (let place = path; !known.has(place); place = folderOf(place)) known.add(place)
  }
  return { has: (path) => known.has(path) || isBelowAny(path, closed) }
}
