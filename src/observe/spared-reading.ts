import { OTHER_ALGORITHMS } from '../domain/store-facts.ts'
import type { ArtifactFact, Reading, StoreFact } from '../domain/store-facts.ts'
import { joinPath } from '../domain/path.ts'
import type { TreePath } from '../domain/path.ts'
import type { Backend, ReadRequest } from '../ports.ts'

/** What was read of a store, by path in the tree, of files that a change leaves alone and that are as they were recorded. */
export function soundReadings(
  { artifacts, root }: StoreFact,
  touched: ReadonlySet<TreePath>,
): readonly (readonly [TreePath, Reading])[] {
  return artifacts
    .map((artifact) => [joinPath(root, artifact.path), artifact] as const)
    .filter(([path, artifact]) => !touched.has(path) && isAsRecorded(artifact))
    .map(([path, { reading }]) => [path, reading] as const)
}

/** Damage is looked at twice, for what lies in the work tree need not be what was committed. */
function isAsRecorded({ claim, reading }: ArtifactFact): boolean {
  if (claim === null) return reading.kind === 'present'
  if (reading.kind !== 'read') return false
  const { others = {}, sha256 } = claim
  return (
    (sha256 === null || sha256 === reading.sha256) &&
    OTHER_ALGORITHMS.every((name) => others[name] === undefined || others[name] === reading.others?.[name])
  )
}

/** A tree of which some files are known already, and not read a second time. */
export function withSparedReading(tree: Backend, known: ReadonlyMap<TreePath, Reading>): Backend {
  return {
    ...tree,
    read: async (requests, progress) => {
      const answers = requests.map((request) => knownAnswer(request, known))
      const open = requests.filter((_, at) => answers[at] === null)
      const readings = (await tree.read(open, progress))[Symbol.iterator]()
      return answers.map((answer) => answer ?? readings.next().value ?? { kind: 'absent' })
    },
  }
}

function knownAnswer(
  { isHashed, others = [], paths }: ReadRequest,
  known: ReadonlyMap<TreePath, Reading>,
): Reading | null {
  const [path = '', ...more] = paths
  const reading = more.length === 0 ? known.get(path) : undefined
  if (reading === undefined || (isHashed && reading.kind !== 'read')) return null
  if (reading.kind === 'read' && others.some((name) => reading.others?.[name] === undefined)) return null
  return reading
}
