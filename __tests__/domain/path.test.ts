import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  folderOf,
  hasRawBytes,
  joinPath,
  nameOf,
  pathFromBytes,
  pathToBytes,
  pathWithin,
  printablePath,
} from '../../src/domain/path.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

describe('a path from bytes', () => {
  test('any bytes come back unchanged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(pathToBytes(pathFromBytes(bytes, decode), encode)).toEqual(bytes)
      }),
      { numRuns: 2000 },
    )
  })

  test('UTF-8 mixed with stray bytes keeps both', () => {
    const bytes = Uint8Array.from([...encode('é/'), 0xff, 0xe2, 0x82, ...encode('x😀')])
    const path = pathFromBytes(bytes, decode)
    expect(path).toBe('é/\uDCFF\uDCE2\uDC82x😀')
    expect(hasRawBytes(path)).toBe(true)
    expect(printablePath(path)).toBe('é/%FF%E2%82x😀')
  })

  test.each(['😀', '💀', '\u{1F480}'])(
    '%s is not taken for carried bytes, though its halves look like them',
    (emoji) => {
      expect(hasRawBytes(emoji)).toBe(false)
      expect(printablePath(emoji)).toBe(emoji)
    },
  )

  test('a percent sign alone stays', () => {
    expect(hasRawBytes('😀')).toBe(false)
    expect(printablePath('100%/😀')).toBe('100%/😀')
  })

  test('a percent sign beside a carried byte is encoded too, so that no two paths print alike', () => {
    expect(printablePath('%FF\uDCFF')).toBe('%25FF%FF')
  })
})

describe('a path inside a tree', () => {
  test.each([
    ['a/b/c.txt', 'a/b', 'c.txt'],
    ['c.txt', '.', 'c.txt'],
  ])('%s lies in %s and is called %s', (path, folder, name) => {
    expect(folderOf(path)).toBe(folder)
    expect(nameOf(path)).toBe(name)
    expect(joinPath(folder, name)).toBe(path)
    expect(pathWithin(folder, path)).toBe(name)
  })

  test('a folder whose name only begins alike does not hold it', () => {
    expect(pathWithin('a/b', 'a/bc/d')).toBeNull()
    expect(pathWithin('a/b', 'a/b')).toBeNull()
  })
})
