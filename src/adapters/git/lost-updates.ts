import type { LostUpdate, Redaction } from '../../domain/merge-facts.ts'
import { seen, unavailable } from '../../domain/observed.ts'
import type { Observed } from '../../domain/observed.ts'
import { joinPath } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import type { LostUpdates, LostUpdatesRequest } from '../../ports.ts'
import { decodePath, encodePath } from '../path-bytes.ts'
import { readCommitGraph, shallowCommits } from './commit-graph.ts'
import type { CommitGraph } from './commit-graph.ts'
import { droppedChanges } from './dropped-changes.ts'
import type { DroppedChanges } from './dropped-changes.ts'
import { redactionOf } from './lost-redaction.ts'
import type { ObjectReader } from './object-reader.ts'
import { firstLine, linesOf, runGit } from './run-git.ts'
import { canBeNamed } from './pathspecs.ts'
import { ancestorsOf, stillLost } from './still-lost.ts'
import type { LostChange } from './still-lost.ts'
import type { RootTree } from './tree-objects.ts'

/** Where to look. */
export interface LostUpdatesOptions {
  readonly gitDir: string
  readonly reader: ObjectReader
  /** Files' bytes were left at a remote: they are not asked for. */
  readonly isPartialClone: boolean
  readonly isExcluded: (path: TreePath) => boolean
  /** What the store was read from: a commit, or several with the paths that their trees are found at. */
  readonly tips: readonly RootTree[]
  readonly request: LostUpdatesRequest
}

/** The newest of them are looked at. */
const MAX_MERGES = 20_000
/** So many are compared with what was kept, newest merges first; of the rest is not known what they have to do with a redaction. */
const MAX_COMPARED = 500

/** What merges lost, of all that the tips reach. Without a merge, it costs one look at the history. */
export async function lostUpdates(options: LostUpdatesOptions): Promise<Observed<LostUpdates>> {
  try {
    const { gitDir, request, tips } = options
    const commits = [...new Set(tips.map(({ commit }) => commit))]
    const shallow = await shallowCommits(gitDir)
    if (shallow.size === 0 && !(await hasMerge(gitDir, commits, request.since))) return seen(NO_MERGES)
    const since = request.since === null ? [] : [request.since]
    return seen(await lookAt(options, await readCommitGraph(gitDir, [...commits, ...since], shallow), shallow.size > 0))
  } catch (error) {
    if (error instanceof UnreadableError) return unavailable(error.message)
    throw error
  }
}

const NO_MERGES: LostUpdates = { mergeCount: 0, lost: [], unseen: null }

async function hasMerge(gitDir: string, commits: readonly string[], since: string | null): Promise<boolean> {
  const args = [`--git-dir=${gitDir}`, 'rev-list', '--merges', '--max-count=1', '--stdin']
  const input = [...commits, ...(since === null ? [] : [`^${since}`])].map((line) => `${line}\n`).join('')
  const { exitCode, stderr, stdout } = await runGit(gitDir, args, { input })
  if (exitCode !== 0) throw new UnreadableError(firstLine(stderr) || 'git rev-list failed')
  return linesOf(stdout).length > 0
}

async function lookAt(options: LostUpdatesOptions, graph: CommitGraph, isShallow: boolean): Promise<LostUpdates> {
  const { gitDir, isExcluded, request } = options
  const since = request.since === null ? null : graph.numberOf(request.since)
  const isKnown = since === null ? null : ancestorsOf(graph, since)
  const merges: number[] = []
  for (let commit = 0; commit < graph.size && merges.length <= MAX_MERGES; commit++)
    if (graph.parentsOf(commit).length > 1) merges.push(commit)
  const dropped = await droppedChanges({
    ...{ gitDir, graph, merges: merges.slice(0, MAX_MERGES), paths: namedRoots(request.roots) },
    isWanted: (bytes) => {
      const path = decodePath(Buffer.from(bytes, 'latin1'))
      return !isExcluded(path) && request.isWanted(path)
    },
  })
  const { lost, untold } = await lostAtTips(options, graph, dropped)
  const isWhole = merges.length <= MAX_MERGES && untold + dropped.untold.length === 0 && !graph.hasCutOff
  const isOwn = (merge: number): boolean => isKnown?.[merge] !== 1
  const own = lost.filter(({ change }) => isOwn(change.merge))
  return {
    mergeCount: merges.slice(0, MAX_MERGES).filter(isOwn).length,
    lost: await worded(options, graph, own),
    unseen: isWhole ? null : isShallow && graph.hasCutOff ? SHALLOW : TOO_MUCH,
  }
}

const SHALLOW = 'the clone is shallow, and merges that are not here were not looked at; fetch the whole history'
const TOO_MUCH = 'there is more history than is looked at; its newest merges were'

/** Folders to stay in; none where there are too many to name, or one of them is everything. */
function namedRoots(roots: readonly TreePath[]): readonly string[] {
  const named = roots.map((root) => encodePath(root).toString('latin1'))
  return roots.includes('.') || !canBeNamed(named) ? [] : named
}

/** A change that is still lost, and where its path is found in the store's tree. */
interface Placed {
  readonly path: TreePath
  readonly change: LostChange
}

async function lostAtTips(
  { gitDir, tips }: LostUpdatesOptions,
  graph: CommitGraph,
  dropped: DroppedChanges,
): Promise<{ readonly lost: readonly Placed[]; readonly untold: number }> {
  const lost: Placed[] = []
  let untold = 0
  for (const { commit, path: root } of dropped.all.length === 0 ? [] : tips) {
    const tip = graph.numberOf(commit)
    if (tip === null) continue
    const reached = ancestorsOf(graph, tip)
    const here = { ...dropped, all: dropped.all.filter(({ merge }) => reached[merge] === 1) }
    const answer = await stillLost(gitDir, graph, tip, here)
    untold += answer.untold
    for (const change of answer.lost)
      lost.push({ path: joinPath(root, decodePath(Buffer.from(change.path, 'latin1'))), change })
  }
  return { lost, untold }
}

const WORST_FIRST: readonly Redaction[] = ['undone', 'possible', 'none']

/** One update for each path: the worst, and of those the newest. */
async function worded(
  { isPartialClone, reader }: LostUpdatesOptions,
  graph: CommitGraph,
  lost: readonly Placed[],
): Promise<readonly LostUpdate[]> {
  const updates = new Map<TreePath, LostUpdate>()
  for (const [index, { change, path }] of lost.toSorted((a, b) => a.change.merge - b.change.merge).entries()) {
    const redaction = isPartialClone || index >= MAX_COMPARED ? 'possible' : await redactionOf(reader, change)
    const known = updates.get(path)
    if (known !== undefined && WORST_FIRST.indexOf(known.redaction) <= WORST_FIRST.indexOf(redaction)) continue
    updates.set(path, {
      ...{ path, redaction, merge: graph.idOf(change.merge) },
      change: change.kept === '' ? 'added' : change.dropped === '' ? 'removed' : 'changed',
      parentNumber: redaction === 'none' ? change.parentNumber : null,
      parent: redaction === 'none' ? graph.idOf(change.side) : null,
    })
  }
  const all = [...updates.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  // A commit that one path must not lead to, no other path may.
  const withheld = new Set(all.flatMap(({ merge, redaction }) => (redaction === 'none' ? [] : [merge])))
  return all.map((update) => (withheld.has(update.merge) ? { ...update, parent: null, parentNumber: null } : update))
}
