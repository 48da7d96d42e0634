import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { scanLinks } from '../../../src/adapters/markdown/scan-links.ts'

/** `kind destination` of each link, in order. */
function linksOf(...lines: readonly string[]): readonly string[] {
  return [...scanLinks(lines.join('\n'))].map(({ destination, kind }) => `${kind} ${destination}`)
}

describe('R6: links of a Markdown text', () => {
  test.each<[string, readonly string[]]>([
    ['[a](b.md)', ['link b.md']],
    ['![a](b.png)', ['image b.png']],
    ['[a](b.md "title")', ['link b.md']],
    ["[a](b.md 'title (x)')", ['link b.md']],
    ['[a]( b.md (title) )', ['link b.md']],
    ['[a](<b c.md>)', ['link b c.md']],
    ['[a](b(c)d.md)', ['link b(c)d.md']],
    ['[a](b\\)c.md)', ['link b)c.md']],
    ['[a](b.md) and [c](d.md)', ['link b.md', 'link d.md']],
    ['[![badge](b.svg)](c.md)', ['image b.svg', 'link c.md']],
    ['[a [b] c](d.md)', ['link d.md']],
    ['[a]()', ['link ']],
    ['# [a](b.md)', ['link b.md']],
    ['- [a](b.md)', ['link b.md']],
    ['> [a](b.md)', ['link b.md']],
    ['| [a](b.md) | [c](d.md) |', ['link b.md', 'link d.md']],
    ['**[a](b.md)**', ['link b.md']],
    ['链接[文](b.md)', ['link b.md']],
    ['[a]: b.md', ['definition b.md']],
    ['[a]: <b c.md> "title"', ['definition b c.md']],
    ['- [x] done, see [a](b.md)', ['link b.md']],
  ])('%s', (line, expected) => {
    expect(linksOf(line)).toEqual(expected)
  })

  test.each([
    '[a] (b.md)',
    '[a](b c.md)',
    '[a](b.md',
    '[a](b.md "title)',
    '[a](<b.md)',
    '[a](b(c.md)',
    '\\[a](b.md)',
    '[a\\](b.md)',
    '`[a](b.md)`',
    '`` ` [a](b.md) ``',
    '<!-- [a](b.md) -->',
    '<a title="[a](b.md)">',
    '<https://example.org/[a](b.md)>',
    '    [a](b.md)',
    '\t[a](b.md)',
    'items[0](x.y)',
    '[^1]: b.md',
    '[a]: b.md c.md',
    '-      [a](b.md)',
    '](b.md)',
    'text [a]: b.md',
  ])('%s has none', (line) => {
    expect(linksOf(line)).toEqual([])
  })

  test.each<[string, readonly string[]]>([
    ['a fence', ['```md', '[a](b.md)', '```', '[c](d.md)']],
    ['a fence of tildes, in which others stand', ['~~~~', '```', '[a](b.md)', '~~~', '~~~~', '[c](d.md)']],
    ['a fence that a longer one ends', ['```', '[a](b.md)', '``', '`````', '[c](d.md)']],
    ['a fence in a list item', ['- x', '', '  ```', '  [a](b.md)', '  ```', '', '[c](d.md)']],
    ['a fence in a list item that nothing closes', ['- ```', '  [a](b.md)', '', '[c](d.md)']],
    ['a fence in a quote that ends with it', ['> ```', '> [a](b.md)', '', '[c](d.md)']],
    ['indented code', ['x', '', '    [a](b.md)', '', '    [a](b.md)', '', '[c](d.md)']],
    ['indented code in a list', ['1. x', '', '       [a](b.md)', '', '   [c](d.md)']],
    ['indented code in a quote', ['>     [a](b.md)', '', '[c](d.md)']],
    ['a comment over several lines', ['<!--', '[a](b.md)', '', '-->', '[c](d.md)']],
    ['a comment in a paragraph', ['x <!-- [a](b.md)', '[a](b.md) --> [c](d.md)']],
    ['preformatted HTML', ['<pre>', '', '[a](b.md)', '</pre>', '[c](d.md)']],
    ['a block of HTML, to the next blank line', ['<div>', '[a](b.md)', '', '[c](d.md)']],
    ['front matter', ['---', 'a: "[a](b.md)"', '---', '[c](d.md)']],
    ['code over two lines', ['`a', '[a](b.md)` [c](d.md)']],
    ['a stray backtick in another item', ['- a ` b', '- `[a](b.md)`', '- [c](d.md)']],
    ['a stray backtick in a heading', ['# a `', 'x `[a](b.md)` [c](d.md)']],
  ])('what is in %s is passed over', (_, lines) => {
    expect(linksOf(...lines)).toEqual(['link d.md'])
    expect(linksOf(...lines.map((line) => `${line}\r`))).toEqual(['link d.md'])
  })

  test('a link may stand in nested lists, in a paragraph of an item, and over two lines', () => {
    expect(linksOf('- a', '    - [b](c.md)', '', '  [d](e.md)', '', '[f', 'g](h.md', '"i")')).toEqual([
      'link c.md',
      'link e.md',
      'link h.md',
    ])
  })

  test('definitions stand together at the start of a paragraph, their titles on the next line or not', () => {
    expect(linksOf('[a]: b.md', '[c]: d.md', '"title"', '[e]:', 'f.md', 'text', '[g]: h.md')).toEqual([
      'definition b.md',
      'definition d.md',
      'definition f.md',
    ])
  })

  test('each has its line', () => {
    const text = ['', '# x', '[a](b.md) and', 'more [c](d.md)', '', '```', '```', '- [e](f.md)'].join('\n')
    expect([...scanLinks(text)].map(({ line }) => line)).toEqual([3, 4, 8])
  })

  test('ends, whatever the text', () => {
    const pieces = [
      '[',
      ']',
      '(',
      ')',
      '`',
      '``',
      '```',
      '\n',
      '\\',
      '<',
      '>',
      '<!--',
      '-->',
      '"',
      ' ',
      'a',
      '~~~',
      '- ',
    ]
    const anyMarkdown = fc.array(
      fc.constantFrom(...pieces, '    ', '> ', '[a](b.md)', '[a]: b\n', '---\n', '\t', '\r\n'),
    )
    fc.assert(
      fc.property(anyMarkdown, (parts) => {
        const text = parts.join('')
        for (const { line } of scanLinks(text)) expect(line).toBeLessThanOrEqual(text.split('\n').length)
      }),
    )
  })
})

describe('takes time in proportion to the text', () => {
  /** The least processor time of several runs, in ms: other programs that the machine runs do not count. */
  function leastTimeMs(text: string): number {
    const times = [0, 1].map(() => {
      const before = process.cpuUsage()
      for (const link of scanLinks(text)) if (link.line < 0) throw new Error('no line')
      const { system, user } = process.cpuUsage(before)
      return (system + user) / 1000
    })
    return Math.min(...times)
  }

  const MEGABYTE = 1024 * 1024
  const ofLength = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

  test.each([
    ['[', '['],
    ['](', ']('],
    ['[](', '[]('],
    ['`', '`'],
    ['backticks of two lengths', '` `` '],
    ['[a](b(', '[a](b('],
    ['[a](b()', '[a](b()'],
    ['[a](<', '[a](<'],
    ['[a](b "', '[a](b "'],
    ["[a](b '\\'", "[a](b '\\'"],
    ['[](\\(', '[](\\('],
    ['<', '<'],
    ['<a', 'x<a '],
    ['<!--', 'x<!--'],
    ['tags on lines', '<a\n'],
    ['\\', '\\'],
    ['> ', '> '],
    ['- ', '- '],
    ['blanks', ' '],
    ['blank lines', '\n'],
    ['[a]: ', '[a]: '],
    ['definitions', '[a]: b "\n'],
    ['fences', '```\n'],
    ['![', '!['],
    ['[[]', '[[]'],
    ['[a](', `[${'a'.repeat(50)}](${'b'.repeat(50)}`],
  ])('of nothing but %s', (_, piece) => {
    let before = leastTimeMs(ofLength(piece, MEGABYTE / 64))
    for (const length of [MEGABYTE / 8, MEGABYTE]) {
      const time = leastTimeMs(ofLength(piece, length))
      // Eight times the text: eight times the time, and not sixty-four. Under some ms a clock says nothing.
      expect(time).toBeLessThan(Math.max(100, before * 30))
      before = time
    }
  })

  test('of backticks in runs of ever other lengths', () => {
    const runs = (count: number): string => Array.from({ length: count }, (_, index) => '`'.repeat(index + 1)).join(' ')
    expect(leastTimeMs(runs(1400))).toBeLessThan(Math.max(100, leastTimeMs(runs(495)) * 30))
  })
})
