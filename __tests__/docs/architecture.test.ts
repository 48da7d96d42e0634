import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '..', '..')
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8')
const text = read('ARCHITECTURE.md')

/** The names in code type of one cell. */
function namesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}

/** The rows of all tables, as cells. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').slice(1, -1))

describe('ARCHITECTURE.md', () => {
  test('its import table is the one that lint enforces', () => {
    const [, table = ''] = /const MAY_IMPORT = \{([\s\S]*?)\n\}/.exec(read('eslint.config.js')) ?? []
    const enforced = [...table.matchAll(/(\w+): \[([^\]]*)\]/g)].map(([, folder = '', allowed = '']) => [
      folder,
      [...allowed.matchAll(/'([^']+)'/g)].map(([, name]) => name),
    ])
    expect(enforced.length).toBeGreaterThan(4)
    const printed = rows.map(([folder = '', , allowed = '']) => [namesIn(folder)[0], namesIn(allowed)])
    for (const row of enforced) expect(printed).toContainEqual(row)
  })

  test('has a line for each runtime dependency, and for no other package', () => {
    const [, section = ''] = text.split('## Runtime dependencies')
    const named = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name)
    expect(named).toEqual(Object.keys(JSON.parse(read('package.json')).dependencies))
  })

  test('every file and folder that it names is there', () => {
    const paths = namesIn(text.replaceAll(/^```[\s\S]*?^```/gm, '')).filter((name) =>
      /^(src|docs|__tests__)\/[^<>]*$/.test(name),
    )
    expect(paths.length).toBeGreaterThan(5)
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })
})
