import type { RejectionReason } from '../../domain/store-facts.ts'
import type { CommandIo } from '../io.ts'
import { quotedName, safeName } from './safe-name.ts'
import type { VerifyOptions } from './verify-options.ts'

/** What is counted of one manifest. */
export interface Tally {
  readonly misformatted: number
  readonly unreadable: number
  readonly mismatched: number
}

/** Says what `verify` finds, in GNU's words. Names are made safe for terminals. */
export interface Voice {
  readonly matched: (name: string) => void
  readonly mismatched: (name: string) => void
  readonly unreadable: (name: string, reason: string) => void
  readonly misformatted: (manifest: string, line: number) => void
  /** Said whatever the options are. */
  readonly rejected: (manifest: string, line: number, reason: RejectionReason, name: string) => void
  /** Something is wrong with a manifest as a whole. Said whatever the options are. */
  readonly manifestFails: (manifest: string, reason: string) => void
  readonly nothingVerified: (manifest: string) => void
  readonly sum: (tally: Tally) => void
  /** Writes what is held back. */
  readonly flush: () => void
}

/** How much output is held back, in characters: one write for hundreds of lines. */
const HOLD_CHARACTERS = 32_768

/** A voice that respects `--quiet`, `--status` and `--warn`. */
export function createVoice(
  io: Pick<CommandIo, 'stdout' | 'stderr'>,
  { isQuiet, isStatusOnly, isWarning }: VerifyOptions,
): Voice {
  let held = ''
  const flush = (): void => {
    if (held !== '') io.stdout.write(held)
    held = ''
  }
  const tell = (name: string, verdict: string): void => {
    if (isStatusOnly) return
    held += `${safeName(name)}: ${verdict}\n`
    if (held.length >= HOLD_CHARACTERS) flush()
  }
  const complain = (text: string): void => {
    flush()
    io.stderr.write(`session-reliability: ${text}\n`)
  }
  const warn = (count: number, one: string, many: string): void => {
    if (count > 0 && !isStatusOnly) complain(`WARNING: ${count} ${count === 1 ? one : many}`)
  }
  return {
    matched: (name) => {
      if (!isQuiet) tell(name, 'OK')
    },
    mismatched: (name) => {
      tell(name, 'FAILED')
    },
    unreadable: (name, reason) => {
      complain(`${quotedName(name)}: ${reason}`)
      tell(name, 'FAILED open or read')
    },
    misformatted: (manifest, line) => {
      if (isWarning) complain(`${quotedName(manifest)}: ${line}: improperly formatted SHA256 checksum line`)
    },
    rejected: (manifest, line, reason, name) => {
      complain(`${quotedName(manifest)}: ${line}: rejected: ${reason}${name === '' ? '' : ` (${safeName(name)})`}`)
    },
    manifestFails: (manifest, reason) => {
      complain(`${quotedName(manifest)}: ${reason}`)
    },
    nothingVerified: (manifest) => {
      if (!isStatusOnly) complain(`${quotedName(manifest)}: no file was verified`)
    },
    sum: ({ misformatted, unreadable, mismatched }) => {
      warn(misformatted, 'line is improperly formatted', 'lines are improperly formatted')
      warn(unreadable, 'listed file could not be read', 'listed files could not be read')
      warn(mismatched, 'computed checksum did NOT match', 'computed checksums did NOT match')
    },
    flush,
  }
}
