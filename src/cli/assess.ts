import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseFacts } from '../adapters/facts-file.ts'
import { evidenceDigest, fingerprint } from '../adapters/fingerprint.ts'
import { assess } from '../assess/assess.ts'
import { SettingsError } from '../domain/settings-error.ts'
import { DEFAULT_POLICY } from '../policy.ts'
import { exitCodeOf } from '../report/exit-code.ts'
import { makeReport } from '../report/report.ts'
import type { CommandIo } from './io.ts'
import { optionsHelp, parseCommandLine } from './options.ts'
import type { OptionsTaken } from './options.ts'
import { tell } from './tell.ts'

const TAKEN: OptionsTaken = { common: ['failOn', 'rateLimitBuffer', 'json', 'quiet'] }

const HELP = `Usage: session-reliability assess [OPTION]... FACTS.json

Judges the facts that observe wrote, without looking at anything else; - reads them from standard input.

${optionsHelp(TAKEN)}
Exit status: 0 all is well, 1 findings, 2 wrong arguments, or no facts, 3 could not tell.
`

/** `assess FACTS.json`: the judging and reporting half of a run, offline. */
export async function assessCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { settings, positionals, isHelpAsked } = parseCommandLine(args, TAKEN)
  if (isHelpAsked) {
    io.stdout.write(HELP)
    return 0
  }
  const [file, second] = positionals
  if (file === undefined || second !== undefined)
    throw new SettingsError('assess takes one FACTS.json, as observe writes it')
  const facts = parseFacts(await textOf(file, io), file)
  const policy = { ...DEFAULT_POLICY, rateLimitBufferRatio: settings.rateLimitBuffer }
  const ending = { queue: [], notTold: [], finishedAtMs: facts.startedAtMs, slowMs: policy.latencyMs.warning }
  const report = makeReport(facts, assess(facts, { policy, fingerprint, evidenceDigest }), ending)
  await tell(report, settings, io)
  return exitCodeOf(report, settings.failOn ?? 'error')
}

async function textOf(file: string, io: CommandIo): Promise<string> {
  if (file === '-') {
    const chunks: Uint8Array[] = []
    for await (const chunk of io.stdin) chunks.push(chunk)
    return Buffer.concat(chunks).toString('utf8')
  }
  try {
    return await readFile(resolve(io.cwd, file), 'utf8')
  } catch (error) {
    throw new SettingsError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
