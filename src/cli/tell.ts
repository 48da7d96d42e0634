import { jsonReporter, terminalReporter } from '../report/reporters/index.ts'
import type { Report } from '../report/report.ts'
import type { Settings } from '../settings.ts'
import type { CommandIo } from './io.ts'
import { writeTextFile } from './write-text-file.ts'

/** Tells a person, or with `--json -` a program, what a run has to say. */
export async function tell(report: Report, settings: Settings, io: CommandIo): Promise<void> {
  if (settings.json === '-') {
    io.stdout.write(jsonReporter(report))
    return
  }
  if (settings.json !== '') await writeTextFile(settings.json, jsonReporter(report), io.cwd)
  io.stdout.write(
    terminalReporter(report, { isColoured: io.stdout.isTty, isQuiet: settings.quiet, program: io.program }),
  )
}
