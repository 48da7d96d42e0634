import { lstat, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { openRepository } from '../adapters/git/repository.ts'
import { codeOf } from '../adapters/hashing/reading-of-error.ts'
import { SettingsError } from '../domain/settings-error.ts'
import type { CommandIo } from './io.ts'
import { lastReportFile } from './last-report.ts'
import { optionsHelp, parseCommandLine } from './options.ts'
import type { OptionsTaken } from './options.ts'
import { parseReport } from './report-shape.ts'
import { tell } from './tell.ts'

const TAKEN: OptionsTaken = { common: ['repo', 'json', 'quiet'] }

const HELP = `Usage: session-reliability report [OPTION]... [FILE]

Shows the report of the last check of a repository again, or the report in FILE, as --json writes it.

${optionsHelp(TAKEN)}
Exit status: 0 when there is a report to show, whatever it says; 2 wrong arguments, or no report.
`

/** `report [FILE]`: says again what a run had to say; looks at nothing. */
export async function reportCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { settings, positionals, isHelpAsked } = parseCommandLine(args, TAKEN)
  if (isHelpAsked) {
    io.stdout.write(HELP)
    return 0
  }
  const [file, second] = positionals
  if (second !== undefined) throw new SettingsError(`report takes one FILE at most; "${second}" is too many`)
  const name = file === undefined ? await lastReport(settings.repo, io) : resolve(io.cwd, file)
  await tell(parseReport(await textOf(name, file === undefined), name), settings, io)
  return 0
}

async function lastReport(repo: string, io: CommandIo): Promise<string> {
  const credential = { token: '', serverUrl: '' }
  const { stateFolder } = await openRepository(resolve(io.cwd, repo), {
    excludes: [],
    credential,
    workerEntry: io.workerEntry,
  })
  if (stateFolder === null)
    throw new SettingsError(
      `${repo} is no git repository, so no report of it was kept; give the FILE that --json wrote`,
    )
  return lastReportFile(stateFolder)
}

async function textOf(file: string, isKept: boolean): Promise<string> {
  try {
    // A FIFO would be waited for.
    if (isKept && !(await lstat(file)).isFile()) throw new SettingsError('what lies there is no regular file')
    return await readFile(file, 'utf8')
  } catch (error) {
    const isAbsent = codeOf(error) === 'ENOENT'
    const why =
      isKept && isAbsent
        ? 'no report is kept yet; run check first'
        : `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`
    throw new SettingsError(why, { cause: error })
  }
}
