import * as crypto from 'node:crypto'
import type { Hash } from 'node:crypto'
import type { Digest } from '../../domain/digest.ts'

/** Node has the quick one-shot hash since 20.12; absent in older releases that we still run on. */
const oneShot: typeof crypto.hash | undefined = crypto.hash

const HEX_LENGTH = 64

/** The digest of bytes, or of a text's UTF-8, that are all here. */
export function sha256Of(bytes: Uint8Array | string): Digest {
  return trusted(
    oneShot === undefined ? crypto.createHash('sha256').update(bytes).digest('hex') : oneShot('sha256', bytes, 'hex'),
  )
}

/** The digest whose 32 bytes lie at a place. Throws a RangeError where there are fewer. */
export function digestIn(bytes: Buffer, at: number): Digest {
  const hex = bytes.toString('hex', at, at + HEX_LENGTH / 2)
  if (!isFullLength(hex)) throw new RangeError(`no digest lies at ${at} of ${bytes.length} bytes`)
  return hex
}

/** Takes the digest of bytes that come in pieces of any size. */
export interface Sha256 {
  readonly update: (bytes: Uint8Array) => void
  /** Only once, after the last piece. */
  readonly digest: () => Digest
}

/** A hash over no bytes yet. */
export function createSha256(): Sha256 {
  const hash: Hash = crypto.createHash('sha256')
  return { update: (bytes) => void hash.update(bytes), digest: () => trusted(hash.digest('hex')) }
}

/** What OpenSSL prints needs no second look at each of its digits. */
function trusted(hex: string): Digest {
  if (!isFullLength(hex)) throw new Error(`SHA-256 gave "${hex}"`)
  return hex
}

function isFullLength(hex: string): hex is Digest {
  return hex.length === HEX_LENGTH
}
