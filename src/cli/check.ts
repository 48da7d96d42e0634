import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { localEvent } from '../adapters/event.ts'
import { compose } from '../compose.ts'
import type { Composition } from '../compose.ts'
import type { EventFact } from '../domain/facts.ts'
import { SettingsError } from '../domain/settings-error.ts'
import type { GitHub } from '../ports.ts'
import { exitCodeOf } from '../report/exit-code.ts'
import { run } from '../run.ts'
import type { Run } from '../run.ts'
import { SETTINGS } from '../settings.ts'
import type { Settings } from '../settings.ts'
import type { CommandIo } from './io.ts'
import { keepReport } from './last-report.ts'
import { optionsHelp, parseCommandLine } from './options.ts'
import { createProgress } from './progress.ts'
import { tell } from './tell.ts'

const HELP = `Usage: session-reliability check [OPTION]... [PATH]

Looks at every session store of the repository at PATH (default: this folder), judges it, and reports.
Inside a repository, PATH limits the check to that folder of the work tree.

${optionsHelp()}
Exit status: 0 all is well, 1 findings, 2 wrong arguments, 3 could not tell.
`

/** `check [PATH]`: the whole run. */
export async function checkCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { settings, positionals, isHelpAsked } = parseCommandLine(args)
  if (isHelpAsked) {
    io.stdout.write(HELP)
    return 0
  }
  const { report, stateFolder } = await runHere(settings, onlyOperand(positionals), io)
  if (stateFolder !== null) await keepReport(report, stateFolder, io)
  await tell(report, settings, io)
  return exitCodeOf(report, settings.failOn ?? 'error')
}

/** One run over the repository that the arguments name. */
export async function runHere(
  settings: Settings,
  operand: string | null,
  io: CommandIo,
): Promise<Run & Pick<Composition, 'stateFolder'>> {
  const event = localEvent(`local-${randomUUID()}`)
  const { world, look, policy, telling, stateFolder } = await compose(settings, {
    event,
    path: resolve(io.cwd, pathOf(settings, operand)),
    isFetching: settings.fetch === 'auto',
    github: await githubOf(settings, event, io),
    runner: {},
    credential: { token: tokenOf(io), serverUrl: io.env['GITHUB_SERVER_URL'] ?? 'https://github.com' },
    workerEntry: io.workerEntry,
    nowMs: io.nowMs,
    progress: createProgress(io.stderr, io.nowMs),
  })
  return { ...(await run(world, look, policy, telling)), stateFolder }
}

/** @throws SettingsError when the repository is named twice. */
function pathOf({ repo }: Settings, operand: string | null): string {
  if (operand !== null && repo !== SETTINGS.repo.default)
    throw new SettingsError(
      `repo: give the repository once, as PATH or with --repo; "${operand}" and "${repo}" are two`,
    )
  return operand ?? repo
}

/** @throws SettingsError when there are more operands than one. */
export function onlyOperand(positionals: readonly string[]): string | null {
  const [first, second] = positionals
  if (second !== undefined) throw new SettingsError(`one PATH at most; "${second}" is too many`)
  return first ?? null
}

function tokenOf(io: CommandIo): string {
  return io.env['GITHUB_TOKEN'] ?? io.env['GH_TOKEN'] ?? ''
}

/** GitHub as the command line sees it: only with a token in the environment, and only to look. */
async function githubOf(settings: Settings, event: EventFact, io: CommandIo): Promise<GitHub | null> {
  const token = tokenOf(io)
  if (!settings.github || token === '') return null
  const { githubHere } = await import('../github-here.ts')
  return githubHere(settings, event, token, io.env, io.nowMs)
}
