import type { Digest } from '../../domain/digest.ts'
import type { TreePath } from '../../domain/path.ts'
import { encodePath } from '../path-bytes.ts'
import { escapeName, needsEscape } from './escapes.ts'

/** The forms in which a line can be written. */
export type LineForm = 'standard' | 'binary' | 'reversed' | 'tagged'

/**
 * One line of a manifest with its LF, as GNU coreutils write it: the name escaped, and the line marked with a backslash,
 * when the name has a backslash, CR or LF. All lines of a manifest have one form.
 */
export function formatLine(sha256: Digest, path: TreePath, form: LineForm): Buffer {
  const mark = needsEscape(path) ? '\\' : ''
  const name = encodePath(escapeName(path))
  const [before, after] = around(sha256, form)
  return Buffer.concat([Buffer.from(mark + before, 'latin1'), name, Buffer.from(`${after}\n`, 'latin1')])
}

function around(sha256: Digest, form: LineForm): readonly [string, string] {
  switch (form) {
    case 'standard':
      return [`${sha256}  `, '']
    case 'binary':
      return [`${sha256} *`, '']
    case 'reversed':
      return [`${sha256} `, '']
    case 'tagged':
      return ['SHA256 (', `) = ${sha256}`]
  }
}
