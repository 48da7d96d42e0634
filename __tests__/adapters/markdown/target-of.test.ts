import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { targetOf } from '../../../src/adapters/markdown/target-of.ts'

describe('R6: what a relative destination names', () => {
  test.each<[string, string]>([
    ['b.md', 'a/b.md'],
    ['./b.md', 'a/b.md'],
    ['../b.md', 'b.md'],
    ['c/d', 'a/c/d'],
    ['c/', 'a/c'],
    ['..', '.'],
    ['.', 'a'],
    ['b.md#part', 'a/b.md'],
    ['b.md?raw=1', 'a/b.md'],
    ['b%20c.md', 'a/b c.md'],
    ['%C3%A9.md', 'a/é.md'],
    ['%FF.md', 'a/\uDCFF.md'],
    ['b%23c.md', 'a/b#c.md'],
    ['é.md', 'a/é.md'],
  ])('%s', (destination, expected) => {
    expect(targetOf(destination, 'a')).toBe(expected)
  })

  test.each([
    '',
    '#part',
    'https://example.org/b.md',
    'mailto:a@b.c',
    'file.ts:12',
    '//example.org/b.md',
    '/b.md',
    '%2Fb.md',
    '../../b.md',
    'word',
    'path/{name}.md',
    'path/<name>.md',
    'src/*.ts',
    '...',
    'a/.../b.md',
    '100%.md',
    'b%00.md',
    'a&amp;b.md',
    '.git/config',
    'C%3A/b.md',
    '~/b.md',
    'a\\b.md',
    `${'x'.repeat(2000)}.md`,
  ])('%s is not judged', (destination) => {
    expect(targetOf(destination, 'a')).toBeNull()
  })

  test('whatever it is, it never leaves the tree', () => {
    const any = fc.array(fc.constantFrom('..', '.', 'a', '%2e%2e', '%2F', '/', 'b.md', '', '\uDCFF'), { maxLength: 8 })
    fc.assert(
      fc.property(any, (parts) => {
        const target = targetOf(parts.join('/'), 'x/y')
        if (target !== null && target !== '.')
          expect(target.split('/').some((part) => ['', '.', '..'].includes(part))).toBe(false)
      }),
    )
  })
})
