import { placeOf } from './place-of.ts'

/** Words in any case: JavaScript of the oldest Node that this runs on has no such switch for a part of a pattern. */
function anyCase(...words: readonly string[]): string {
  return words.map((word) => word.replace(/./g, (letter) => `[${letter}${letter.toUpperCase()}]`)).join('|')
}

const TAKEN_OUT = anyCase('redacted', 'masked', 'scrubbed')
const GONE = anyCase('redacted', 'masked', 'scrubbed', 'removed', 'filtered')
const ANY = anyCase('redacted', 'masked', 'scrubbed', 'removed', 'filtered', 'hidden', 'secret')

/** What stands for something that was taken out, and can hardly be anything else. Each alternative is linear. */
const UNMISTAKABLE = [
  String.raw`[[<({«]{0,2}(?:REDACTED|\b(?:MASKED|SCRUBBED|FILTERED|REMOVED|HIDDEN|SECRET_REMOVED)\b)(?::[\w.-]{0,64})?[\])}>»]{0,2}`,
  String.raw`\[(?:${GONE})(?:[:_][\w.:-]{0,64})?\]`,
  String.raw`<(?:${GONE})(?:[:_][\w.:-]{0,64})?>`,
].join('|')

/** The same words in brackets with others, which code and prose have as well. */
const POSSIBLE = [
  String.raw`<(?:${ANY})\b[^<>\n]{0,64}>`,
  String.raw`\[(?:${ANY})\b[^[\]\n]{0,64}\]`,
  String.raw`\{{1,2}\s?(?:${TAKEN_OUT})\b[^{}\n]{0,64}\}{1,2}`,
  String.raw`[«‹](?:${TAKEN_OUT})\b[^«‹›»\n]{0,64}[›»]`,
  String.raw`\((?:${TAKEN_OUT})\b[^()\n]{0,64}\)`,
  String.raw`\*{3,}|█+|[xX]{6,}`,
].join('|')

const WORD_MARKERS = new RegExp(UNMISTAKABLE, 'g')
const MARKER = new RegExp(`${UNMISTAKABLE}|${POSSIBLE}`, 'g')

/** How many markers are counted at most. */
const MOST = 1_000

/** Signs of redaction in a text. */
export function countMarkers(text: string): number {
  return countAtMost(text.matchAll(MARKER))
}

/** Those of them that can hardly be anything else. */
export function countWordMarkers(text: string): number {
  return countAtMost(text.matchAll(WORD_MARKERS))
}

function countAtMost(markers: IterableIterator<unknown>): number {
  let count = 0
  while (count < MOST && markers.next().done !== true) count += 1
  return count
}

/**
 * True when a text is another one with lines, or parts of lines, taken out or replaced by markers, and nothing else. The same text
 * is no redaction of itself. Each line is split once and compared with each line once at most: the time is in proportion to the texts.
 */
export function isRedactionOf(redacted: string, original: string): boolean {
  if (redacted === original) return false
  const whole = linesOf(original)
  for (const line of linesOf(redacted)) {
    const isLeftOf = remainder(line)
    let next = whole.next()
    while (next.done !== true && !isLeftOf(next.value)) next = whole.next()
    if (next.done === true) return false
  }
  return true
}

/** The lines of a text, one at a time: all of them can be many times the text. */
function* linesOf(text: string): Generator<string, undefined> {
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    yield text.slice(start, end)
    start = end + 1
  }
  yield text.slice(start)
}

/** True when a text has every line of another one, in their order. */
export function hasLinesOf(text: string, original: string): boolean {
  const lines = linesOf(original)
  let next = lines.next()
  for (const line of linesOf(text)) if (next.done !== true && line === next.value) next = lines.next()
  return next.done === true
}

/** Tells of other lines whether they are the same, or redaction leaves this one of them. */
function remainder(line: string): (original: string) => boolean {
  let parts: Parts | null | undefined
  return (original) => {
    if (line === original) return true
    if (parts === undefined) parts = partsOf(line)
    return parts === null ? isWithout(line, original) : areInOrder(parts, original)
  }
}

/** What stands before, between and behind the markers of a line. */
interface Parts {
  readonly first: string
  readonly between: readonly string[]
  readonly last: string
  /** Of all of them together. */
  readonly length: number
}

/** Null for a line without a marker. */
function partsOf(line: string): Parts | null {
  const [first = '', ...behind] = line.split(MARKER)
  const last = behind.pop()
  if (last === undefined) return null
  const between = behind.filter((part) => part !== '')
  return { first, between, last, length: between.reduce((sum, part) => sum + part.length, first.length + last.length) }
}

/** A longer part is not looked for: it may be there. */
const MAX_PART = 8 * 1024 * 1024

/** What stands between markers is what stood there: the first part at the beginning, the last at the end, the others between. */
function areInOrder({ first, between, last, length }: Parts, original: string): boolean {
  if (length > original.length || !original.startsWith(first) || !original.endsWith(last)) return false
  const end = original.length - last.length
  let at = first.length
  for (const part of between) {
    if (part.length > MAX_PART) return true
    const found = placeOf(part, original, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}

/** One piece taken out, wherever it was. */
function isWithout(line: string, original: string): boolean {
  if (line.length >= original.length) return false
  let before = 0
  while (before < line.length && line[before] === original[before]) before += 1
  let behind = 0
  while (behind < line.length - before && line[line.length - 1 - behind] === original[original.length - 1 - behind])
    behind += 1
  return before + behind === line.length
}
