/** A line, taken apart. Widths are in columns. */
export interface LineParts {
  /** How many quotes it stands in. */
  readonly quotes: number
  /** The blanks after them. */
  readonly lead: number
  /** A list item begins here. */
  readonly isItem: boolean
  /** How far its content is from the quotes. */
  readonly indent: number
  /** Its content is so far from the mark of its list item that it is code. */
  readonly isFarIn: boolean
  /** What it says. */
  readonly content: string
  /** All that comes after the quotes, but for blanks. */
  readonly unquoted: string
  readonly whole: string
}

const QUOTES = /^(?: {0,3}> ?){0,50}/
/** The marks of list items, several in a line where lists begin in lists. */
const ITEMS = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t])){0,20}[ \t]*/
const FAR_IN = 5
const TAB_STOP = 4

/** Takes a line apart into quotes, list marks and content. */
export function partsOf(line: string): LineParts {
  const quotes = QUOTES.exec(line)?.[0] ?? ''
  const rest = line.slice(quotes.length)
  const unquoted = rest.replace(/^[ \t]+/, '')
  const before = ITEMS.exec(rest)?.[0] ?? ''
  const after = /[ \t]*$/.exec(before)?.[0] ?? ''
  const content = rest.slice(before.length)
  return {
    quotes: quotes.split('>').length - 1,
    lead: widthOf(rest.slice(0, rest.length - unquoted.length)),
    isItem: after.length < before.length,
    indent: widthOf(before),
    isFarIn: widthOf(after) >= FAR_IN,
    ...{ content, unquoted, whole: line },
  }
}

/** How many columns a text takes at the start of a line. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += character === '\t' ? TAB_STOP - (width % TAB_STOP) : 1
  return width
}
