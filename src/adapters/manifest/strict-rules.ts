import type { Digest } from '../../domain/digest.ts'
import type { RejectionReason } from '../../domain/store-facts.ts'
import type { TreePath } from '../../domain/path.ts'
import type { ByteText } from './byte-text.ts'
import { createDigestList } from './digest-list.ts'

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

/**
 * What `check` and `verify --strict` reject of well-formed entries: names that are not one file on every system.
 * @param ownPath the manifest's own path, in the terms of its entries.
 * @param isHeld true for a path that the tree holds under just this name: then the name is no trick of the manifest's.
 */
export function createStrictRules(ownPath: TreePath, isHeld?: (path: TreePath) => boolean): StrictRules {
  /** The number of each file by its folded name; a million of them have to fit in memory. */
  const files = new Map<string, number>()
  const digests = createDigestList()
  /** Names that are not spelled as they fold. */
  const spelled = new Map<number, TreePath>()
  const isBelowFile = createFolderRule(files)

  const compare = (index: number, key: string, path: TreePath, sha256: Digest): RejectionReason | null => {
    const known = spelled.get(index) ?? key
    if (known === path) return digests.isAt(index, sha256) ? null : 'conflicting-duplicate'
    return known.normalize('NFC') === path.normalize('NFC') ? 'normalisation-collision' : 'case-collision'
  }

  const held = new Map<TreePath, Digest>()

  const ruleHeld = (path: TreePath, sha256: Digest): RejectionReason | null => {
    const known = held.get(path)
    held.set(path, known ?? sha256)
    return known === undefined || known === sha256 ? null : 'conflicting-duplicate'
  }

  return ({ path, sha256, rawName, isNameDoubtful }) => {
    if (isNameDoubtful) return 'empty-name'
    if (rawName === '-') return 'stdin-name'
    if (path === ownPath) return 'self-reference'
    if (isHeld?.(path) === true) return ruleHeld(path, sha256)
    if (RAW_CONTROL.test(rawName)) return 'control-character'
    const key = foldName(path)
    const known = files.get(key)
    if (known !== undefined) return compare(known, key, path, sha256)
    if (isBelowFile(key)) return 'prefix-conflict'
    if (key !== path) spelled.set(files.size, ownCopy(path))
    files.set(ownCopy(key), files.size)
    digests.push(sha256)
    return null
  }
}

/** True for a name that is a folder of an earlier one, or lies below an earlier one. */
function createFolderRule(files: ReadonlyMap<string, number>): (key: string) => boolean {
  const folders = new Set<string>()
  let lastFolder = ''
  return (key) => {
    if (folders.has(key)) return true
    const slash = key.lastIndexOf('/')
    const folder = slash < 0 ? '' : key.slice(0, slash)
    if (folder === lastFolder || folder === '' || folders.has(folder)) return false
    for (let at = key.indexOf('/'); at >= 0; at = key.indexOf('/', at + 1)) {
      if (files.has(key.slice(0, at))) return true
    }
    for (let at = slash; at >= 0 && !folders.has(key.slice(0, at)); at = key.lastIndexOf('/', at - 1)) {
      folders.add(ownCopy(key.slice(0, at)))
    }
    lastFolder = ownCopy(folder)
    return false
  }
}

/** The same text in memory of its own: a part of a string keeps all of it alive, digests and all. */
function ownCopy(text: string): string {
  return NON_ASCII.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1')
}

const NON_ASCII = /[^\0-\x7f]/

/** Equal for names that a file system which folds case, or normalises, takes for one. */
export function foldName(path: TreePath): string {
  if (!NON_ASCII.test(path)) return path.toLowerCase()
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}
