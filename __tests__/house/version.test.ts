import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { VERSION } from '../../src/version.ts'

test('the program and its package have one version', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')
  expect((JSON.parse(text) as { version: string }).version).toBe(VERSION)
})
