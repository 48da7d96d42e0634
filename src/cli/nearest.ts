/** The candidate that takes the fewest typing mistakes to reach from `text`; null when that would be more than half of it. */
export function nearest(text: string, candidates: readonly string[]): string | null {
  const [best] = candidates
    .map((candidate) => ({ candidate, mistakes: mistakesBetween(text, candidate) }))
    .toSorted((a, b) => a.mistakes - b.mistakes)
  return best !== undefined && best.mistakes <= text.length / 2 ? best.candidate : null
}

/** Levenshtein's distance: characters put in, left out or replaced. */
function mistakesBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [index, character] of Array.from(from).entries()) {
    const next = [index + 1]
    for (let at = 0; at < to.length; at++) {
      const replaced = (row[at] ?? 0) + (character === to[at] ? 0 : 1)
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
