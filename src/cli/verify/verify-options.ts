/** How `verify` was asked to behave; the names are GNU's. */
export interface VerifyOptions {
  readonly isIgnoringMissing: boolean
  readonly isQuiet: boolean
  readonly isStatusOnly: boolean
  readonly isStrict: boolean
  readonly isWarning: boolean
}

/** What the arguments ask for. */
export type ParsedArguments =
  | { readonly kind: 'run'; readonly options: VerifyOptions; readonly operands: readonly string[] }
  | { readonly kind: 'help' }
  /** The message is one line, as GNU words it. */
  | { readonly kind: 'wrong'; readonly message: string }

const LONG = [
  'binary',
  'check',
  'help',
  'ignore-missing',
  'quiet',
  'status',
  'strict',
  'tag',
  'text',
  'warn',
  'zero',
] as const
type Long = (typeof LONG)[number]

const SHORT: ReadonlyMap<string, Long> = new Map([
  ['b', 'binary'],
  ['c', 'check'],
  ['t', 'text'],
  ['w', 'warn'],
  ['z', 'zero'],
])

/** Options that GNU has and refuses together with `--check`, in the order in which it looks. */
const MEANINGLESS: readonly (readonly [readonly Long[], string])[] = [
  [['zero'], 'the --zero option is not supported when verifying checksums'],
  [['tag'], 'the --tag option is meaningless when verifying checksums'],
  [['binary', 'text'], 'the --binary and --text options are meaningless when verifying checksums'],
]

const OFF: VerifyOptions = {
  isIgnoringMissing: false,
  isQuiet: false,
  isStatusOnly: false,
  isStrict: false,
  isWarning: false,
}

/**
 * Reads arguments as GNU does: options anywhere before `--`, short ones together, long ones as short as they are
 * unambiguous; of `--quiet`, `--status` and `--warn` the last one counts.
 */
export function parseVerifyOptions(args: readonly string[]): ParsedArguments {
  const operands: string[] = []
  const given: Long[] = []
  const end = args.indexOf('--')
  const before = end < 0 ? args : args.slice(0, end)
  for (const arg of before) {
    const options = optionsOf(arg)
    if (options === null) operands.push(arg)
    else if (typeof options === 'string') return { kind: 'wrong', message: options }
    else given.push(...options)
  }
  if (given.includes('help')) return { kind: 'help' }
  const refused = MEANINGLESS.find(([names]) => names.some((name) => given.includes(name)))
  if (refused !== undefined) return { kind: 'wrong', message: refused[1] }
  if (end >= 0) operands.push(...args.slice(end + 1))
  return { kind: 'run', options: given.reduce(withOption, OFF), operands: operands.length === 0 ? ['-'] : operands }
}

/** The options that one argument holds, null when it is an operand, or what is wrong with it. */
function optionsOf(arg: string): readonly Long[] | string | null {
  if (!arg.startsWith('-') || arg === '-') return null
  if (arg.startsWith('--')) return longOption(arg)
  const options: Long[] = []
  for (const letter of arg.slice(1)) {
    const option = SHORT.get(letter)
    if (option === undefined) return `invalid option -- '${letter}'`
    options.push(option)
  }
  return options
}

function longOption(arg: string): readonly Long[] | string {
  const [name = ''] = arg.slice(2).split('=', 1)
  const found = LONG.filter((option) => option.startsWith(name))
  const exact = found.find((option) => option === name) ?? (found.length === 1 ? found[0] : undefined)
  if (exact === undefined) {
    if (found.length === 0) return `unrecognized option '${arg}'`
    return `option '${arg}' is ambiguous; possibilities: ${found.map((option) => `'--${option}'`).join(' ')}`
  }
  return arg.includes('=') ? `option '--${exact}' doesn't allow an argument` : [exact]
}

function withOption(options: VerifyOptions, option: Long): VerifyOptions {
  switch (option) {
    case 'ignore-missing':
      return { ...options, isIgnoringMissing: true }
    case 'strict':
      return { ...options, isStrict: true }
    case 'quiet':
      return { ...options, isQuiet: true, isStatusOnly: false, isWarning: false }
    case 'status':
      return { ...options, isQuiet: false, isStatusOnly: true, isWarning: false }
    case 'warn':
      return { ...options, isQuiet: false, isStatusOnly: false, isWarning: true }
    case 'binary':
    case 'check':
    case 'help':
    case 'tag':
    case 'text':
    case 'zero':
      return options
  }
}
