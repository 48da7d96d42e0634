import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { terminalText } from '../../../src/report/escape/terminal.ts'
import { shortened, visibleText } from '../../../src/report/escape/visible-text.ts'
import { anyText } from '../../builders/arbitraries.ts'

/** C0, DEL, C1, soft hyphen, bidi marks, zero-width characters, separators, tags, variation selectors, lone surrogates. */
const INVISIBLE =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]|\p{Surrogate}/u

describe('text for a terminal', () => {
  test('has nothing left in it that draws nothing, moves the cursor, or turns the direction', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(terminalText(text)).not.toMatch(INVISIBLE)
      }),
      { numRuns: 1000 },
    )
  })

  test('every code unit alone is either itself or spelled out', () => {
    const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => {
      const character = String.fromCharCode(code)
      const shown = visibleText(character)
      if (shown === character) return INVISIBLE.test(character)
      return shown !== `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`
    })
    expect(wrong).toEqual([])
  })

  test.each([
    ['\\u001B[31mred', '\u001b[31mred'],
    ['\\u001B]0;title\\u0007', '\u001b]0;title\u0007'],
    ['\\u009B2J', '\u009b2J'],
    ['a\\u000D\\u000Ab\\u0009c', 'a\r\nb\tc'],
    ['\\u202Etxt.exe', '\u202Etxt.exe'],
    ['zero\\u200Bwidth', 'zero\u200Bwidth'],
    ['tag\\uE0041', 'tag\u{E0041}'],
    ['\\uDCFF', '\uDCFF'],
  ])('%s is what is shown', (shown, text) => {
    expect(terminalText(text)).toBe(shown)
  })

  test.each(['plain words', 'Grüße', '日本語', 'שלום', '😀💀', '50 % & <b> `x`'])('%s stays as it is', (text) => {
    expect(terminalText(text)).toBe(text)
  })
})

describe('a long text', () => {
  test('of a megabyte keeps both its ends and says how much is left out', () => {
    const shown = terminalText(`begin${'x'.repeat(1_000_000)}end.json`)
    expect(shown.length).toBeLessThanOrEqual(2000)
    expect(shown).toMatch(/^beginx+ …998053 more characters… x+end\.json$/)
  })

  test('is never longer than asked, never cuts a character in two, and what is short enough is not touched', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('x', 'é', '😀'), maxLength: 200, size: 'max' }),
        fc.integer({ min: 41, max: 120 }),
        (text, most) => {
          const short = shortened(text, most)
          expect(short.length).toBeLessThanOrEqual(most)
          expect(short).not.toMatch(/\p{Surrogate}/u)
          if (text.length <= most) expect(short).toBe(text)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('what is kept and what is left out add up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 5000 }), (length) => {
        const short = shortened('😀'.repeat(length), 300)
        const [head = '', middle = '', tail = ''] = short.split(/ …| more characters… /)
        expect(head.length + Number(middle) + tail.length).toBe(2 * length)
      }),
    )
  })
})
