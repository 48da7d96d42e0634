import type { Digest } from '../../domain/digest.ts'

/** Digests by number, in 32 bytes each: a third of what strings take. */
export interface DigestList {
  readonly push: (digest: Digest) => void
  /** True when the digest of this number is this one. */
  readonly isAt: (index: number, digest: Digest) => boolean
}

const DIGEST_BYTES = 32
const FIRST_DIGESTS = 1024

/** An empty list. */
export function createDigestList(): DigestList {
  let bytes = Buffer.alloc(FIRST_DIGESTS * DIGEST_BYTES)
  let end = 0
  return {
    push: (digest) => {
      if (end === bytes.length) bytes = Buffer.concat([bytes, Buffer.alloc(bytes.length)])
      end += bytes.write(digest, end, 'hex')
    },
    isAt: (index, digest) => bytes.toString('hex', index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES) === digest,
  }
}
