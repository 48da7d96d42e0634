import { compose } from '../../src/compose.ts'
import type { EventFact } from '../../src/domain/facts.ts'
import { exitCodeOf } from '../../src/report/exit-code.ts'
import type { ExitCode } from '../../src/report/exit-code.ts'
import { annotationsReporter, summaryReporter } from '../../src/report/reporters/index.ts'
import { run } from '../../src/run.ts'
import type { Run } from '../../src/run.ts'
import { parseSettings } from '../../src/settings.ts'
import { STARTED_AT_MS, anEvent } from './facts.ts'
import { WORKER_ENTRY } from './run-verify.ts'

/** A run of the action over a checkout, and what it says. */
export interface ActionRun extends Run {
  readonly exit: ExitCode
  readonly summary: string
  /** `level title: message`, one for each annotation. */
  readonly annotations: readonly string[]
}

/** Runs what the action runs, in this process and without GitHub, for an event; a pull request unless told otherwise. */
export async function proposedRun(
  root: string,
  event: Partial<EventFact>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const settings = parseSettings(new Map(Object.entries({ fetch: 'off', ...inputs })), 'action')
  const { look, policy, telling, world } = await compose(settings, {
    event: anEvent({ name: 'pull_request', ...event }),
    path: root,
    isFetching: settings.fetch !== 'off',
    github: null,
    runner: {},
    credential: { token: '', serverUrl: 'https://github.com' },
    workerEntry: WORKER_ENTRY,
    nowMs: () => STARTED_AT_MS,
    progress: () => () => undefined,
  })
  const done = await run(world, look, policy, telling)
  return {
    ...done,
    exit: exitCodeOf(done.report, telling.failOn),
    summary: summaryReporter(done.report),
    annotations: annotationsReporter(done.report).map(({ level, message, title }) => `${level} ${title}: ${message}`),
  }
}
