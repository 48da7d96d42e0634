import { SettingsError } from '../domain/settings-error.ts'
import { EXPLANATIONS } from './explanations.generated.ts'
import type { CommandIo } from './io.ts'

const HELP = `Usage: session-reliability explain [CODE]

Says what a finding means, how it is found, what the guard does about it and what you can do. Without a CODE: lists all.
`

/** `explain CODE`: the page about a finding, from the bundle. */
export function explainCommand(args: readonly string[], io: CommandIo): Promise<number> {
  io.stdout.write(answer(args))
  return Promise.resolve(0)
}

function answer(args: readonly string[]): string {
  const [code, second] = args
  if (code === '--help' || code === '-h') return HELP
  if (code === undefined) return Object.entries(EXPLANATIONS).map(listed).join('')
  if (second !== undefined) throw new SettingsError(`explain takes one CODE; "${second}" is too many`)
  const page = Object.hasOwn(EXPLANATIONS, code) ? EXPLANATIONS[code] : undefined
  if (page === undefined)
    throw new SettingsError(`"${code}" is no code of a finding; there are ${Object.keys(EXPLANATIONS).join(', ')}`)
  return page
}

function listed([code, page]: readonly [string, string]): string {
  return `${code.padEnd(24)}${page.split('\n')[2] ?? ''}\n`
}
