import type { CommittedFact } from '../../domain/damage.ts'
import type { Digest } from '../../domain/digest.ts'
import type { TreePath } from '../../domain/path.ts'
import { attributesOf, indexEntries } from '../git/index-entries.ts'
import type { ObjectReader } from '../git/object-reader.ts'
import { linesOf, runGit } from '../git/run-git.ts'

/** What the index knows of some paths of the work tree. */
export interface IndexSide {
  readonly committed: ReadonlyMap<TreePath, CommittedFact>
  /** Of a path, another one that a file system which ignores case, or Unicode form, takes for the same. */
  readonly twins: ReadonlyMap<TreePath, { readonly path: TreePath; readonly sha256: Digest | null }>
  /** SHA-256 by object id, of what was read for this. */
  readonly digests: ReadonlyMap<string, Digest>
}

/** Looks the paths up in the index of the work tree at `root`. */
export async function lookAtIndex(root: string, reader: ObjectReader, paths: readonly TreePath[]): Promise<IndexSide> {
  const entries = await indexEntries(root)
  const twinOf = twinsOf(paths, [...entries.keys()])
  const needed = [...paths, ...twinOf.values()].flatMap((path) => entries.get(path)?.objectId ?? [])
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
  const twins = [...twinOf].map(([path, twin]) => {
    const sha256 = digests.get(entries.get(twin)?.objectId ?? '') ?? null
    return [path, { path: twin, sha256 }] as const
  })
  return { committed, twins: new Map(twins), digests }
}

function folded(path: TreePath): string {
  return path.normalize('NFC').toLowerCase()
}

function twinsOf(paths: readonly TreePath[], all: readonly TreePath[]): ReadonlyMap<TreePath, TreePath> {
  const own = new Map(paths.map((path) => [folded(path), path]))
  const twins = new Map<TreePath, TreePath>()
  for (const other of all) {
    const path = own.get(folded(other))
    if (path !== undefined && path !== other) twins.set(path, other)
  }
  return twins
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
