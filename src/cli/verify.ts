import { createVerifier } from '../adapters/formats/verifier.ts'
import { verdictOf } from '../assess/verdict.ts'
import { observeCanary } from '../observe/canary.ts'
import type { Verifier } from '../ports.ts'
import type { CommandIo } from './io.ts'
import { checkOperands } from './verify/check-operands.ts'
import { createVoice } from './verify/voice.ts'
import { parseVerifyOptions } from './verify/verify-options.ts'

const HELP = `Usage: session-reliability verify [OPTION]... [MANIFEST]...

Reads SHA-256 digests from each MANIFEST and checks the files that it names, as sha256sum -c does; names are relative to
this folder. A folder stands for all manifests in it, whose names are relative to the folder of each. Without MANIFEST,
or with -, standard input is read.

  -c, --check           what this command does anyway
      --ignore-missing  do not fail or report for files that are not there
      --quiet           do not print OK for files that match
      --status          print nothing of files; the exit status tells
      --strict          also reject what is ambiguous or unsafe on some system
  -w, --warn            warn about each line that is improperly formatted
      --help            show this help

Whatever the options: absolute paths, paths with .. or into .git, NUL bytes, symbolic links, devices and lines over 64 KiB
are rejected, never read.

Exit status: 0 every file matches, 1 some do not or something is wrong, 3 the verifier failed its own test.
`

/** `verify`: digests only, with the lines, options and exit status of GNU coreutils 9.1's `sha256sum -c`. */
export async function verifyCommand(
  args: readonly string[],
  io: CommandIo,
  verifier: Verifier = createVerifier(verdictOf),
): Promise<number> {
  const parsed = parseVerifyOptions(args)
  switch (parsed.kind) {
    case 'help':
      io.stdout.write(HELP)
      return 0
    case 'wrong':
      io.stderr.write(
        `session-reliability: ${parsed.message}\nTry 'session-reliability verify --help' for more information.\n`,
      )
      return 1
    case 'run':
      break
  }
  const canary = await observeCanary(verifier)
  const failed = canary.cases.find((answer) => answer.answered !== answer.expected)
  if (failed !== undefined) {
    io.stderr.write(
      `session-reliability: the verifier called its known ${failed.name} case "${failed.answered}", not "${failed.expected}"; nothing was verified\n`,
    )
    return 3
  }
  return (await checkOperands(parsed.operands, parsed.options, io, createVoice(io, parsed.options))) ? 0 : 1
}
