import type { Observed } from '../../domain/observed.ts'
import { seen, unavailable } from '../../domain/observed.ts'
import { decodeStrictUtf8 } from '../path-bytes.ts'

/** A line of a tag file, and its number, counted from 1. */
export interface TagLine {
  readonly number: number
  readonly text: string
}

/** The lines of a tag file: ended by LF, CR or CRLF (RFC 8493, section 2). Empty ones are left out. */
export function tagLines(text: string): readonly TagLine[] {
  const lines = text.split(/\r\n|\n|\r/)
  return lines.map((line, index) => ({ number: index + 1, text: line })).filter((line) => line.text !== '')
}

/** A decoder for an encoding by its IANA name; null for one that Node does not know. None of them replaces anything. */
export function tagDecoder(encoding: string): ((bytes: Uint8Array) => Observed<string>) | null {
  const label = encoding.toLowerCase()
  if (label === 'utf-8' || label === 'us-ascii') return decodeUtf8
  // TextDecoder takes this name for windows-1252.
  if (label === 'iso-8859-1' || label === 'latin1') return (bytes) => seen(Buffer.from(bytes).toString('latin1'))
  if (label === 'utf-16') return (bytes) => decodeWith(utf16Label(bytes), bytes)
  return isKnown(label) ? (bytes) => decodeWith(label, bytes) : null
}

const BOM = '\uFEFF'

function decodeUtf8(bytes: Uint8Array): Observed<string> {
  const text = decodeStrictUtf8(bytes)
  if (text === null) return unavailable('it is not UTF-8, which bagit.txt says it is')
  return seen(text.startsWith(BOM) ? text.slice(1) : text)
}

/** Big-endian unless the byte order mark says otherwise (RFC 2781, section 4.3). */
function utf16Label(bytes: Uint8Array): string {
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be'
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch (error) {
    if (isNamed(error, 'RangeError')) return false
    throw error
  }
}

function decodeWith(label: string, bytes: Uint8Array): Observed<string> {
  try {
    return seen(new TextDecoder(label, { fatal: true }).decode(bytes))
  } catch (error) {
    if (!isNamed(error, 'TypeError')) throw error
    return unavailable(`it is not ${label}, which bagit.txt says it is`)
  }
}

function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name
}
