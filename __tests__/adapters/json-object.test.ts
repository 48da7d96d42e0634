import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseRecord } from '../../src/adapters/formats/session-records.ts'
import { parseJson } from '../../src/adapters/json-object.ts'

describe('JSON of a store', () => {
  test('is what JSON.parse makes of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(parseJson(Buffer.from(text))).toEqual({ seen: true, value: JSON.parse(text) })
      }),
    )
  })

  test.each([
    ['nested deep', '['.repeat(501) + ']'.repeat(501), 'deeper than 500 levels'],
    ['nested deep and never ended', '{"a":'.repeat(1_000_000), 'deeper than 500 levels'],
    ['made of many lists', `[${'[],\n'.repeat(4_000_000)}1]`, 'more than 4000000 objects'],
    ['not JSON', '{"a":1}{"b":2}', 'no JSON'],
    ['empty', '', 'no JSON'],
    ['cut off', '{"a":', 'no JSON'],
    ['with a byte order mark', '\uFEFF{}', 'no JSON'],
  ])('%s is not used, and the reason is said', (_, text, reason) => {
    expect(parseJson(Buffer.from(text))).toEqual({ seen: false, reason: expect.stringContaining(reason) })
  })

  test('a checkpoint record that is nested deep ends nothing but its own use', () => {
    const deep = `{"id":"000001-0123456789ab","x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
    expect(parseRecord('checkpoints/000001-0123456789ab.json', Buffer.from(deep))).toMatchObject({ seen: false })
  })
})
