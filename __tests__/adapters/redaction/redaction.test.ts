import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { likenessOf } from '../../../src/adapters/damage/likeness.ts'
import { countMarkers, countWordMarkers, isRedactionOf } from '../../../src/adapters/redaction/redaction.ts'

const line = fc.stringMatching(/^[a-z {}":,]{1,20}$/)
const lines = fc.array(line, { minLength: 1, maxLength: 8 })
const MARKERS = [
  'REDACTED',
  '[REDACTED]',
  '<REDACTED:api-key>',
  '***',
  '████',
  'xxxxxxxx',
  '[removed by policy]',
  '<secret>',
]

describe('R14, law 11: redaction', () => {
  test.each(MARKERS)('a part replaced by %s is one, wherever it stood', (marker) => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), fc.nat(), (all, which, from, to) => {
        const at = which % all.length
        const whole = all[at] ?? ''
        const [start, end] = [from % (whole.length + 1), to % (whole.length + 1)].toSorted((a, b) => a - b) as [
          number,
          number,
        ]
        const redacted = whole.slice(0, start) + marker + whole.slice(end)
        const text = all.with(at, redacted).join('\n')
        expect(isRedactionOf(text, all.join('\n'))).toBe(true)
        expect(countMarkers(text)).toBeGreaterThan(0)
      }),
    )
  })

  test('lines, or a part of each line, taken out are one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(line, fc.constantFrom('keep', 'drop', 'cut')), { minLength: 1, maxLength: 9 }),
        (all) => {
          const text = all.flatMap(([whole, fate]) =>
            fate === 'drop' ? [] : [fate === 'cut' ? whole.slice(0, -1) : whole],
          )
          const original = all.map(([whole]) => whole)
          if (all.some(([, fate]) => fate !== 'keep') && text.length > 0)
            expect(isRedactionOf(text.join('\n'), original.join('\n'))).toBe(true)
        },
      ),
    )
  })

  test.each([
    ['the same', 'a\nb', 'a\nb'],
    ['a line more', 'a\nb\nc', 'a\nb'],
    ['another word', 'the cat', 'the dog'],
    ['lines in another order', 'b\na', 'a\nb'],
    ['a marker, and another word', 'REDACTED cat', 'secret dog'],
  ])('%s is none', (_, text, original) => {
    expect(isRedactionOf(text, original)).toBe(false)
  })

  test('hostile text takes no longer than its length allows', () => {
    for (const text of ['*'.repeat(300_000), '['.repeat(300_000), 'x'.repeat(300_000), '<redacted'.repeat(30_000)])
      expect(countMarkers(text)).toBeGreaterThanOrEqual(0)
  })

  const MANY_LINES = Array.from({ length: 30_000 }, (_, at) => `  "key ${at}": "****",`)
  test.each<[string, string, string, boolean]>([
    ['a text of many lines, put into one', MANY_LINES.join(' '), MANY_LINES.join('\n'), false],
    ['a line of nothing but markers', `[REDACTED]-`.repeat(60_000), MANY_LINES.join('\n'), false],
    ['markers side by side', `[REDACTED]`.repeat(60_000), MANY_LINES.join('\n'), true],
    [
      'a long line that repeats itself',
      `***${'a'.repeat(100_000)}b${'a'.repeat(100_000)}***`,
      'a'.repeat(900_000),
      false,
    ],
    ['a long line of which a word was taken out', `${'a'.repeat(900_000)}***b`, `${'a'.repeat(900_000)}secret b`, true],
    ['more than is looked for: it may be one', `***${'ab'.repeat(4_200_000)}***`, 'a'.repeat(8_500_000), true],
  ])('so do comparisons: %s', (_, text, original, expected) => {
    const before = performance.now()
    expect(isRedactionOf(text, original)).toBe(expected)
    expect(performance.now() - before).toBeLessThan(1_000)
  })
})

describe('R14: how bytes differ from a good copy', () => {
  const GOOD = Buffer.from('{"a":1}\n{"b":"two"}\n{"c":3}\n')
  test.each<[string, Buffer, string]>([
    ['cut off in a line', GOOD.subarray(0, 11), 'cut'],
    ['cut off between lines', GOOD.subarray(0, 8), 'cut'],
    ['emptied', Buffer.alloc(0), 'cut'],
    ['filled up with NUL bytes', Buffer.concat([GOOD.subarray(0, 11), Buffer.alloc(9)]), 'nul-filled'],
    ['all NUL bytes', Buffer.alloc(GOOD.length), 'nul-filled'],
    ['added to', Buffer.concat([GOOD, Buffer.from('{}')]), 'extended'],
    ['of bytes that no text has', Buffer.from(GOOD.toString().replace('two', 't\u0000o'), 'latin1'), 'garbled'],
    ['of one other bit', Buffer.from(GOOD.toString().replace('two', 'uwo')), 'garbled'],
    ['of another letter, more bits away', Buffer.from(GOOD.toString().replace('two', 'wwo')), 'other'],
    ['of one other bit twice', Buffer.from(GOOD.toString().replace('two', 'uwn')), 'other'],
    ['with a line between', Buffer.from('{"a":1}\nnew\n{"b":"two"}\n{"c":3}\n'), 'grown'],
    ['of another word', Buffer.from(GOOD.toString().replace('two', 'three')), 'other'],
    ['without a word', Buffer.from(GOOD.toString().replace('two', '')), 'redacted'],
  ])('%s', (_, bytes, kind) => {
    expect(likenessOf(bytes, GOOD)).toMatchObject({ kind, sizeBytes: GOOD.length })
  })

  test('the first difference is where it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300_000, minLength: 1, size: 'max' }), fc.nat(), (bytes, where) => {
        const at = where % bytes.length
        const other = Buffer.from(bytes)
        other[at] = (bytes[at] ?? 0) ^ 1
        expect(likenessOf(other, Buffer.from(bytes)).firstDifference).toBe(at)
      }),
      { numRuns: 20 },
    )
  })
})

describe('with nothing to compare with', () => {
  test.each([
    'REDACTED',
    '[REDACTED:api-key]',
    '[redacted]',
    '<Removed>',
    '[Filtered]',
    '<masked:token>',
    '[REDACTED API KEY]',
  ])('%s is a marker', (text) => {
    expect(countWordMarkers(`a ${text} b`)).toBe(1)
  })

  test.each([
    ...['***', 'xxxxxxxx', '████', '{{secrets.GITHUB_TOKEN}}', '{hidden}', '{removedFiles.length}', '{removed, added}'],
    ...['[Removed 3 files]', '<Hidden when={x}>', '<secret-input>', '(redacted)', 'redacted', 'removed'],
  ])('%s may be everyday text', (text) => {
    expect(countWordMarkers(`a ${text} b`)).toBe(0)
  })
})
