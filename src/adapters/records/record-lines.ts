import type { RecordDamage, RecordsFact } from '../../domain/content.ts'
import { RECORD_DAMAGE_KINDS } from '../../domain/content.ts'
import { ConflictFinder } from './conflict-finder.ts'
import type { ContentScan } from './content-scan.ts'
import type { JsonMachine } from './json-machine.ts'
import { LineTally } from './line-tally.ts'
import { pieceOf } from './piece.ts'
import type { Piece } from './piece.ts'
import { RecordLine } from './record-line.ts'
import type { LineVerdict } from './record-line.ts'

/**
 * Judges JSON Lines. A missing LF at the end is no damage, nor is one empty line there, a byte order mark at the beginning, or
 * a file that is JSON on many lines.
 */
export class RecordLines implements ContentScan {
  readonly #line = new RecordLine()
  /** Follows all of a file whose first record goes on behind its first line; null when it is no JSON as a whole. */
  #whole: JsonMachine | null = null
  readonly #damage: Readonly<Record<RecordDamage['kind'], LineTally>> = {
    ...{ torn: new LineTally(), spliced: new LineTally(), glued: new LineTally() },
    ...{ nul: new LineTally(), invalid: new LineTally(), empty: new LineTally() },
  }
  readonly #tooDeep = new LineTally()
  /** Empty lines that nothing has followed so far. */
  readonly #lastEmpty = new LineTally()
  readonly #conflicts = new ConflictFinder()
  #lineCount = 0

  update(bytes: Uint8Array): void {
    const piece = pieceOf(bytes)
    this.#follow(piece, 0)
    for (let at = 0; at < bytes.length; at += 1) {
      at = this.#line.take(piece, at)
      if (at < bytes.length) this.#endLine(piece, at)
    }
  }

  end(): RecordsFact {
    if (this.#line.isBegun) this.#count(this.#line.end())
    if (this.#lastEmpty.count > 1) this.#damage.empty.join(this.#lastEmpty)
    const conflictLine = this.#conflicts.end()
    this.#damage.invalid.join(this.#conflicts.stray)
    const isWhole = this.#isWhole()
    const damage = RECORD_DAMAGE_KINDS.flatMap((kind): readonly RecordDamage[] => {
      const { lines } = this.#damage[kind]
      return lines === null || isWhole ? [] : [{ kind, ...lines }]
    })
    return {
      kind: 'jsonl',
      lineCount: this.#lineCount,
      damage: damage.toSorted((a, b) => a.firstLine - b.firstLine),
      conflictLine,
      tooDeep: isWhole ? null : this.#tooDeep.lines,
    }
  }

  /** It is JSON on many lines, one value or more, each begun on a line of its own. */
  #isWhole(): boolean {
    if (this.#whole === null) return false
    this.#whole.end()
    return (this.#whole.isWhole && !this.#whole.isSeveral) || this.#whole.isBlank
  }

  #endLine(piece: Piece, at: number): void {
    const isFirst = this.#lineCount === this.#lastEmpty.count
    const verdict = this.#line.end()
    this.#count(verdict)
    if (isFirst && verdict === 'torn') {
      this.#whole = this.#line.handOver()
      this.#follow(piece, at)
    }
    this.#line.beginNext()
  }

  /** Follows JSON beyond the ends of lines. */
  #follow(piece: Piece, from: number): void {
    if (this.#whole?.runOverLines(piece, from) === false) this.#whole = null
  }

  #count(verdict: LineVerdict): void {
    this.#lineCount += 1
    const line = this.#lineCount
    if (verdict === 'empty') {
      this.#lastEmpty.add(line)
      return
    }
    this.#damage.empty.join(this.#lastEmpty)
    this.#lastEmpty.clear()
    switch (verdict) {
      case 'record':
        return
      case 'too-deep':
        this.#tooDeep.add(line)
        return
      case 'ours':
      case 'base':
      case 'separator':
      case 'theirs':
        this.#conflicts.take(verdict, line)
        return
      case 'torn':
      case 'spliced':
      case 'glued':
      case 'nul':
      case 'invalid':
        this.#damage[verdict].add(line)
    }
  }
}
