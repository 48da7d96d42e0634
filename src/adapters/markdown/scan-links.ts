import { linksIn } from './inline-links.ts'
import { paragraphsOf } from './paragraphs.ts'

/** One destination in a Markdown text. */
export interface MarkdownLink {
  readonly kind: 'link' | 'image' | 'definition'
  /** As it is written, without its angle brackets; backslash escapes are resolved. */
  readonly destination: string
  /** Counted from 1. */
  readonly line: number
}

/**
 * The destinations of a Markdown text's inline links, images and reference definitions, in their order, as CommonMark has
 * them. Whatever may be code, HTML or a comment is passed over: better a link that is not seen than one that is none. Takes
 * time in proportion to the text, whatever it holds.
 */
export function* scanLinks(text: string): Generator<MarkdownLink> {
  for (const { firstLine, text: paragraph } of paragraphsOf(text)) {
    let line = firstLine
    let next = paragraph.indexOf('\n')
    for (const { at, destination, kind } of linksIn(paragraph)) {
      for (; next >= 0 && next < at; next = paragraph.indexOf('\n', next + 1)) line += 1
      yield { kind, destination, line }
    }
  }
}
