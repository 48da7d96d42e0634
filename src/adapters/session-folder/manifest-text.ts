import type { Digest } from '../../domain/digest.ts'
import type { TreePath } from '../../domain/path.ts'
import { formatLine } from '../manifest/format-line.ts'
import { encodePath } from '../path-bytes.ts'

/**
 * A manifest of these files as GNU `sha256sum` writes it, ordered by the bytes of their paths. A file called `-` is listed as
 * `./-`, for `-` is standard input.
 */
export function manifestText(lines: ReadonlyMap<TreePath, Digest>): Buffer {
  const ordered = [...lines]
    .map(([path, sha256]) => ({ bytes: encodePath(path), path, sha256 }))
    .toSorted((a, b) => Buffer.compare(a.bytes, b.bytes))
  return Buffer.concat(ordered.map(({ path, sha256 }) => formatLine(sha256, path === '-' ? './-' : path, 'standard')))
}
