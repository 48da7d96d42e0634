import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadCases } from '../../../scripts/conformance/cases.ts'
import { judgeVectors } from '../../../scripts/conformance/cavp.ts'
import { isCheck, judgeHazard, judgePorted } from '../../../scripts/conformance/judge-case.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'
import { runVerify } from '../../builders/run-verify.ts'

const SUITES = fileURLToPath(new URL('../../../../shared/suites', import.meta.url))
const isHere = existsSync(SUITES)
const suite = isHere ? describe : describe.skip
const SUMS = join(SUITES, 'sha256sum-check')

suite('R49: the suites of ../shared, through verify in this process', () => {
  let folder: TestFolder

  beforeAll(() => {
    folder = aFolder()
  })
  afterAll(() => {
    folder.remove()
  })

  const ported = isHere ? loadCases(join(SUMS, 'upstream-ported.jsonl')).filter(isCheck) : []
  test.each(ported.map((each) => [each.id, each] as const))('ends as GNU does: %s', async (id, each) => {
    expect(await judgePorted(each, runVerify, join(folder.root, 'ported', id))).toBe('')
  })

  const hazards = isHere ? loadCases(join(SUMS, 'hazards.jsonl')) : []
  test.each(hazards.map((each) => [each.id, each] as const))('is not fooled: %s', async (id, each) => {
    expect(await judgeHazard(each, runVerify, join(folder.root, 'hazards', id))).toBe('')
  })

  test('has all of its cases', () => {
    expect([ported.length, hazards.length]).toEqual([80, 45])
  })

  test.each([7, 65_536])('R4: all 229 vectors of CAVP in pieces of %d bytes', (pieceBytes) => {
    expect(judgeVectors(join(SUITES, 'cavp-sha256'), pieceBytes)).toEqual({ count: 229, complaints: [] })
  })
})
