import type { Facts, StoreFact } from '../../domain/facts.ts'
import type { Finding, Unknown } from '../../domain/finding.ts'
import { defineCheck } from '../check.ts'
import { artifactsOf, verdictOf } from '../verdict.ts'

/** The guard's own failure is loud: a verifier that fails its canary, and a store of which nothing could be examined. */
export const guardBlind = defineCheck({
  code: 'guard-blind',
  question: 'Could the guard see what it has to judge?',
  assess: (facts) => {
    const failed = facts.canary.cases.filter((answer) => answer.answered !== answer.expected)
    const blind = facts.stores.filter((store) => isBlind(store))
    return {
      passedCount: facts.canary.cases.length - failed.length + facts.stores.length - blind.length,
      findings: [
        ...failed.map(({ name, expected, answered }) =>
          blindTo(
            'guard/verifier',
            `the verifier called its ${name} case "${answered}" and not "${expected}"; believe nothing of this run`,
            {
              case: name,
              expected,
              answered,
            },
          ),
        ),
        ...blind.map((store) =>
          blindTo(`guard/${store.id}`, `nothing of store ${store.id} could be examined`, { store: store.id }),
        ),
        ...facts.unopened.map(({ id, reason }) =>
          blindTo(`guard/${id}`, `store ${id} could not be opened: ${reason}`, { store: id, reason }),
        ),
      ],
      unknowns: noStore(facts),
    }
  },
})

/** Things are claimed, and none could be compared; or the store promises sessions and has none. */
function isBlind(store: StoreFact): boolean {
  const claimed = artifactsOf(store).filter((artifact) => artifact.claim !== null)
  if (claimed.length > 0) return claimed.every((artifact) => verdictOf(artifact) === 'unverifiable')
  return store.sessions.length === 0
}

function blindTo(subject: string, summary: string, evidence: Finding['evidence']): Finding<'guard-blind'> {
  return { code: 'guard-blind', subject, severity: 'error', summary, evidence, place: null }
}

function noStore(facts: Facts): readonly Unknown[] {
  const isAnythingThere = facts.stores.length + facts.unopened.length > 0
  if (isAnythingThere || facts.scope === 'empty') return []
  return [{ code: 'guard-blind', subject: 'guard/stores', reason: 'no session store was found', isRequired: true }]
}
