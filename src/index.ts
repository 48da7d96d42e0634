#!/usr/bin/env node
import { THREAD_MARK } from './adapters/thread-mark.ts'

// The bundle's entry: only the choice between a worker thread, the command line and the action.
const entry = new URL(import.meta.url)
if (process.argv[2] === THREAD_MARK) {
  await import('./adapters/worker.ts')
} else if (process.argv.length > 2 || process.env['GITHUB_ACTIONS'] !== 'true') {
  const { runCommandLine } = await import('./cli.ts')
  await runCommandLine(process.argv.slice(2), entry)
} else {
  const { runAction } = await import('./action.ts')
  await runAction(entry)
}
