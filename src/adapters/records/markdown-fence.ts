/** True for a byte with which a line that begins or ends a fence can begin. */
export function canBeginFence(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x60 || byte === 0x7e
}

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/s

/** Knows which lines of a Markdown text stand in a fenced code block (CommonMark 0.31, section 4.5). */
export class MarkdownFence {
  #open: string | null = null

  /** A fence has begun and not ended. */
  get isOpen(): boolean {
    return this.#open !== null
  }

  /** Takes the lines in their order; those that can begin no fence may be left out. True for one in a fence, its own lines included. */
  take(line: string): boolean {
    const [, fence = '', rest = ''] = FENCE.exec(line) ?? []
    if (this.#open === null) {
      if (fence === '') return false
      this.#open = fence
      return true
    }
    if (fence.startsWith(this.#open) && rest.trim() === '') this.#open = null
    return true
  }
}
