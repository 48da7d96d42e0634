import { pathToBytes } from '../domain/path.ts'
import type { TreePath } from '../domain/path.ts'
import { UNSAFE } from './shell-word.ts'

const PLAIN = /^[\w./@+=:,-]+$/
/** What a pattern takes for more than itself, wherever it stands. */
const GLOB = /[*?[\]\\]/g
const OCTAL = 8
const OCTAL_DIGITS = 3

/**
 * The pattern that fits a path of the tree and nothing else, in a `.gitattributes` at its top: gitattributes(5), gitignore(5). It
 * begins with `/`, without which a name would fit in every folder; one with blanks is quoted as C quotes, and so is all that is not
 * plain, since a quoted pattern may have any bytes.
 */
export function attributesPattern(path: TreePath): string {
  if (PLAIN.test(path)) return `/${path}`
  const pattern = path.replaceAll(GLOB, String.raw`\$&`)
  return `"/${Array.from(pattern, quotedCharacter).join('')}"`
}

function quotedCharacter(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`
  if (!UNSAFE.test(character)) return character
  const bytes = pathToBytes(character, (text) => new TextEncoder().encode(text))
  return [...bytes].map((byte) => `\\${byte.toString(OCTAL).padStart(OCTAL_DIGITS, '0')}`).join('')
}
