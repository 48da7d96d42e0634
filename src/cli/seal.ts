import { parseArgs } from 'node:util'
import { SettingsError } from '../domain/settings-error.ts'
import { terminalText } from '../report/escape/terminal.ts'
import type { CommandIo } from './io.ts'
import { optionsError } from './options-error.ts'
import { findSessions } from './seal/find-sessions.ts'
import { placeAccepted } from './seal/place-accepted.ts'
import { sealOne } from './seal/seal-one.ts'

const HELP = `Usage: session-reliability seal [OPTION]... DIR...

Writes or updates the SHA256SUMS of each session and appends a checkpoint record, so that anyone can check it with
sha256sum -c. DIR is a session, or a folder of sessions. Refuses when something that is written once was changed or is gone.

  --accept PATH
      Record the change to this file, which you have looked at. PATH is seen from the session. May be given
      several times.
  --dry-run
      Say what would be done, write nothing.
  --quiet
      Print refusals and failures only.
  -h, --help
      Show this help.

Exit status: 0 all are sealed, 1 a session was refused, 2 an argument is wrong, 3 a session could not be read or written;
of several the first of 2, 1, 3.
`

/** `seal DIR…`: records what each session holds. One session that fails does not keep the others from it. */
export async function sealCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { accepted, directories, isDryRun, isHelpAsked, isQuiet } = parseSeal(args)
  if (isHelpAsked) {
    io.stdout.write(HELP)
    return 0
  }
  if (directories.length === 0)
    throw new SettingsError('seal: name a session, or a folder of sessions; see seal --help')
  const { complaints, sessions, skipped } = await findSessions(directories, io.cwd)
  for (const complaint of complaints) tellError(complaint, io)
  if (!isQuiet)
    for (const name of skipped) io.stderr.write(`${terminalText(`${name}: skipped, for it is no session`)}\n`)
  if (sessions.length === 0) return 2
  const acceptedIn = placeAccepted(accepted, sessions, io.cwd)
  const codes = new Set<number>(complaints.length > 0 ? [2] : [])
  for (const session of sessions) {
    const options = { accepted: acceptedIn(session), isDryRun, isQuiet }
    codes.add(await sealOne(session, options, io))
  }
  return [2, 1, 3].find((code) => codes.has(code)) ?? 0
}

function tellError(message: string, io: CommandIo): void {
  io.stderr.write(`session-reliability: seal: ${terminalText(message)}\n`)
}

interface SealArguments {
  readonly accepted: readonly string[]
  readonly directories: readonly string[]
  readonly isDryRun: boolean
  readonly isQuiet: boolean
  readonly isHelpAsked: boolean
}

function parseSeal(args: readonly string[]): SealArguments {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: {
        accept: { type: 'string', multiple: true, default: [] },
        'dry-run': { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    })
    return {
      accepted: values.accept,
      directories: positionals,
      isDryRun: values['dry-run'],
      isQuiet: values.quiet,
      isHelpAsked: values.help,
    }
  } catch (error) {
    throw optionsError('seal', error)
  }
}
