import type { TreePath } from '../../domain/path.ts'
import { nameOf } from '../../domain/path.ts'

const NAMES: ReadonlySet<string> = new Set(['SHA256SUMS', 'SHA256SUMS.txt', 'SHASUMS256.txt', 'CHECKSUMS'])
const SUFFIX = '.sha256'

/** True for a file that is called as manifests are called. */
export function isManifestName(path: TreePath): boolean {
  const name = nameOf(path)
  return NAMES.has(name) || (name.endsWith(SUFFIX) && name.length > SUFFIX.length)
}

/** True for a name that other things than SHA-256 manifests have as well: such a file is one only if it has an entry. */
export function isAmbiguousName(path: TreePath): boolean {
  return nameOf(path) === 'CHECKSUMS'
}

/** The file beside it that a manifest `NAME.sha256` means by a bare digest; null for other names. */
export function bareNameOf(path: TreePath): TreePath | null {
  const name = nameOf(path)
  return name.endsWith(SUFFIX) && name.length > SUFFIX.length ? name.slice(0, -SUFFIX.length) : null
}
