import type { AssessedFinding } from '../assess/assessment.ts'
import { isAcceptable } from '../domain/acceptance.ts'
import { SettingsError } from '../domain/settings-error.ts'
import { terminalText } from '../report/escape/terminal.ts'
import type { Report } from '../report/report.ts'
import { ACCEPTING, REASON, UNTIL, acceptFindings, parseRequest } from './accept/accepting.ts'
import type { CommandIo } from './io.ts'
import { nearest } from './nearest.ts'
import { optionsHelp, parseCommandLine } from './options.ts'
import type { OwnOption } from './options.ts'

const CODE: OwnOption = {
  name: 'code',
  placeholder: 'CODE',
  help: 'Only the finding with this code. Default: all of the subject.',
}
const TAKEN = { own: [REASON, UNTIL, CODE], common: ACCEPTING }

const HELP = `Usage: session-reliability accept SUBJECT --reason TEXT [OPTION]...

Records that the findings of SUBJECT, such as sums:store/file, are known: they are still counted and shown, and no longer fail,
open issues or count in the verdict. Checks the repository first; writes one line for each finding to
.github/session-reliability-accepted.jsonl, for you to commit. Other damage to the same file is a new finding.

${optionsHelp(TAKEN)}
Exit status: 0 accepted, or accepted already; 2 wrong arguments, or no such finding; 3 could not tell.
`

/** `accept SUBJECT`: one subject's findings are known. */
export async function acceptCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { settings, positionals, isHelpAsked, own } = parseCommandLine(args, TAKEN)
  if (isHelpAsked) {
    io.stdout.write(HELP)
    return 0
  }
  const [subject, second] = positionals
  if (subject === undefined || second !== undefined)
    throw new SettingsError('accept takes one SUBJECT, as check shows it; the repository is named with --repo')
  if (!isAcceptable({ subject }))
    throw new SettingsError(
      'accept: only what is wrong in a store can be accepted; trouble with GitHub and of the guard itself stays loud',
    )
  const request = parseRequest('accept', settings, own, '', io.nowMs())
  return acceptFindings(request, (report) => chosen(report, subject, own.get(CODE.name) ?? null), io)
}

function chosen({ findings }: Report, subject: string, code: string | null): readonly AssessedFinding[] {
  const ofSubject = findings.filter((finding) => finding.subject === subject)
  const found = ofSubject.filter((finding) => code === null || finding.code === code)
  if (found.length > 0) return found
  if (ofSubject.length > 0)
    throw new SettingsError(
      `code: ${terminalText(subject)} has no finding "${terminalText(code ?? '')}"; it has ${ofSubject.map((finding) => finding.code).join(', ')}`,
    )
  throw new SettingsError(`no finding is about "${terminalText(subject)}"; ${suggestion(findings, subject)}`)
}

/** Enough to find a typing mistake, few enough to compare. */
const COMPARED = 500

function suggestion(findings: readonly AssessedFinding[], subject: string): string {
  const subjects = findings.filter(isAcceptable).map((finding) => finding.subject)
  const meant = subjects.find((one) => one.endsWith(`/${subject}`) || one.endsWith(`:${subject}`))
  const near = meant ?? nearest(subject, subjects.slice(0, COMPARED))
  return near === null ? 'check shows what there is' : `is it ${terminalText(near)}?`
}
