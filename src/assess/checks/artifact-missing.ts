import type { ArtifactFact, Claim, StoreFact } from '../../domain/store-facts.ts'
import type { Finding } from '../../domain/finding.ts'
import { pathWithin, printablePath } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { SESSION_MANIFEST, isRecord } from '../../domain/session.ts'
import { defineCheck } from '../check.ts'
import { judged } from '../judged.ts'
import { downloadManifests } from '../verdict.ts'
import { storeAtBase } from './store-at-base.ts'
import { placeOf, subjectOf } from './subject.ts'

/** R5: every claimed file is there. */
export const artifactMissing = defineCheck({
  code: 'artifact-missing',
  question: 'Is every artifact there that a digest is recorded for?',
  assess: (facts) => {
    const gone: Finding<'artifact-missing'>[] = []
    let claimedCount = 0
    for (const store of facts.stores) {
      claimedCount += judged(store).claimedCount
      for (const artifact of judged(store).missing)
        if (artifact.claim !== null) gone.push(missing(store, artifact, artifact.claim))
    }
    const downloads = facts.stores.flatMap((store) => {
      const manifests = [...downloadManifests(store)]
      const counts = manifests.length === 0 ? null : claimCounts(store)
      return manifests.map((manifest) => describesDownload(store, manifest, counts?.get(manifest) ?? 0))
    })
    const records = facts.stores.flatMap((store) => removedRecords(store, storeAtBase(facts, store)))
    const findings = [...gone, ...downloads, ...facts.removed.map(removedStore), ...records]
    return { passedCount: claimedCount - gone.length, findings, unknowns: [] }
  },
})

function missing(store: StoreFact, { isCritical, path }: ArtifactFact, claim: Claim): Finding<'artifact-missing'> {
  const subject = subjectOf(store, path)
  const manifest = printablePath(claim.manifest)
  const expected = claim.sha256 ?? Object.values(claim.others ?? {})[0] ?? ''
  return {
    ...{ code: 'artifact-missing', subject, severity: isCritical === true ? 'critical' : 'error' },
    summary: `${subject} is not there, though ${manifest} records its digest`,
    evidence: { expected, manifest, line: claim.line },
    place: placeOf(store, claim.manifest, claim.line),
  }
}

/** A change that takes a whole store away, or just the manifest that makes it one, takes away what it vouched for. */
function removedStore(id: string): Finding<'artifact-missing'> {
  return {
    code: 'artifact-missing',
    subject: id,
    severity: 'error',
    summary: `store ${id} is gone, or is no store any more, though the base of the change has it`,
    evidence: { store: id },
    place: null,
  }
}

/** A change that takes away a session, or what a seal of it wrote, takes away what that vouched for. One finding for each session. */
function removedRecords(store: StoreFact, before: StoreFact | undefined): readonly Finding<'artifact-missing'>[] {
  if (before?.format !== 'session') return []
  const sessions = new Set(store.sessions.map(({ path }) => path))
  const there = new Set(store.manifests.map(({ path }) => path))
  return before.sessions.flatMap(({ path: session }): readonly Finding<'artifact-missing'>[] => {
    const removed = before.manifests.flatMap(({ path }) => {
      const name = pathWithin(session, path)
      return name === null || there.has(path) || !(isRecord(name) || name === SESSION_MANIFEST) ? [] : [name]
    })
    if (removed.length === 0) return []
    const checkpoints = removed.filter(isRecord).length
    const subject = subjectOf(store, session)
    const what = sessions.has(session)
      ? `${removed.length} of the files that seals of ${subject} wrote are gone`
      : `session ${subject} is gone`
    return [
      {
        ...{ code: 'artifact-missing', subject, severity: 'error', place: null },
        summary: `${what}, though the base of the change has ${sessions.has(session) ? 'them' : 'it'}`,
        evidence: { session: printablePath(session), checkpoints, isManifestGone: removed.includes(SESSION_MANIFEST) },
      },
    ]
  })
}

function claimCounts({ artifacts }: StoreFact): ReadonlyMap<TreePath, number> {
  const counts = new Map<TreePath, number>()
  for (const { claim } of artifacts)
    if (claim !== null) counts.set(claim.manifest, (counts.get(claim.manifest) ?? 0) + 1)
  return counts
}

function describesDownload(store: StoreFact, manifest: TreePath, claims: number): Finding<'artifact-missing'> {
  return {
    code: 'artifact-missing',
    subject: subjectOf(store, manifest),
    severity: 'info',
    summary: `none of the files that ${printablePath(manifest)} of ${store.id} lists is there; it seems to describe a download and was left alone`,
    evidence: { claims },
    place: placeOf(store, manifest, 1),
  }
}
