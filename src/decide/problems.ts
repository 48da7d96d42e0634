import type { AssessedFinding, Assessment } from '../assess/assessment.ts'
import type { Facts } from '../domain/facts.ts'
import { isAtLeast, SEVERITIES } from '../domain/severity.ts'
import type { Severity } from '../domain/severity.ts'
import type { EscalationPolicy } from '../policy.ts'

/** Findings of one cause in one place: what people are told of in one issue. */
export interface Problem {
  /** First 16 hex digits of SHA-256(code NUL scope). */
  readonly id: string
  readonly code: string
  /** A store's id, `github`, or `guard/…`. */
  readonly scope: string
  /** The worst of its findings. */
  readonly severity: Severity
  readonly findings: readonly AssessedFinding[]
}

/** First 16 hex digits of SHA-256(code NUL subject). */
export type Fingerprint = (code: string, subject: string) => string

/** All findings that are not accepted, by problem; in the order of their first findings. */
export function problemsOf(
  { findings }: Pick<Assessment, 'findings'>,
  facts: Pick<Facts, 'stores'>,
  fingerprint: Fingerprint,
): readonly Problem[] {
  return grouped(
    findings.filter(({ accepted }) => !accepted),
    facts,
    fingerprint,
  )
}

/** How many findings of each problem are accepted, by its id. */
export function acceptedOf(
  { findings }: Pick<Assessment, 'findings'>,
  facts: Pick<Facts, 'stores'>,
  fingerprint: Fingerprint,
): ReadonlyMap<string, number> {
  const accepted = findings.filter((finding) => finding.accepted)
  return new Map(grouped(accepted, facts, fingerprint).map((problem) => [problem.id, problem.findings.length]))
}

function grouped(
  findings: readonly AssessedFinding[],
  { stores }: Pick<Facts, 'stores'>,
  fingerprint: Fingerprint,
): readonly Problem[] {
  const storeIds = stores.map(({ id }) => id).toSorted((a, b) => b.length - a.length)
  const groups = new Map<string, Problem & { severity: Severity; readonly findings: AssessedFinding[] }>()
  for (const finding of findings) {
    const scope = scopeOf(finding, storeIds)
    const id = fingerprint(finding.code, scope)
    const known = groups.get(id)
    if (known === undefined) {
      groups.set(id, { id, scope, code: finding.code, severity: finding.severity, findings: [finding] })
      continue
    }
    known.severity = worse(known.severity, finding.severity)
    // In place: of one cause there may be hundreds of thousands.
    known.findings.push(finding)
  }
  return [...groups.values()]
}

/** The worse of two severities. */
export function worse(a: Severity, b: Severity): Severity {
  return isAtLeast(a, b) ? a : b
}

/** True when people are told of a problem by an issue. */
export function isEscalated({ code, severity }: Pick<Problem, 'code' | 'severity'>, policy: EscalationPolicy): boolean {
  return isAtLeast(severity, policy.from) || policy.always.includes(code)
}

function scopeOf({ code, subject }: AssessedFinding, storeIds: readonly string[]): string {
  if (subject.startsWith('github/')) return 'github'
  if (code === 'guard-blind') return subject
  if (subject.startsWith('guard/')) return subject.split('/').slice(0, 2).join('/')
  return storeIds.find((id) => subject === id || subject.startsWith(`${id}/`)) ?? subject
}

/** Of what `guard-blind` tells of, the only place that is no store. */
const VERIFIER = 'guard/verifier'

/** What a run says of a problem: how bad it is, null when it is gone, undefined when it could not be told. */
export type Verdict = Severity | null | undefined

/**
 * How one problem is now. It is gone only when its check looked at its place in this run, found nothing there and had nothing that
 * it could not tell; a milder form of it that opens no issue is neither there nor gone.
 */
export function verdictOn(
  problem: Pick<Problem, 'code' | 'scope'>,
  found: Problem | undefined,
  assessment: Assessment,
  facts: Facts,
  policy: EscalationPolicy,
): Verdict {
  if (isInhibited(problem.code, assessment, policy)) return undefined
  if (found !== undefined) return isEscalated(found, policy) ? found.severity : undefined
  const { code, scope } = problem
  const isIn = (subject: string): boolean => subject === scope || subject.startsWith(`${scope}/`)
  if (assessment.unknowns.some((unknown) => unknown.code === code && isIn(unknown.subject))) return undefined
  const isOfStore = code === 'guard-blind' && scope !== VERIFIER
  if (scope === 'github' || (scope.startsWith('guard/') && !isOfStore))
    return assessment.checks.some((check) => check.code === code && check.passedCount > 0) ? null : undefined
  const isBlind = assessment.findings.some((finding) => finding.subject === `guard/${scope}`)
  return facts.stores.some(({ id }) => id === scope || `guard/${id}` === scope) && !isBlind ? null : undefined
}

/** A cause that is there already speaks for its consequences. */
function isInhibited(code: string, { findings }: Assessment, { inhibited }: EscalationPolicy): boolean {
  return Object.entries(inhibited).some(
    ([cause, consequences]) => consequences.includes(code) && findings.some((finding) => finding.code === cause),
  )
}

/** Severities in their order, for comparing. */
export function rankOf(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}
