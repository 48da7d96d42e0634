const PLAIN = /^[\w./@%+=:,-]+$/
/** Control characters, and bytes that are not UTF-8, survive no copying. */
export const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u

/** A text as one word of a POSIX shell; null when it cannot be written so that a person can copy it. */
export function shellWord(text: string): string | null {
  if (PLAIN.test(text)) return text
  return text === '' || UNSAFE.test(text) ? null : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
