import type { BaseFact, Facts } from '../domain/facts.ts'
import type { AssessedFinding } from './assessment.ts'
import { subjectOf } from './checks/subject.ts'
import { pairUp } from './pair-up.ts'
import type { Identity } from './pair-up.ts'
import { judged } from './judged.ts'

/** A finding as far as it can be compared with others. */
export type Comparable = Pick<AssessedFinding, 'subject' | 'severity'> & Identity

/** What a comparison with the base comes to. */
export interface Newness<Found> {
  /** False for what the base has too, null for what cannot be compared with it. */
  readonly isNew: (finding: Found) => boolean | null
  /** How many findings of the base, infos aside, are not found any more, and nothing else is wrong with their subjects. */
  readonly goneCount: number
}

/** Tells findings that the base of the change has too from new ones, by what the same checks found in the base. */
export function compareWithBase<Found extends Comparable>(
  findings: readonly Found[],
  facts: Facts,
  inBase: readonly Comparable[],
): Newness<Found> {
  const { base, event } = facts
  // No change of the repository's files brings trouble with GitHub.
  const ofGitHub = ({ subject }: Found): boolean => event.baseCommit !== null && subject.startsWith('github/')
  if (base?.seen !== true) return { isNew: (finding) => (ofGitHub(finding) ? false : null), goneCount: 0 }
  const pairs = pairUp(findings, inBase)
  const isUnseen = unseenIn(base.value)
  const paired = new Set<Comparable>(pairs.values())
  const stillWrong = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ subject }) => subject))
  const isGone = (finding: Comparable): boolean =>
    finding.severity !== 'info' && !paired.has(finding) && !stillWrong.has(finding.subject)
  return {
    isNew: (finding) => (pairs.has(finding) || ofGitHub(finding) ? false : isUnseen(finding.subject) ? null : true),
    goneCount: inBase.filter(isGone).length,
  }
}

/** What could not be examined in the base: that nothing was found about it there says nothing. */
function unseenIn({ stores, unopened }: BaseFact): (subject: string) => boolean {
  const subjects = new Set(
    stores.flatMap((store) => judged(store).unverifiable.map(({ path }) => subjectOf(store, path))),
  )
  return (subject) => subjects.has(subject) || unopened.some(({ id }) => subject === id || subject.startsWith(`${id}/`))
}
