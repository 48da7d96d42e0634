import type { Reading, RejectionReason } from '../../domain/store-facts.ts'
import type { TreePath } from '../../domain/path.ts'
import type { Entry } from '../../ports.ts'
import { SYMLINK_ANCESTOR } from '../hashing/open-safely.ts'

/**
 * What the listing alone says against reading a path: a link or a submodule, at the path or on the way to it.
 * Null when nothing does.
 */
export function createObstacles(entries: readonly Entry[]): (path: TreePath) => Reading | null {
  const kinds = new Map<TreePath, Entry['kind']>()
  for (const { path, kind } of entries) if (kind === 'symlink' || kind === 'submodule') kinds.set(path, kind)
  return (path) => {
    if (kinds.size === 0) return null
    const own = obstacle(kinds.get(path), 'it is a symbolic link')
    if (own !== null) return own
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const above = obstacle(kinds.get(path.slice(0, slash)), SYMLINK_ANCESTOR)
      if (above !== null) return above
    }
    return null
  }
}

function obstacle(kind: Entry['kind'] | undefined, linkDetail: string): Reading | null {
  switch (kind) {
    case 'symlink':
      return { kind: 'unreadable', cause: 'symlink', detail: linkDetail }
    case 'submodule':
      return { kind: 'unreadable', cause: 'submodule', detail: 'it lies in a submodule, which is not entered' }
    case 'file':
    case 'other':
    case undefined:
      return null
  }
}

/** Why a line that claims such a file is turned down: hostile, or a mistake that looks the same. Null when it is not. */
export function rejectionOf(reading: Reading): RejectionReason | null {
  if (reading.kind !== 'unreadable') return null
  if (reading.cause === 'symlink') return reading.detail === SYMLINK_ANCESTOR ? 'symlink-ancestor' : 'symlink'
  return reading.cause === 'not-a-file' ? 'not-a-file' : null
}
