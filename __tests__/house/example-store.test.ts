import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const STORE = join(import.meta.dirname, '..', '..', 'examples', 'store', '2026-05-04')

test('the example store is sound, on a checkout of any system', () => {
  const lines = readFileSync(join(STORE, 'SHA256SUMS'), 'utf8').trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  for (const line of lines) {
    const [digest, name = ''] = line.split('  ')
    expect(
      createHash('sha256')
        .update(readFileSync(join(STORE, name)))
        .digest('hex'),
    ).toBe(digest)
  }
})
