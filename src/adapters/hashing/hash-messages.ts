import { CONTENT_KINDS } from '../../domain/content.ts'
import { parseDigest } from '../../domain/digest.ts'
import { OTHER_ALGORITHMS } from '../../domain/store-facts.ts'
import type { Reading } from '../../domain/store-facts.ts'
import type { ReadRequest } from '../../ports.ts'

/**
 * Requests as one string, which crosses to a thread much faster than objects do. No path holds NUL or is empty: one NUL
 * parts the paths of a request, two part requests. A request for more than SHA-256 starts with `H` and the names of what it asks for.
 */
export function packRequests(requests: readonly ReadRequest[]): string {
  return requests
    .map(({ contentKind, isHashed, others = [], paths }) => {
      const extras = contentKind === undefined ? others : [...others, contentKind]
      const mark = extras.length > 0 ? `H${extras.join(',')}\n` : isHashed ? 'h' : 'p'
      return mark + paths.join('\0')
    })
    .join('\0\0')
}

/** The inverse of {@link packRequests}. */
export function unpackRequests(packed: string): readonly ReadRequest[] {
  return packed.split('\0\0').map((text) => {
    if (!text.startsWith('H')) return { isHashed: text.startsWith('h'), paths: text.slice(1).split('\0') }
    const end = text.indexOf('\n')
    const names = text.slice(1, end).split(',')
    const others = OTHER_ALGORITHMS.filter((algorithm) => names.includes(algorithm))
    const contentKind = CONTENT_KINDS.find((kind) => names.includes(kind))
    return {
      ...{ isHashed: true, paths: text.slice(end + 1).split('\0') },
      ...(others.length > 0 ? { others } : {}),
      ...(contentKind === undefined ? {} : { contentKind }),
    }
  })
}

/** Readings in a form that is cheap to send: one long string crosses to a thread much faster than many short ones. */
export interface PackedReadings {
  /** 64 characters for each reading: the digest where it is no more than a digest and a size, else blanks. */
  readonly digests: string
  readonly sizes: Float64Array
  /** The others, by their place. */
  readonly others: readonly (readonly [number, Reading])[]
}

const DIGEST_LENGTH = 64
const NO_DIGEST = ' '.repeat(DIGEST_LENGTH)

/** Readings ready to send. */
export function packReadings(readings: readonly Reading[]): PackedReadings {
  const sizes = new Float64Array(readings.length)
  const others: (readonly [number, Reading])[] = []
  const digests = readings.map((reading, index) => {
    if (isPlain(reading)) {
      sizes[index] = reading.sizeBytes
      return reading.sha256
    }
    others.push([index, reading])
    return NO_DIGEST
  })
  return { digests: digests.join(''), sizes, others }
}

/** True for a reading that is no more than a digest and a size. */
function isPlain(reading: Reading): reading is Extract<Reading, { readonly kind: 'read' }> {
  if (reading.kind !== 'read') return false
  const { content, lfsOid, others } = reading
  return content === undefined && lfsOid === undefined && others === undefined
}

/** The inverse of {@link packReadings}. */
export function unpackReadings({ digests, sizes, others }: PackedReadings): readonly Reading[] {
  const odd = new Map(others)
  return Array.from(sizes, (sizeBytes, index) => {
    const reading = odd.get(index)
    if (reading !== undefined) return reading
    const sha256 = parseDigest(digests.slice(index * DIGEST_LENGTH, (index + 1) * DIGEST_LENGTH))
    if (sha256 === null) throw new Error(`reading ${index} was lost on its way from a hashing thread`)
    return { kind: 'read', sha256, sizeBytes }
  })
}

/** What the pool sends to a worker: packed requests. A worker answers in the order in which it was asked. */
export interface BatchMessage {
  readonly requests: string
}

/** What a worker sends back. */
export interface AnswerMessage {
  readonly readings: PackedReadings
}

/** What a worker is started with. */
export interface HashWorkerData {
  readonly role: 'hash'
  /** The tree's folder, absolute. */
  readonly root: string
}
