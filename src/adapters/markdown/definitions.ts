import { afterTitle, bareDestinationAt } from './destination.ts'
import type { InlineLink } from './inline-links.ts'

/** `[label]:` and the blanks after it; a label that begins with `^` is a footnote's. */
const LABEL = /\[(?!\^)(?:[^[\]\\]|\\[^]){1,999}\]:[ \t]*\n?[ \t]*/y
const LINE_END = /[ \t]*(?:\n|$)/y

/** The reference definitions that a paragraph begins with, and where they end. */
export function definitionsIn(paragraph: string): {
  readonly definitions: readonly InlineLink[]
  readonly end: number
} {
  const definitions: InlineLink[] = []
  let at = 0
  for (;;) {
    const labelEnd = matchEnd(LABEL, paragraph, at)
    const found = labelEnd === null ? null : bareDestinationAt(paragraph, labelEnd, false)
    const end = found === null || found.end === labelEnd ? null : definitionEnd(paragraph, found.end)
    if (found === null || end === null) return { definitions, end: at }
    definitions.push({ kind: 'definition', destination: found.destination, at })
    at = end
  }
}

/** The end of the line that a destination, or the title after it, is the last on; null when there is more. */
function definitionEnd(text: string, at: number): number | null {
  const lineEnd = matchEnd(LINE_END, text, at)
  const titleStart = lineEnd ?? matchEnd(/[ \t]+/y, text, at)
  if (titleStart === null) return null
  const titleEnd = afterTitle(text, titleStart)
  return (titleEnd === null ? null : matchEnd(LINE_END, text, titleEnd)) ?? lineEnd
}

function matchEnd(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : null
}
