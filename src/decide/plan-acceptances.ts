import type { AssessedFinding } from '../assess/assessment.ts'
import { isAcceptable, isAtLeastUntil } from '../domain/acceptance.ts'
import type { Acceptance } from '../domain/acceptance.ts'

/** What a person says of the findings that are accepted. */
export interface AcceptanceRequest {
  readonly reason: string
  readonly author: string
  readonly until: string | null
  /** One that ends sooner is renewed. */
  readonly isRenewing: boolean
  readonly nowMs: number
}

/** The acceptances of those findings of stores that are not accepted already, in the order of the findings. */
export function planAcceptances(
  findings: readonly AssessedFinding[],
  { author, isRenewing, nowMs, reason, until }: AcceptanceRequest,
): readonly Acceptance[] {
  const acceptedAt = new Date(nowMs).toISOString()
  return findings
    .filter(isAcceptable)
    .filter(({ acceptance }) => acceptance === null || (isRenewing && !isAtLeastUntil(acceptance, until)))
    .map(({ code, evidenceDigest: evidence, fingerprint, subject }) => ({
      ...{ fingerprint, code, subject, evidence, reason, author, until, acceptedAt },
    }))
}
