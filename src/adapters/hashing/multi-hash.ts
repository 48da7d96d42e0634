import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import type { Digest } from '../../domain/digest.ts'
import type { ContentFact, ContentKind } from '../../domain/content.ts'
import type { OtherAlgorithm } from '../../domain/store-facts.ts'
import { createContentScan } from '../records/content-scan.ts'
import { createSha256, sha256Of } from './sha256.ts'

/** What is asked for beside SHA-256, in the same pass. */
export interface Extras {
  readonly others?: readonly OtherAlgorithm[] | undefined
  readonly contentKind?: ContentKind | undefined
}

/** Digests of one file, and what was asked for beside them. */
export interface Digests {
  readonly sha256: Digest
  /** In lowercase hex. Absent when none was asked for; without those that this Node refuses, as in FIPS mode. */
  readonly others?: Readonly<Partial<Record<OtherAlgorithm, string>>>
  /** Absent when it was not asked for. */
  readonly content?: ContentFact
}

/** Takes several digests of bytes that come in pieces of any size. */
export interface MultiHash {
  readonly update: (bytes: Uint8Array) => void
  /** Only once, after the last piece. */
  readonly digests: () => Digests
}

/** Hashes over no bytes yet: SHA-256, and the others; and a look at the content. */
export function createMultiHash({ others, contentKind }: Extras = {}): MultiHash {
  const hash = createHashes(others)
  if (contentKind === undefined) return hash
  const scan = createContentScan(contentKind)
  return {
    update: (bytes) => {
      hash.update(bytes)
      scan.update(bytes)
    },
    digests: () => ({ ...hash.digests(), content: scan.end() }),
  }
}

/** The same of bytes that are all here. */
export function digestsOf(bytes: Uint8Array, { others, contentKind }: Extras): Digests {
  if (others !== undefined) {
    const hash = createMultiHash({ others, contentKind })
    hash.update(bytes)
    return hash.digests()
  }
  const sha256 = sha256Of(bytes)
  if (contentKind === undefined) return { sha256 }
  const scan = createContentScan(contentKind)
  scan.update(bytes)
  return { sha256, content: scan.end() }
}

function createHashes(others: readonly OtherAlgorithm[] = []): MultiHash {
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
