import type { ArtifactFact, Claim, StoreFact } from '../../domain/store-facts.ts'
import type { Finding } from '../../domain/finding.ts'
import { printablePath } from '../../domain/path.ts'
import { defineCheck } from '../check.ts'
import { judged } from '../judged.ts'
import { storeAtBase } from './store-at-base.ts'
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
      const claims = new Map(storeAtBase(facts, store)?.artifacts.map(({ claim, path }) => [path, claim]))
      for (const artifact of unclaimed) {
        const claim = claims.get(artifact.path) ?? null
        if (artifact.isClosed === true) findings.push(added(store, artifact))
        else if (claim !== null) findings.push(notClaimedAnyMore(store, artifact, claim))
      }
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

/** Whoever takes out the line of a manifest that vouched for a file can change the file as well. */
function notClaimedAnyMore(
  store: StoreFact,
  { path, reading }: ArtifactFact,
  { sha256 }: Claim,
): Finding<'artifact-unclaimed'> {
  const subject = subjectOf(store, path)
  const isAsRecorded = reading.kind === 'read' && (sha256 === null || reading.sha256 === sha256)
  const bytes = isAsRecorded ? '' : ', and its bytes are not those'
  return {
    ...{ code: 'artifact-unclaimed', subject, severity: isAsRecorded ? 'warning' : 'error' },
    summary: `no digest is recorded for ${subject} any more, though the base of the change has one${bytes}`,
    evidence: { recordedAtBase: sha256, actual: reading.kind === 'read' ? reading.sha256 : null },
    place: placeOf(store, path, 1),
  }
}

function added(store: StoreFact, { path }: ArtifactFact): Finding<'artifact-unclaimed'> {
  const subject = subjectOf(store, path)
  return {
    ...{ code: 'artifact-unclaimed', subject, severity: 'error', evidence: {} },
    summary: `${subject} was added to a session that was sealed as closed`,
    place: placeOf(store, path, 1),
  }
}
