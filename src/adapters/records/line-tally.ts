import type { LineCount } from '../../domain/content.ts'

/** Lines that have something in common, as they are found. */
export class LineTally {
  #count = 0
  #firstLine = 0

  add(line: number, count = 1): void {
    if (this.#count === 0 || line < this.#firstLine) this.#firstLine = line
    this.#count += count
  }

  /** Adds all of another. */
  join(other: LineTally): void {
    if (other.#count > 0) this.add(other.#firstLine, other.#count)
  }

  clear(): void {
    this.#count = 0
  }

  get count(): number {
    return this.#count
  }

  /** Null when there is none. */
  get lines(): LineCount | null {
    return this.#count === 0 ? null : { count: this.#count, firstLine: this.#firstLine }
  }
}
