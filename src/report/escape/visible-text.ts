/**
 * Characters that draw nothing, or move what is drawn: controls, format characters such as bidi and zero-width marks, lone
 * surrogates, line and paragraph separators, and what Unicode lets a display ignore.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

const HEX = 16
const HEX_DIGITS = 4

/** Text with everything that draws nothing spelled out as `\uXXXX`: what a terminal or page shows is all that there is. */
export function visibleText(text: string): string {
  return text.replace(
    INVISIBLE,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(HEX).toUpperCase().padStart(HEX_DIGITS, '0')}`,
  )
}

/** Room for the words between the two ends of a shortened text. */
const GAP = 40

/** Text of at most `most` characters, more than 40: of a longer one both ends, and how much is left out between them. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const half = Math.floor((most - GAP) / 2)
  const [head, tail] = [wholeCharacter(text, half, -1), wholeCharacter(text, text.length - half, 1)]
  return `${text.slice(0, head)} …${tail - head} more characters… ${text.slice(tail)}`
}

const PAIR = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/

/** The place `at`, or the one a step on where `at` lies inside a surrogate pair. */
function wholeCharacter(text: string, at: number, step: -1 | 1): number {
  return PAIR.test(text.slice(at - 1, at + 1)) ? at + step : at
}
