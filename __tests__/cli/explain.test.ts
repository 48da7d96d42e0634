import { describe, expect, test } from '@jest/globals'
import { CHECKS } from '../../src/assess/checks/index.ts'
import { runIn } from '../builders/run-command.ts'

const CODES = CHECKS.map(({ code }) => code).toSorted()

describe('explain', () => {
  test('without a code lists every code with its first sentence', async () => {
    const { exit, stdout } = await runIn('/', ['explain'])
    expect(exit).toBe(0)
    const rows = stdout.trimEnd().split('\n')
    expect(rows.map((row) => row.split(' ')[0])).toEqual(CODES)
    for (const row of rows) expect(row).toMatch(/^[a-z-]+ {2,}[A-Z].*\.$/)
  })

  test.each(CODES)('%s: what it means, how it is found, what the guard does, what a person can do', async (code) => {
    const { exit, stdout, stderr } = await runIn('/', ['explain', code])
    expect([exit, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(new RegExp(`^# ${code}\\n\\n[A-Z].*\\n\\n\\*\\*Severity:\\*\\* `))
    const headings = stdout.split('\n').filter((line) => line.startsWith('## '))
    expect(headings).toEqual(['## How it is found', '## What the guard does', '## What you can do'])
  })

  test('commands are written as they can be called here', async () => {
    const { stdout } = await runIn('/', ['explain', 'digest-mismatch'])
    expect(stdout).toContain('`node dist/index.js seal --accept FILE SESSION`')
    expect(stdout).not.toContain('`session-reliability ')
  })

  test.each([
    ['digest-mismach', 'digest-mismatch'],
    ['artefact-missing', 'artifact-missing'],
    ['ratelimitlow', 'rate-limit-low'],
  ])('%s: the nearest code is named', async (wrong, near) => {
    const { exit, stdout, stderr } = await runIn('/', ['explain', wrong])
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`session-reliability: "${wrong}" is no code of a finding; is it ${near}?\n`)
  })

  test.each(['zzz', '__proto__', 'constructor', 'x'.repeat(1_000_000), '\u001b[2J'])(
    'what is near no code is answered with all of them, in one line (%#)',
    async (wrong) => {
      const { exit, stderr } = await runIn('/', ['explain', wrong])
      expect(exit).toBe(2)
      expect(stderr.length).toBeLessThan(1000)
      expect(stderr).toMatch(/^[^\n\u001b]*there are [a-z-]+, .*, [a-z-]+\n$/)
    },
  )

  test.each([[['a', 'b']], [['--all']]])('%j is refused', async (args) => {
    expect(await runIn('/', ['explain', ...args])).toMatchObject({ exit: 2, stdout: '' })
  })
})
