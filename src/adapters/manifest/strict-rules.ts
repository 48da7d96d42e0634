import type { Digest } from '../../domain/digest.ts'
import type { RejectionReason } from '../../domain/facts.ts'
import type { TreePath } from '../../domain/path.ts'
import type { ByteText } from './byte-text.ts'

/** An entry as the rules want to see it. */
export interface RuledEntry {
  readonly sha256: Digest
  readonly path: TreePath
  readonly rawName: ByteText
  readonly isNameDoubtful: boolean
}

/** Judges the entries of one manifest in their order; remembers them. */
export type StrictRules = (entry: RuledEntry) => RejectionReason | null

/** C0 but TAB, DEL, and C1 as UTF-8 spells it. CR and LF are legal when escaped, and then they are not raw. */
const RAW_CONTROL = /[\0-\x08\x0a-\x1f\x7f]|\xc2[\x80-\x9f]/

interface Known {
  readonly path: TreePath
  readonly sha256: Digest
}

/**
 * What `check` and `verify --strict` reject of well-formed entries: names that are not one file on every system.
 * @param ownPath the manifest's own path, in the terms of its entries.
 */
export function createStrictRules(ownPath: TreePath): StrictRules {
  const files = new Map<string, Known>()
  const folders = new Set<string>()
  let lastFolder = ''

  const fileAbove = (key: string): boolean => {
    const slash = key.lastIndexOf('/')
    const folder = slash < 0 ? '' : key.slice(0, slash)
    if (folder === lastFolder || folder === '') return false
    for (let at = key.indexOf('/'); at >= 0; at = key.indexOf('/', at + 1)) {
      if (files.has(key.slice(0, at))) return true
    }
    lastFolder = folder
    for (let at = slash; at >= 0 && !folders.has(key.slice(0, at)); at = key.lastIndexOf('/', at - 1))
      folders.add(key.slice(0, at))
    return false
  }

  return ({ path, sha256, rawName, isNameDoubtful }) => {
    if (isNameDoubtful) return 'empty-name'
    if (path === '-') return 'stdin-name'
    if (path === ownPath) return 'self-reference'
    if (RAW_CONTROL.test(rawName)) return 'control-character'
    const key = foldName(path)
    const known = files.get(key)
    if (known !== undefined) return compare(known, path, sha256)
    if (folders.has(key) || fileAbove(key)) return 'prefix-conflict'
    files.set(key, { path, sha256 })
    return null
  }
}

function compare(known: Known, path: TreePath, sha256: Digest): RejectionReason | null {
  if (known.path === path) return known.sha256 === sha256 ? null : 'conflicting-duplicate'
  return known.path.normalize('NFC') === path.normalize('NFC') ? 'normalisation-collision' : 'case-collision'
}

const NON_ASCII = /[^\0-\x7f]/

/** Equal for names that a file system which folds case, or normalises, takes for one. */
function foldName(path: TreePath): string {
  if (!NON_ASCII.test(path)) return path.toLowerCase()
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}
