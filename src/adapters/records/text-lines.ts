import type { ContentFact } from '../../domain/content.ts'
import { ConflictFinder, canBeginMarker, markerOf } from './conflict-finder.ts'
import type { ContentScan } from './content-scan.ts'
import { MarkdownFence, canBeginFence } from './markdown-fence.ts'

const LF = 0x0a
/** So much of a line is looked at. */
const LINE_BYTES = 80

/**
 * Looks for conflicts in JSON and Markdown. In JSON no line of a sound file begins as a marker does; in Markdown what stands in a
 * fence is quoted, and where a fence is left open, nobody knows what is.
 */
export class TextLines implements ContentScan {
  readonly #kind: 'json' | 'markdown'
  readonly #conflicts = new ConflictFinder()
  readonly #fence: MarkdownFence | null
  #lineCount = 0
  /** The beginning of the present line, as bytes in latin1. */
  #begin = ''
  #isBegun = false

  constructor(kind: 'json' | 'markdown') {
    this.#kind = kind
    this.#fence = kind === 'markdown' ? new MarkdownFence() : null
  }

  update(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += 1) {
      const lf = bytes.indexOf(LF, at)
      const end = lf < 0 ? bytes.length : lf
      this.#keep(bytes, at, end)
      this.#isBegun ||= end > at
      if (lf >= 0) this.#endLine()
      at = end
    }
  }

  end(): ContentFact {
    if (this.#isBegun) this.#endLine()
    const line = this.#conflicts.end()
    const conflictLine = this.#fence?.isOpen === true ? null : line
    return { kind: this.#kind, conflictLine }
  }

  #keep(bytes: Uint8Array, from: number, end: number): void {
    // Most lines are neither: nothing is made of them.
    if (!this.#isBegun && !canBeginMarker(bytes[from]) && !(this.#fence !== null && canBeginFence(bytes[from]))) return
    const left = LINE_BYTES - this.#begin.length
    if (left > 0 && (this.#begin !== '' || !this.#isBegun))
      this.#begin += Buffer.from(bytes.subarray(from, Math.min(end, from + left))).toString('latin1')
  }

  #endLine(): void {
    this.#lineCount += 1
    const isQuoted = this.#begin === '' ? true : this.#fence?.take(this.#begin) === true
    const marker = isQuoted ? null : markerOf(this.#begin)
    if (marker !== null) this.#conflicts.take(marker, this.#lineCount)
    this.#begin = ''
    this.#isBegun = false
  }
}
