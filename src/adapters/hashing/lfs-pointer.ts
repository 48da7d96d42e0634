import type { Digest } from '../../domain/digest.ts'
import { parseDigest } from '../../domain/digest.ts'

/** A pointer is shorter than this (Git LFS specification). */
export const MAX_POINTER_BYTES = 1024
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ [^\n]*\n)*?oid sha256:([0-9a-f]{64})\n/
const LETTER_V = 0x76

/** The SHA-256 of the object that a Git LFS pointer stands for; null when the bytes are no pointer. */
export function lfsOidOf(bytes: Uint8Array): Digest | null {
  if (bytes[0] !== LETTER_V || bytes.length >= MAX_POINTER_BYTES) return null
  const oid = POINTER.exec(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))?.[1]
  return oid === undefined ? null : parseDigest(oid)
}
