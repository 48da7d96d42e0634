import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const ROOT = join(import.meta.dirname, '..', '..')
const FOLDER = join(ROOT, '.github', 'workflows')

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses?: string }[] }>>
}

const WORKFLOWS = readdirSync(FOLDER).map(
  (name) => [name, parse(readFileSync(join(FOLDER, name), 'utf8')) as Workflow] as const,
)

describe('our own workflows', () => {
  test('are sound', () => {
    const linter = join(ROOT, 'node_modules', '@tktco', 'node-actionlint', 'bin', 'node-actionlint.js')
    const output = execFileSync(process.execPath, [linter, '.github/workflows/*.yml'], { cwd: ROOT, encoding: 'utf8' })
    expect(output).toContain('passed')
  })

  test.each(WORKFLOWS)('%s reads, and writes nothing unless a job asks for it', (_, { permissions }) => {
    expect(permissions).toEqual({ contents: 'read' })
  })

  test.each(WORKFLOWS)('%s runs only code that somebody reviewed: its own, or a commit', (_, { jobs }) => {
    const uses = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []))
    expect(uses.filter((name) => name !== './' && !/@[0-9a-f]{40}$/.test(name))).toEqual([])
  })
})
