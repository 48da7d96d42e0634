import type { RecordDamage } from '../../domain/content.ts'
import { MARKER_BYTES, canBeginMarker, markerOf } from './conflict-finder.ts'
import type { Marker } from './conflict-finder.ts'
import { JsonMachine } from './json-machine.ts'
import type { Piece } from './piece.ts'

/** What one line of JSON Lines is. */
export type LineVerdict = RecordDamage['kind'] | Marker | 'record' | 'too-deep'

const LF = 0x0a
const NUL = 0
const QUOTE = 0x22
const OPENING_BRACE = 0x7b
const OPENING_BRACKET = 0x5b

/** Judges one line after the other. Memory does not grow with a line's length. */
export class RecordLine {
  #machine = new JsonMachine()
  /** What the line turned out to be before its end: the rest of it hardly matters. */
  #verdict: 'nul' | 'invalid' | 'too-deep' | 'marker' | null = null
  #isSpliced = false
  /** The beginning of a line that may be a marker. */
  #begin = ''
  #isBegun = false
  /** The last two bytes of the line, of the piece before. */
  #before: readonly [number, number] = [NUL, NUL]

  /** There are bytes of the line. */
  get isBegun(): boolean {
    return this.#isBegun
  }

  /** Takes bytes of the line. Gives the place of the LF that ends it, or the piece's length. */
  take(piece: Piece, from: number): number {
    const { bytes } = piece
    for (let at = from; ;) {
      const stop = this.#verdict === null ? this.#machine.run(piece, at) : this.#skip(bytes, at)
      const isAtBegin = stop === from && !this.#isBegun
      if (stop === bytes.length || bytes[stop] === LF) {
        this.#isBegun ||= stop > from
        if (stop > from) this.#before = [this.#byteAt(bytes, stop - 2), this.#byteAt(bytes, stop - 1)]
        return stop
      }
      this.#judgeStop(bytes, stop, isAtBegin)
      at = stop
    }
  }

  /** The line is over: what it is. */
  end(): LineVerdict {
    if (this.#verdict === 'marker') return markerOf(this.#begin) ?? 'invalid'
    if (this.#verdict !== null) return this.#verdict
    this.#machine.end()
    if (this.#machine.isBlank) return 'empty'
    if (this.#isSpliced) return 'spliced'
    if (!this.#machine.isWhole) return 'torn'
    return this.#machine.isSeveral ? 'glued' : 'record'
  }

  /** The next line begins. */
  beginNext(): void {
    this.#machine.restart()
    this.#verdict = null
    this.#isSpliced = false
    this.#begin = ''
    this.#isBegun = false
  }

  /** What follows the JSON of this line, to go on with beyond its end; `beginNext` is all that may be called then. */
  handOver(): JsonMachine {
    const machine = this.#machine
    this.#machine = new JsonMachine()
    return machine
  }

  #byteAt(bytes: Uint8Array, at: number): number {
    return (at < 0 ? this.#before[at + 2] : bytes[at]) ?? NUL
  }

  /** The rest of a line that is judged already; only a NUL in it could change that. */
  #skip(bytes: Uint8Array, from: number): number {
    const lf = bytes.indexOf(LF, from)
    const rest = bytes.subarray(from, lf < 0 ? bytes.length : lf)
    if (this.#begin.length < MARKER_BYTES)
      this.#begin += Buffer.from(rest.subarray(0, MARKER_BYTES - this.#begin.length)).toString('latin1')
    if (this.#verdict !== 'nul' && rest.includes(NUL)) this.#verdict = 'nul'
    return from + rest.length
  }

  /** A byte that does not fit. Either that is the line's verdict, or another record begins here. */
  #judgeStop(bytes: Uint8Array, at: number, isAtBegin: boolean): void {
    const byte = bytes[at]
    if (this.#machine.isTooDeep) this.#verdict = 'too-deep'
    else if (isAtBegin && canBeginMarker(byte)) this.#verdict = 'marker'
    else if (this.#machine.isBlank || !this.#splice(bytes, at)) this.#verdict = 'invalid'
  }

  /**
   * Where a record was cut off in the middle and another begins, the first byte that does not fit is the brace of that other; or
   * the byte behind its first quote, when the record was cut off in a string, of which that quote seemed to be the end.
   */
  #splice(bytes: Uint8Array, at: number): boolean {
    const byte = bytes[at]
    const isKeyBegun = this.#byteAt(bytes, at - 1) === QUOTE && this.#byteAt(bytes, at - 2) === OPENING_BRACE
    if (byte === OPENING_BRACE || byte === OPENING_BRACKET) this.#machine.restart()
    else if (isKeyBegun && this.#machine.isBehindString) this.#machine.restartInKey()
    else return false
    this.#isSpliced = true
    return true
  }
}
