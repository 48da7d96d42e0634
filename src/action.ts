import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { readEvent } from './adapters/event.ts'
import { sendHeartbeat } from './adapters/heartbeat.ts'
import { publishToRunner } from './adapters/publishers/action.ts'
import { printInert } from './adapters/publishers/print-inert.ts'
import { compose } from './compose.ts'
import { SettingsError } from './domain/settings-error.ts'
import { UnreadableError } from './domain/unreadable-error.ts'
import { exitCodeOf } from './report/exit-code.ts'
import type { ExitCode, FailOn } from './report/exit-code.ts'
import { githubHere } from './github-here.ts'
import type { Publication } from './domain/publication.ts'
import type { Report } from './report/report.ts'
import {
  annotationsReporter,
  jsonReporter,
  outputsReporter,
  summaryReporter,
  terminalReporter,
} from './report/reporters/index.ts'
import { run } from './run.ts'
import { SETTINGS, parseSettings } from './settings.ts'

type Env = Readonly<Record<string, string | undefined>>

/** GitHub shows no more annotations of a type in a step (workflow commands). */
const MAX_ERROR_ANNOTATIONS = 10

/**
 * The GitHub Action: reads its inputs, looks, judges, tells the runner, and sets the process's exit code as the command
 * line does. Never rejects: whatever goes wrong is one error line and an exit code.
 * @param workerEntry the module that a worker thread starts.
 */
export async function runAction(workerEntry: URL): Promise<void> {
  // A log that nobody reads any more changes nothing of what is done.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const inputs = readInputs(process.env)
  // Before anything else is printed.
  const token = SETTINGS.githubToken.parse(inputs.get('github-token') ?? '')
  maskToken(token)
  const heartbeatUrl = inputs.get('heartbeat-url') ?? ''
  if (heartbeatUrl !== '') core.setSecret(heartbeatUrl)
  process.exitCode = await answer(inputs, token, workerEntry, process.env)
}

/** The inputs as the runner hands them over: INPUT_ and the name in capitals, hyphens kept. */
function readInputs(env: Env): ReadonlyMap<string, string> {
  const rows = Object.values(SETTINGS).filter(({ where }) => where !== 'command-line')
  return new Map(rows.map(({ name }) => [name, (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()]))
}

/** The token, and the form in which git sends it. */
function maskToken(token: string): void {
  if (token === '') return
  core.setSecret(token)
  core.setSecret(Buffer.from(`x-access-token:${token}`).toString('base64'))
}

async function answer(
  inputs: ReadonlyMap<string, string>,
  token: string,
  workerEntry: URL,
  env: Env,
): Promise<ExitCode> {
  try {
    return await guard(inputs, token, workerEntry, env)
  } catch (error) {
    if (error instanceof SettingsError) return fail(2, error.message)
    if (error instanceof UnreadableError) return fail(3, error.message)
    printInert(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return fail(3, 'this is a bug in the program, and nothing was judged; the log has its stack')
  }
}

async function guard(
  inputs: ReadonlyMap<string, string>,
  token: string,
  workerEntry: URL,
  env: Env,
): Promise<ExitCode> {
  const settings = parseSettings(inputs, 'action')
  const event = readEvent(env, (path) => readFileSync(path, 'utf8'))
  const { world, look, policy, telling } = await compose(settings, {
    event,
    path: resolve(env['GITHUB_WORKSPACE'] ?? '.', settings.repo),
    isFetching: settings.fetch !== 'off',
    github: githubHere(settings, event, token, env, Date.now),
    runner: env,
    credential: { token, serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com' },
    workerEntry,
    nowMs: Date.now,
    progress: () => () => undefined,
  })
  const { report } = await run(world, look, policy, telling)
  const publications = publicationsOf(report, telling.pages)
  await tell(publications, env)
  if (settings.heartbeatUrl !== '' && !settings.dryRun) await beat(settings.heartbeatUrl)
  return concluded(exitCodeOf(report, telling.failOn), telling.failOn, publications)
}

/** Tells whoever waits for it that a run came to its end, whatever it found. */
async function beat(url: string): Promise<void> {
  const failure = await sendHeartbeat(url)
  if (failure !== null) core.notice(failure, { title: 'Session Reliability' })
}

function publicationsOf(report: Report, pages: string | null): readonly Publication[] {
  return [
    { kind: 'terminal', text: terminalReporter(report, { isColoured: false, isQuiet: false, pages }) },
    { kind: 'summary', markdown: summaryReporter(report, pages) },
    ...annotationsReporter(report),
    { kind: 'report', json: jsonReporter(report) },
    ...outputsReporter(report),
  ]
}

/** @throws UnreadableError when the runner's own files cannot be written. */
async function tell(publications: readonly Publication[], env: Env): Promise<void> {
  try {
    await publishToRunner(publications, env)
  } catch (error) {
    throw new UnreadableError(
      `the result cannot be handed to the runner: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }
}

function concluded(code: ExitCode, failOn: FailOn, publications: readonly Publication[]): ExitCode {
  if (code === 0) return 0
  const why =
    code === 1
      ? `there are findings that fail the job (fail-on: ${failOn}); the job summary lists them`
      : 'the guard could not tell how the stores are; the job summary says what it could not examine'
  const errors = publications.filter(
    (publication) => publication.kind === 'annotation' && publication.level === 'error',
  )
  return fail(code, why, errors.length < MAX_ERROR_ANNOTATIONS)
}

/** One line that says why the job fails; as an annotation, unless that would push out another. */
function fail(code: ExitCode, why: string, isAnnotation = true): ExitCode {
  if (isAnnotation) core.error(why, { title: 'Session Reliability' })
  else core.info(`Session Reliability: ${why}`)
  return code
}
