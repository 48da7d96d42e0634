import { LineTally } from './line-tally.ts'

/** The lines with which git marks a conflict, in their order. */
export type Marker = 'ours' | 'base' | 'separator' | 'theirs'

/** So much of a line says whether it is a marker. */
export const MARKER_BYTES = 9

const MARKERS: readonly (readonly [RegExp, Marker])[] = [
  [/^<{7} /, 'ours'],
  [/^\|{7}(?: |\r?$)/, 'base'],
  [/^={7}\r?$/, 'separator'],
  [/^>{7} /, 'theirs'],
]

/** True for a byte with which a marker can begin, and no JSON. */
export function canBeginMarker(byte: number | undefined): boolean {
  return byte === 0x3c || byte === 0x3d || byte === 0x3e || byte === 0x7c
}

/** The marker that a line is; null when it is none. */
export function markerOf(line: string): Marker | null {
  return MARKERS.find(([pattern]) => pattern.test(line))?.[1] ?? null
}

/** Looks for conflicts that are complete: single markers mean nothing. */
export class ConflictFinder {
  /** The first line of the first conflict. */
  #found: number | null = null
  #begunAt = 0
  #last: Marker | null = null
  readonly #open = new LineTally()
  /** Markers that belong to no conflict. */
  readonly stray = new LineTally()

  /** To be told of the markers of a text, in their order. */
  take(marker: Marker, line: number): void {
    if (marker === 'ours') this.#begin(line)
    else if (!this.#fits(marker)) this.stray.add(line)
    else if (marker === 'theirs') this.#complete()
    else {
      this.#open.add(line)
      if (marker === 'separator') this.#last = marker
    }
  }

  /** The text is over: the first line of its first conflict, null for none. */
  end(): number | null {
    this.#giveUp()
    return this.#found
  }

  #begin(line: number): void {
    this.#giveUp()
    this.#last = 'ours'
    this.#begunAt = line
    this.#open.add(line)
  }

  #fits(marker: Marker): boolean {
    if (marker === 'theirs') return this.#last === 'separator'
    return marker === 'base' ? this.#last === 'ours' : this.#last !== null
  }

  #complete(): void {
    this.#found ??= this.#begunAt
    this.#last = null
    this.#open.clear()
  }

  #giveUp(): void {
    this.stray.join(this.#open)
    this.#last = null
    this.#open.clear()
  }
}
