import type { CommitGraph } from './commit-graph.ts'
import { groupedBy } from '../../domain/grouped-by.ts'
import { createMergeBases } from './merge-bases.ts'
import { isSubmodule, treeChanges } from './tree-changes.ts'
import type { CommitPair, TreeChange } from './tree-changes.ts'

/** What one side of a merge had made of a path, and the merge left as it was before either side began. */
export interface DroppedChange {
  /** The number of the merge, and of that side. */
  readonly merge: number
  readonly side: number
  /** Which of the merge's parents that side is, counted from 1. */
  readonly parentNumber: number
  /** In bytes; see {@link TreeChange}. */
  readonly path: string
  /** What the merge has there, and what the side had. */
  readonly kept: string
  readonly dropped: string
}

/** What merges dropped, newest merges first. */
export interface DroppedChanges {
  readonly all: readonly DroppedChange[]
  /** Merges of which it cannot be told, because commits are not here, or because there is too much of them. */
  readonly untold: readonly number[]
}

/** What to look for. */
export interface DroppedRequest {
  readonly gitDir: string
  readonly graph: CommitGraph
  /** Numbers of merges, newest first. */
  readonly merges: readonly number[]
  /** Files and folders to stay in, in bytes; none for everything. */
  readonly paths: readonly string[]
  readonly isWanted: (path: string) => boolean
}

/** A merge of more parents is not looked into: each two of them may have other bases. */
const MAX_PARENTS = 24
/** More are not kept. */
const MAX_DROPPED = 100_000

interface Plan {
  readonly merge: number
  readonly parents: readonly number[]
  readonly bases: readonly number[]
  /** Of two parents, by their places; they have nothing in common when there are none. */
  readonly basesOf: (one: number, other: number) => readonly number[]
}

/**
 * Every change of one side that a merge dropped, though no other side had changed the path: another parent has what the merge has,
 * and so has every merge base of the two. Trees and ids only. What the merge has at a new path instead was moved, not dropped.
 */
export async function droppedChanges(request: DroppedRequest): Promise<DroppedChanges> {
  const { gitDir, graph, merges, paths, isWanted } = request
  const plans = plansFor(graph, merges)
  const found: DroppedChange[] = []
  const planned = new Set(plans.map(({ merge }) => merge))
  const untold = merges.filter((merge) => !planned.has(merge))
  const answers = treeChanges(gitDir, () => pairsOf(graph, plans), paths)
  for (const plan of plans) {
    if (found.length > MAX_DROPPED) {
      untold.push(plan.merge)
      continue
    }
    const sides = await take(answers, plan.parents.length)
    const bases = await take(answers, plan.bases.length)
    for (const change of droppedBy(plan, sides, bases)) {
      if (!isWanted(change.path)) continue
      if (found.length > MAX_DROPPED) untold.push(plan.merge)
      if (found.length > MAX_DROPPED) break
      found.push(change)
    }
  }
  await answers.return(undefined)
  return { all: await withoutMoved(gitDir, graph, found), untold }
}

function plansFor(graph: CommitGraph, merges: readonly number[]): readonly Plan[] {
  const mergeBases = createMergeBases(graph)
  return merges.flatMap((merge): readonly Plan[] => {
    const parents = graph.parentsOf(merge)
    if (graph.isCutOff(merge) || parents.length > MAX_PARENTS) return []
    const byPair = new Map<string, readonly number[]>()
    for (const [place, parent] of parents.entries())
      for (const [otherPlace, other] of parents.slice(0, place).entries()) {
        const { bases, isCertain } = mergeBases(parent, other)
        if (!isCertain) return []
        byPair.set(`${otherPlace} ${place}`, bases)
      }
    const basesOf = (one: number, other: number): readonly number[] =>
      byPair.get(`${Math.min(one, other)} ${Math.max(one, other)}`) ?? []
    return [{ merge, parents, bases: [...new Set([...byPair.values()].flat())], basesOf }]
  })
}

/** Each merge is compared with its parents, then with their bases. */
function* pairsOf(graph: CommitGraph, plans: readonly Plan[]): Generator<CommitPair> {
  for (const { merge, parents, bases } of plans)
    for (const other of [...parents, ...bases]) yield [graph.idOf(merge), graph.idOf(other)]
}

type Differing = ReadonlyMap<string, TreeChange>

async function take(answers: AsyncIterator<readonly TreeChange[]>, count: number): Promise<readonly Differing[]> {
  const taken: Differing[] = []
  while (taken.length < count) {
    const changes = await answers.next()
    if (changes.done === true) throw new Error('there are fewer comparisons than pairs')
    taken.push(new Map(changes.value.map((change: TreeChange) => [change.path, change])))
  }
  return taken
}

function* droppedBy(plan: Plan, sides: readonly Differing[], bases: readonly Differing[]): Generator<DroppedChange> {
  const { merge, parents } = plan
  const hadItBefore = (one: number, other: number, { path, after }: TreeChange): boolean => {
    const common = plan.basesOf(one, other)
    if (common.length === 0) return after === ''
    return common.every((base) => bases[plan.bases.indexOf(base)]?.has(path) === false)
  }
  for (const [place, side] of sides.entries())
    for (const change of side.values()) {
      const { path, before, after } = change
      if (isSubmodule(before) || isSubmodule(after)) continue
      const keepers = parents.flatMap((_, other) => (sides[other]?.has(path) === false ? [other] : []))
      const droppers = parents.flatMap((_, other) => (sides[other]?.get(path)?.before === before ? [other] : []))
      // Of several sides that have what was kept, one may have made it out of what was dropped.
      const isDropped = droppers.every((dropper) => keepers.every((keeper) => hadItBefore(dropper, keeper, change)))
      if (keepers.length === 0 || !isDropped) continue
      yield { merge, side: parents[place] ?? 0, parentNumber: place + 1, path, kept: after, dropped: before }
    }
}

/** Without what the merge has at a path that no side had: it moved there, with a folder that has another name. */
async function withoutMoved(
  gitDir: string,
  graph: CommitGraph,
  found: readonly DroppedChange[],
): Promise<readonly DroppedChange[]> {
  if (found.length === 0) return []
  const groups = [...groupedBy(found, ({ merge }) => merge)]
  const pairs = groups.flatMap(([merge]) =>
    graph.parentsOf(merge).map((parent): CommitPair => [graph.idOf(merge), graph.idOf(parent)]),
  )
  const answers = treeChanges(gitDir, () => pairs)
  const left: DroppedChange[] = []
  for (const [merge, changes] of groups) {
    const [first, ...others] = await take(answers, graph.parentsOf(merge).length)
    const added = [...(first?.values() ?? [])].filter(
      ({ before, path }) => before === '' && others.every((other) => other.get(path)?.before === ''),
    )
    const placed = new Set(added.map(({ after }) => after))
    left.push(...changes.filter(({ dropped }) => !placed.has(dropped)))
  }
  await answers.return(undefined)
  return left
}
