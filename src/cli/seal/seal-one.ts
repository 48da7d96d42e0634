import { writeSeal } from '../../act/write-seal.ts'
import type { SessionListing } from '../../adapters/session-folder/list-session.ts'
import { openSessionFolder } from '../../adapters/session-folder/session-folder.ts'
import { sha256Of } from '../../adapters/hashing/sha256.ts'
import { planSeal } from '../../decide/plan-seal.ts'
import type { PlannedSeal, Refusal, SealPlan } from '../../decide/plan-seal.ts'
import type { TreePath } from '../../domain/path.ts'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import { terminalText } from '../../report/escape/terminal.ts'
import type { CommandIo } from '../io.ts'
import { createProgress } from '../progress.ts'
import type { SessionToSeal } from './find-sessions.ts'
import { sayRefused, sayUnsealable } from './say-seal.ts'

/** How one session is to be sealed. */
export interface SealOptions {
  readonly accepted: ReadonlySet<TreePath>
  readonly isDryRun: boolean
  readonly isQuiet: boolean
}

/** Seals one session and tells of it. The answer is 0 when it is sealed, 1 when it is refused, 3 when it could not be told. */
export async function sealOne(session: SessionToSeal, options: SealOptions, io: CommandIo): Promise<number> {
  const say = (text: string): void => {
    if (!options.isQuiet) io.stdout.write(`${terminalText(`${session.name}: ${text}`)}\n`)
  }
  const onListed = (listing: SessionListing): void => {
    for (const line of sayUnsealable(listing)) io.stderr.write(`${terminalText(`${session.name}: ${line}`)}\n`)
  }
  const { folder, gitDir } = session
  const { isDryRun: isReadOnly } = options
  const disk = openSessionFolder({ folder, gitDir, onListed, isReadOnly, workerEntry: io.workerEntry })
  try {
    return await disk.exclusively(async () => {
      const progress = createProgress(io.stderr, io.nowMs)(session.name)
      const seen = await disk.look(progress)
      const { accepted } = options
      const plan = planSeal(seen, { accepted, nowMs: io.nowMs(), sha256Of: (text) => sha256Of(Buffer.from(text)) })
      if (plan.kind === 'refused') return refuse(session, plan.refusals, io)
      if (plan.kind === 'unchanged' || options.isDryRun) {
        say(wordsFor(plan, options))
        return 0
      }
      const outcome = await writeSeal(plan, disk)
      if (outcome.result === 'refused') throw new UnreadableError(`${outcome.reason}; seal again`)
      say(wordsFor(plan, options))
      return 0
    })
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    io.stderr.write(`session-reliability: ${terminalText(`${session.name}: not sealed: ${error.message}`)}\n`)
    return 3
  }
}

function refuse(session: SessionToSeal, refusals: readonly Refusal[], io: CommandIo): number {
  for (const line of sayRefused(session.name, refusals, io.program)) io.stderr.write(`${terminalText(line)}\n`)
  return refusals.every(({ reason }) => reason === 'unreadable') ? 3 : 1
}

function wordsFor(plan: Exclude<SealPlan, { kind: 'refused' }>, { isDryRun }: SealOptions): string {
  if (plan.kind === 'unchanged') return `nothing changed; ${countOf(plan.fileCount)} are sealed`
  return `${isDryRun ? 'would be sealed' : 'sealed'}: ${changesOf(plan)}`
}

function changesOf({ changedCount, lines, newCount, records }: PlannedSeal): string {
  const last = records.at(-1)
  const checkpoint = last === undefined ? 'no new checkpoint' : `checkpoint ${last.id}`
  return `${countOf(lines.size)}, ${newCount} new, ${changedCount} changed or gone, ${checkpoint}`
}

function countOf(files: number): string {
  return files === 1 ? '1 file' : `${files} files`
}
