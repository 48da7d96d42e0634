import { createHash } from 'node:crypto'
import type { ArtifactFact } from '../../domain/store-facts.ts'
import { isAppendOnly } from '../../domain/append-only.ts'
import type { Digest } from '../../domain/digest.ts'
import { groupedBy } from '../../domain/grouped-by.ts'
import type { Disagreement, IndexFact } from '../../domain/references.ts'
import { joinPath } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { newestRecord, recordPath, recordedFiles, unknownTo } from '../../domain/session.ts'
import type { Backend } from '../../ports.ts'
import { isAsClaimed } from './session-agreement.ts'
import type { OpenSession } from './session-agreement.ts'

/** A larger transcript is not held against what another end of the chain recorded of it. */
const MAX_TRANSCRIPT_BYTES = 64 * 1024 * 1024

/**
 * Holds the checkpoints of sessions against their files. Of a file that is as it was recorded, the size may be another; and what grew on two
 * ends of the chain may have the lines of one only: its first bytes are not those that the other end recorded.
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
  const open: { readonly claim: RecordedClaim; readonly said: Omit<Disagreement, 'kind'> }[] = []
  let comparedCount = 0
  for (const claim of claims) {
    const artifact = found.get(claim.about)
    if (artifact?.reading.kind !== 'read' || !isAsClaimed(artifact)) continue
    const said = { from: claim.from, about: claim.about, recorded: claim.sizeBytes, actual: artifact.reading.sizeBytes }
    comparedCount += 1
    if (artifact.reading.sha256 !== claim.sha256) open.push({ claim, said })
    else if (said.recorded !== said.actual) disagreements.push({ kind: 'size', ...said })
  }
  for (const [treePath, ofFile] of groupedBy(open, ({ claim }) => claim.treePath)) {
    const begins = await beginningsOf(
      backend,
      treePath,
      ofFile.map(({ claim }) => claim.sizeBytes),
    )
    for (const { claim, said } of begins === null ? [] : ofFile)
      if (begins?.get(claim.sizeBytes) !== claim.sha256) disagreements.push({ kind: 'other-end', ...said })
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
}

function claimsOf({ listing, said }: OpenSession): readonly RecordedClaim[] {
  const { folder, folderInStore } = listing
  const { records } = said
  const claim = (record: string, path: TreePath, sha256: Digest, sizeBytes: number): RecordedClaim => ({
    ...{ from: joinPath(folderInStore, recordPath(record)), about: joinPath(folderInStore, path) },
    ...{ treePath: joinPath(folder, path), sha256, sizeBytes },
  })
  const recorded = recordedFiles(records)
  const own = [...recorded].map(([path, { record, sha256, sizeBytes }]) => claim(record, path, sha256, sizeBytes))
  const others = unknownTo(newestRecord(records)?.id ?? '', records).flatMap(({ artifacts, id }) =>
    [...artifacts]
      .filter(([path, { sha256 }]) => isAppendOnly(path) && recorded.get(path)?.sha256 !== sha256)
      .map(([path, { sha256, sizeBytes }]) => claim(id, path, sha256, sizeBytes)),
  )
  return [...own, ...others]
}

/** SHA-256 of the first bytes of a file, by how many; without those that it has not. Null when it cannot be read. */
async function beginningsOf(
  backend: Backend,
  treePath: TreePath,
  sizes: readonly number[],
): Promise<ReadonlyMap<number, string> | null> {
  const text = (await backend.readTexts([treePath], MAX_TRANSCRIPT_BYTES)).get(treePath)
  if (text?.seen !== true) return null
  const begins = new Map<number, string>()
  const hash = createHash('sha256')
  let at = 0
  for (const size of [...new Set(sizes)].toSorted((a, b) => a - b)) {
    if (size > text.value.length) break
    hash.update(text.value.subarray(at, size))
    begins.set(size, hash.copy().digest('hex'))
    at = size
  }
  return begins
}
