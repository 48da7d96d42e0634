import { partsOf } from './line-parts.ts'
import type { LineParts } from './line-parts.ts'

/** Lines of prose that belong together, without what marks them as parts of quotes and lists. */
export interface Paragraph {
  /** The line of the text that it begins on, counted from 1. */
  readonly firstLine: number
  /** Its lines, with LF between them. */
  readonly text: string
}

/** Something that is no prose and has no end yet. */
type Open =
  | { readonly kind: 'fence'; readonly mark: string; readonly at: LineParts; readonly itemIndent: number }
  | { readonly kind: 'until'; readonly end: RegExp }
  | { readonly kind: 'blank' }
  | { readonly kind: 'line' }

/** Where the reading of a text stands. */
interface State {
  open: Open | null
  lines: string[]
  firstLine: number
  quotes: number
  isAfterBlank: boolean
  /** How far the content of the list item that is open is indented. */
  itemIndent: number
}

const BLANK = partsOf('')
const CODE_INDENT = 4
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/
const FRONT_MATTER = /^---[ \t]*\r?\n/
const FRONT_MATTER_END = /^(?:---|\.\.\.)[ \t]*$/
const COMMENT_END = /-->/
const RAW_HTML = /^<(?:pre|script|style|textarea)(?=[\s>]|$)/i
const RAW_HTML_END = /<\/(?:pre|script|style|textarea)>/i
/** A tag at the start of a line, and no autolink. */
const TAG = /^<(?:\/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>]|$)|[!?])/
/** Headings, their underlines and rows of tables. */
const ALONE = /^(?:#{1,6}(?=[ \t]|$)|\||(?:=+|-+)[ \t]*$)/

/**
 * Cuts a text into paragraphs of prose. Code in fences and by indentation, HTML blocks, comments and front matter are left out;
 * headings, list items and rows of tables are paragraphs of their own, so that no stray mark in one reaches into another.
 */
export function* paragraphsOf(text: string): Generator<Paragraph> {
  const state: State = {
    open: FRONT_MATTER.test(text) ? { kind: 'until', end: FRONT_MATTER_END } : null,
    ...{ lines: [], firstLine: 1, quotes: 0, isAfterBlank: true, itemIndent: 0 },
  }
  let number = 0
  for (const line of linesOf(text)) {
    number += 1
    // The first line of front matter looks like its last.
    if (number === 1 && state.open !== null) continue
    const parts = line === '' ? BLANK : partsOf(line)
    if (state.open !== null && isInside(state, state.open, parts)) continue
    const isCode = isIndentedCode(state, parts)
    const opened = isCode || parts.content === '' ? null : openedBy(state, parts)
    const isProse = !isCode && opened === null && parts.content !== ''
    const isAlone = ALONE.test(parts.content)
    const isContinued = isProse && !isAlone && !parts.isItem && parts.quotes === state.quotes
    if (!isContinued) yield* taken(state)
    settle(state, parts, opened, isCode)
    if (!isProse) continue
    if (state.lines.length === 0) state.firstLine = number
    state.lines.push(parts.content)
    if (isAlone) yield* taken(state)
  }
  yield* taken(state)
}

/** The lines of a text, one after the other; CR at their ends is dropped. */
function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end)
    yield line.endsWith('\r') ? line.slice(0, -1) : line
    at = end < 0 ? text.length : end + 1
  }
}

function taken(state: State): readonly Paragraph[] {
  const { firstLine, lines } = state
  state.lines = []
  return lines.length === 0 ? [] : [{ firstLine, text: lines.join('\n') }]
}

function settle(state: State, parts: LineParts, opened: Open | null, isCode: boolean): void {
  state.open = opened?.kind === 'line' ? null : opened
  state.quotes = parts.quotes
  state.isAfterBlank = isCode || parts.content === ''
  if (parts.content === '' || isCode) return
  state.itemIndent = parts.isItem ? parts.indent : Math.min(state.itemIndent, parts.lead)
}

function isIndentedCode({ isAfterBlank, itemIndent }: State, { isItem, isFarIn, lead }: LineParts): boolean {
  return (isItem && isFarIn) || (isAfterBlank && lead >= itemIndent + CODE_INDENT)
}

/** What begins with a line and goes on after it, or is all of it. */
function openedBy(state: State, parts: LineParts): Open | null {
  const { content, indent, isItem, lead } = parts
  const fence = FENCE.exec(content)?.[0]
  if (fence !== undefined) {
    const itemIndent = isItem ? indent : lead >= state.itemIndent ? state.itemIndent : 0
    return { kind: 'fence', mark: fence, at: parts, itemIndent }
  }
  const end = content.startsWith('<!--') ? COMMENT_END : RAW_HTML.test(content) ? RAW_HTML_END : null
  if (end !== null) return end.test(content) ? { kind: 'line' } : { kind: 'until', end }
  return TAG.test(content) ? { kind: 'blank' } : null
}

/** True for a line of what is open; closes it with its last line, or before a line that is none of its. */
function isInside(state: State, open: Open, parts: LineParts): boolean {
  switch (open.kind) {
    case 'until':
      if (open.end.test(parts.whole)) state.open = null
      return true
    case 'blank':
    case 'line':
      if (parts.content === '') state.open = null
      return parts.content !== ''
    case 'fence': {
      const isLeft = parts.quotes < open.at.quotes || (parts.unquoted !== '' && parts.lead < open.itemIndent)
      if (isLeft) state.open = null
      else if (isFenceEnd(open.mark, open.at, parts)) state.open = null
      return !isLeft
    }
  }
}

function isFenceEnd(mark: string, at: LineParts, { lead, unquoted }: LineParts): boolean {
  const end = /^(?:`{3,}|~{3,})(?=[ \t]*$)/.exec(unquoted)?.[0]
  return (
    end !== undefined && end.length >= mark.length && end.startsWith(mark[0] ?? '') && lead < at.indent + CODE_INDENT
  )
}
