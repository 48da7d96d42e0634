import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import type { Digest } from '../../domain/digest.ts'
import type { OtherAlgorithm } from '../../domain/facts.ts'
import { createSha256 } from './sha256.ts'

/** Digests of one file. */
export interface Digests {
  readonly sha256: Digest
  /** In lowercase hex. Absent when none was asked for; without those that this Node refuses, as in FIPS mode. */
  readonly others?: Readonly<Partial<Record<OtherAlgorithm, string>>>
}

/** Takes several digests of bytes that come in pieces of any size. */
export interface MultiHash {
  readonly update: (bytes: Uint8Array) => void
  /** Only once, after the last piece. */
  readonly digests: () => Digests
}

/** Hashes over no bytes yet: SHA-256, and the others. */
export function createMultiHash(others: readonly OtherAlgorithm[] = []): MultiHash {
  const sha256 = createSha256()
  if (others.length === 0) return { update: sha256.update, digests: () => ({ sha256: sha256.digest() }) }
  const hashes = others.flatMap((algorithm) => {
    const hash = hashOrNull(algorithm)
    return hash === null ? [] : [{ algorithm, hash }]
  })
  return {
    update: (bytes) => {
      sha256.update(bytes)
      for (const { hash } of hashes) hash.update(bytes)
    },
    digests: () => ({
      sha256: sha256.digest(),
      others: Object.fromEntries(hashes.map(({ algorithm, hash }) => [algorithm, hash.digest('hex')])),
    }),
  }
}

/** Null for an algorithm that this Node was built without, or is not allowed to use. */
function hashOrNull(algorithm: OtherAlgorithm): Hash | null {
  try {
    return createHash(algorithm)
  } catch {
    return null
  }
}
