import { FORMAT_NAMES } from './domain/store-facts.ts'
import { SettingsError } from './domain/settings-error.ts'

export { SettingsError } from './domain/settings-error.ts'

/** One setting: what it is called, what it means, and how its text becomes a value. */
export interface Setting<T> {
  /** Kebab-case: the action's input, and with `--` before it the command line's option. */
  readonly name: string
  /** One sentence, with the unit. */
  readonly help: string
  /** For a boolean that is on by default: what the command line says of its negation. */
  readonly negation?: string
  /** The text that stands for the default; empty: nothing, or as `help` says. */
  readonly default: string
  /** Where it can be set. */
  readonly where: 'action' | 'command-line' | 'both'
  /** What the command line shows for the value; null for a switch that takes none. */
  readonly placeholder: string | null
  /** May be given several times; in the action, one a line. */
  readonly isRepeatable: boolean
  /** @throws SettingsError when the text is none of its values. */
  readonly parse: (text: string) => T
}

/** GitHub puts its own token in the place of this default; where nobody does, there is none. */
const TOKEN_OF_THE_JOB = '${{ github.token }}'

/** Every setting there is. action.yml, `--help` and the README's table are held to it by a test. */
export const SETTINGS = {
  repo: text('repo', 'both', 'DIR', '.', 'Work tree or bare repository to guard.'),
  ref: text(
    'ref',
    'both',
    'REF',
    '',
    "Judge the git objects of this ref instead of the work tree, and only that ref's stores.",
  ),
  store: list(
    'store',
    'FORMAT=PATH|REF',
    `Store to guard, as FORMAT=PATH or FORMAT=REF with a FORMAT of ${FORMAT_NAMES.join(', ')}; given, no other store is looked for.`,
  ),
  exclude: list('exclude', 'GLOB', 'Paths that are not entered when looking for stores; ** crosses folders.'),
  failOn: choice(
    'fail-on',
    'both',
    ['never', 'warning', 'error', 'critical', 'new'],
    '',
    'Fail on findings of this severity or worse; new means errors that the base of the pull request does not have. Default: error, on pull requests new.',
  ),
  fetch: choice(
    'fetch',
    'both',
    ['auto', 'off'],
    '',
    'Fetch the refs that stores need before looking, and older commits when something is wrong and the clone is shallow. Default: auto in the action, off on the command line.',
  ),
  github: toggle('github', 'both', "Look at GitHub's API as well.", "Do not look at GitHub's API."),
  githubToken: token(
    'github-token',
    'Token for GitHub; contents: read to look, issues: write and statuses: write to tell, contents: write for history: branch.',
  ),
  rateLimitBuffer: percent('rate-limit-buffer', '20', 'Share of every GitHub rate limit that must remain, in percent.'),
  guardId: name(
    'guard-id',
    'session-reliability',
    "Name of this guard's label, statuses, markers and branch, so that several can share a repository.",
  ),
  issues: choice(
    'issues',
    'action',
    ['true', 'false'],
    '',
    'Open, update and close one issue for each problem, in runs of the default branch. Default: where the token may.',
  ),
  status: choice(
    'status',
    'action',
    ['true', 'false'],
    '',
    'Set the status of the commit that was judged. Default: where the token may.',
  ),
  history: choice(
    'history',
    'both',
    ['cache', 'branch', 'off'],
    'cache',
    'Where runs of the default branch are remembered: in the Actions cache, also on the branch GUARD-ID/history, or not at all. The git folder keeps them too.',
  ),
  memory: toggle(
    'memory',
    'both',
    'Do not read git objects again that are unchanged, but within 14 days; critical ones are always read. The Actions cache or the git folder keeps what was read, in runs of the default branch.',
    'Read every git object again.',
  ),
  statusPage: address(
    'status-page',
    'https://www.githubstatus.com/api/v2/summary.json',
    "Summary of GitHub's status page, asked when GitHub fails or is slow; false asks nobody.",
  ),
  heartbeatUrl: address(
    'heartbeat-url',
    '',
    'Address that is requested with GET at the end of every run, for a service that tells when runs stop.',
  ),
  localOnly: flag('local-only', 'action', 'Write nothing to GitHub; what would be written is queued.'),
  dryRun: flag('dry-run', 'both', 'Write nothing but the report; it says what would be written.'),
  json: text(
    'json',
    'command-line',
    'FILE',
    '',
    'Write the report as JSON to FILE; - is stdout, and then nothing else is printed there.',
  ),
  quiet: flag('quiet', 'command-line', 'Print findings only, and what could not be told.'),
} as const

/** The settings of one run. */
export type Settings = { readonly [Key in keyof typeof SETTINGS]: ReturnType<(typeof SETTINGS)[Key]['parse']> }

type Where = Setting<unknown>['where']

function text(
  name: string,
  where: Where,
  placeholder: string | null,
  byDefault: string,
  help: string,
): Setting<string> {
  return { name, help, default: byDefault, where, placeholder, isRepeatable: false, parse: (value) => value }
}

function token(name: string, help: string): Setting<string> {
  const parse = (value: string): string => (value === TOKEN_OF_THE_JOB ? '' : value)
  return { ...text(name, 'action', null, TOKEN_OF_THE_JOB, help), parse }
}

/** A name that may stand in refs, labels and markers. */
function name(of: string, byDefault: string, help: string): Setting<string> {
  const parse = (value: string): string => {
    if (!/^[a-z0-9](-?[a-z0-9]){0,39}$/.test(value))
      throw new SettingsError(
        `${of}: "${value}" is not a name of at most 40 lowercase letters, digits and single hyphens`,
      )
    return value
  }
  return { ...text(of, 'both', 'NAME', byDefault, help), parse }
}

/** An address; `false` for none. Over plain HTTP only on this machine. */
function address(of: string, byDefault: string, help: string): Setting<string> {
  const parse = (value: string): string => {
    if (value === '' || value === 'false') return ''
    const url = URL.canParse(value) ? new URL(value) : null
    const isLocal = url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
    // The value itself may be a secret: it is not repeated.
    if (url === null || !(url.protocol === 'https:' || isLocal))
      throw new SettingsError(`${of}: it is no https:// address`)
    return value
  }
  return { ...text(of, 'action', null, byDefault, help), parse }
}

function list(name: string, placeholder: string, help: string): Setting<readonly string[]> {
  const parse = (value: string): readonly string[] =>
    value
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  return { name, help, default: '', where: 'both', placeholder, isRepeatable: true, parse }
}

function choice<const Value extends string>(
  name: string,
  where: Where,
  values: readonly Value[],
  byDefault: Value | '',
  help: string,
): Setting<Value | null> {
  const parse = (value: string): Value | null => {
    if (value === '') return null
    const found = values.find((candidate) => candidate === value)
    if (found === undefined) throw new SettingsError(`${name}: "${value}" is not one of ${values.join(', ')}`)
    return found
  }
  return { name, help, default: byDefault, where, placeholder: values.join('|'), isRepeatable: false, parse }
}

/** The spellings of YAML 1.2's core schema, and no others. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])

function parseBoolean(name: string, value: string): boolean {
  const parsed = BOOLEANS.get(value)
  if (parsed === undefined) throw new SettingsError(`${name}: "${value}" is not true or false`)
  return parsed
}

/** A boolean that is on unless turned off, on the command line by `--no-NAME`. */
function toggle(name: string, where: Where, help: string, negation: string): Setting<boolean> {
  return {
    name,
    help,
    negation,
    default: 'true',
    where,
    placeholder: null,
    isRepeatable: false,
    parse: (value) => parseBoolean(name, value),
  }
}

/** A boolean that is off unless its option is given. */
function flag(name: string, where: Where, help: string): Setting<boolean> {
  return {
    name,
    help,
    default: 'false',
    where,
    placeholder: null,
    isRepeatable: false,
    parse: (value) => parseBoolean(name, value),
  }
}

const WHOLE_PERCENT = 100

/** A share, written in percent, held as 0..1. */
function percent(name: string, byDefault: string, help: string): Setting<number> {
  const parse = (value: string): number => {
    const number = /^\d{1,3}(\.\d{1,6})?$/.test(value) ? Number(value) : NaN
    if (!(number >= 0 && number <= WHOLE_PERCENT))
      throw new SettingsError(`${name}: "${value}" is not a percentage from 0 to 100`)
    return number / WHOLE_PERCENT
  }
  return { name, help, default: byDefault, where: 'both', placeholder: 'PERCENT', isRepeatable: false, parse }
}

/**
 * All settings from the texts that were given, by name; empty text counts as not given.
 * @throws SettingsError for a name that is no setting of this place, or a text that its setting does not take.
 */
export function parseSettings(given: ReadonlyMap<string, string>, where: 'action' | 'command-line'): Settings {
  const here = Object.values(SETTINGS).filter((setting) => setting.where === where || setting.where === 'both')
  const known = new Set(here.map((setting) => setting.name))
  const stranger = [...given.keys()].find((name) => !known.has(name))
  if (stranger !== undefined)
    throw new SettingsError(`${stranger}: no such setting; there are ${[...known].join(', ')}`)
  const value = <T>(setting: Setting<T>): T => {
    const own = known.has(setting.name) ? (given.get(setting.name) ?? '') : ''
    return setting.parse(own === '' ? setting.default : own)
  }
  return {
    repo: value(SETTINGS.repo),
    ref: value(SETTINGS.ref),
    store: value(SETTINGS.store),
    exclude: value(SETTINGS.exclude),
    failOn: value(SETTINGS.failOn),
    fetch: value(SETTINGS.fetch),
    github: value(SETTINGS.github),
    githubToken: value(SETTINGS.githubToken),
    rateLimitBuffer: value(SETTINGS.rateLimitBuffer),
    guardId: value(SETTINGS.guardId),
    issues: value(SETTINGS.issues),
    status: value(SETTINGS.status),
    history: value(SETTINGS.history),
    memory: value(SETTINGS.memory),
    statusPage: value(SETTINGS.statusPage),
    heartbeatUrl: value(SETTINGS.heartbeatUrl),
    localOnly: value(SETTINGS.localOnly),
    dryRun: value(SETTINGS.dryRun),
    json: value(SETTINGS.json),
    quiet: value(SETTINGS.quiet),
  }
}
