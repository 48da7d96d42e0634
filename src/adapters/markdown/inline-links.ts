import { definitionsIn } from './definitions.ts'
import { destinationAt } from './destination.ts'
import type { MarkdownLink } from './scan-links.ts'

/** A destination in a paragraph. */
export interface InlineLink extends Pick<MarkdownLink, 'kind' | 'destination'> {
  /** Where it begins. */
  readonly at: number
}

/** What makes text before a bracket more likely code than prose: `items[0](x.y)`. */
const GLUED = /[A-Za-z0-9_$]/

/**
 * The destinations of a paragraph, in the order in which they end. Every character is looked at a bounded number of times: an
 * opening bracket is paired with one closing bracket, and a search that found nothing is not made again.
 */
export function* linksIn(paragraph: string): Generator<InlineLink> {
  const { definitions, end: start } = definitionsIn(paragraph)
  yield* definitions
  const codeEnd = createCodeSpans(paragraph)
  const tagEnd = createTags(paragraph)
  const openers: number[] = []
  /** Openers below this depth are around a link: a link holds no other. */
  let closedBelow = 0
  for (let at = start; at < paragraph.length;) {
    const character = paragraph[at]
    if (character === '\\') at += 2
    else if (character === '`') at = codeEnd(at)
    else if (character === '<') at = tagEnd(at)
    else if (character === '[') {
      openers.push(at)
      at += 1
    } else if (character === ']') {
      const opener = openers.pop()
      const isImage = opener !== undefined && paragraph[opener - 1] === '!'
      const isLive = opener !== undefined && (isImage || openers.length >= closedBelow)
      closedBelow = Math.min(closedBelow, openers.length)
      const found = isLive && paragraph[at + 1] === '(' ? destinationAt(paragraph, at + 1) : null
      at = found?.end ?? at + 1
      if (found === null || opener === undefined) continue
      if (!isImage) closedBelow = openers.length
      if (isImage || !GLUED.test(paragraph[opener - 1] ?? ''))
        yield { kind: isImage ? 'image' : 'link', destination: found.destination, at: opener }
    } else at += 1
  }
}

/** Where a code span ends that begins at some place; where its backticks end when nothing closes it. To be asked in ascending order. */
function createCodeSpans(text: string): (at: number) => number {
  const starts = new Map<number, number[]>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const known = starts.get(run.length)
    if (known === undefined) starts.set(run.length, [index])
    else known.push(index)
  }
  const next = new Map<number, number>()
  return (at) => {
    let end = at
    while (text[end] === '`') end += 1
    const length = end - at
    const places = starts.get(length) ?? []
    let place = next.get(length) ?? 0
    while (place < places.length && (places[place] ?? 0) < end) place += 1
    next.set(length, place)
    const close = places[place]
    return close === undefined ? end : close + length
  }
}

/** Where a tag, comment or autolink ends that begins at some place; the next place when it is none. To be asked in ascending order. */
function createTags(text: string): (at: number) => number {
  const nextOf = (mark: string): ((at: number) => number) => {
    let known = 0
    let isLooked = false
    return (at) => {
      if (!isLooked || (known >= 0 && known < at)) known = text.indexOf(mark, at)
      isLooked = true
      return known
    }
  }
  const tag = nextOf('>')
  const comment = nextOf('-->')
  return (at) => {
    const isComment = text.startsWith('<!--', at)
    if (!isComment && !/[A-Za-z/!?]/.test(text[at + 1] ?? '')) return at + 1
    const end = isComment ? comment(at + '<!--'.length) : tag(at)
    return end < 0 ? at + 1 : end + (isComment ? '-->'.length : 1)
  }
}
