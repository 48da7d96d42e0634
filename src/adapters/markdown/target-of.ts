import type { TreePath } from '../../domain/path.ts'
import { rejectPath } from '../manifest/path-rules.ts'
import { decodePath } from '../path-bytes.ts'

const MAX_LENGTH = 1024
/** Absolute, of a drive, or of somebody's home. */
const NOT_RELATIVE = /^(?:\/|~|[A-Za-z]:)/
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/
/** Marks of a template that is still to be filled in, and what no name of a file should have. */
const PLACEHOLDER = /[{}<>$*|"`\\\x00-\x1f\x7f]|\.\.\./
const CHARACTER_REFERENCE = /&#?[A-Za-z0-9]+;/
const ESCAPE = /%[0-9A-Fa-f]{2}/g

/**
 * The path in the tree that a relative destination means, as seen from a folder; null for any other destination, for one that
 * leaves the tree, and for one that may not mean a file at all: without a dot or a slash it is as likely a word.
 */
export function targetOf(destination: string, folder: TreePath): TreePath | null {
  if (destination.length > MAX_LENGTH || SCHEME.test(destination) || CHARACTER_REFERENCE.test(destination)) return null
  const path = decodedPath(/^[^?#]*/.exec(destination)?.[0] ?? '')
  if (path === null || NOT_RELATIVE.test(path) || PLACEHOLDER.test(path) || !/[./]/.test(path)) return null
  const segments = folder === '.' ? [] : folder.split('/')
  for (const segment of path.split('/')) {
    if (segment === '..' && segments.pop() === undefined) return null
    if (segment !== '..' && segment !== '.' && segment !== '') segments.push(segment)
  }
  const target = segments.join('/')
  if (target === '') return '.'
  return rejectPath(target) === null ? target : null
}

/** With percent-encoded bytes decoded; null when a percent sign encodes none. */
function decodedPath(path: string): TreePath | null {
  if (!path.includes('%')) return path
  if (path.replace(ESCAPE, '').includes('%')) return null
  const bytes = Buffer.from(path, 'utf8').toString('latin1').replace(ESCAPE, byteOf)
  return decodePath(Buffer.from(bytes, 'latin1'))
}

function byteOf(escape: string): string {
  return String.fromCharCode(Number.parseInt(escape.slice(1), 16))
}
