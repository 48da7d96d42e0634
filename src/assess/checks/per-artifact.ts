import type { Facts } from '../../domain/facts.ts'
import type { ArtifactFact, StoreFact } from '../../domain/store-facts.ts'
import type { Finding } from '../../domain/finding.ts'
import type { CheckAnswer } from '../check.ts'
import { artifactsOf } from '../verdict.ts'

/** Asks one question of every artifact of every store: null is a pass, `skip` says that the question does not apply. */
export function perArtifact<Code extends string>(
  facts: Facts,
  ask: (artifact: ArtifactFact, store: StoreFact) => Finding<Code> | null | 'skip',
): CheckAnswer<Code> {
  const findings: Finding<Code>[] = []
  let passedCount = 0
  for (const store of facts.stores) {
    for (const artifact of artifactsOf(store)) {
      const answer = ask(artifact, store)
      if (answer === null) passedCount += 1
      else if (answer !== 'skip') findings.push(answer)
    }
  }
  return { passedCount, findings, unknowns: [] }
}
