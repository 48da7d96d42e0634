import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createExcludes, createGlobs } from '../../src/adapters/globs.ts'

const NAMES = ['a', 'b', 'ab', '.a', 'node_modules'] as const
const PARTS = ['*', '?', '**', 'a*', '*b', 'a', 'b', 'node_modules'] as const

const aPath = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 }).map((names) => names.join('/'))
const aPattern = fc
  .tuple(fc.constantFrom('', '/', './'), fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 4 }))
  .map(([before, parts]) => before + parts.join('/'))

describe('excludes', () => {
  test.each([
    ['logs/**', 'logs/a', true],
    ['logs/**', 'logs/a/b', true],
    ['logs/**', 'logs', false],
    ['logs', 'x/logs', true],
    ['logs', 'x/logs/a', true],
    ['logs', 'x/logs-2', false],
    ['x/*', 'x/a/b', true],
    ['x/*', 'x', false],
    ['?/*', 'x', false],
    ['*.tmp', 'x/a.tmp', true],
    ['/a.tmp', 'x/a.tmp', false],
    ['x/**/b', 'x/b', true],
    ['x/**/b', 'x/y/z/b', true],
  ])('%s: %s is matched: %s', (pattern, path, isMatch) => {
    expect(createGlobs([pattern])(path)).toBe(isMatch)
  })

  test('vendored folders are not entered, at any depth', () => {
    const isExcluded = createExcludes([])
    expect(['vendor/a', 'x/node_modules/y/a', 'third_party/a', 'vendor'].map(isExcluded)).toEqual([
      ...[true, true, true],
      false,
    ])
  })

  test('patterns mean what their regular expressions mean, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(aPattern, { maxLength: 3 }), fc.array(aPath, { maxLength: 8 }), (patterns, paths) => {
        const isMatch = createGlobs(patterns)
        const meanings = patterns.map(meaningOf)
        for (const path of paths)
          expect([path, isMatch(path)]).toEqual([path, meanings.some((isMeant) => isMeant(path))])
      }),
      { numRuns: 2000 },
    )
  })
})

/** The same, said as a regular expression. */
function meaningOf(pattern: string): (path: string) => boolean {
  const isAnywhere = !pattern.replace(/\/(?:\*\*)?$/, '').includes('/')
  const segments = pattern
    .replace(/^\.?\//, '')
    .split('/')
    .filter((segment) => segment !== '')
  const isFolder = segments.at(-1) === '**'
  const body = (isFolder ? segments.slice(0, -1) : segments)
    .map((segment) => (segment === '**' ? '(?:[^/]+/)*' : `${segmentExpression(segment)}/`))
    .join('')
  const expression = new RegExp(`^${isAnywhere ? '(?:[^/]+/)*' : ''}${body}${isFolder ? '[^/]+/' : ''}`)
  return (path) => expression.test(`${path}/`)
}

function segmentExpression(segment: string): string {
  return segment.replace(/[.]/g, '\\.').replaceAll('*', '[^/]*').replaceAll('?', '[^/]')
}
