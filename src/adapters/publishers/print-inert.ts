import { randomUUID } from 'node:crypto'

/**
 * Prints text into the job's log between stop-commands and its end. The runner looks for commands in all output, the
 * old form `##[…]` anywhere in a line, and file names are written by strangers; between the two it obeys nothing.
 */
export function printInert(text: string): void {
  const token = randomUUID()
  const end = text.endsWith('\n') ? '' : '\n'
  process.stdout.write(`::stop-commands::${token}\n${text}${end}::${token}::\n`)
}
