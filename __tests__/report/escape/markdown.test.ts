import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { markdownCode, markdownText } from '../../../src/report/escape/markdown.ts'
import { visibleText } from '../../../src/report/escape/visible-text.ts'
import { HOSTILE_TEXTS, anyText } from '../../builders/arbitraries.ts'

/** What a page shows: character references decoded, comments gone. */
function shown(markdown: string): string {
  return markdown
    .replaceAll('<!-- -->', '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

/** The texts that GitHub searches for mentions and references: decoded first, parted at tags and comments. */
function searched(markdown: string): readonly string[] {
  return markdown
    .split(/<[^>]*>/)
    .map((text) => text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))))
}

const short = anyText.filter((text) => text.length <= 300)

describe('untrusted text in Markdown', () => {
  test('is shown as it is, but for what is invisible', () => {
    fc.assert(
      fc.property(short, (text) => {
        expect(shown(markdownText(text))).toBe(visibleText(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('leaves no character in the source that Markdown, HTML or a table gives a meaning to in a line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = markdownText(text)
          .replaceAll('<!-- -->', '')
          .replaceAll(/&#\d+;/g, '')
        expect(source).not.toMatch(/[!#$&()*:<>@[\\\]^_`{|}~]|[\u0000-\u001F\u007F-\u009F]/)
      }),
      { numRuns: 1000 },
    )
  })

  test('mentions nobody, refers to nothing, and is no address and no emoji', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const part of searched(markdownText(text)))
          expect(part).not.toMatch(/@[\w-]|#\d|\bGH-\d|:\/\/|\bwww\.|:[\w+-]+:/i)
      }),
      { numRuns: 1000 },
    )
  })

  test.each(HOSTILE_TEXTS.map((text) => [text]))(
    'hostile text %# is harmless between other words of a table cell',
    (text) => {
      const row = `| ${markdownText(`a ${text} b`)} | ${markdownCode(text)} |`
      expect(row.split('|')).toHaveLength(4)
      expect(row).not.toContain('\n')
      expect(row.replaceAll('<!-- -->', '').match(/<[^>]*>/g) ?? []).toEqual(['<code>', '</code>'])
    },
  )

  test('a megabyte is shortened to its ends', () => {
    const text = markdownText(`begin${'x'.repeat(1_000_000)}end`)
    expect(text.length).toBeLessThan(400)
    expect(text).toMatch(/^beginx+ …\d+ more characters… x+end$/)
  })
})
