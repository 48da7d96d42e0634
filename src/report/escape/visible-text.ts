/** Characters that draw nothing, or move what is drawn: C0 and C1 controls, bidi marks, zero-width and line separators. */
const INVISIBLE =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB]|[\u{E0000}-\u{E0FFF}]|\p{Surrogate}/gu

const HEX = 16
const HEX_DIGITS = 4

/** Text with everything that draws nothing spelled out as `\uXXXX`: what a terminal or page shows is all that there is. */
export function visibleText(text: string): string {
  return text.replace(
    INVISIBLE,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(HEX).toUpperCase().padStart(HEX_DIGITS, '0')}`,
  )
}

/** Text of at most `most` characters: of a longer one the beginning and the end, and how much is left out between them. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const gap = ` …${text.length - most} more characters… `
  const kept = Math.max(0, most - gap.length)
  const head = Math.ceil(kept / 2)
  return `${text.slice(0, head)}${gap}${text.slice(text.length - (kept - head))}`
}
