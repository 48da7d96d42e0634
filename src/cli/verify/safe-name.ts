import { printablePath } from '../../domain/path.ts'

/**
 * What a name must not say raw: line ends, controls (C0 but TAB, DEL, C1) that a terminal obeys, marks that turn the
 * writing direction, and the beginnings of workflow commands, which GitHub's runner looks for in all output.
 */
const UNSAFE = /[\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|^\s*::|##\[/u
const ESCAPED = /[\\\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu
const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\\': '\\\\' }

/**
 * A name for a line of output. A name that is not safe as it is begins with a backslash, as GNU marks a name with a line
 * end, and its unsafe characters are escaped. Bytes that are not UTF-8 are percent-encoded.
 */
export function safeName(name: string): string {
  const printable = printablePath(name)
  return UNSAFE.test(printable) ? `\\${printable.replace(ESCAPED, escape)}` : printable
}

function escape(character: string): string {
  const code = character.charCodeAt(0)
  return (
    SHORT_ESCAPES[character] ?? (code > 0xff ? `\\u{${code.toString(16)}}` : `\\x${code.toString(16).padStart(2, '0')}`)
  )
}

/** The same in quotes where a reader could not tell where the name ends. */
export function quotedName(name: string): string {
  const safe = safeName(name)
  return /^[^\s'":;]+$/.test(safe) ? safe : `'${safe}'`
}
