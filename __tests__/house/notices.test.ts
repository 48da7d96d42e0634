import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { NOTICES_FILE, notices } from '../../scripts/notices.ts'

test('the notices name every package in the bundle; if not, run npm run generate', () => {
  expect(readFileSync(NOTICES_FILE, 'utf8')).toBe(notices())
})

test('none is without a licence', () => {
  expect(notices()).not.toMatch(/no licence named/)
})
