import type { DamageQuestion } from '../domain/damage.ts'
import type { ArtifactFact, StoreFact } from '../domain/store-facts.ts'
import { joinPath } from '../domain/path.ts'
import type { TreePath } from '../domain/path.ts'
import type { Backend, Repository } from '../ports.ts'

/** Each is read once more; the others are counted, and not looked into. */
const MAX_QUESTIONS = 100_000

/**
 * The same store, with what could be found out about each artifact that does not have its recorded bytes.
 * @param bringHistory called when there is one.
 */
export async function lookIntoDamage(
  repository: Repository,
  backend: Backend,
  store: StoreFact,
  bringHistory: () => Promise<void>,
): Promise<StoreFact> {
  const { artifacts, root } = store
  const suspects = artifacts.filter(isSuspect)
  if (suspects.length === 0) return store
  const present = new Set(
    artifacts.flatMap(({ claim, reading }) => (reading.kind === 'absent' ? [] : (claim?.manifest ?? []))),
  )
  const damaged = suspects
    .flatMap((artifact) => {
      const question = questionOf(artifact, root, store.isConfigured ? null : present)
      return question === null ? [] : [{ path: artifact.path, question }]
    })
    .slice(0, MAX_QUESTIONS)
  if (damaged.length === 0) return store
  await bringHistory()
  const answers = await repository.investigate(
    backend,
    damaged.map(({ question }) => question),
  )
  if (answers === null) return store
  const byPath = new Map(damaged.map(({ path }, index) => [path, answers[index]]))
  return {
    ...store,
    artifacts: artifacts.map((artifact) => {
      const damage = byPath.get(artifact.path)
      return damage === undefined ? artifact : { ...artifact, damage }
    }),
  }
}

/**
 * What to ask about an artifact that {@link isSuspect}; null when it was not compared. Where no file that a manifest names is there, it
 * describes a download, and nothing is missing.
 * @param present manifests of which some file is there; null when every missing file counts.
 */
function questionOf(
  { claim, path, reading }: ArtifactFact,
  root: TreePath,
  present: ReadonlySet<TreePath> | null,
): DamageQuestion | null {
  const expected = claim?.sha256 ?? null
  if (claim === null || expected === null) return null
  const question = {
    path: joinPath(root, path),
    manifest: joinPath(root, claim.manifest),
    expected,
    actual: null,
    isRemoved: reading.kind === 'absent',
  }
  switch (reading.kind) {
    case 'read':
      return { ...question, actual: reading.sha256 }
    case 'absent':
      return present?.has(claim.manifest) === false ? null : question
    case 'object-absent':
    case 'object-corrupt':
      return question
    case 'present':
    case 'unreadable':
      return null
  }
}

/** Its recorded SHA-256 is not that of what was read. */
function isSuspect({ claim, reading }: ArtifactFact): boolean {
  const expected = claim?.sha256 ?? null
  if (expected === null) return false
  return reading.kind !== 'read' || (reading.sha256 !== expected && reading.lfsOid !== expected)
}
