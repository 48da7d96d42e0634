import type { ByteText } from './byte-text.ts'

/** The longest line of a manifest, in bytes without its LF. A PATH_MAX of 4,096 with every byte escaped fits many times. */
export const MAX_LINE_BYTES = 65_536

/** One line of a manifest: its bytes without the LF, or null when it was too long to be kept. */
export interface SplitLine {
  /** Counted from 1. */
  readonly number: number
  readonly text: ByteText | null
  /** Ended by the end of the file and not by an LF. */
  readonly isUnended: boolean
}

/** Cuts bytes into lines. Holds at most one line, and of one over {@link MAX_LINE_BYTES} nothing. */
export interface LineSplitter {
  /** The lines that these bytes complete. */
  readonly feed: (bytes: Uint8Array) => readonly SplitLine[]
  /** The last line, when it lacks its LF. */
  readonly end: () => readonly SplitLine[]
}

/** A splitter at the start of a file. */
export function createLineSplitter(): LineSplitter {
  let number = 0
  let pending: ByteText = ''
  let isSkipping = false

  const complete = (rest: ByteText, isUnended: boolean): SplitLine => {
    const text = pending === '' ? rest : pending + rest
    const isTooLong = isSkipping || text.length > MAX_LINE_BYTES
    pending = ''
    isSkipping = false
    number += 1
    return { number, text: isTooLong ? null : text, isUnended }
  }

  const keep = (rest: ByteText): void => {
    if (isSkipping) return
    isSkipping = pending.length + rest.length > MAX_LINE_BYTES
    pending = isSkipping ? '' : pending + rest
  }

  return {
    feed: (bytes) => {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
      const lines: SplitLine[] = []
      let start = 0
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
        lines.push(complete(text.slice(start, at), false))
        start = at + 1
      }
      if (start < text.length) keep(text.slice(start))
      return lines
    },
    end: () => (pending === '' && !isSkipping ? [] : [complete('', true)]),
  }
}
