import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { createBranchPlace } from '../adapters/history/branch.ts'
import { createGitFolderPlace } from '../adapters/history/git-folder.ts'
import { createHistoryLog } from '../adapters/history/history-log.ts'
import { createTrackedBranchPlace } from '../adapters/history/tracked-branch.ts'
import { historyBranch } from '../compose.ts'
import { NO_HISTORY } from '../domain/history.ts'
import type { QueueEntry, QueueNote } from '../domain/history.ts'
import { queueOf } from '../domain/queue.ts'
import { SettingsError } from '../domain/settings-error.ts'
import { UnreadableError } from '../domain/unreadable-error.ts'
import type { HistoryLog } from '../ports.ts'
import { terminalText } from '../report/escape/terminal.ts'
import type { Settings } from '../settings.ts'
import type { CommandIo } from './io.ts'
import { openState } from './open-state.ts'
import { parseCommandLine } from './options.ts'

const HELP = `Usage: session-reliability queue list
       session-reliability queue retry|drop KEY... [--history branch]

Effects on GitHub that failed and wait to be tried again. list shows them; retry makes them due for the next run, with all their
attempts; drop forgets them. With --history branch the queue is that of the branch GUARD-ID/history at the remote, else that of
this clone and of the branch as it was last fetched.

  --repo DIR, --guard-id NAME, --history branch, --json -
`

/** `queue list|retry|drop`. */
export async function queueCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { settings, positionals, isHelpAsked } = parseCommandLine(args, {
    common: ['repo', 'guardId', 'history', 'json'],
  })
  if (isHelpAsked) {
    io.stdout.write(HELP)
    return 0
  }
  const [act, ...keys] = positionals
  if (act !== 'list' && act !== 'retry' && act !== 'drop')
    throw new SettingsError('queue takes one of list, retry, drop')
  if (act === 'list' && keys.length > 0) throw new SettingsError('queue list takes no KEY')
  if (act !== 'list' && keys.length === 0)
    throw new SettingsError(`queue ${act} takes at least one KEY; queue list shows them`)
  const log = await openLog(settings, io)
  const { history, places } = await log.read()
  const unread = places.find(({ failure }) => failure !== null)
  if (unread !== undefined)
    throw new UnreadableError(`the history cannot be read (${unread.place}): ${unread.failure ?? ''}`)
  const queue = queueOf(history)
  if (act === 'list') {
    io.stdout.write(
      settings.json === '-' ? `${JSON.stringify([...queue.values()], null, 2)}\n` : listOf([...queue.values()]),
    )
    return 0
  }
  const stranger = keys.find((key) => !queue.has(key))
  if (stranger !== undefined)
    throw new SettingsError(`nothing with the key "${stranger}" is in the queue; queue list shows it`)
  const notes = keys.map((key): QueueNote => ({ note: randomUUID(), atMs: io.nowMs(), act, key }))
  const outcomes = await log.write({ ...NO_HISTORY, notes }, log.names)
  const failed = outcomes.find(({ failure }) => failure !== null)
  if (failed !== undefined)
    throw new UnreadableError(`the history cannot be written (${failed.place}): ${failed.failure ?? ''}`)
  io.stdout.write(keys.map((key) => `${act === 'retry' ? 'due now' : 'dropped'}: ${terminalText(key)}\n`).join(''))
  return 0
}

async function openLog({ guardId, history, repo }: Settings, io: CommandIo): Promise<HistoryLog> {
  const { gitDir, root, stateFolder } = await openState(resolve(io.cwd, repo), io)
  const branch = historyBranch(guardId)
  const serverUrl = io.env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const credential = { token: io.env['GITHUB_TOKEN'] ?? io.env['GH_TOKEN'] ?? '', serverUrl }
  return createHistoryLog([
    createGitFolderPlace(stateFolder, guardId),
    history === 'branch'
      ? createBranchPlace({ gitDir, root, branch, credential })
      : createTrackedBranchPlace(gitDir, branch),
  ])
}

function listOf(queue: readonly QueueEntry[]): string {
  if (queue.length === 0) return 'nothing waits\n'
  return queue
    .map(({ attempts, cause, isDead, key, kind, notBeforeMs, sinceMs, subject }) => {
      const when = isDead ? 'not tried again' : `not before ${new Date(notBeforeMs).toISOString()}`
      const lines = [
        terminalText(key),
        `  ${terminalText(kind)} of ${terminalText(subject)}, failed ${attempts} times since ${new Date(sinceMs).toISOString()}, ${when}`,
        `  ${terminalText(cause)}`,
      ]
      return lines.map((line) => `${line}\n`).join('')
    })
    .join('')
}
