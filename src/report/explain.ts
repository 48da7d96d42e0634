import { markdownText } from './escape/markdown.ts'

/** How the program is called in a clone of it. */
export const PROGRAM = 'node dist/index.js'

/**
 * Where a person reads what findings of a code mean, in Markdown.
 * @param pages what the addresses of the pages about findings begin with; null where it is not known.
 */
export function explanationOf(code: string, pages: string | null): string {
  return pages === null || !/^[a-z][a-z-]{0,63}$/.test(code)
    ? `<code>${PROGRAM} explain ${markdownText(code)}</code>`
    : `[${code}](${pages}${code}.md)`
}
