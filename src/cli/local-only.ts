import { resolve } from 'node:path'
import { isLocalOnly, setLocalOnly } from '../adapters/local-only.ts'
import { SettingsError } from '../domain/settings-error.ts'
import type { CommandIo } from './io.ts'
import { openState } from './open-state.ts'
import { parseCommandLine } from './options.ts'

const HELP = `Usage: session-reliability local-only on|off|status [--repo DIR]

Emergency mode of this clone: while it is on, runs write nothing to GitHub, and queue what they would have written. For the
action on GitHub's own runners use the input local-only.
`

/** `local-only on|off|status`. */
export async function localOnlyCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { settings, positionals, isHelpAsked } = parseCommandLine(args, { common: ['repo'] })
  if (isHelpAsked) {
    io.stdout.write(HELP)
    return 0
  }
  const [act, second] = positionals
  if ((act !== 'on' && act !== 'off' && act !== 'status') || second !== undefined)
    throw new SettingsError('local-only takes one of on, off, status')
  const { stateFolder } = await openState(resolve(io.cwd, settings.repo), io)
  if (act !== 'status') await setLocalOnly(stateFolder, act === 'on')
  io.stdout.write(`local-only is ${isLocalOnly(stateFolder) ? 'on: nothing is written to GitHub' : 'off'}\n`)
  return 0
}
