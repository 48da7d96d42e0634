import type { Disagreement, IndexFact, OrphansFact, ReferenceFact } from '../../domain/references.ts'
import type { Observed } from '../../domain/observed.ts'
import { folderOf } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { checkpointIdOf } from './entire-layout.ts'
import type { StoreTree } from './entire-layout.ts'
import type { CheckpointNaming } from './entire-records.ts'

/** A checkpoint's record, as it was read. */
interface ReadRecord {
  readonly path: TreePath
  readonly answer: Observed<CheckpointNaming>
}

/**
 * Holds sessions' folders against the records of their checkpoints, and records against the folders that they lie in. Where a record
 * cannot be read, or is of a version that lists no sessions, nothing is known of its folders. Counts that records hold are
 * not compared: nothing promises that they agree.
 */
export function agreementOf(
  tree: StoreTree,
  records: readonly ReadRecord[],
  references: readonly ReferenceFact[],
): { readonly orphans: OrphansFact; readonly index: IndexFact } {
  const listing = new Map(records.map(({ answer, path }) => [folderOf(path), answer.seen && answer.value.isListing]))
  const named = new Set(references.flatMap(({ from, target }) => numberedFolderIn(folderOf(from), target) ?? []))
  const examined = tree.sessions.filter(({ checkpoint }) => listing.get(checkpoint) !== false)
  const paths = examined.map(({ path }) => path).filter((path) => !named.has(path))
  return {
    orphans: { kind: 'session-folder', examinedCount: examined.length, paths: paths.toSorted() },
    index: ownIds(records),
  }
}

/** The folder right in a checkpoint that a target lies in; null when it lies elsewhere. */
function numberedFolderIn(checkpoint: TreePath, target: TreePath): TreePath | null {
  if (!target.startsWith(`${checkpoint}/`)) return null
  const end = target.indexOf('/', checkpoint.length + 1)
  return end < 0 ? null : target.slice(0, end)
}

/** Each record gives itself the id that its folder stands for. */
function ownIds(records: readonly ReadRecord[]): IndexFact {
  const disagreements: Disagreement[] = []
  let comparedCount = 0
  for (const { answer, path } of records) {
    if (!answer.seen || answer.value.id === undefined) continue
    const checkpoint = folderOf(path)
    const actual = checkpointIdOf(checkpoint)
    comparedCount += 1
    if (answer.value.id !== actual)
      disagreements.push({
        ...{ kind: 'checkpoint-id', from: path, about: checkpoint },
        ...{ recorded: answer.value.id, actual },
      })
  }
  return { comparedCount, disagreements: disagreements.toSorted((a, b) => (a.from < b.from ? -1 : 1)) }
}
