import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceWhole } from '../adapters/write-whole.ts'
import { jsonReporter } from '../report/reporters/index.ts'
import type { Report } from '../report/report.ts'
import type { CommandIo } from './io.ts'

/** Where the report of the last check lies. */
export function lastReportFile(stateFolder: string): string {
  return join(stateFolder, 'report.json')
}

/** Keeps a report for `report`. A folder that cannot be written to is said, and changes nothing else. */
export async function keepReport(report: Report, stateFolder: string, io: CommandIo): Promise<void> {
  try {
    await mkdir(stateFolder, { recursive: true })
    await replaceWhole(lastReportFile(stateFolder), jsonReporter(report))
  } catch (error) {
    io.stderr.write(
      `session-reliability: the report was not kept: ${error instanceof Error ? error.message : String(error)}\n`,
    )
  }
}
