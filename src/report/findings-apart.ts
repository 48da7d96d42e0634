import type { AssessedFinding } from '../assess/assessment.ts'
import { isAcceptable } from '../domain/acceptance.ts'
import type { Report } from './report.ts'

/** Findings by what they mean for who reads of them. Each keeps the order of the report. */
export interface FindingsApart {
  /** New, or not known to be older; and all trouble that is not of a store. */
  readonly open: readonly AssessedFinding[]
  /** What the base of the proposed change has too. */
  readonly older: readonly AssessedFinding[]
  readonly accepted: readonly AssessedFinding[]
}

/** Tells findings apart that people look at, that they need not look at now, and that they have looked at. */
export function findingsApart({ base, findings }: Pick<Report, 'base' | 'findings'>): FindingsApart {
  const isOlder = (finding: AssessedFinding): boolean =>
    base !== null && finding.isNew === false && isAcceptable(finding)
  const rest = findings.filter(({ accepted }) => !accepted)
  return {
    open: rest.filter((finding) => !isOlder(finding)),
    older: rest.filter(isOlder),
    accepted: findings.filter(({ accepted }) => accepted),
  }
}

/** `Ann, until 2026-12-31: known since the move`; not escaped. */
export function acceptanceInWords({ acceptance }: AssessedFinding): string {
  if (acceptance === null) return ''
  const { author, reason, until } = acceptance
  return `${author}${until === null ? '' : `, until ${until}`}: ${reason}`
}
