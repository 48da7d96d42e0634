/** Looking for so short a text costs the engine little, whatever the texts. */
const SHORT = 64

/**
 * Where a part stands first in a text, at or behind a place; -1 where it does not. Takes time in proportion to both lengths, which
 * `indexOf` does not promise: texts that repeat themselves take it minutes.
 */
export function placeOf(part: string, text: string, from: number): number {
  if (part.length <= SHORT) return text.indexOf(part, from)
  const borders = bordersOf(part)
  let same = 0
  for (let at = from; at < text.length; at++) {
    while (same > 0 && text.charCodeAt(at) !== part.charCodeAt(same)) same = borders[same - 1] ?? 0
    if (text.charCodeAt(at) === part.charCodeAt(same)) same += 1
    if (same === part.length) return at + 1 - same
  }
  return -1
}

/** Of each beginning, the length of the longest shorter one that it ends in: Knuth, Morris, Pratt 1977. */
function bordersOf(part: string): Int32Array {
  const borders = new Int32Array(part.length)
  let same = 0
  for (let at = 1; at < part.length; at++) {
    while (same > 0 && part.charCodeAt(at) !== part.charCodeAt(same)) same = borders[same - 1] ?? 0
    if (part.charCodeAt(at) === part.charCodeAt(same)) same += 1
    borders[at] = same
  }
  return borders
}
