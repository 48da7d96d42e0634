import { posix, win32 } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pathOfName, rejectPath } from '../../../src/adapters/manifest/path-rules.ts'

describe('R49: paths that are never read', () => {
  test.each([
    ['/etc/passwd', 'absolute-path'],
    ['//server/share', 'absolute-path'],
    ['\\\\server\\share', 'absolute-path'],
    ['\\\\?\\C:\\x', 'absolute-path'],
    ['C:\\x', 'absolute-path'],
    ['c:/x', 'absolute-path'],
    ['C:', 'absolute-path'],
    ['~/x', 'absolute-path'],
    ['~root/x', 'absolute-path'],
    ['%HomeDrive%\\x', 'absolute-path'],
    ['%TEMP%/x', 'absolute-path'],
    ['..', 'path-escape'],
    ['../x', 'path-escape'],
    ['a/../../x', 'path-escape'],
    ['..\\x', 'path-escape'],
    ['a\\..\\..\\x', 'path-escape'],
    ['a/../x', 'dot-segment'],
    ['a\\..\\x', 'dot-segment'],
    ['a/./x', 'dot-segment'],
    ['.', 'dot-segment'],
    ['a//x', 'empty-segment'],
    ['a/', 'empty-segment'],
    ['', 'empty-name'],
    ['a\0b', 'nul'],
    ['.git/config', 'git-dir'],
    ['.GIT/config', 'git-dir'],
    ['a/.Git', 'git-dir'],
    ['.git. /x', 'git-dir'],
    ['.git::$INDEX_ALLOCATION/x', 'git-dir'],
    ['.g\u200cit/x', 'git-dir'],
    ['GIT~1/x', 'git-dir'],
    ['a\\.git\\config', 'git-dir'],
  ])('%j is rejected: %s', (path, reason) => {
    expect(rejectPath(path)).toBe(reason)
  })

  test.each([
    'a',
    'a/b',
    '.gitignore',
    '.github/x',
    'a.git/x',
    'f:stream',
    'CON',
    'a..b',
    '...',
    '-',
    ' ',
    '\\a',
    'a\\b',
    '*c',
    'a\nb',
    '100%',
    'x~',
  ])('%j is a path like any other', (path) => {
    expect(rejectPath(path)).toBeNull()
  })

  test('one leading ./ is stripped, a second is a dot segment', () => {
    expect(pathOfName('./a')).toBe('a')
    expect(rejectPath(pathOfName('././a'))).toBe('dot-segment')
    expect(rejectPath(pathOfName('./'))).toBe('empty-name')
    expect(rejectPath(pathOfName('.//etc/passwd'))).toBe('absolute-path')
  })

  test('no accepted path leaves its folder, on POSIX or on Windows', () => {
    const piece = fc.constantFrom('a', '..', '.', '/', '\\', ':', 'C:', '~', '%X%', '.git', ' ', 'b', '\u202e')
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const path = pathOfName(pieces.join(''))
        if (rejectPath(path) !== null) return
        expect(posix.resolve('/root/here', path).startsWith('/root/here/')).toBe(true)
        // `C:x` and `a:b` cannot be names on Windows; `isForeignName` keeps them from being opened there.
        if (!path.includes(':') && !path.startsWith('\\'))
          expect(win32.resolve('D:\\root\\here', path).startsWith('D:\\root\\here')).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })
})
