import type { CommandIo } from './io.ts'
import { onlyOperand, runHere } from './check.ts'
import { LOOKING, optionsHelp, parseCommandLine } from './options.ts'
import type { OptionsTaken } from './options.ts'
import { writeTextFile } from './write-text-file.ts'

const TAKEN: OptionsTaken = { common: [...LOOKING, 'json'] }

const HELP = `Usage: session-reliability observe [OPTION]... [PATH]

Writes what a check would judge as JSON to stdout, or to the FILE of --json, without judging it. Attach it to a bug report:
it holds paths, digests and sizes, never the content of a file.

${optionsHelp(TAKEN)}
Exit status: 0 written, 2 wrong arguments, 3 could not look.
`

/** `observe [PATH]`: the looking half of a run. */
export async function observeCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { settings, positionals, isHelpAsked } = parseCommandLine(args, TAKEN)
  if (isHelpAsked) {
    io.stdout.write(HELP)
    return 0
  }
  const { facts } = await runHere({ ...settings, dryRun: true }, onlyOperand(positionals), io)
  const json = `${JSON.stringify(facts, null, 2)}\n`
  if (settings.json === '' || settings.json === '-') io.stdout.write(json)
  else await writeTextFile(settings.json, json, io.cwd)
  return 0
}
