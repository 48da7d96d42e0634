import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { DAMAGES } from '../../builders/damages.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'
import { runIn } from '../../builders/run-command.ts'

let folder: TestFolder
beforeEach(() => {
  folder = aFolder()
})
afterEach(() => {
  folder.remove()
})

interface Found {
  readonly code: string
  readonly severity: string
  readonly evidence: Readonly<Record<string, unknown>>
}

/** What `check` finds, as its report says it. */
async function found(args: readonly string[]): Promise<readonly Found[]> {
  const { stdout } = await runIn(folder.root, ['check', '--no-github', '--json', '-', ...args])
  return (JSON.parse(stdout) as { findings: readonly Found[] }).findings
}

describe('R14: damage is named before it is called corruption', () => {
  test.each(DAMAGES.map((damage) => [damage.name, damage] as const))(
    '%s',
    async (_, { expected, make }) => {
      const findings = await found(make(folder.root))
      const names = findings.map(({ code, evidence }) => evidence['diagnosis'] ?? code)
      expect(names).toContain(expected)
    },
    30_000,
  )
})
