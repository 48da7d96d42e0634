import type { ArtifactFact } from '../../domain/store-facts.ts'
import { isAppendOnly } from '../../domain/append-only.ts'
import type { Digest } from '../../domain/digest.ts'
import type { Disagreement, IndexFact } from '../../domain/references.ts'
import { joinPath } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { newestRecord, recordPath, recordedFiles, unknownTo } from '../../domain/session.ts'
import type { Backend } from '../../ports.ts'
import { sha256Of } from '../hashing/sha256.ts'
import { isAsClaimed } from './session-agreement.ts'
import type { OpenSession } from './session-agreement.ts'

/** A larger transcript is not held against what the other side of a merge recorded of it. */
const MAX_TRANSCRIPT_BYTES = 64 * 1024 * 1024

/**
 * Holds the checkpoints of sessions against their files. Of a file that is as it was recorded, the size may be another; and what both sides of
 * a merge appended to, may have the lines of one side only: its first bytes are not those that the other side recorded.
 * @param artifacts of all sessions. All paths are relative to the store.
 */
export async function recordsAgreement(
  backend: Backend,
  sessions: readonly OpenSession[],
  artifacts: readonly ArtifactFact[],
): Promise<IndexFact> {
  const claims = sessions.flatMap(claimsOf)
  const wanted = new Set(claims.map(({ about }) => about))
  const found = new Map(artifacts.flatMap((one) => (wanted.has(one.path) ? [[one.path, one] as const] : [])))
  const disagreements: Disagreement[] = []
  let comparedCount = 0
  for (const claim of claims) {
    const artifact = found.get(claim.about)
    if (artifact?.reading.kind !== 'read' || !isAsClaimed(artifact)) continue
    const said = { from: claim.from, about: claim.about, recorded: claim.sizeBytes, actual: artifact.reading.sizeBytes }
    comparedCount += 1
    if (artifact.reading.sha256 === claim.sha256) {
      if (said.recorded !== said.actual) disagreements.push({ kind: 'size', ...said })
    } else if (claim.isOfOtherSide && (await beginsOtherwise(backend, claim)))
      disagreements.push({ kind: 'other-side', ...said })
  }
  return { comparedCount, disagreements }
}

interface RecordedClaim {
  readonly from: TreePath
  readonly about: TreePath
  /** In the tree. */
  readonly treePath: TreePath
  readonly sha256: Digest
  readonly sizeBytes: number
  /** A record that the newest knows nothing of has it, of a file that both sides appended to. */
  readonly isOfOtherSide: boolean
}

function claimsOf({ listing, said }: OpenSession): readonly RecordedClaim[] {
  const { folder, folderInStore } = listing
  const { records } = said
  const claim = (record: string, path: TreePath, sha256: Digest, sizeBytes: number): RecordedClaim => ({
    ...{ from: joinPath(folderInStore, recordPath(record)), about: joinPath(folderInStore, path) },
    ...{ treePath: joinPath(folder, path), sha256, sizeBytes, isOfOtherSide: false },
  })
  const recorded = recordedFiles(records)
  const own = [...recorded].map(([path, { record, sha256, sizeBytes }]) => claim(record, path, sha256, sizeBytes))
  const others = unknownTo(newestRecord(records)?.id ?? '', records).flatMap(({ artifacts, id }) =>
    [...artifacts]
      .filter(([path, { sha256 }]) => isAppendOnly(path) && recorded.get(path)?.sha256 !== sha256)
      .map(([path, { sha256, sizeBytes }]) => ({ ...claim(id, path, sha256, sizeBytes), isOfOtherSide: true })),
  )
  return [...own, ...others]
}

async function beginsOtherwise(backend: Backend, { sha256, sizeBytes, treePath }: RecordedClaim): Promise<boolean> {
  const text = (await backend.readTexts([treePath], MAX_TRANSCRIPT_BYTES)).get(treePath)
  return text?.seen === true && sha256Of(text.value.subarray(0, sizeBytes)) !== sha256
}
