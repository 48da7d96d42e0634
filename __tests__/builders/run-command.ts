import { runCommand } from '../../src/cli.ts'
import { WORKER_ENTRY } from './run-verify.ts'

/** What a command said and how it ended. */
export interface CommandRun {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** What a command finds around it, where that matters. */
export interface CommandSurroundings {
  readonly stdin?: string | Uint8Array
  readonly isTty?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** Runs one command of the command line in this process, at a time that stands still. */
export async function runIn(
  cwd: string,
  args: readonly string[],
  { stdin = '', isTty = false, env = {} }: CommandSurroundings = {},
): Promise<CommandRun> {
  const said = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof said): { write: (text: string) => void; isTty: boolean } => ({
    write: (text) => {
      said[name] += text
    },
    isTty,
  })
  const exit = await runCommand(args, {
    stdin: stdinOf(stdin),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    cwd,
    program: 'node dist/index.js',
    env,
    workerEntry: WORKER_ENTRY,
    nowMs: () => Date.UTC(2026, 6, 13, 12),
  })
  return { exit, ...said }
}

async function* stdinOf(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  if (content.length > 0) yield Buffer.from(content)
}
