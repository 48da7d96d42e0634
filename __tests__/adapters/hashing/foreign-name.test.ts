import { describe, expect, test } from '@jest/globals'
import { isForeignName } from '../../../src/adapters/hashing/foreign-name.ts'

describe('names that Windows would take for something else', () => {
  test.each(['a\\b', '..\\x', 'f:stream', 'C:x', 'CON', 'a/nul.txt', 'com1', 'a./b', 'a /b', 'x.', 'a*', 'bad\udcff'])(
    '%j is never opened there',
    (path) => {
      expect(isForeignName(path, true)).toBe(true)
      expect(isForeignName(path, false)).toBe(false)
    },
  )

  test.each(['a/b.c', 'console', 'a/.b', 'Núñez', '💀', 'com10'])('%j is', (path) => {
    expect(isForeignName(path, true)).toBe(false)
  })
})
