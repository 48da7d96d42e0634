import { SettingsError } from '../domain/settings-error.ts'
import { terminalText } from '../report/escape/terminal.ts'
import { shortened } from '../report/escape/visible-text.ts'
import { EXPLANATIONS } from './explanations.generated.ts'
import type { CommandIo } from './io.ts'
import { nearest } from './nearest.ts'

/** No code is nearly as long. */
const MAX_CODE = 100

const HELP = `Usage: session-reliability explain [CODE]

Says what a finding means, how it is found, what the guard does about it and what you can do. Without a CODE: lists all.
`

/** `explain CODE`: the page about a finding, from the bundle; its commands as they can be called here. */
export function explainCommand(args: readonly string[], io: CommandIo): Promise<number> {
  io.stdout.write(answer(args).replaceAll('`session-reliability ', () => `\`${io.program} `))
  return Promise.resolve(0)
}

function answer(args: readonly string[]): string {
  const [code, second] = args
  if (code === '--help' || code === '-h') return HELP
  if (code === undefined) return Object.entries(EXPLANATIONS).map(listed).join('')
  if (code.startsWith('-')) throw new SettingsError(`explain takes no option "${terminalText(code)}" but --help`)
  if (second !== undefined) throw new SettingsError(`explain takes one CODE; "${second}" is too many`)
  const page = Object.hasOwn(EXPLANATIONS, code) ? EXPLANATIONS[code] : undefined
  if (page === undefined) throw new SettingsError(noSuchCode(code))
  return page
}

function noSuchCode(code: string): string {
  const codes = Object.keys(EXPLANATIONS)
  const [shown, near] = [terminalText(shortened(code, MAX_CODE)), nearest(code.slice(0, MAX_CODE), codes)]
  return `"${shown}" is no code of a finding; ${near === null ? `there are ${codes.join(', ')}` : `is it ${near}?`}`
}

function listed([code, page]: readonly [string, string]): string {
  return `${code.padEnd(24)}${page.split('\n')[2] ?? ''}\n`
}
