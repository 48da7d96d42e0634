/** Damages files, the same way for the same seed. */
export interface Mutator {
  readonly mutate: (seeds: readonly Buffer[]) => Buffer
  /** The same bytes in pieces, some of them odd, small or empty. */
  readonly cut: (bytes: Uint8Array) => readonly Uint8Array[]
}

const MOST_CHANGES = 5

/** Pieces of text and bytes that mean something to one parser or another. */
const TOKENS: readonly Buffer[] = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '"',
    '\\',
    '\\u12',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '}{',
    '{"',
    '"}',
    '0',
    '-',
    '1e999',
  ],
  ...[
    '01',
    '.5',
    'tru',
    'null',
    'NaN',
    '\u2028',
    '\uFEFF',
    '\0',
    '\0\0\0\0',
    '\u0007',
    '\x7f',
    '__proto__',
    '../',
    '/',
  ],
  ...[
    '<<<<<<< HEAD\n',
    '=======\n',
    '>>>>>>> x\n',
    '||||||| y\n',
    '```\n',
    '~~~~\n',
    'SHA256 (',
    ') = ',
    '  ',
    ' *',
    '#',
  ],
].map((text) => Buffer.from(text))
const BAD_BYTES = [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xc0, 0x80], [0xe2, 0x82]].map(
  (bytes) => Buffer.from(bytes),
)

/** A mutator that has done nothing yet. */
export function createMutator(seed: number): Mutator {
  const random = createRandom(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const one = <T>(items: readonly T[], fallback: T): T => items[below(items.length)] ?? fallback
  const nothing = Buffer.alloc(0)

  const range = (bytes: Buffer): readonly [number, number] => {
    const from = below(bytes.length + 1)
    return [from, Math.min(bytes.length, from + below(random() < 0.5 ? 8 : bytes.length + 1))]
  }
  const put = (bytes: Buffer, more: Buffer): Buffer => {
    const at = below(bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)])
  }
  const deep = (): Buffer => {
    const levels = below(random() < 0.1 ? 30_000 : 600)
    const [open, close] = random() < 0.5 ? ['[', ']'] : ['{"a":', '}']
    return Buffer.from(open.repeat(levels) + (random() < 0.5 ? `1${close.repeat(levels)}` : ''))
  }

  const changes: readonly ((bytes: Buffer, seeds: readonly Buffer[]) => Buffer)[] = [
    (bytes) => bytes.subarray(0, below(bytes.length + 1)),
    (bytes) => bytes.subarray(below(bytes.length + 1)),
    (bytes) => {
      const [from, to] = range(bytes)
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
    },
    (bytes) => put(bytes, bytes.subarray(...range(bytes))),
    (bytes) => put(bytes, one(TOKENS, nothing)),
    (bytes) => put(bytes, one(BAD_BYTES, nothing)),
    (bytes) => put(bytes, Buffer.alloc(below(random() < 0.05 ? 100_000 : 20), one(TOKENS, nothing))),
    (bytes) => put(bytes, deep()),
    (bytes) => Buffer.from(bytes.map((byte) => (random() < 0.01 ? below(256) : byte))),
    (bytes, seeds) => Buffer.concat([bytes.subarray(0, below(bytes.length + 1)), one(seeds, nothing)]),
    (bytes) => Buffer.from(bytes.filter((byte) => byte !== 0x0a)),
    (bytes) => Buffer.concat([bytes, Buffer.alloc(below(5000))]),
  ]

  return {
    mutate: (seeds) => {
      let bytes = one(seeds, nothing)
      for (let left = 1 + below(MOST_CHANGES); left > 0; left -= 1)
        bytes = one(changes, (same: Buffer) => same)(bytes, seeds)
      return bytes
    },
    cut: (bytes) => {
      const pieces: Uint8Array[] = []
      for (let at = 0; at < bytes.length;) {
        const length = below(random() < 0.5 ? 5 : 5000)
        pieces.push(Uint8Array.prototype.slice.call(bytes, at, at + length))
        at += length
      }
      return pieces
    },
  }
}

/** Numbers in 0..1, from a shift register of 32 bits (Marsaglia, "Xorshift RNGs", 2003). */
function createRandom(seed: number): () => number {
  let state = (seed >>> 0) + 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
