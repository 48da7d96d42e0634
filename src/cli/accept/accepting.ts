import { resolve } from 'node:path'
import { formatAcceptance } from '../../adapters/accepted-file.ts'
import { appendAcceptances } from '../../adapters/append-acceptances.ts'
import type { AcceptedPlace } from '../../adapters/append-acceptances.ts'
import { locate } from '../../adapters/git/locate.ts'
import { linesOf, runGit } from '../../adapters/git/run-git.ts'
import type { AssessedFinding } from '../../assess/assessment.ts'
import { planAcceptances } from '../../decide/plan-acceptances.ts'
import { ACCEPTED_PATH, MAX_AUTHOR, MAX_REASON, isDay, isOver } from '../../domain/acceptance.ts'
import type { Acceptance } from '../../domain/acceptance.ts'
import { SettingsError } from '../../domain/settings-error.ts'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import { terminalText } from '../../report/escape/terminal.ts'
import type { Report } from '../../report/report.ts'
import { count } from '../../report/words.ts'
import type { Settings } from '../../settings.ts'
import { runHere } from '../check.ts'
import type { CommandIo } from '../io.ts'
import { LOOKING } from '../options.ts'
import type { OwnOption } from '../options.ts'

/** Why, for the file. */
export const REASON: OwnOption = {
  name: 'reason',
  placeholder: 'TEXT',
  help: 'Why it is accepted, for who reads it later.',
}
/** How long. */
export const UNTIL: OwnOption = {
  name: 'until',
  placeholder: 'DATE',
  help: 'The last day (UTC) on which it counts, such as 2026-12-31. Default: no end.',
}

/** What commands that accept obey of the common options. */
export const ACCEPTING: readonly (keyof Settings)[] = [...LOOKING, 'dryRun', 'quiet']

/** What a person asked to be accepted. */
export interface Request {
  readonly settings: Settings
  readonly command: 'accept' | 'baseline'
  readonly reason: string
  readonly until: string | null
}

/**
 * What was given of the reason, the end and the common options.
 * @throws SettingsError when one of them is not what it should be.
 */
export function parseRequest(
  command: Request['command'],
  settings: Settings,
  own: ReadonlyMap<string, string>,
  defaultReason: string,
  nowMs: number,
): Request {
  const reason = (own.get(REASON.name) ?? defaultReason).trim()
  if (reason === '') throw new SettingsError(`reason: ${command} takes --reason TEXT: say why, for who reads it later`)
  if (reason.length > MAX_REASON) throw new SettingsError(`reason: it has more than ${MAX_REASON} characters`)
  const until = own.get(UNTIL.name) ?? null
  if (until !== null && !isDay(until)) throw new SettingsError(`until: "${until}" is not a day such as 2026-12-31`)
  if (isOver({ until }, nowMs)) throw new SettingsError(`until: ${until ?? ''} has passed`)
  return { settings, command, reason, until }
}

/**
 * Checks the repository, and accepts the findings that are chosen, as far as they are not accepted already. Writes the file of
 * accepted findings and nothing else.
 * @param choose may throw a SettingsError when there is nothing to choose.
 */
export async function acceptFindings(
  { command, reason, settings, until }: Request,
  choose: (report: Report) => readonly AssessedFinding[],
  io: CommandIo,
): Promise<number> {
  const { author, place } = await placeOf(settings, io)
  const { report } = await runHere({ ...settings, dryRun: true }, null, io)
  if (!report.isVerifierProven)
    throw new UnreadableError('the verifier failed a case whose answer is known; nothing is accepted')
  const nowMs = io.nowMs()
  const planned = planAcceptances(choose(report), { reason, author, until, nowMs, isRenewing: command === 'accept' })
  if (settings.dryRun) sayPlanned(planned, io)
  else sayAdded(await appendAcceptances(place, planned), settings.quiet, io)
  if (report.couldTell) return 0
  io.stderr.write('session-reliability: not everything could be examined; check says what\n')
  return 3
}

/** @throws SettingsError where there is no work tree, or nobody whose name can be recorded. */
async function placeOf(
  settings: Settings,
  io: CommandIo,
): Promise<{ readonly place: AcceptedPlace; readonly author: string }> {
  const folder = resolve(io.cwd, settings.repo)
  const location = await locate(folder)
  if (location === null) throw new SettingsError(`repo: ${settings.repo} is no git repository`)
  const { gitDir, isBare, root } = location
  if (isBare)
    throw new SettingsError(
      `repo: ${settings.repo} is bare; what is accepted is written to a work tree, to be committed`,
    )
  const name = linesOf((await runGit(root, ['config', 'user.name'])).stdout)[0] ?? io.env['GITHUB_ACTOR'] ?? ''
  if (name.trim() === '')
    throw new SettingsError('git knows no name to record as the author; set one with git config user.name')
  return {
    place: { root, stateFolder: resolve(gitDir, 'session-reliability') },
    author: name.trim().slice(0, MAX_AUTHOR),
  }
}

function sayPlanned(planned: readonly Acceptance[], io: CommandIo): void {
  const lines = planned.map((one) => terminalText(formatAcceptance(one).trimEnd()))
  const end =
    planned.length === 0
      ? 'Nothing would be accepted.'
      : `Dry run: ${count(planned.length, 'line')} for ${ACCEPTED_PATH}; nothing was written.`
  io.stdout.write([...lines, end].map((line) => `${line}\n`).join(''))
}

const SHOWN = 20

function sayAdded(added: readonly Acceptance[], isQuiet: boolean, io: CommandIo): void {
  if (isQuiet) return
  if (added.length === 0) {
    io.stdout.write('Nothing to accept: all of it is accepted already.\n')
    return
  }
  const shown = added
    .slice(0, SHOWN)
    .map(
      ({ code, subject, until }) =>
        `accepted${until === null ? ', with no end' : ` until ${until}`}: ${code}: ${terminalText(subject)}`,
    )
  const more = added.length > SHOWN ? [`… and ${count(added.length - SHOWN, 'more', 'more')}`] : []
  const lines = [
    ...shown,
    ...more,
    `${count(added.length, 'finding is', 'findings are')} accepted in ${ACCEPTED_PATH}: still shown, and no failure any more.`,
    `Look at it and commit it: git add ${ACCEPTED_PATH} && git commit. On pull requests it counts once it is in their base.`,
  ]
  io.stdout.write(lines.map((line) => `${line}\n`).join(''))
}
