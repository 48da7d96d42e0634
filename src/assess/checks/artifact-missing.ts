import type { Digest } from '../../domain/digest.ts'
import type { Facts } from '../../domain/facts.ts'
import type { ArtifactFact, Claim, Reading, StoreFact } from '../../domain/store-facts.ts'
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
    const records = removedRecords(facts)
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

/**
 * A change that takes away a session, or what a seal of it wrote, takes away what that vouched for. One finding for each session. What
 * is found again elsewhere, byte for byte, was moved.
 */
function removedRecords(facts: Facts): readonly Finding<'artifact-missing'>[] {
  const pairs = facts.stores.flatMap((store) => {
    const before = storeAtBase(facts, store)
    return before?.format === 'session' ? [{ store, before }] : []
  })
  if (pairs.length === 0) return []
  const there = new Set(facts.stores.flatMap(({ artifacts }) => artifacts.map(({ reading }) => digestOf(reading))))
  return pairs.flatMap(({ before, store }) => removedSessions(store, before, there))
}

function removedSessions(
  store: StoreFact,
  before: StoreFact,
  there: ReadonlySet<Digest | null>,
): readonly Finding<'artifact-missing'>[] {
  const sessions = new Set(store.sessions.map(({ path }) => path))
  const manifests = new Set(store.manifests.map(({ path }) => path))
  return before.sessions.flatMap(({ path: session }) => {
    const own = before.artifacts.filter(({ path }) => pathWithin(session, path) !== null)
    const isThere = sessions.has(session)
    const isElsewhere = (artifact: ArtifactFact): boolean => there.has(digestOf(artifact.reading))
    const removed = before.manifests.flatMap(({ path }) => {
      const name = pathWithin(session, path)
      return name === null || manifests.has(path) || !(isRecord(name) || name === SESSION_MANIFEST) ? [] : [path]
    })
    const isMoved = !isThere && own.length > 0 && own.every(isElsewhere)
    const lost = isMoved ? [] : removed.filter((path) => !own.some((one) => one.path === path && isElsewhere(one)))
    return lost.length === 0 ? [] : [removedSession(store, session, isThere, lost)]
  })
}

function removedSession(
  store: StoreFact,
  session: TreePath,
  isThere: boolean,
  lost: readonly TreePath[],
): Finding<'artifact-missing'> {
  const subject = subjectOf(store, session)
  const names = lost.map((path) => pathWithin(session, path) ?? path)
  return {
    ...{ code: 'artifact-missing', subject, severity: 'error', place: null },
    summary: isThere
      ? `${lost.length} of the files that seals of ${subject} wrote are gone, though the base of the change has them`
      : `session ${subject} is gone, though the base of the change has it`,
    evidence: {
      ...{ session: printablePath(session), checkpoints: names.filter(isRecord).length },
      isManifestGone: names.includes(SESSION_MANIFEST),
    },
  }
}

/** Null for what was not read. */
function digestOf(reading: Reading): Digest | null {
  return reading.kind === 'read' ? reading.sha256 : null
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
