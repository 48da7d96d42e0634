import type { ByteText } from './byte-text.ts'

const ESCAPE = /\\[^]?/g
const BAD_ESCAPE = /^(?:[^\\]|\\[nr\\])*\\(?![nr\\])/

/** The name that `\n`, `\r` and `\\` stand for; null when there is another escape, or a backslash at the end. */
export function unescapeName(text: ByteText): ByteText | null {
  if (!text.includes('\\')) return text
  if (BAD_ESCAPE.test(text)) return null
  return text.replace(ESCAPE, (escape) => {
    if (escape === '\\n') return '\n'
    return escape === '\\r' ? '\r' : '\\'
  })
}

/** True when a name must be escaped to fit on one line of a manifest. */
export function needsEscape(name: string): boolean {
  return /[\n\r\\]/.test(name)
}

/** The inverse of {@link unescapeName}. */
export function escapeName(name: string): string {
  return name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}
