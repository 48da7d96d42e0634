import { SettingsError } from '../domain/settings-error.ts'
import { isAcceptable } from '../domain/acceptance.ts'
import { isAtLeast } from '../domain/severity.ts'
import { ACCEPTING, REASON, UNTIL, acceptFindings, parseRequest } from './accept/accepting.ts'
import type { CommandIo } from './io.ts'
import { optionsHelp, parseCommandLine } from './options.ts'

const TAKEN = { own: [{ ...REASON, help: `${REASON.help} Default: baseline.` }, UNTIL], common: ACCEPTING }

const HELP = `Usage: session-reliability baseline [OPTION]...

Accepts all that is wrong in the stores now, warnings and worse, in one change to review: for stores that were damaged before
the guard came. From then on only what is new fails. Writes .github/session-reliability-accepted.jsonl, for you to commit, and
nothing else; --dry-run shows its lines.

${optionsHelp(TAKEN)}
Exit status: 0 accepted, or nothing to accept; 2 wrong arguments; 3 could not tell.
`

/** `baseline`: all that is wrong in the stores is known. */
export async function baselineCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { settings, positionals, isHelpAsked, own } = parseCommandLine(args, TAKEN)
  if (isHelpAsked) {
    io.stdout.write(HELP)
    return 0
  }
  if (positionals.length > 0)
    throw new SettingsError('baseline takes no operand; the repository is named with --repo, stores with --store')
  const request = parseRequest('baseline', settings, own, 'baseline', io.nowMs())
  return acceptFindings(
    request,
    ({ findings }) => findings.filter((finding) => isAcceptable(finding) && isAtLeast(finding.severity, 'warning')),
    io,
  )
}
