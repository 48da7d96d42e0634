import { mkdir, stat } from 'node:fs/promises'
import { EOL, tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Annotation, Publication } from '../../domain/publication.ts'
import { writeWhole } from '../write-whole.ts'
import { printInert } from './print-inert.ts'

/** What the runner tells of itself. */
export type RunnerEnv = Readonly<Record<string, string | undefined>>

/** GitHub refuses a step's summary that is longer (workflow commands, "Step isolation and limits"). */
const SUMMARY_LIMIT_BYTES = 1024 * 1024

/** Tells the runner everything, in order. @throws Error when the report or an output cannot be written. */
export async function publishToRunner(publications: readonly Publication[], env: RunnerEnv): Promise<void> {
  for (const publication of publications) await publish(publication, env)
}

async function publish(publication: Publication, env: RunnerEnv): Promise<void> {
  switch (publication.kind) {
    case 'terminal':
      printInert(publication.text)
      return
    case 'summary':
      await publishSummary(publication.markdown, env)
      return
    case 'annotation':
      annotate(publication)
      return
    case 'output':
      core.setOutput(publication.name, publication.value)
      return
    case 'report':
      core.setOutput('report', await writeReport(publication.json, env))
      return
  }
}

function annotate({ level, title, message, place }: Annotation): void {
  const properties = place === null ? { title } : { title, file: place.path, startLine: place.line }
  switch (level) {
    case 'notice':
      core.notice(message, properties)
      return
    case 'warning':
      core.warning(message, properties)
      return
    case 'error':
      core.error(message, properties)
      return
  }
}

/** Appends to the step's summary; where there is none, as on older Enterprise runners, or no room, the log takes it. */
async function publishSummary(markdown: string, env: RunnerEnv): Promise<void> {
  const file = env['GITHUB_STEP_SUMMARY'] ?? ''
  const trouble = file === '' ? 'this runner has no job summary' : await appendSummary(file, markdown)
  if (trouble === null) return
  core.notice(`${trouble}; the summary is in the log`)
  printInert(markdown)
}

/** Null when it was appended; else why not. */
async function appendSummary(file: string, markdown: string): Promise<string | null> {
  try {
    const { size } = await stat(file)
    if (size + Buffer.byteLength(markdown) + EOL.length > SUMMARY_LIMIT_BYTES)
      return 'the job summary would grow over 1 MiB'
    await core.summary.addRaw(markdown, true).write()
    return null
  } catch {
    core.summary.emptyBuffer()
    return 'the file of the job summary cannot be written'
  }
}

/** The report's path; a second guard in the same job does not replace the first one's. */
async function writeReport(json: string, env: RunnerEnv): Promise<string> {
  const folder = join(env['RUNNER_TEMP'] ?? tmpdir(), 'session-reliability')
  await mkdir(folder, { recursive: true })
  for (let number = 1; ; number++) {
    const file = join(folder, number === 1 ? 'report.json' : `report-${number}.json`)
    if (await writeWhole(file, json)) return file
  }
}
