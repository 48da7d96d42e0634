import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDigest } from '../../src/domain/digest.ts'

test('64 hex digits in either case are a digest, in lower case', () => {
  expect(parseDigest('E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  )
})

test('nothing else is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 70 }), (text) => {
      expect(parseDigest(text) !== null).toBe(/^[0-9a-fA-F]{64}$/.test(text) && !text.endsWith('\n'))
    }),
  )
  expect(parseDigest(`${'a'.repeat(64)}\n`)).toBeNull()
  expect(parseDigest('a'.repeat(63))).toBeNull()
  expect(parseDigest('ａ'.repeat(64))).toBeNull()
})
