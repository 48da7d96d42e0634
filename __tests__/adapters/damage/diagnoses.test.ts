import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { DAMAGES } from '../../builders/damages.ts'
import { findingsIn } from '../../builders/findings.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'

let folder: TestFolder
beforeEach(() => {
  folder = aFolder()
})
afterEach(() => {
  folder.remove()
})

describe('R14: damage is named before it is called corruption', () => {
  test.each(DAMAGES.map((damage) => [damage.name, damage] as const))(
    '%s',
    async (_, { expected, make }) => {
      const findings = await findingsIn(folder.root, make(folder.root))
      const names = findings.map(({ code, evidence }) => evidence['diagnosis'] ?? code)
      expect(names).toContain(expected)
    },
    30_000,
  )
})
