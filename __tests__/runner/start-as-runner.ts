import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { obeyedCommands } from './workflow-commands.ts'
import type { WorkflowCommand } from './workflow-commands.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** How a workflow calls the action. */
export interface RunnerCall {
  readonly workspace: string
  readonly event: { readonly name: string; readonly payload: unknown }
  /** Stands for `github.token`. */
  readonly token: string
  readonly apiUrl: string
  /** `with:`; what is not given has action.yml's default. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Laid over the runner's environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** What the action left behind. */
export interface RunnerResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly summary: string
  readonly outputs: ReadonlyMap<string, string>
  /** Commands that the runner obeys, in order. */
  readonly commands: readonly WorkflowCommand[]
  /** The JSON at the output `report`; null when there is none. */
  readonly report: unknown
  /** Every text that the run left in its log and in the runner's files, the masking of secrets aside. */
  readonly everything: string
}

/** The bundle as it is shipped, or where it is not built, its source. */
export const PROGRAM = existsSync(join(ROOT, 'dist', 'index.js'))
  ? join(ROOT, 'dist', 'index.js')
  : join(ROOT, 'src', 'index.ts')

let runs = 0

/** Starts the action as the runner starts it: a process of its own, its inputs, event and files in the environment. */
export async function startAsRunner(call: RunnerCall): Promise<RunnerResult> {
  const temp = mkdtempSync(join(tmpdir(), 'runner-'))
  const files = {
    output: join(temp, 'output'),
    summary: join(temp, 'summary'),
    env: join(temp, 'env'),
    state: join(temp, 'state'),
    event: join(temp, 'event.json'),
  }
  for (const file of Object.values(files)) writeFileSync(file, '')
  writeFileSync(files.event, JSON.stringify(call.event.payload))
  const env: Record<string, string | undefined> = {
    ...machineEnvironment(),
    ...inputsOf(call),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_API_URL: call.apiUrl,
    GITHUB_ENV: files.env,
    GITHUB_EVENT_NAME: call.event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_REF: call.event.name.startsWith('pull_request') ? 'refs/pull/7/merge' : 'refs/heads/main',
    GITHUB_REPOSITORY: 'owner/repository',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(1_000 + runs++),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'd'.repeat(40),
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: call.workspace,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    ...call.env,
  }
  try {
    const { exitCode, stdout, stderr } = await start(env, call.workspace)
    const outputs = parseOutputs(readFileSync(files.output, 'utf8'))
    const reportText = readIfThere(outputs.get('report'))
    const left = readdirSync(temp, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'event.json')
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    return {
      exitCode,
      stdout,
      stderr,
      summary: readIfThere(files.summary) ?? '',
      outputs,
      commands: obeyedCommands(stdout),
      report: reportText === null ? null : JSON.parse(reportText),
      everything: [stdout.replaceAll(/^::add-mask::.*$/gm, ''), stderr, ...left].join('\n'),
    }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

async function start(
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['--no-warnings', PROGRAM], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const text = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text.stdout += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text.stderr += chunk))
  const exitCode = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  return { exitCode, ...text }
}

/** What any process needs from the machine; nothing of this one's own GITHUB_ or INPUT_ variables. */
function machineEnvironment(): Record<string, string | undefined> {
  const names = ['PATH', 'Path', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LANG']
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}

function inputsOf({ inputs = {}, token }: RunnerCall): Record<string, string> {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  const defaults = Object.entries(action.inputs).map(
    ([name, input]) => [name, (input.default ?? '').replace('${{ github.token }}', token)] as const,
  )
  const all = { ...Object.fromEntries(defaults), ...inputs }
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

/** `name<<DELIMITER`, lines, `DELIMITER`; or `name=value`. */
function parseOutputs(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>()
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([\w-]+)<<(.+)$/.exec(lines[at] ?? '') ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, at + 1)
    outputs.set(name, lines.slice(at + 1, end).join('\n'))
    at = end
  }
  return outputs
}

function readIfThere(file: string | undefined): string | null {
  return file !== undefined && file !== '' && existsSync(file) ? readFileSync(file, 'utf8') : null
}
