import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { NOTICES_FILE, notices } from '../../scripts/notices.ts'

const ROOT = join(import.meta.dirname, '..', '..')

test('the notices are those of the locked packages; if not, run npm run generate', () => {
  expect(readFileSync(NOTICES_FILE, 'utf8')).toBe(notices())
})

test('every package names its licence, and all but one that is known ship its text', () => {
  expect(notices()).not.toMatch(/no licence named/)
  const without = [...notices().matchAll(/^(\S+) .*\n\nThis package ships no licence text/gm)].map(([, name]) => name)
  expect(without).toEqual(['@nodable/entities'])
})

test('every package whose code is in the bundle has its notice', () => {
  const dist = join(ROOT, 'dist')
  const bundle = readdirSync(dist).map((name) => readFileSync(join(dist, name), 'utf8'))
  const folders = bundle.flatMap(
    (text) => text.match(/(?<=node_modules\/)(?!.*node_modules\/)(@[\w-]+\/)?[\w.-]+/g) ?? [],
  )
  const names = new Set(folders)
  expect(names.size).toBeGreaterThan(10)
  const noticed = new Set([...notices().matchAll(/^-{80}\n(\S+) /gm)].map(([, name]) => name))
  expect([...names].filter((name) => !noticed.has(name))).toEqual([])
})

test('what only checks types is not said to be in the bundle', () => {
  expect(notices()).not.toMatch(/^typescript /m)
})
