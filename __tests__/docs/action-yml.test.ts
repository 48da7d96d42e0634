import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { generatedDocuments } from '../../scripts/generate-docs.ts'
import { OUTPUTS } from '../../scripts/docs/outputs.ts'
import { SETTINGS } from '../../src/settings.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

describe('R47: action.yml, settings and README', () => {
  test.each(['action.yml', 'README.md'])('%s is what scripts/generate-docs.ts writes', async (name) => {
    const expected = (await generatedDocuments()).get(name)
    expect(readFileSync(join(ROOT, name), 'utf8')).toBe(expected)
  })

  test('the inputs are the settings of the action, with their defaults and one sentence each', () => {
    const rows = Object.values(SETTINGS).filter(({ where }) => where !== 'command-line')
    const expected = rows.map(({ name, help, default: byDefault }) => [
      name,
      { description: help, required: false, default: byDefault },
    ])
    expect(action.inputs).toEqual(Object.fromEntries(expected))
    expect(Object.keys(action.inputs).filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([])
  })

  test('the outputs are described, and are those of the README', () => {
    expect(Object.keys(action.outputs)).toEqual(OUTPUTS.map(([name]) => name))
    for (const [name] of OUTPUTS) expect(readme).toContain(`| \`${name}\``)
  })

  test('it runs the bundle on the Node of the runner', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
    expect(action.branding).toEqual({ icon: expect.any(String), color: expect.any(String) })
  })

  test('every setting has a row in the README', () => {
    for (const { name } of Object.values(SETTINGS))
      expect(readme).toMatch(new RegExp(`^\\|.*\`(--(no-)?)?${name}\\b.*\\|$`, 'm'))
  })

  test("the README's workflows are YAML, pin what they use, and may write no more than issues and statuses", () => {
    const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => parse(text ?? ''))
    const workflows = blocks.filter((block) => !Array.isArray(block))
    expect(workflows.length).toBeGreaterThanOrEqual(4)
    for (const workflow of workflows) {
      const { contents, ...others } = workflow.permissions
      expect(contents).toBe('read')
      for (const [name, access] of Object.entries(others))
        expect([['issues', 'statuses'].includes(name), access]).toEqual([true, 'write'])
      const uses: readonly string[] = workflow.jobs.check.steps.map((step: { uses: string }) => step.uses)
      expect(uses).toEqual([
        expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/),
        '<owner>/session-reliability@<commit>',
      ])
    }
  })
})
