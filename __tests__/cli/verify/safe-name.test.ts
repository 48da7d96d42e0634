import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { quotedName, safeName } from '../../../src/cli/verify/safe-name.ts'

describe('names in the output of verify', () => {
  test.each([
    ['a b', 'a b'],
    ['a\tb', 'a\tb'],
    ['a\\b', 'a\\b'],
    ['Núñez 💀', 'Núñez 💀'],
    ['a\nb', '\\a\\nb'],
    ['\\a\nb', '\\\\\\a\\nb'],
    ['a\x1b[31mb', '\\a\\x1b[31mb'],
    ['a\u009b31mb', '\\a\\x9b31mb'],
    ['a\u202ecba', '\\a\\u{202e}cba'],
    ['::error::x', '\\::error::x'],
    ['##[error]x', '\\##[error]x'],
    ['a\udcff', 'a%FF'],
  ])('%j is said as %s', (name, said) => {
    expect(safeName(name)).toBe(said)
  })

  test('are quoted where it would not be clear where they end', () => {
    expect(quotedName('a b')).toBe("'a b'")
    expect(quotedName('a/b')).toBe('a/b')
  })

  test('whatever they are, no control, no direction mark and no workflow command comes through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (name) => {
        const said = safeName(name)
        expect(said).not.toMatch(/[\0-\x08\x0a-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|^\s*::/u)
      }),
      { numRuns: 2000 },
    )
  })
})
