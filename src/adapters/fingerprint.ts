import { createHash } from 'node:crypto'

const FINGERPRINT_DIGITS = 16

/** What identifies a finding from run to run: the first 16 hex digits of SHA-256(code NUL subject). */
export function fingerprint(code: string, subject: string): string {
  return createHash('sha256').update(`${code}\0${subject}`).digest('hex').slice(0, FINGERPRINT_DIGITS)
}

const EVIDENCE_DIGITS = 32

/** What a finding's evidence comes down to: the first 32 hex digits of SHA-256 of a text. Nobody finds two texts with the same. */
export function evidenceDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, EVIDENCE_DIGITS)
}
