import type { Digest } from '../../domain/digest.ts'
import { parseDigest } from '../../domain/digest.ts'
import type { RejectionReason } from '../../domain/store-facts.ts'
import type { ByteText } from './byte-text.ts'
import { unescapeName } from './escapes.ts'

/**
 * Which of the two untagged forms a manifest is written in. They cannot be told apart line by line, and mixing them would
 * let a name gain or lose a leading blank: GNU decides by the first line and calls the other form malformed.
 */
export type UntaggedForm = 'undecided' | 'standard' | 'reversed'

/** What one line says. */
export type LineContent =
  | {
      readonly kind: 'entry'
      readonly sha256: Digest
      /** Unescaped. */
      readonly name: ByteText
      /** As the line spells it. */
      readonly rawName: ByteText
      /** The form that the lines after this one have to have. */
      readonly form: UntaggedForm
      /** The form was decided by a lone blank or star, which is more likely an indicator whose name is gone. */
      readonly isNameDoubtful: boolean
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'malformed'; readonly reason: RejectionReason; readonly name: ByteText }

const NOTHING: LineContent = { kind: 'nothing' }
const DIGEST_LENGTH = 64
/** A digest, one blank, and a name of at least one byte. */
const MIN_LENGTH = DIGEST_LENGTH + 2
const TAGGED = /^SHA256 ?\(/
const AFTER_TAGGED_NAME = /^[ \t]*=[ \t]*([0-9a-fA-F]{64})$/
const HASH_SIGN = 0x23
const BACKSLASH = 0x5c
const SPACE = 0x20
const TAB = 0x09
const STAR = 0x2a

/**
 * Reads one line as GNU coreutils 9.1 does in `sha256sum -c`: untagged, BSD reversed, or tagged.
 * @param line without its LF.
 * @param form what the lines before this one were written in.
 */
export function parseLine(line: ByteText, form: UntaggedForm): LineContent {
  if (line.charCodeAt(0) === HASH_SIGN) return NOTHING
  const text = line.endsWith('\r') ? line.slice(0, -1) : line
  if (text === '') return NOTHING
  if (text.includes('\0')) return malformed('nul', text)
  let blanks = 0
  while (isBlank(text.charCodeAt(blanks))) blanks += 1
  const isEscaped = text.charCodeAt(blanks) === BACKSLASH
  const body = text.slice(isEscaped ? blanks + 1 : blanks)
  return TAGGED.test(body) ? parseTagged(body, isEscaped, form) : parseUntagged(body, isEscaped, form)
}

function parseUntagged(body: ByteText, isEscaped: boolean, before: UntaggedForm): LineContent {
  if (body.length < MIN_LENGTH || !isBlank(body.charCodeAt(DIGEST_LENGTH))) return malformed(reasonFor(body), body)
  const sha256 = parseDigest(body.slice(0, DIGEST_LENGTH))
  if (sha256 === null) return malformed(reasonFor(body), body)
  const rest = body.slice(DIGEST_LENGTH + 1)
  const isIndicator = rest.charCodeAt(0) === SPACE || rest.charCodeAt(0) === STAR
  const isReversed = rest.length === 1 || !isIndicator
  if (isReversed && before === 'standard') return malformed('malformed', body)
  const form = isReversed || before === 'reversed' ? 'reversed' : 'standard'
  const isNameDoubtful = before === 'undecided' && rest.length === 1 && isIndicator
  return entry(sha256, form === 'reversed' ? rest : rest.slice(1), isEscaped, form, isNameDoubtful)
}

function parseTagged(body: ByteText, isEscaped: boolean, form: UntaggedForm): LineContent {
  const open = body.indexOf('(')
  const close = body.lastIndexOf(')')
  const digits = close < open ? undefined : AFTER_TAGGED_NAME.exec(body.slice(close + 1))?.[1]
  const sha256 = digits === undefined ? null : parseDigest(digits)
  if (sha256 === null) return malformed('malformed', body)
  return entry(sha256, body.slice(open + 1, close), isEscaped, form, false)
}

function entry(
  sha256: Digest,
  rawName: ByteText,
  isEscaped: boolean,
  form: UntaggedForm,
  isNameDoubtful: boolean,
): LineContent {
  const name = isEscaped ? unescapeName(rawName) : rawName
  if (name === null) return malformed('bad-escape', rawName)
  return { kind: 'entry', sha256, name, rawName, form, isNameDoubtful }
}

function malformed(reason: RejectionReason, name: ByteText): LineContent {
  return { kind: 'malformed', reason, name }
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB
}

const CONFLICT_MARKER = /^(?:<{7} |>{7} |\|{7} |={7}$)/
/** Hexadecimal digits in a digest of MD5, SHA-1, SHA-224, SHA-384 or SHA-512. */
const OTHER_UNTAGGED = /^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{56}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128})[ \t]./s
const OTHER_TAGGED = /^(?!SHA256)[A-Z][A-Za-z0-9-]{1,15} ?\(.*\) ?= ?[0-9a-fA-F]+$/s

/** Why a line that is no entry is none, as far as it can be told. */
function reasonFor(body: ByteText): RejectionReason {
  if (CONFLICT_MARKER.test(body)) return 'conflict-marker'
  return OTHER_UNTAGGED.test(body) || OTHER_TAGGED.test(body) ? 'weak-algorithm' : 'malformed'
}
