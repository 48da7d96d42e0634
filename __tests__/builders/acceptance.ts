import { evidenceDigest, fingerprint } from '../../src/adapters/fingerprint.ts'
import { formatAcceptance } from '../../src/adapters/accepted-file.ts'
import type { Acceptance } from '../../src/domain/acceptance.ts'
import type { AcceptedFact } from '../../src/domain/facts.ts'

/** What of a finding an acceptance records. */
interface Accepted {
  readonly code: string
  readonly subject: string
  readonly evidenceDigest?: string
}

/** That Ann knows of a finding, for ever. */
export function anAcceptance(
  { code, subject, evidenceDigest: evidence = evidenceDigest('') }: Accepted,
  changes: Partial<Acceptance> = {},
): Acceptance {
  return {
    ...{ fingerprint: fingerprint(code, subject), code, subject, evidence, reason: 'known since the move' },
    ...{ author: 'Ann', until: null, acceptedAt: '2026-07-01T08:00:00.000Z' },
    ...changes,
  }
}

/** A file of the work tree in which every line can be used. */
export function anAcceptedFile(acceptances: readonly Acceptance[], changes: Partial<AcceptedFact> = {}): AcceptedFact {
  return { commit: null, acceptances, unusable: [], unusableCount: 0, isChanged: false, ...changes }
}

/** The text of a file. */
export function acceptedText(...acceptances: readonly Acceptance[]): string {
  return acceptances.map(formatAcceptance).join('')
}
