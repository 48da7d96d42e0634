import { isAcceptable, isOver } from '../domain/acceptance.ts'
import type { Acceptance } from '../domain/acceptance.ts'
import type { Facts } from '../domain/facts.ts'
import type { Finding } from '../domain/finding.ts'
import { withoutLine } from './evidence-text.ts'
import { pairUp } from './pair-up.ts'
import type { Identity } from './pair-up.ts'

/** What people's acceptances come to for one finding. */
export interface Standing {
  /** Null when it is not accepted, or not any more. */
  readonly acceptance: Acceptance | null
  /** Why one that there is does not count, as the end of a sentence about the finding; empty for none. */
  readonly remark: string
}

const UNKNOWN: Standing = { acceptance: null, remark: '' }

/** Tells which findings are accepted. One whose evidence is another by now is not, and neither is one whose time is over. */
export function compareWithAccepted<Found extends Finding & Identity>(
  findings: readonly Found[],
  { accepted, startedAtMs: nowMs }: Pick<Facts, 'accepted' | 'startedAtMs'>,
): (finding: Found) => Standing {
  if (accepted?.seen !== true) return () => UNKNOWN
  const known = accepted.value.acceptances.map((acceptance) => ({
    ...{ acceptance, fingerprint: acceptance.fingerprint, evidenceDigest: acceptance.evidence },
    isOver: isOver(acceptance, nowMs),
  }))
  // Of several on the same the last one that counts is taken: it stands at the end, and the end wins.
  const inOrder = known.toSorted((a, b) => Number(b.isOver) - Number(a.isOver))
  const pairs = pairUp(findings.filter(isAcceptable), inOrder)
  const used = new Set([...pairs.values()].map(({ acceptance }) => acceptance))
  const others = new Map(
    inOrder.filter(({ acceptance }) => !used.has(acceptance)).map((one) => [one.fingerprint, one] as const),
  )
  return (finding) => {
    const pair = pairs.get(finding)
    if (pair !== undefined && isAbout(pair.acceptance, finding)) return standingOf(pair)
    const other = isAcceptable(finding) ? others.get(finding.fingerprint) : undefined
    if (other === undefined || other.isOver || other.evidenceDigest === finding.evidenceDigest) return UNKNOWN
    return { acceptance: null, remark: '; it was accepted in another form than it has now' }
  }
}

function standingOf({ acceptance, isOver }: { readonly acceptance: Acceptance; readonly isOver: boolean }): Standing {
  if (!isOver) return { acceptance, remark: '' }
  return { acceptance: null, remark: `; it was accepted until ${acceptance.until ?? ''}, which is over` }
}

/** What a person reads in the line is what it accepts: its digest alone does not say of what. */
function isAbout({ code, subject }: Acceptance, finding: Finding): boolean {
  return code === finding.code && withoutLine(subject) === withoutLine(finding.subject)
}
