import { shortened, visibleText } from './visible-text.ts'

/** A name longer than this is shortened: GitHub shows no more of it in a table anyway. */
const MAX_CHARACTERS = 300

/** Every ASCII character that Markdown, HTML or GitHub gives a meaning to in the middle of a line. */
const MEANINGFUL = /[!#$&()*:<>@[\\\]^_`{|}~]/g

/**
 * What GitHub looks for after it has decoded character references: the `@` of a mention, the `#` and `GH-` of an issue, the
 * `:` of an address or emoji, the `www.` of a bare address.
 */
const LOOKED_FOR = /&#(?:35|58|64);|\bwww(?=\.)|\bGH(?=-)/gi

/**
 * Untrusted text as Markdown that shows it and does nothing else: no link, image, HTML, mention, issue reference, emoji, table
 * cell or emphasis. Every meaningful character becomes a character reference, which CommonMark never gives a meaning to; an
 * empty comment parts what GitHub would look for all the same.
 */
export function markdownText(text: string): string {
  return visibleText(shortened(text, MAX_CHARACTERS))
    .replace(MEANINGFUL, (character) => `&#${character.charCodeAt(0)};`)
    .replace(LOOKED_FOR, '$&<!-- -->')
}

/** Untrusted text in the typeface of code. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`
}
