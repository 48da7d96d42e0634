import type { RejectionReason } from '../../domain/store-facts.ts'
import type { TreePath } from '../../domain/path.ts'

/** Segments that start with a letter, digit or `_` and hold no more than these, `.` and `-`: nothing to look at twice. */
const PLAIN = /^(?:[A-Za-z0-9_][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_][A-Za-z0-9_.-]*$/
/** Absolute, UNC, home, drive and environment-variable paths, on whichever system they mean something. */
const ABSOLUTE = /^(?:\/|\\\\|~|[A-Za-z]:(?:[\\/]|$)|%[A-Za-z_][A-Za-z0-9_()]*%)/

/** The path that a manifest's name means: one leading `./` says nothing. */
export function pathOfName(name: string): TreePath {
  return name.startsWith('./') ? name.slice(2) : name
}

/**
 * Why a path from a manifest is never read; null when it is safe on every system. The answer is the same on all of
 * them, so `\` counts as a separator where that makes a path more dangerous.
 */
export function rejectPath(path: TreePath): RejectionReason | null {
  if (PLAIN.test(path)) return null
  if (path === '') return 'empty-name'
  if (path.includes('\0')) return 'nul'
  if (ABSOLUTE.test(path)) return 'absolute-path'
  return (
    rejectSegments(path.split('/')) ??
    rejectSegments(path.split(/[\\/]/).filter((segment) => segment !== '' && segment !== '.'))
  )
}

function rejectSegments(segments: readonly string[]): RejectionReason | null {
  let depth = 0
  let reason: RejectionReason | null = null
  for (const segment of segments) {
    if (segment === '..') {
      depth -= 1
      if (depth < 0) return 'path-escape'
      reason ??= 'dot-segment'
    } else {
      depth += 1
      reason ??= rejectSegment(segment)
    }
  }
  return reason
}

function rejectSegment(segment: string): RejectionReason | null {
  if (segment === '') return 'empty-segment'
  if (segment === '.') return 'dot-segment'
  return isGitFolder(segment) ? 'git-dir' : null
}

/** Code points that HFS+ ignores in names; git refuses `.git` written with them for the same reason (utf8.c). */
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g
/** What Windows drops from the end of a name, a stream's name included. */
const DROPPED_BY_WINDOWS = /(?::.*|[. ]+)$/s

/** True for `.git` in any case, and for spellings that some file system takes for it. */
function isGitFolder(segment: string): boolean {
  const plain = segment.replace(IGNORED_BY_HFS, '').replace(DROPPED_BY_WINDOWS, '').toLowerCase()
  return plain === '.git' || plain === 'git~1'
}
