/** What stands in the place of something that was taken out, as people and programs write it. Each alternative is linear. */
const MARKER =
  /[[<({«]{0,2}(?:REDACTED|\b(?:MASKED|SCRUBBED|FILTERED|REMOVED|HIDDEN|SECRET_REMOVED)\b)(?::[\w.-]{0,64})?[\])}>»]{0,2}|\*{3,}|█+|[xX]{6,}|<(?:redacted|masked|removed|filtered|hidden|secret)[^<>\n]{0,64}>|\[(?:redacted|masked|removed|filtered|hidden|scrubbed)[^[\]\n]{0,64}\]/g

/** How many markers are counted at most. */
const MOST = 1_000

/** Signs of redaction in a text. */
export function countMarkers(text: string): number {
  const markers = text.matchAll(MARKER)
  let count = 0
  while (count < MOST && markers.next().done !== true) count += 1
  return count
}

/**
 * True when a text is another one with lines, or parts of lines, taken out or replaced by markers, and nothing else. The same text
 * is no redaction of itself.
 */
export function isRedactionOf(redacted: string, original: string): boolean {
  if (redacted === original) return false
  const [left, whole] = [redacted.split('\n'), original.split('\n')]
  let at = 0
  for (const line of left) {
    while (at < whole.length && !isLineOf(line, whole[at] ?? '')) at += 1
    if (at === whole.length) return false
    at += 1
  }
  return true
}

/** True when a text has every line of another one, in their order. */
export function hasLinesOf(text: string, original: string): boolean {
  const lines = original.split('\n')
  let next = 0
  for (const line of text.split('\n')) if (next < lines.length && line === lines[next]) next += 1
  return next === lines.length
}

/** The same line, or what redaction leaves of it. */
function isLineOf(line: string, original: string): boolean {
  if (line === original) return true
  const parts = line.split(MARKER)
  return parts.length > 1 ? areInOrder(parts, original) : isWithout(line, original)
}

/** What stands between markers is what stood there: the first part at the beginning, the last at the end, the others between. */
function areInOrder(parts: readonly string[], original: string): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const end = original.length - last.length
  if (!original.startsWith(first) || !original.endsWith(last) || first.length > end) return false
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = original.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}

/** One piece taken out, wherever it was. */
function isWithout(line: string, original: string): boolean {
  if (line.length >= original.length) return false
  let before = 0
  while (before < line.length && line[before] === original[before]) before += 1
  let behind = 0
  while (behind < line.length - before && line[line.length - 1 - behind] === original[original.length - 1 - behind])
    behind += 1
  return before + behind === line.length
}
