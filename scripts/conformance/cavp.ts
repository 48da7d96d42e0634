import { readFileSync } from 'node:fs'
import { createSha256 } from '../../src/adapters/hashing/sha256.ts'

/** A message and its digest. */
export interface Vector {
  readonly name: string
  readonly message: Uint8Array
  readonly digest: string
}

/** How messages are cut up. */
export const PIECE_SIZES = [1, 7, 64, 65_536] as const

/** The digest of a message that comes in pieces. */
export function digestInPieces(message: Uint8Array, pieceBytes: number): string {
  const hash = createSha256()
  for (let at = 0; at < message.length; at += pieceBytes) hash.update(message.subarray(at, at + pieceBytes))
  return hash.digest()
}

/** The vectors of a file of short or long messages. */
export function loadMessages(file: string): readonly Vector[] {
  const pattern = /^Len = (\d+)\r?\nMsg = ([0-9a-f]+)\r?\nMD = ([0-9a-f]{64})/gm
  return [...readFileSync(file, 'latin1').matchAll(pattern)].map(([, bits = '', hex = '', digest = '']) => ({
    name: `${bits} bits`,
    // A message of no bits is written as one zero byte.
    message: Buffer.from(hex, 'hex').subarray(0, Number(bits) / 8),
    digest,
  }))
}

/** The seed and the checkpoints of a Monte Carlo file. */
export interface MonteCarlo {
  readonly seed: Buffer
  readonly checkpoints: readonly string[]
}

/** Reads a Monte Carlo file. */
export function loadMonteCarlo(file: string): MonteCarlo {
  const text = readFileSync(file, 'latin1')
  const seed = /^Seed = ([0-9a-f]{64})/m.exec(text)?.[1] ?? ''
  return {
    seed: Buffer.from(seed, 'hex'),
    checkpoints: [...text.matchAll(/^MD = ([0-9a-f]{64})/gm)].map(([, digest = '']) => digest),
  }
}

/** Each checkpoint's digest after 1,000 rounds over the three last ones (SHAVS 6.4). */
export function* monteCarlo(seed: Buffer, pieceBytes: number): Generator<string> {
  for (let start = seed; ;) {
    let window: readonly [Buffer, Buffer, Buffer] = [start, start, start]
    for (let round = 0; round < 1000; round += 1) {
      const digest = Buffer.from(digestInPieces(Buffer.concat(window), pieceBytes), 'hex')
      window = [window[1], window[2], digest]
    }
    start = window[2]
    yield start.toString('hex')
  }
}

/** What is wrong with the digests of all 229 vectors in one size of pieces; empty when nothing is. */
export function judgeVectors(
  folder: string,
  pieceBytes: number,
): { readonly count: number; readonly complaints: readonly string[] } {
  const vectors = [...loadMessages(`${folder}/SHA256ShortMsg.rsp`), ...loadMessages(`${folder}/SHA256LongMsg.rsp`)]
  const wrong = vectors
    .filter(({ message, digest }) => digestInPieces(message, pieceBytes) !== digest)
    .map(({ name }) => name)
  const { seed, checkpoints } = loadMonteCarlo(`${folder}/SHA256Monte.rsp`)
  const rounds = monteCarlo(seed, pieceBytes)
  const lost = checkpoints
    .filter((digest) => rounds.next().value !== digest)
    .map((_, index) => `Monte Carlo checkpoint ${index}`)
  return { count: vectors.length + checkpoints.length, complaints: [...wrong, ...lost] }
}
