/** The Markdown that is left when code spans and fences, in which nothing is active, are taken out. */
export function activeMarkdown(markdown: string): string {
  return markdown
    .replaceAll(/^(`{3,}|~{3,}).*\n[\s\S]*?\n\1$/gm, '')
    .replaceAll(/(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, '')
}

/**
 * The texts between tags and comments, as they are once rendered. GitHub looks for mentions, references and addresses
 * in these, so a character reference hides none of them (github/cmark-gfm, issue 181); a comment between does.
 */
function renderedTexts(markdown: string): readonly string[] {
  return activeMarkdown(markdown)
    .split(/<[^>]*>/)
    .map((text) => text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))))
}

/** What GitHub would make a mention, a reference or a link of in Markdown, once rendered. */
export function lookedFor(markdown: string): readonly string[] {
  return renderedTexts(markdown).flatMap(
    (text) => /(?<!\w)@[\w-]+|#\d+|\bGH-\d+|https?:\/\/[\w-]+\.[\w-]+|\bwww\.[\w-]+/i.exec(text)?.[0] ?? [],
  )
}
