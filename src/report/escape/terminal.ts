import { shortened, visibleText } from './visible-text.ts'

const MAX_CHARACTERS = 2000

/** Untrusted text for a terminal, on one line: no control character, escape sequence or direction mark is left in it. */
export function terminalText(text: string): string {
  return visibleText(shortened(text, MAX_CHARACTERS))
}
