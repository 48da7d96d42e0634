import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '..', '..')

const FILES = ['src', 'scripts', '__tests__'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name),
)

/** Words that say of what kind code is, not what it does. */
const EMPTY_WORDS = /\b(utils?|helpers?|managers?|services?|data|info|common|misc)\b/

describe('file names', () => {
  test('are words in lower case, joined by hyphens', () => {
    expect(FILES.length).toBeGreaterThan(50)
    expect(
      FILES.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.generated)?\.(ts|mjs|json|LICENSE)$/.test(name)),
    ).toEqual([])
  })

  test('say what is in the file', () => {
    expect(FILES.filter((name) => EMPTY_WORDS.test(basename(name)))).toEqual([])
  })
})

describe('the packages that development needs', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'))

  test('have exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = read('package.json')
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  })

  test('are locked by what they hold, wherever they come from', () => {
    const packages: readonly [string, Readonly<Record<string, unknown>>][] = Object.entries(
      read('package-lock.json').packages,
    )
    const installed = packages.filter(([path]) => path !== '')
    expect(installed.length).toBeGreaterThan(100)
    expect(
      installed.filter(([, locked]) => !String(locked['integrity']).startsWith('sha512-')).map(([path]) => path),
    ).toEqual([])
    expect(installed.filter(([, locked]) => 'resolved' in locked).map(([path]) => path)).toEqual([])
  })
})
