import type { CommittedFact } from '../../domain/damage.ts'
import type { Digest } from '../../domain/digest.ts'
import type { TreePath } from '../../domain/path.ts'
import { attributesOf, indexEntries } from '../git/index-entries.ts'
import { groupedBy } from '../../domain/grouped-by.ts'
import type { ObjectReader } from '../git/object-reader.ts'
import { linesOf, runGit } from '../git/run-git.ts'

/** What the index knows of some paths of the work tree. */
export interface IndexSide {
  readonly committed: ReadonlyMap<TreePath, CommittedFact>
  /** Of a path, the other ones that a file system which ignores case, or Unicode form, takes for the same. */
  readonly twins: ReadonlyMap<TreePath, readonly Twin[]>
  /** SHA-256 by object id, of what was read for this. */
  readonly digests: ReadonlyMap<string, Digest>
}

/** A path of the index that one file system takes for another path of it. */
export interface Twin {
  readonly path: TreePath
  /** Null when its bytes are not here, or could not be read. */
  readonly sha256: Digest | null
}

/** Looks the paths up in the index of the work tree at `root`. */
export async function lookAtIndex(root: string, reader: ObjectReader, paths: readonly TreePath[]): Promise<IndexSide> {
  const entries = await indexEntries(root)
  const twinPaths = twinsOf(paths, [...entries.keys()])
  const needed = [...paths, ...[...twinPaths.values()].flat()].flatMap((path) => entries.get(path)?.objectId ?? [])
  const digests = await digestsOf(reader, needed)
  const attributes = await attributesOf(root, paths)
  const { stdout } = await runGit(root, ['config', '--get', 'core.autocrlf'])
  const autocrlf = linesOf(stdout)[0] ?? null
  const committed = new Map<TreePath, CommittedFact>()
  for (const path of paths) {
    const entry = entries.get(path)
    if (entry === undefined) continue
    const sha256 = digests.get(entry.objectId) ?? null
    committed.set(path, { kind: entry.kind, sha256, attributes: attributes.get(path) ?? {}, autocrlf })
  }
  const twinOf = (path: TreePath): Twin => ({
    path,
    sha256: digests.get(entries.get(path)?.objectId ?? '') ?? null,
  })
  const twins = new Map([...twinPaths].map(([path, others]) => [path, others.map(twinOf)]))
  return { committed, twins, digests }
}

function folded(path: TreePath): string {
  return path.normalize('NFC').toLowerCase()
}

/** Those of all paths, for each asked one that has any: of several asked for that are one another's, for each. */
function twinsOf(paths: readonly TreePath[], all: readonly TreePath[]): ReadonlyMap<TreePath, readonly TreePath[]> {
  const asked = new Set(paths.map(folded))
  const sameNamed = groupedBy(
    all.filter((path) => asked.has(folded(path))),
    folded,
  )
  return new Map(
    paths.flatMap((path) => {
      const others = (sameNamed.get(folded(path)) ?? []).filter((other) => other !== path)
      return others.length === 0 ? [] : [[path, others] as const]
    }),
  )
}

async function digestsOf(reader: ObjectReader, ids: readonly string[]): Promise<ReadonlyMap<string, Digest>> {
  const unique = [...new Set(ids)]
  const readings = await reader.read(
    unique.map((id) => ({ objectIds: [id], type: 'blob', keepBytes: 0, isHashed: true })),
    () => undefined,
  )
  return new Map(
    unique.flatMap((id, index) => {
      const reading = readings[index]
      return reading?.kind === 'read' && reading.digests !== null ? [[id, reading.digests.sha256] as const] : []
    }),
  )
}
