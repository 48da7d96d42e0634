import type { StoreFact } from '../../domain/store-facts.ts'
import type { Place } from '../../domain/finding.ts'
import { joinPath, printablePath } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'

/** `<store id>/<path>`: what a finding about a file of a store is about. */
export function subjectOf(store: StoreFact, path: TreePath): string {
  return `${store.id}/${printablePath(path)}`
}

/** Where in the work tree a line of a store's file stands; null when the store was not read from the work tree. */
export function placeOf(store: StoreFact, path: TreePath, line: number): Place | null {
  if (store.source.kind !== 'work-tree') return null
  return { path: printablePath(joinPath(store.root, path)), line: Math.max(1, line) }
}
