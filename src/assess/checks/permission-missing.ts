import type { Facts } from '../../domain/facts.ts'
import type { RefusalFact } from '../../domain/github-facts.ts'
import type { Finding } from '../../domain/finding.ts'
import type { StepOutcome } from '../../domain/step.ts'
import { defineCheck } from '../check.ts'

/** The token may do what the guard is set to do; if not, the line to add is said. */
export const permissionMissing = defineCheck({
  code: 'permission-missing',
  question: 'May the token do what the guard is set to do?',
  assess: (facts) => {
    if (facts.github?.seen !== true) return { passedCount: 0, findings: [], unknowns: [] }
    const { askedFor, refusals } = facts.github.value
    const all = new Map(
      [...refusals, ...refusedEffects(facts)].toReversed().map((refusal) => [refusal.permission, refusal]),
    )
    const findings = [...all.values()].map((refusal) => missing(refusal, askedFor.includes(refusal.permission)))
    return { passedCount: findings.length === 0 ? 1 : 0, findings: findings.toSorted(bySubject), unknowns: [] }
  },
})

function refusedEffects({ effects, remembered }: Facts): readonly RefusalFact[] {
  return [
    ...effects.flatMap(({ permission, step }) =>
      permission === null ? [] : [{ permission, purpose: PURPOSES[step.kind] }],
    ),
    ...remembered.flatMap(({ permission }) =>
      permission === null ? [] : [{ permission, purpose: 'to keep the history on its branch' }],
    ),
  ]
}

const ISSUES = 'to open an issue for each problem'
const PURPOSES: Readonly<Record<StepOutcome['step']['kind'], string>> = {
  'make-label': ISSUES,
  'open-issue': ISSUES,
  'edit-issue': ISSUES,
  comment: ISSUES,
  'close-issue': ISSUES,
  'reopen-issue': ISSUES,
  'set-status': "to set the commit's status",
}

function missing({ permission, purpose }: RefusalFact, isAskedFor: boolean): Finding<'permission-missing'> {
  const isToken = permission === 'token'
  return {
    code: 'permission-missing',
    subject: `github/permissions/${permission.split(':', 1)[0] ?? permission}`,
    severity: isToken ? 'error' : isAskedFor ? 'warning' : 'info',
    summary: isToken
      ? 'GitHub does not accept the token; leave the input github-token at its default, or renew the token'
      : `the token lacks "${permission}", which is needed ${purpose}; add the line "${permission}" under "permissions:" of the job`,
    evidence: { permission, purpose },
    place: null,
  }
}

function bySubject(a: Finding, b: Finding): number {
  return a.subject < b.subject ? -1 : 1
}
