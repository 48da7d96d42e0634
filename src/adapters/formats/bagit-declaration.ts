import { decodeStrictUtf8 } from '../path-bytes.ts'
import type { BagProblems } from './bagit-problems.ts'

/** The declaration of a bag, in the bag's own folder. */
export const DECLARATION = 'bagit.txt'

/** What `bagit.txt` says. */
export interface Declaration {
  readonly version: string | null
  readonly encoding: string | null
  /** RFC 8493 applies: stricter than the drafts before it. */
  readonly isFinal: boolean
}

const KNOWN_VERSIONS: ReadonlySet<string> = new Set(['0.93', '0.94', '0.95', '0.96', '0.97', '1.0'])

const VERSION = /^BagIt-Version: (\d{1,4}\.\d{1,4})[ \t]*$/
const ENCODING = /^Tag-File-Character-Encoding: ([A-Za-z0-9._:-]{1,40})[ \t]*$/
const BOM = '\uFEFF'

/** `bagit.txt`: the version, then the encoding of the other tag files, in UTF-8 without a byte order mark (RFC 8493, 2.1.1). */
export function parseDeclaration(bytes: Uint8Array | null, problems: BagProblems): Declaration {
  const text = bytes === null ? '' : (decodeStrictUtf8(bytes) ?? '')
  if (bytes === null) problems.add('no-declaration', '.', 0, null)
  else if (text.startsWith(BOM)) problems.add('byte-order-mark', DECLARATION, 1, null)
  const [first = '', second = '', ...more] = text.replace(BOM, '').split(/\r\n|\n|\r/)
  const version = VERSION.exec(first)?.[1] ?? null
  const encoding = ENCODING.exec(second)?.[1] ?? null
  if (bytes !== null && (version === null || encoding === null))
    problems.add('declaration-malformed', DECLARATION, version === null ? 1 : 2, null)
  if (more.some((line) => line !== '')) problems.add('declaration-too-long', DECLARATION, 3, null)
  if (version !== null && !KNOWN_VERSIONS.has(version)) problems.add('version-unknown', DECLARATION, 1, null)
  return { version, encoding, isFinal: !version?.startsWith('0.') }
}
