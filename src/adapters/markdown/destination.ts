/** A destination that was parsed, and where what holds it ends. */
export interface Destination {
  readonly destination: string
  readonly end: number
}

/** As many as cmark allows; without a limit, unclosed ones would be looked at again and again. */
const MAX_PARENTHESES = 32
const MAX_LENGTH = 4096
const ESCAPED = /\\([!-/:-@[-`{-~])/g
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' }

/** What an inline link holds in its parentheses, of which the first is at `at`; null when it is none. */
export function destinationAt(text: string, at: number): Destination | null {
  const found = bareDestinationAt(text, afterBlanks(text, at + 1), true)
  if (found === null) return null
  const afterGap = afterBlanks(text, found.end)
  if (text[afterGap] === ')') return { ...found, end: afterGap + 1 }
  const titleEnd = afterGap > found.end ? afterTitle(text, afterGap) : null
  const close = titleEnd === null ? null : afterBlanks(text, titleEnd)
  return close !== null && text[close] === ')' ? { ...found, end: close + 1 } : null
}

/**
 * A destination by itself, in angle brackets or not; null when there is none.
 * @param isInParentheses a closing parenthesis that nothing opened ends it.
 */
export function bareDestinationAt(text: string, at: number, isInParentheses: boolean): Destination | null {
  if (text[at] === '<') {
    for (let end = at + 1; end < text.length; end += 1) {
      const character = text[end]
      if (character === '>') return { destination: unescaped(text.slice(at + 1, end)), end: end + 1 }
      if (character === '\n' || character === '<') return null
      if (character === '\\') end += 1
    }
    return null
  }
  const end = plainEnd(text, at, isInParentheses)
  return end === null ? null : { destination: unescaped(text.slice(at, end)), end }
}

function plainEnd(text: string, at: number, isInParentheses: boolean): number | null {
  let depth = 0
  let end = at
  for (; end < text.length && end - at <= MAX_LENGTH; end += 1) {
    const character = text[end] ?? ''
    if (character <= ' ' || character === '\x7f') break
    if (character === '\\' && (text[end + 1] ?? ' ') > ' ') end += 1
    else if (character === '(') depth += 1
    else if (character === ')' && depth === 0 && isInParentheses) break
    else if (character === ')') depth -= 1
    if (depth > MAX_PARENTHESES) return null
  }
  return depth === 0 && end - at <= MAX_LENGTH ? end : null
}

/** Where a title ends that begins at some place; null when none does. */
export function afterTitle(text: string, at: number): number | null {
  const close = CLOSERS[text[at] ?? '']
  if (close === undefined) return null
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] === close) return end + 1
    if (text[end] === '\\') end += 1
    else if (close === ')' && text[end] === '(') return null
  }
  return null
}

function afterBlanks(text: string, at: number): number {
  let end = at
  while (text[end] === ' ' || text[end] === '\t' || text[end] === '\n') end += 1
  return end
}

function unescaped(text: string): string {
  return text.replace(ESCAPED, '$1')
}
