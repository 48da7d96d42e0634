import { FIRST_ACTION, JSON_TABLES, STRING_COUNT, codeOf } from './json-table.ts'
import type { JsonTable } from './json-table.ts'
import type { Piece } from './piece.ts'

/** Deeper nesting is not followed: nobody writes it, and programs that read it run out of stack. */
export const MAX_DEPTH = 10_000

const LF = 0x0a
const BACKSLASH = 0x5c
const PLAIN = codeOf('top string')
const ESCAPES = codeOf('top escape') << 8
const BEGIN = codeOf('begin')
const START = codeOf('start')
const NEXT = codeOf('next')
const ITEM = codeOf('item')
const FIRST_ITEM = codeOf('first item')
const AFTER_ITEM = codeOf('after item')
const FIRST_KEY = codeOf('first key')
const KEY = codeOf('key')
const KEY_STRING = codeOf('key string')
const COLON = codeOf('colon')
const MEMBER = codeOf('member')
const AFTER_MEMBER = codeOf('after member')
const TOO_DEEP = codeOf('too deep')
const OPEN_OBJECT = codeOf('open object')
const CLOSE = codeOf('close')
const STOP = codeOf('stop')

const BEHIND_STRINGS: readonly number[] = [COLON, AFTER_ITEM, AFTER_MEMBER, NEXT]
const BETWEEN_TOKENS: readonly number[] = [
  ...BEHIND_STRINGS,
  ...[BEGIN, START, ITEM, FIRST_ITEM, FIRST_KEY, KEY, MEMBER],
]

/** For the states in which a number may end, the state behind it. */
const BEHIND_NUMBERS = new Map(
  ['zero', 'integer', 'fraction', 'power'].flatMap((name) => [
    [codeOf(`top ${name}`), NEXT],
    [codeOf(`item ${name}`), AFTER_ITEM],
    [codeOf(`member ${name}`), AFTER_MEMBER],
  ]),
)

const ARRAY = 0
const OBJECT = 1

/**
 * Follows JSON byte by byte, in pieces of any size: one value, or several in a row. It builds nothing; what it keeps is one
 * byte for each level of nesting.
 */
export class JsonMachine {
  readonly #maxDepth: number
  #state = BEGIN
  #stack = new Uint8Array(64)
  #depth = 0
  #isSeveral = false
  #containerCount = 0

  constructor(maxDepth = MAX_DEPTH) {
    this.#maxDepth = maxDepth
  }

  /** Nothing but blanks so far. */
  get isBlank(): boolean {
    return this.#state === START || this.#state === BEGIN
  }

  /** All that began is whole. */
  get isWhole(): boolean {
    return this.#state === NEXT
  }

  /** A second value has begun. */
  get isSeveral(): boolean {
    return this.#isSeveral
  }

  /** Objects and arrays so far. */
  get containerCount(): number {
    return this.#containerCount
  }

  get isTooDeep(): boolean {
    return this.#state === TOO_DEEP
  }

  /** It may stand right behind a string, and no value can begin here. */
  get isBehindString(): boolean {
    return BEHIND_STRINGS.includes(this.#state)
  }

  /** Forgets everything. Not at the beginning of a file, no byte order mark is expected. */
  restart(): void {
    this.#state = START
    this.#depth = 0
    this.#isSeveral = false
    this.#containerCount = 0
  }

  /** Forgets everything but the last two bytes, which were `{"`. */
  restartInKey(): void {
    this.restart()
    this.#open(OBJECT)
    this.#state = KEY_STRING
  }

  /** The place of the first byte that does not fit, LF always among them; the piece's length when all do. */
  run(piece: Piece, from: number): number {
    const { bytes, trustedFrom, trustedTo } = piece
    let at = from
    if (at < trustedFrom) at = this.#runTo(piece, at, trustedFrom, JSON_TABLES.strict)
    if (at >= trustedFrom && at < trustedTo) at = this.#runTo(piece, at, trustedTo, JSON_TABLES.trusting)
    return at >= trustedTo && at < bytes.length ? this.#runTo(piece, at, bytes.length, JSON_TABLES.strict) : at
  }

  /** Takes a piece with all its lines, LF being a blank. False when a byte does not fit, or a line has the end of one value and another. */
  runOverLines(piece: Piece, from: number): boolean {
    for (let at = from; ; at += 1) {
      at = this.run(piece, at)
      if (at === piece.bytes.length) return true
      if (piece.bytes[at] !== LF) return false
      this.end()
      if (this.#isSeveral || !BETWEEN_TOKENS.includes(this.#state)) return false
      if (this.#state === NEXT) this.#state = START
    }
  }

  /** The line, or the text, is over: a number is whole. */
  end(): void {
    this.#state = BEHIND_NUMBERS.get(this.#state) ?? this.#state
  }

  #runTo({ bytes, pairs, pairsFrom }: Piece, from: number, end: number, { next, plainPairs }: JsonTable): number {
    const lastPair = (end - pairsFrom) >> 1
    let state = this.#state
    let at = from
    while (at < end) {
      if (state < STRING_COUNT && ((at ^ pairsFrom) & 1) === 0) {
        let pair = (at - pairsFrom) >> 1
        while (pair < lastPair && plainPairs[pairs[pair] ?? 0] === 1) pair += 1
        at = pair * 2 + pairsFrom
        if (at < end && next[bytes[at] ?? 0] === PLAIN) at += 1
        if (at === end) break
        // Most escapes are of two bytes.
        if (bytes[at] === BACKSLASH && at + 1 < end && next[ESCAPES | (bytes[at + 1] ?? 0)] === PLAIN) {
          at += 2
          continue
        }
      }
      const to = next[(state << 8) | (bytes[at] ?? 0)] ?? STOP
      if (to === STOP) break
      at += 1
      state = to < FIRST_ACTION ? to : this.#act(to, state)
    }
    this.#state = state
    return at
  }

  /** @returns the state after it. */
  #act(action: number, state: number): number {
    if (action === CLOSE) {
      this.#depth -= 1
      if (this.#depth === 0) return NEXT
      return this.#stack[this.#depth - 1] === OBJECT ? AFTER_MEMBER : AFTER_ITEM
    }
    if (this.#depth === this.#maxDepth) return TOO_DEEP
    if (this.#depth === 0 && state !== START && state !== BEGIN) this.#isSeveral = true
    return this.#open(action === OPEN_OBJECT ? OBJECT : ARRAY)
  }

  #open(container: number): number {
    if (this.#depth === this.#stack.length) {
      const stack = new Uint8Array(this.#stack.length * 4)
      stack.set(this.#stack)
      this.#stack = stack
    }
    this.#stack[this.#depth] = container
    this.#depth += 1
    this.#containerCount += 1
    return container === OBJECT ? FIRST_KEY : FIRST_ITEM
  }
}
