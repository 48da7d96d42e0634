/** A command in a job's log, as the runner reads it. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/**
 * The commands in a log that a runner obeys: `::name key=value::message` at the start of a line after blanks, or the
 * old `##[name key=value;]message` anywhere in one; none between `::stop-commands::TOKEN` and `::TOKEN::`.
 */
export function obeyedCommands(log: string): readonly WorkflowCommand[] {
  const obeyed: WorkflowCommand[] = []
  let stopToken: string | null = null
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = parseLine(line)
    if (command === null) continue
    if (stopToken !== null) {
      if (command.name === stopToken) stopToken = null
    } else if (command.name === 'stop-commands') stopToken = command.message
    else obeyed.push(command)
  }
  return obeyed
}

function parseLine(line: string): WorkflowCommand | null {
  const modern = /^\s*::([^\s:]+)(?:\s([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line)
  if (modern !== null) return commandOf(modern[1] ?? '', (modern[2] ?? '').split(','), modern[3] ?? '')
  const old = /##\[([^\s\]]+)(?:\s([^\]]*))?\](.*)$/.exec(line)
  return old === null ? null : commandOf(old[1] ?? '', (old[2] ?? '').split(';'), old[3] ?? '')
}

function commandOf(name: string, pairs: readonly string[], message: string): WorkflowCommand {
  const properties = pairs.flatMap((pair) => {
    const split = pair.indexOf('=')
    return split < 0 ? [] : [[pair.slice(0, split).trim(), decoded(pair.slice(split + 1))] as const]
  })
  return { name, properties: Object.fromEntries(properties), message: decoded(message) }
}

function decoded(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
