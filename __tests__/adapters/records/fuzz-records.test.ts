import { describe, expect, test } from '@jest/globals'
import { fuzzRecords } from '../../../scripts/fuzz-records.ts'

/** `FUZZ_FILES=10000` for the long form. */
const FILES = Number(process.env['FUZZ_FILES'] ?? '500')

describe('R14: files that somebody damaged on purpose', () => {
  test('crash no parser, hang none, and are judged as JSON.parse does', () => {
    const { damaged, files, problems } = fuzzRecords(FILES, 20_260_713)
    expect(problems).toEqual([])
    expect(damaged / files).toBeGreaterThan(0.5)
  })
})
