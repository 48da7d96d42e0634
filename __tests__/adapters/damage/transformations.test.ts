import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addedAfterBytes, undoneBy } from '../../../src/adapters/damage/transformations.ts'
import { digestOf } from '../../builders/manifest.ts'

const lines = fc.array(fc.stringMatching(/^[a-z\u00e9]{0,6}$/), { minLength: 2, maxLength: 8 })
const text = lines.map((all) => `x${all.join('\n')}\n`)

function recordedBytes(now: string, recorded: string, maxLines = 1_000): number | null {
  return addedAfterBytes(Buffer.from(now), digestOf(recorded), maxLines).recordedBytes
}

describe('R14: changes that programs make without being asked', () => {
  test.each<[string, (whole: string) => Buffer, string]>([
    ['LF became CRLF', (whole) => Buffer.from(whole.replaceAll('\n', '\r\n')), 'crlf-to-lf'],
    ['NUL bytes were added', (whole) => Buffer.from(`${whole}\0\0\0`), 'without-nul-tail'],
    ['a byte order mark was added', (whole) => Buffer.from(`\uFEFF${whole}`), 'without-bom'],
    ['it became UTF-16', (whole) => Buffer.from(`\uFEFF${whole}`, 'utf16le'), 'from-utf-16'],
    ['it became big-endian UTF-16', (whole) => Buffer.from(`\uFEFF${whole}`, 'utf16le').swap16(), 'from-utf-16'],
    [
      'it became UTF-16 with CRLF',
      (whole) => Buffer.from(`\uFEFF${whole.replaceAll('\n', '\r\n')}`, 'utf16le'),
      'from-utf-16',
    ],
  ])('that %s is undone, whatever the text', (_, change, undone) => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(undoneBy(change(whole), digestOf(whole))).toBe(undone)
      }),
    )
  })

  test('that CRLF became LF is undone, whatever the text', () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(undoneBy(Buffer.from(whole), digestOf(whole.replaceAll('\n', '\r\n')))).toBe('lf-to-crlf')
      }),
    )
  })

  test('nothing else is taken for one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ maxLength: 40 }), (bytes, other) => {
        const [a, b] = [Buffer.from(bytes), Buffer.from(other)]
        const name = undoneBy(a, digestOf(b))
        if (name !== null) expect(undoneBy(a, digestOf(b))).toBe(name)
        else
          expect([a.equals(b), a.toString('latin1').replaceAll('\r\n', '\n') === b.toString('latin1')]).not.toEqual([
            false,
            true,
          ])
      }),
    )
  })
})

describe('R14: text that was added behind what was recorded', () => {
  test('is told apart from it, at whatever line it begins', () => {
    fc.assert(
      fc.property(text, text, (recorded, added) => {
        const at = recordedBytes(recorded + added, recorded)
        expect(at).toBe(Buffer.byteLength(recorded))
      }),
    )
  })

  test('is told apart from a text without a newline at its end', () => {
    expect(recordedBytes('{"a":1}\n{"b":2}\n', '{"a":1}')).toBe(7)
  })

  test('is none where nothing was added, or something was changed', () => {
    expect(recordedBytes('a\nb\n', 'a\nb\n')).toBeNull()
    expect(recordedBytes('a\nb\nc\n', 'a\nB\n')).toBeNull()
    expect(recordedBytes('', 'a')).toBeNull()
  })

  test('is looked for in so many lines and no more, which are counted', () => {
    expect(recordedBytes('a\nb\nc\n', 'a\nb\n', 2)).toBe(4)
    expect(recordedBytes('a\nb\nc\n', 'a\nb\n', 1)).toBeNull()
    expect(addedAfterBytes(Buffer.from('a\nb\nc\n'), digestOf('z'), 5).lineCount).toBe(2)
  })
})
