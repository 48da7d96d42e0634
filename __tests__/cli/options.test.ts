import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { optionsHelp, parseCommandLine } from '../../src/cli/options.ts'
import { runIn } from '../builders/run-command.ts'
import { SettingsError } from '../../src/domain/settings-error.ts'
import type { Setting } from '../../src/settings.ts'
import { SETTINGS } from '../../src/settings.ts'

const PROGRAM = fileURLToPath(new URL('../../dist/index.js', import.meta.url))

const onPosix = process.platform === 'win32' ? test.skip : test
onPosix('in a folder that is gone, any command says so in one line', () => {
  const script = 'cd "$(mktemp -d)" && rmdir "$PWD" && exec "$0" "$1" check'
  const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, PROGRAM])
  expect(status).toBe(3)
  expect(stderr.toString()).toMatch(/^session-reliability: the folder that it runs in is gone[^\n]*\n$/)
})

describe('the command line', () => {
  test('takes options before and after operands', () => {
    const { settings, positionals } = parseCommandLine([
      'a',
      '--fail-on',
      'warning',
      '--no-github',
      '--store=sums=x',
      '--store',
      'entire=y',
    ])
    expect(positionals).toEqual(['a'])
    expect(settings).toMatchObject({ failOn: 'warning', github: false, store: ['sums=x', 'entire=y'] })
  })

  test('-- ends the options', () => {
    expect(parseCommandLine(['--', '--quiet']).positionals).toEqual(['--quiet'])
  })

  test('a lone - is an operand or a value', () => {
    expect(parseCommandLine(['-', '--json', '-'])).toMatchObject({ positionals: ['-'], settings: { json: '-' } })
  })

  test.each([[['--colour']], [['--github-token', 'x']], [['--fail-on']], [['--quiet=yes']], [['-x']]])(
    '%j is refused in one line',
    (args) => {
      expect.assertions(2)
      try {
        parseCommandLine(args)
      } catch (error) {
        expect(error).toBeInstanceOf(SettingsError)
        expect(error instanceof Error && error.message).not.toContain('\n')
      }
    },
  )

  test.each(['report', 'assess', 'observe', 'accept', 'baseline', 'queue', 'local-only'])(
    '%s refuses an option that it would not obey, and does not show it',
    async (command) => {
      const isFailing = command === 'assess'
      const [option, value] = isFailing ? ['--ref', 'main'] : ['--fail-on', 'never']
      const { exit, stderr } = await runIn('.', [command, option, value])
      expect([exit, stderr]).toEqual([2, expect.stringContaining(option)])
      expect((await runIn('.', [command, '--help'])).stdout).not.toContain(option)
    },
  )

  test('help names every option that there is, and none of the action only', () => {
    const help = optionsHelp()
    const rows: readonly Setting<unknown>[] = Object.values(SETTINGS)
    for (const { name, negation, where, help: sentence } of rows) {
      if (where === 'action') expect(help).not.toContain(`--${name}`)
      else expect(help).toContain(negation ?? sentence)
    }
  })

  test('help names the default of what takes a value, once', () => {
    const entries = optionsHelp().split(/^ {2}(?=-)/m)
    expect(entries.find((entry) => entry.startsWith('--rate-limit-buffer'))).toMatch(/ Default: 20\n$/)
    expect(entries.filter((entry) => (entry.match(/Default:/g)?.length ?? 0) > 1)).toEqual([])
  })
})
