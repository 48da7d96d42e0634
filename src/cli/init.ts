import { lstat, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runGit } from '../adapters/git/run-git.ts'
import { codeOf } from '../adapters/hashing/reading-of-error.ts'
import { writeWhole } from '../adapters/write-whole.ts'
import { SettingsError } from '../domain/settings-error.ts'
import { ownAction } from './init/own-action.ts'
import { UNKNOWN_ACTION, workflowText } from './init/workflow.ts'
import type { CommandIo } from './io.ts'
import { optionsError } from './options-error.ts'

const WORKFLOW = ['.github', 'workflows', 'session-reliability.yml'] as const

const HELP = `Usage: session-reliability init [--repo DIR] [--uses OWNER/REPO@COMMIT] [--dry-run]

Shows a workflow that runs the guard, then writes it to ${WORKFLOW.join('/')}. An existing file is kept.

  --repo DIR
      The repository, or a folder in it. Default: this folder.
  --uses OWNER/REPO@COMMIT
      The action that the workflow uses. Default: the commit of this program, when it runs from a clone of its repository.
  --dry-run
      Show the workflow, write nothing.
  -h, --help
      Show this help.

Exit status: 0 written, or there already; 2 wrong arguments, or no place to write to.
`

/** `init`: shows the workflow, then writes it unless there is one. */
export async function initCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { repo, uses, isDryRun, isHelpAsked } = parseInit(args)
  if (isHelpAsked) {
    io.stdout.write(HELP)
    return 0
  }
  const root = await workTreeOf(resolve(io.cwd, repo))
  const action = uses ?? (await ownAction(io.workerEntry)) ?? UNKNOWN_ACTION
  const text = workflowText(action)
  io.stdout.write(text)
  io.stdout.write(isDryRun ? `\nDry run: ${WORKFLOW.join('/')} is not written.\n` : await write(root, text))
  if (action !== UNKNOWN_ACTION && !/@[0-9a-f]{40}$/.test(action))
    io.stdout.write(
      `${action} names a tag or a branch, which can change under you; the full hash of a commit cannot.\n`,
    )
  if (action === UNKNOWN_ACTION)
    io.stdout.write(`Before you commit it: put the action's repository and commit in place of ${UNKNOWN_ACTION}.\n`)
  return 0
}

interface InitArguments {
  readonly repo: string
  readonly uses: string | null
  readonly isDryRun: boolean
  readonly isHelpAsked: boolean
}

function parseInit(args: readonly string[]): InitArguments {
  const { values } = parse(args)
  const uses = values.uses ?? null
  if (uses !== null && !/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(uses))
    throw new SettingsError(`uses: "${uses}" is not OWNER/REPO@COMMIT`)
  return { repo: values.repo ?? '.', uses, isDryRun: values['dry-run'] ?? false, isHelpAsked: values.help ?? false }
}

function parse(args: readonly string[]): {
  readonly values: { repo?: string; uses?: string; 'dry-run'?: boolean; help?: boolean }
} {
  try {
    return parseArgs({
      args: [...args],
      options: {
        repo: { type: 'string' },
        uses: { type: 'string' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: false,
    })
  } catch (error) {
    throw optionsError('init', error)
  }
}

async function workTreeOf(folder: string): Promise<string> {
  const found = await lstat(folder).catch(() => null)
  if (!found?.isDirectory()) throw new SettingsError(`repo: ${folder} is no folder`)
  const { exitCode, stdout } = await runGit(folder, ['rev-parse', '--show-toplevel'])
  if (exitCode !== 0)
    throw new SettingsError(
      `repo: ${folder} is not in the work tree of a git repository; run init inside one, or name it with --repo`,
    )
  return stdout.toString('utf8').replace(/\n$/, '')
}

/** What was done, in words. */
async function write(root: string, text: string): Promise<string> {
  for (let depth = 1; depth <= WORKFLOW.length; depth++) await refuseDetour(root, WORKFLOW.slice(0, depth))
  const file = join(root, ...WORKFLOW)
  try {
    await mkdir(join(root, ...WORKFLOW.slice(0, -1)), { recursive: true })
    const isWritten = await writeWhole(file, text)
    return isWritten
      ? `\nWritten to ${file}. Commit it and push it to the default branch; the schedule runs from there.\n`
      : `\nNot written: ${file} is there already, and was kept; the text above may be another.\n`
  } catch (error) {
    throw new SettingsError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** A symlink on the way could lead out of the repository. */
async function refuseDetour(root: string, segments: readonly string[]): Promise<void> {
  const there = await lstat(join(root, ...segments)).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
    throw error
  })
  const isFile = segments.length === WORKFLOW.length
  if (there === null || (isFile ? there.isFile() : there.isDirectory())) return
  const what = there.isSymbolicLink() ? 'a symlink, which init does not follow' : `no ${isFile ? 'file' : 'folder'}`
  throw new SettingsError(
    `${join(root, ...segments)} is ${what}; remove it, or write the workflow yourself with init --dry-run`,
  )
}
