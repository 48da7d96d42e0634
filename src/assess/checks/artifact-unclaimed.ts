import type { ArtifactFact, StoreFact } from '../../domain/store-facts.ts'
import type { Finding } from '../../domain/finding.ts'
import { printablePath } from '../../domain/path.ts'
import { defineCheck } from '../check.ts'
import { judged } from '../judged.ts'
import { placeOf, subjectOf } from './subject.ts'

/** Honest coverage: files that nothing vouches for, once a store; each by itself where there is to be none. */
export const artifactUnclaimed = defineCheck({
  code: 'artifact-unclaimed',
  question: 'Is a digest recorded for every artifact?',
  assess: (facts, { policy }) => {
    const findings: Finding<'artifact-unclaimed'>[] = []
    let passedCount = 0
    for (const store of facts.stores) {
      const { all, unclaimed } = judged(store)
      passedCount += store.artifacts.length - unclaimed.length
      findings.push(...unclaimed.filter(({ isClosed }) => isClosed === true).map((artifact) => added(store, artifact)))
      if (unclaimed.length === 0) continue
      findings.push({
        code: 'artifact-unclaimed',
        subject: store.id,
        severity: 'info',
        summary: `no digest is recorded for ${unclaimed.length} of ${all.length} artifacts of ${store.id}; damage to them cannot be seen`,
        evidence: {
          count: unclaimed.length,
          samples: unclaimed.slice(0, policy.sampleCount).map(({ path }) => printablePath(path)),
        },
        place: null,
      })
    }
    return { passedCount, findings, unknowns: [] }
  },
})

function added(store: StoreFact, { path }: ArtifactFact): Finding<'artifact-unclaimed'> {
  const subject = subjectOf(store, path)
  return {
    ...{ code: 'artifact-unclaimed', subject, severity: 'error', evidence: {} },
    summary: `${subject} was added to a session that was sealed as closed`,
    place: placeOf(store, path, 1),
  }
}
