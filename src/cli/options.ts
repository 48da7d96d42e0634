import { parseArgs } from 'node:util'
import type { ParseArgsOptionsConfig } from 'node:util'
import { SettingsError } from '../domain/settings-error.ts'
import { SETTINGS, parseSettings } from '../settings.ts'
import type { Setting, Settings } from '../settings.ts'

/** What a command was called with. */
export interface CommandLine {
  readonly settings: Settings
  readonly positionals: readonly string[]
  readonly isHelpAsked: boolean
  /** What was given of the command's own options, by name. */
  readonly own: ReadonlyMap<string, string>
}

/** An option that one command has beside the common ones. It takes a value. */
export interface OwnOption {
  readonly name: string
  readonly placeholder: string
  readonly help: string
}

/** Which options a command takes. */
export interface OptionsTaken {
  /** Its own. */
  readonly own?: readonly OwnOption[]
  /** Of the common ones, those that it obeys. Default: all. */
  readonly common?: readonly (keyof Settings)[]
}

/** What every command that looks at a repository obeys. */
export const LOOKING: readonly (keyof Settings)[] = [
  ...(['repo', 'ref', 'store', 'exclude', 'fetch', 'github', 'guardId', 'history', 'memory'] as const),
]

function rowsOf({ common }: OptionsTaken): readonly Setting<unknown>[] {
  const rows: readonly (readonly [string, Setting<unknown>])[] = Object.entries(SETTINGS)
  const names: readonly string[] | undefined = common
  return rows.flatMap(([name, row]) =>
    row.where !== 'action' && (names === undefined || names.includes(name)) ? [row] : [],
  )
}

/** The name under which a row is given: a boolean that is on by default has only its negation. */
function optionOf(row: Setting<unknown>): string {
  return isToggle(row) ? `no-${row.name}` : row.name
}

function isSwitch(row: Setting<unknown>): boolean {
  return row.placeholder === null
}

function isToggle(row: Setting<unknown>): boolean {
  return isSwitch(row) && row.default === 'true'
}

/**
 * The settings and operands of a command.
 * @throws SettingsError for an option that there is not, or a value that it does not take.
 */
export function parseCommandLine(args: readonly string[], taken: OptionsTaken = {}): CommandLine {
  const { own = [] } = taken
  const rows = rowsOf(taken)
  const options: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } }
  for (const row of rows)
    options[optionOf(row)] = { type: isSwitch(row) ? 'boolean' : 'string', multiple: row.isRepeatable }
  for (const { name } of own) options[name] = { type: 'string' }
  const parsed = parse(args, options)
  const given = new Map<string, string>()
  for (const row of rows) {
    const value = parsed.values[optionOf(row)]
    if (typeof value === 'string') given.set(row.name, value)
    else if (Array.isArray(value)) given.set(row.name, value.join('\n'))
    else if (value === true) given.set(row.name, isToggle(row) ? 'false' : 'true')
  }
  return {
    settings: parseSettings(given, 'command-line'),
    positionals: parsed.positionals,
    isHelpAsked: parsed.values['help'] === true,
    own: new Map(
      own.flatMap(({ name }): readonly (readonly [string, string])[] => {
        const value = parsed.values[name]
        return typeof value === 'string' ? [[name, value]] : []
      }),
    ),
  }
}

interface ParsedArgs {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  readonly positionals: readonly string[]
}

function parse(args: readonly string[], options: ParseArgsOptionsConfig): ParsedArgs {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new SettingsError(firstSentence(message), { cause: error })
  }
}

function firstSentence(message: string): string {
  return message.split(/\. |\n/, 1)[0] ?? message
}

/** The help text of a command's own options and the common ones. */
export function optionsHelp(taken: OptionsTaken = {}): string {
  const { own = [] } = taken
  const ownLines = own.map(({ help, name, placeholder }) => [`--${name} ${placeholder}`, help] as const)
  const lines = rowsOf(taken).map((row): readonly [string, string] => {
    const value = row.placeholder === null ? '' : ` ${row.placeholder}`
    return [`--${optionOf(row)}${value}`, (row.negation ?? row.help) + defaultOf(row)]
  })
  return [...ownLines, ...lines, ['-h, --help', 'Show this help.'] as const]
    .map(([option, help]) => `  ${option}\n      ${help}\n`)
    .join('')
}

/** Of options that take a value, unless the text says it. */
function defaultOf(row: Setting<unknown>): string {
  const isSaid = isSwitch(row) || row.default === '' || row.help.includes('Default:')
  return isSaid ? '' : ` Default: ${row.default}`
}
