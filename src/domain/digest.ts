/** SHA-256 of raw bytes in 64 lowercase hex digits. */
export type Digest = string & { readonly brand: 'sha256' }

const SHA256_HEX = /^[0-9a-f]{64}$/

/** The digest that a text spells, in either case; null when it spells none. */
export function parseDigest(text: string): Digest | null {
  if (isDigest(text)) return text
  const lower = text.toLowerCase()
  return isDigest(lower) ? lower : null
}

/** True for 64 lowercase hex digits. */
export function isDigest(text: string): text is Digest {
  return SHA256_HEX.test(text)
}
