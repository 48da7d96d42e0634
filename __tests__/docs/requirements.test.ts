import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '..', '..')
const text = readFileSync(join(ROOT, 'docs/requirements.md'), 'utf8')
const HIGHEST = 50

interface Row {
  readonly number: string
  readonly places: readonly string[]
  readonly tests: readonly string[]
}

const rows = [...text.matchAll(/^\| (R\d+)\s*\|[^|]*\|([^|]*)\|([^|]*)\|$/gm)].map(
  ([, number = '', places = '', tests = '']): Row => ({
    number,
    places: [...places.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place),
    tests: [...tests.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name),
  }),
)

/** The source of every test, but for this one and what it reads. */
const tests = readdirSync(join(ROOT, '__tests__'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('requirements'))
  .map((name) => readFileSync(join(ROOT, '__tests__', name), 'utf8'))
  .join('\n')

/** The requirements that the last line says are not there yet. */
function notYet(): readonly number[] {
  const [, list = ''] = /^Not yet: (.*)\.$/m.exec(text) ?? []
  return list.split(', ').flatMap((part) => {
    const [first = 0, last = first] = part.split('–').map((number) => Number(number.slice(1)))
    return Array.from({ length: last - first + 1 }, (_, at) => first + at)
  })
}

describe('docs/requirements.md', () => {
  test('every requirement is a row, or not there yet', () => {
    const numbers = [...rows.map(({ number }) => Number(number.slice(1))), ...notYet()].toSorted((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: HIGHEST }, (_, at) => at + 1))
  })

  test.each(rows)('$number lives where the table says', ({ places }) => {
    expect(places.length).toBeGreaterThan(0)
    const [first = ''] = places
    const folder = first.slice(0, first.lastIndexOf('/'))
    const missing = places.filter(
      (place) => ![place, `${folder}/${place}`].some((path) => existsSync(join(ROOT, path))),
    )
    expect(missing).toEqual([])
  })

  test.each(rows)('$number is shown by tests that exist, and one of them carries its number', (row) => {
    expect(
      row.tests.filter((name) => !["'", '"', '`'].some((quote) => tests.includes(`${quote}${name}${quote}`))),
    ).toEqual([])
    expect(row.tests.some((name) => new RegExp(`\\b${row.number}\\b.*:`).test(name))).toBe(true)
  })
})
