import type { StoreFact } from '../../domain/store-facts.ts'
import { groupedBy } from '../../domain/grouped-by.ts'
import type { Disagreement } from '../../domain/references.ts'
import type { Finding, Json } from '../../domain/finding.ts'
import { printablePath } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { defineCheck } from '../check.ts'
import { placeOf, subjectOf } from './subject.ts'

/** Damage that no digest shows: an index or a record, sound by itself, that says something else than what lies beside it. */
export const indexDisagrees = defineCheck({
  code: 'index-disagrees',
  question: 'Does every index say what is there?',
  assess: (facts, { policy }) => {
    const findings: Finding<'index-disagrees'>[] = []
    let passedCount = 0
    for (const store of facts.stores) {
      if (store.index === undefined) continue
      const { comparedCount, disagreements } = store.index
      const abouts = new Set(disagreements.map(({ about }) => about))
      passedCount += Math.max(0, comparedCount - abouts.size)
      for (const [from, said] of groupedBy(disagreements, (one) => one.from))
        findings.push(disagreeing(store, from, said, policy.sampleCount))
    }
    return { passedCount, findings, unknowns: [] }
  },
})

function disagreeing(
  store: StoreFact,
  from: TreePath,
  said: readonly Disagreement[],
  sampleCount: number,
): Finding<'index-disagrees'> {
  const [first] = said
  const more = said.length > 1 ? `, and ${said.length - 1} more` : ''
  return {
    code: 'index-disagrees',
    subject: subjectOf(store, from),
    severity: 'warning',
    summary: `${subjectOf(store, from)} does not agree with what is there: ${first === undefined ? '' : sentence(first)}${more}`,
    evidence: { count: said.length, samples: said.slice(0, sampleCount).map(evidenceOf) },
    place: placeOf(store, from, 1),
  }
}

function sentence({ about, actual, kind, recorded }: Disagreement): string {
  const name = printablePath(about)
  switch (kind) {
    case 'size':
      return `it gives ${name} ${recorded ?? 'no'} bytes, and there are ${actual ?? 'none'}`
    case 'unclaimed':
      return `it lists ${name}, which no checkpoint claims, though others are claimed`
    case 'other-end':
      return `it is of another end of the chain, which no later checkpoint follows or merges, and ${name} does not begin as it records it: lines may be lost`
    case 'checkpoint-id':
      return `it calls itself ${recorded ?? 'by what is no id'}, and lies where ${actual ?? 'none'} belongs`
  }
}

function evidenceOf({ about, actual, kind, recorded }: Disagreement): Json {
  return { kind, about: printablePath(about), recorded, actual }
}
