import type { CommitGraph } from './commit-graph.ts'
import type { DroppedChange, DroppedChanges } from './dropped-changes.ts'
import { groupedBy } from '../../domain/grouped-by.ts'
import { canBeNamed } from './pathspecs.ts'
import { treeChanges } from './tree-changes.ts'
import type { CommitPair } from './tree-changes.ts'

/** What is still lost at a tip. */
export interface StillLost {
  readonly lost: readonly LostChange[]
  /** How many changes it cannot be told of, because commits are not here. */
  readonly untold: number
}

/** A change that a merge dropped, and that nobody has brought back or dealt with since. */
export interface LostChange extends DroppedChange {
  /** Somebody changed the path away from what was dropped: it may have been removed on purpose. */
  readonly wasReplaced: boolean
}

/**
 * Of what merges dropped, what the tip still lacks. The tip has at the path what the merge left there, or nothing; it has what was
 * dropped at no path that is new since; and on no way on which it has got its version from the merge has a commit that is no merge
 * changed the path, nor one anywhere changed it from what was dropped. Whoever did has dealt with it.
 */
export async function stillLost(
  gitDir: string,
  graph: CommitGraph,
  tip: number,
  dropped: DroppedChanges,
): Promise<StillLost> {
  const lacking = await lackingAt(gitDir, graph, tip, dropped.all)
  if (lacking.length === 0) return { lost: [], untold: 0 }
  const touched = await touchedPaths(
    gitDir,
    graph,
    lacking.map(({ path }) => path),
  )
  const touchesOf = ({ path }: DroppedChange): Touches => touched.get(path) ?? NEVER
  const budget = { left: MAX_STEPS }
  const isRepair = createRepairs(graph, dropped.all, touchesOf, budget)
  const wasReplaced = createReplacements(graph, touchesOf)
  const lost: LostChange[] = []
  let untold = 0
  for (const [merge, changes] of groupedBy(lacking, (change) => change.merge)) {
    const trace = createTrace(graph, merge, budget)
    let ofUntouched: Fate | null = null
    for (const change of changes) {
      const touches = touchesOf(change)
      const fate: Fate = touches.size > 0 ? trace(tip, change, touches) : (ofUntouched ??= trace(tip, change, touches))
      const repairs = fate === 'lost' ? isRepair(change) : false
      const isLost = fate === 'lost' && repairs === false
      if (fate === 'untold' || repairs === null || (isLost && mayBeRepair(graph, change, dropped.untold, budget)))
        untold += 1
      else if (isLost) lost.push({ ...change, wasReplaced: wasReplaced(change) })
    }
  }
  return { lost, untold }
}

/**
 * So many commits are looked at, newest merges first; what more would take is not told. Some 10 s: a history in which thousands of
 * merges drop the same path could take for ever.
 */
const MAX_STEPS = 250_000_000

/** What is left of {@link MAX_STEPS}. */
interface Budget {
  left: number
}

/** What the tip has not got, by its tree alone. */
async function lackingAt(
  gitDir: string,
  graph: CommitGraph,
  tip: number,
  dropped: readonly DroppedChange[],
): Promise<readonly DroppedChange[]> {
  const groups = [...groupedBy(dropped, ({ merge }) => merge)]
  const pairs = groups.map(([merge]): CommitPair => [graph.idOf(tip), graph.idOf(merge)])
  const lacking: DroppedChange[] = []
  let at = 0
  if (groups.length > 0)
    for await (const later of treeChanges(gitDir, () => pairs)) {
      const placed = new Set(later.flatMap(({ after, before }) => (before === '' ? [after] : [])))
      const byPath = new Map(later.map((change) => [change.path, change.after]))
      for (const change of groups[at]?.[1] ?? []) {
        const now = byPath.get(change.path) ?? change.kept
        const isAnswered = now === change.dropped || placed.has(change.dropped)
        if ((now === change.kept || now === '') && !isAnswered) lacking.push(change)
      }
      at += 1
    }
  return lacking
}

/** Of one path: by commit, what was there in those of its parents in which it was not the same; by the parent's number. */
type Touches = ReadonlyMap<number, ReadonlyMap<number, string>>

const NEVER: Touches = new Map()

/** Where in all of the graph some paths were touched. */
async function touchedPaths(
  gitDir: string,
  graph: CommitGraph,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Touches>> {
  const touched = new Map<string, Map<number, Map<number, string>>>(paths.map((path) => [path, new Map()]))
  const named = [...touched.keys()]
  const pairs = (): Generator<CommitPair> => pairsOf(graph)
  const numbers = numbersOf(graph)
  for await (const changes of treeChanges(gitDir, pairs, canBeNamed(named) ? named : [])) {
    const [commit, parent] = numbers.next().value ?? [0, 0]
    for (const { before, path } of changes) {
      const byCommit = touched.get(path)
      if (byCommit === undefined) continue
      byCommit.set(commit, (byCommit.get(commit) ?? new Map<number, string>()).set(parent, before))
    }
  }
  return touched
}

function* pairsOf(graph: CommitGraph): Generator<CommitPair> {
  for (const [commit, parent] of numbersOf(graph)) yield [graph.idOf(commit), graph.idOf(parent)]
}

function* numbersOf(graph: CommitGraph): Generator<readonly [commit: number, parent: number], undefined> {
  for (let commit = 0; commit < graph.size; commit++)
    for (const parent of graph.parentsOf(commit)) yield [commit, parent]
}

type Fate = 'lost' | 'dealt-with' | 'untold'

/** Follows, from a tip down to a merge, where the tip has its version of a path from. */
function createTrace(
  graph: CommitGraph,
  merge: number,
  budget: Budget,
): (tip: number, change: DroppedChange, touches: Touches) => Fate {
  if (budget.left < 0) return () => 'untold'
  budget.left -= graph.size
  const isBefore = ancestorsOf(graph, merge)
  const isAfter = descendantsOf(graph, merge)
  const seenFor = new Int32Array(graph.size)
  let round = 0
  return (tip, { dropped }, touches) => {
    round += 1
    const open = [tip]
    let isFromMerge = false
    let isCutOff = false
    for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
      if (commit === merge) isFromMerge = true
      if (seenFor[commit] === round || isBefore[commit] === 1) continue
      seenFor[commit] = round
      if (--budget.left < 0) return 'untold'
      if (graph.isCutOff(commit)) isCutOff = true
      const parents = graph.parentsOf(commit)
      const before = touches.get(commit)
      const same = parents.filter((parent) => before?.has(parent) !== true)
      if (same.length > 0) {
        open.push(...same)
        continue
      }
      if (parents.length === 1 && isAfter[commit] === 1) return 'dealt-with'
      if (before !== undefined && [...before.values()].includes(dropped)) return 'dealt-with'
      open.push(...parents)
    }
    return isCutOff ? 'untold' : isFromMerge ? 'lost' : 'dealt-with'
  }
}

/**
 * Tells whether what a side had was itself no more than what an earlier merge had lost: the merge that drops it brings that back. Null
 * when it cannot be told.
 * @param all what merges dropped, newest merges first.
 */
function createRepairs(
  graph: CommitGraph,
  all: readonly DroppedChange[],
  touchesOf: (change: DroppedChange) => Touches,
  budget: Budget,
): (change: DroppedChange) => boolean | null {
  const keyOf = (path: string, from: string, to: string): string => `${from} ${to} ${path}`
  const byKey = groupedBy(all, ({ dropped, kept, path }) => keyOf(path, dropped, kept))
  const answers = new Map<DroppedChange, boolean | null>()
  const answer = (change: DroppedChange): boolean | null => {
    const inverse = byKey.get(keyOf(change.path, change.kept, change.dropped)) ?? []
    let isTold = true
    for (const earlier of inverse.filter(({ merge }) => merge > change.merge)) {
      const fate = createTrace(graph, earlier.merge, budget)(change.side, earlier, touchesOf(change))
      const isRepair = fate === 'lost' ? answers.get(earlier) : false
      if (fate === 'lost' && isRepair === false) return true
      if (fate === 'untold' || isRepair === null) isTold = false
    }
    return isTold ? false : null
  }
  /** Oldest merges first: each answer needs those before it. */
  const answerAll = ({ dropped, kept, path }: DroppedChange): void => {
    const pair = [keyOf(path, dropped, kept), keyOf(path, kept, dropped)].flatMap((key) => byKey.get(key) ?? [])
    for (const each of pair.toSorted((a, b) => b.merge - a.merge)) answers.set(each, answer(each))
  }
  return (change) => {
    if (!byKey.has(keyOf(change.path, change.kept, change.dropped))) return false
    if (!answers.has(change)) answerAll(change)
    return answers.get(change) ?? null
  }
}

/** A merge of which nothing can be told may be what lost it. */
function mayBeRepair(graph: CommitGraph, { side }: DroppedChange, untold: readonly number[], budget: Budget): boolean {
  if (untold.length === 0) return false
  budget.left -= graph.size
  if (budget.left < 0) return true
  const isBefore = ancestorsOf(graph, side)
  return untold.some((merge) => isBefore[merge] === 1)
}

/** The commit and all that it reaches. */
export function ancestorsOf(graph: CommitGraph, commit: number): Uint8Array {
  const isOne = new Uint8Array(graph.size)
  isOne[commit] = 1
  for (let at = commit; at < graph.size; at++)
    if (isOne[at] === 1) for (const parent of graph.parentsOf(at)) isOne[parent] = 1
  return isOne
}

function descendantsOf(graph: CommitGraph, commit: number): Uint8Array {
  const isOne = new Uint8Array(graph.size)
  isOne[commit] = 1
  for (let at = commit - 1; at >= 0; at--) if (graph.parentsOf(at).some((parent) => isOne[parent] === 1)) isOne[at] = 1
  return isOne
}

/** Tells whether a commit that is no merge had before it what was dropped, and not after. */
function createReplacements(
  graph: CommitGraph,
  touchesOf: (change: DroppedChange) => Touches,
): (change: DroppedChange) => boolean {
  const replaced = new Map<string, ReadonlySet<string>>()
  return (change) => {
    const known = replaced.get(change.path) ?? replacedBy(graph, touchesOf(change))
    replaced.set(change.path, known)
    return known.has(change.dropped)
  }
}

function replacedBy(graph: CommitGraph, touches: Touches): ReadonlySet<string> {
  const ofPlain = [...touches].filter(([commit]) => graph.parentsOf(commit).length === 1)
  return new Set(ofPlain.flatMap(([, before]) => [...before.values()]))
}
