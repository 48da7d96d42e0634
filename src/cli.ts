import { SettingsError } from './domain/settings-error.ts'
import { UnreadableError } from './domain/unreadable-error.ts'
import { terminalText } from './report/escape/terminal.ts'
import { processIo } from './cli/process-io.ts'
import type { CommandIo } from './cli/io.ts'

/** A command: gets its own arguments, answers with the exit code. */
type Command = (args: readonly string[], io: CommandIo) => Promise<number>

/** One row per command. Nothing of a command is loaded before it is called. */
const COMMANDS: Readonly<Record<string, { readonly does: string; readonly load: () => Promise<Command> }>> = {
  check: { does: 'look at all stores, judge, report', load: async () => (await import('./cli/check.ts')).checkCommand },
  verify: {
    does: 'verify SHA-256 manifests, as sha256sum -c does',
    load: async () => (await import('./cli/verify.ts')).verifyCommand,
  },
  seal: {
    does: "write or update sessions' manifests, and a checkpoint of each",
    load: async () => (await import('./cli/seal.ts')).sealCommand,
  },
  observe: {
    does: 'write what is seen as JSON, without judging it',
    load: async () => (await import('./cli/observe.ts')).observeCommand,
  },
  assess: {
    does: 'judge the JSON that observe wrote',
    load: async () => (await import('./cli/assess.ts')).assessCommand,
  },
  report: { does: 'show the last report again', load: async () => (await import('./cli/report.ts')).reportCommand },
  accept: {
    does: 'record that a finding is known: shown, but no failure',
    load: async () => (await import('./cli/accept.ts')).acceptCommand,
  },
  baseline: {
    does: 'accept all that is found now, in one change to review',
    load: async () => (await import('./cli/baseline.ts')).baselineCommand,
  },
  queue: {
    does: 'effects on GitHub that wait to be tried again',
    load: async () => (await import('./cli/queue.ts')).queueCommand,
  },
  'local-only': {
    does: 'emergency mode: write nothing to GitHub',
    load: async () => (await import('./cli/local-only.ts')).localOnlyCommand,
  },
  explain: {
    does: 'say what a finding means and what to do',
    load: async () => (await import('./cli/explain.ts')).explainCommand,
  },
  init: { does: 'write a workflow that runs the guard', load: async () => (await import('./cli/init.ts')).initCommand },
  demo: {
    does: 'make a small store, damage it, show what is found',
    load: async () => (await import('./cli/demo.ts')).demoCommand,
  },
}

/** Runs one command as this process. `entry` is the module that worker threads start. */
export async function runCommandLine(args: readonly string[], entry: URL): Promise<void> {
  process.exitCode = await runCommand(args, processIo(entry))
}

/** Runs one command and gives its exit code: 2 for wrong arguments, 3 when nothing could be told. */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<number> {
  try {
    return await dispatch(args, io)
  } catch (error) {
    if (!(error instanceof SettingsError || error instanceof UnreadableError)) return crash(error, io)
    io.stderr.write(`session-reliability: ${terminalText(error.message)}\n`)
    return error instanceof SettingsError ? 2 : 3
  }
}

async function dispatch(args: readonly string[], io: CommandIo): Promise<number> {
  const [name = 'check', ...rest] = args
  if (name === '--version') {
    const { VERSION } = await import('./version.ts')
    io.stdout.write(`session-reliability ${VERSION}\n`)
    return 0
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(help())
    return 0
  }
  if (name.startsWith('-')) return dispatch(['check', ...args], io)
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined)
    throw new SettingsError(`"${name}" is no command; there are ${Object.keys(COMMANDS).join(', ')}`)
  return (await command.load())(rest, io)
}

/** Our own bug: loud, with its stack. */
function crash(error: unknown, io: CommandIo): number {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  io.stderr.write(`session-reliability: this is a bug in the program; nothing was judged\n${stack}\n`)
  return 3
}

function help(): string {
  const rows = Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(10)} ${does}\n`)
  return `Usage: session-reliability COMMAND [ARGUMENT]...

Watches over session stores in git: verifies every recorded SHA-256, names what is wrong.

${rows.join('')}
Without a command: check. COMMAND --help says more; --version prints the version.
Exit status: 0 all is well, 1 findings, 2 wrong arguments, 3 could not tell.
`
}
