import { lstat, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UNREAD_HEAD } from '../../domain/facts.ts'
import type { RepositoryFact } from '../../domain/facts.ts'
import type { Source } from '../../domain/store-facts.ts'
import type { TreePath } from '../../domain/path.ts'
import { SettingsError } from '../../domain/settings-error.ts'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import type { Backend, Repository } from '../../ports.ts'
import { createExcludes } from '../globs.ts'
import { createGitObjects } from '../backends/git-objects.ts'
import type { TreeListing } from '../backends/tree-listing.ts'
import { walkFolder } from '../backends/walk-folder.ts'
import { createWorkTree } from '../backends/work-tree.ts'
import type { RecallingMemory } from '../object-memory/object-memory.ts'
import { decodePath } from '../path-bytes.ts'
import { fetchHistory, fetchRefs } from './fetch.ts'
import { shallowCommits } from './commit-graph.ts'
import type { Credential } from './remote.ts'
import { startOfChange } from './start-of-change.ts'
import { listWorkTree } from './list-work-tree.ts'
import type { WorkTreeListing } from './list-work-tree.ts'
import { locate } from './locate.ts'
import type { Location } from './locate.ts'
import { lostUpdates } from './lost-updates.ts'
import { createObjectReader } from './object-reader.ts'
import { promisedObjects } from './promised-objects.ts'
import { reachedCommits } from './reached-commits.ts'
import { commitsBelow, listRefs, resolveName } from './refs.ts'
import { linesOf, runGit } from './run-git.ts'
import { withSparse } from './sparse-work-tree.ts'
import { pathsHeldBy, readTrailers } from './trailers.ts'
import type { RootTree } from './tree-objects.ts'

/** How to open a repository. */
export interface OpenOptions {
  /** Patterns of paths that are not entered. */
  readonly excludes: readonly string[]
  /** For the one git process that fetches. */
  readonly credential: Credential
  /** The module that a hashing thread starts. */
  readonly workerEntry: URL
  /** Chooses what is remembered of the repository's objects. Without it, or when it answers null, everything is read. */
  readonly remember?: (found: FoundRepository) => RecallingMemory | null
}

/** Where a repository was found, before it is opened. */
export interface FoundRepository extends Pick<Location, 'gitDir' | 'objectFormat'> {
  readonly stateFolder: string
}

/** A repository, and the folder of it that was named. */
export interface OpenRepository {
  readonly repository: Repository
  /** `.` when the top was named. */
  readonly within: TreePath
  /** Where the guard may keep what is not part of the repository: below its git folder; null when there is none. */
  readonly stateFolder: string | null
  /** Null for a plain folder. */
  readonly gitDir: string | null
  /** Absolute path of the top. */
  readonly root: string
  /** What is remembered of its objects; null when nothing is. */
  readonly memory: RecallingMemory | null
  /** It is configured to fetch from somewhere. */
  readonly hasRemotes: boolean
}

/**
 * Opens the repository, or the plain folder, at a path.
 * @throws SettingsError when there is no folder; UnreadableError when git cannot read what is there.
 */
export async function openRepository(path: string, options: OpenOptions): Promise<OpenRepository> {
  const isFolder = await stat(path).then(
    (status) => status.isDirectory(),
    () => null,
  )
  if (isFolder === null) throw new SettingsError(`repo: ${path} does not exist`)
  if (!isFolder) throw new SettingsError(`repo: ${path} is a file; it takes a work tree or a bare repository`)
  const location = await locate(path)
  if (location === null)
    return {
      repository: plainFolder(path, options),
      within: '.',
      stateFolder: null,
      gitDir: null,
      root: path,
      memory: null,
      hasRemotes: false,
    }
  const stateFolder = join(location.gitDir, 'session-reliability')
  if (await isLink(stateFolder))
    throw new UnreadableError(
      `${stateFolder} is a symbolic link, and what is kept there would lie elsewhere; remove it`,
    )
  const { gitDir, hasRemotes, objectFormat, root, within } = location
  const memory = options.remember?.({ gitDir, objectFormat, stateFolder }) ?? null
  return { repository: gitRepository(location, options, memory), within, stateFolder, gitDir, root, memory, hasRemotes }
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (status) => status.isSymbolicLink(),
    () => false,
  )
}

function plainFolder(root: string, { excludes, workerEntry }: OpenOptions): Repository {
  const list = async (): Promise<TreeListing> => walkFolder(root, createExcludes(excludes))
  const notThere = (): never => {
    throw new UnreadableError(`${root} is no git repository`)
  }
  return {
    describe: async () => ({
      ...{ root, kind: 'plain-folder', headCommit: null, headRef: null, objectFormat: null },
      ...{ isShallow: false, isPartialClone: false, isSparse: false, ...blindSpots(await list()) },
    }),
    listRefs: () => Promise.resolve([]),
    resolve: () => Promise.resolve(null),
    leftOut: () => Promise.resolve([]),
    workTree: () => createWorkTree({ root, list, workerEntry, excludes }),
    treeOf: notThere,
    treesBelow: notThere,
    changedPaths: () => Promise.resolve(null),
    investigate: () => Promise.resolve(null),
    trailers: () => Promise.resolve({ named: [], end: null, hasRemote: false }),
    holds: () => Promise.resolve(new Set()),
    startOfChange: (base) => Promise.resolve({ commit: base, isCertain: false }),
    lostUpdates: () => Promise.resolve(null),
    reached: () => Promise.resolve(null),
    fetch: () => Promise.resolve(null),
    fetchHistory: () => Promise.resolve(null),
  }
}

function gitRepository(
  location: Location,
  { excludes, credential, workerEntry }: OpenOptions,
  memory: RecallingMemory | null,
): Repository {
  const { gitDir, root, isBare, objectFormat } = location
  const reader = createObjectReader({ gitDir, objectFormat }, workerEntry)
  const isExcluded = createExcludes(excludes)
  const treesOf = (source: Source, trees: readonly RootTree[]): Backend => {
    const commits = trees.map(({ commit }) => commit)
    const promised = location.isPartialClone ? async () => promisedObjects(gitDir, commits) : null
    return createGitObjects({ reader, source, trees, promised, memory, isExcluded })
  }
  const byCommit = new Map<string, Backend>()
  /** Whatever it is called, a commit's tree is walked once. */
  const treeOf = (ref: string, commit: string): Backend => {
    const source = { kind: 'ref', ref, commit } as const
    const tree = byCommit.get(commit) ?? treesOf(source, [{ path: '.', commit }])
    byCommit.set(commit, tree)
    return { ...tree, source }
  }
  /** What stores of many refs were read from. */
  const byPrefix = new Map<string, readonly RootTree[]>()
  let listing: Promise<WorkTreeListing> | undefined
  const list = async (): Promise<WorkTreeListing> => (listing ??= listWorkTree(root))
  return {
    describe: async () => describeRepository(location, isBare ? NO_BLIND_SPOTS : blindSpots(await list())),
    listRefs: async () => listRefs(gitDir),
    resolve: async (name) => resolveName(gitDir, name),
    leftOut: async () => (isBare ? [] : [...(await list()).leftOut].map((path) => ({ path, kind: 'file' }))),
    workTree: () => (isBare ? null : withSparse(createWorkTree({ root, list, workerEntry, excludes }), list)),
    treeOf,
    treesBelow: async (prefix, refs) => {
      const trees = await commitsBelow(gitDir, prefix, refs)
      byPrefix.set(prefix, trees)
      return treesOf({ kind: 'refs', prefix, refCount: trees.length }, trees)
    },
    changedPaths: async (from, to) => changedPaths(gitDir, from, to),
    investigate: async (backend, questions) => {
      const { source } = backend
      const trees = source.kind === 'refs' ? (byPrefix.get(source.prefix) ?? []) : await treeOfSource(gitDir, source)
      const isShallow = (await shallowCommits(gitDir)).size > 0
      const { isPartialClone } = location
      const { investigate } = await import('../damage/investigate.ts')
      const judged = source.kind === 'work-tree' ? root : null
      return investigate(questions, { gitDir, reader, backend, memory, isPartialClone, isShallow, trees, root: judged })
    },
    trailers: async (request) => readTrailers(gitDir, request),
    holds: async (ref, paths) => pathsHeldBy(gitDir, ref, paths),
    startOfChange: async (base, head) => startOfChange(gitDir, base, head),
    lostUpdates: async (request) => {
      const { from } = request
      const tips = 'refs' in from ? commitsBelow(gitDir, from.prefix, from.refs) : [{ path: '.', commit: from.commit }]
      const { isPartialClone } = location
      return lostUpdates({ gitDir, reader, isPartialClone, isExcluded, tips: await tips, request })
    },
    reached: async (names, nameOf) => reachedCommits(gitDir, names, nameOf),
    fetch: async (request) => fetchRefs({ gitDir, root, credential }, request),
    fetchHistory: async () => fetchHistory({ gitDir, root, credential }),
  }
}

/** The commit that a source was read from; HEAD for the work tree, when there is one. */
async function treeOfSource(gitDir: string, source: Exclude<Source, { kind: 'refs' }>): Promise<readonly RootTree[]> {
  const commit = source.kind === 'ref' ? source.commit : (await resolveName(gitDir, 'HEAD'))?.commit
  return commit === undefined ? [] : [{ path: '.', commit }]
}

type BlindSpots = Pick<RepositoryFact, 'notEntered' | 'unread'>

const NO_BLIND_SPOTS: BlindSpots = { notEntered: [], unread: [] }

function blindSpots({ notEntered, unread }: TreeListing): BlindSpots {
  return { notEntered, unread }
}

async function describeRepository(location: Location, spots: BlindSpots): Promise<RepositoryFact> {
  const { gitDir, root, isBare, isPartialClone, isSparse, objectFormat } = location
  const [{ headCommit, headRef, isLost }, shallow] = await Promise.all([headOf(gitDir), shallowCommits(gitDir)])
  const unread = isLost ? [...spots.unread, UNREAD_HEAD] : spots.unread
  return {
    ...{ root, kind: isBare ? 'bare' : 'work-tree', headCommit, headRef, objectFormat },
    ...{ isShallow: shallow.size > 0, isPartialClone, isSparse, ...spots, unread },
  }
}

interface Head extends Pick<RepositoryFact, 'headCommit' | 'headRef'> {
  /** It names a commit that is not here. */
  readonly isLost: boolean
}

async function headOf(gitDir: string): Promise<Head> {
  const git = async (...args: readonly string[]): Promise<readonly string[] | null> => {
    const { exitCode, stdout } = await runGit(gitDir, [`--git-dir=${gitDir}`, ...args])
    return exitCode === 0 ? linesOf(stdout) : null
  }
  const [headCommit, name] = (await git('rev-parse', '--quiet', 'HEAD^{commit}', '--symbolic-full-name', 'HEAD')) ?? []
  if (headCommit !== undefined && name !== undefined)
    return { headCommit, headRef: name === 'HEAD' ? null : name, isLost: false }
  const [ref, id] = await Promise.all([
    git('symbolic-ref', '--quiet', 'HEAD'),
    git('rev-parse', '--verify', '--quiet', 'HEAD'),
  ])
  // An unborn branch has no id; one whose commit is gone has.
  return { headCommit: headCommit ?? null, headRef: ref?.[0] ?? null, isLost: headCommit === undefined && id !== null }
}

/** Paths whose content or kind differs between two commits; null when one of them is not here. */
async function changedPaths(gitDir: string, from: string, to: string): Promise<readonly TreePath[] | null> {
  const isId = (commit: string): boolean => /^[0-9a-f]{40,64}$/.test(commit)
  if (!isId(from) || !isId(to)) return null
  const args = [`--git-dir=${gitDir}`, 'diff-tree', '-r', '-z', '--name-only', '--no-renames', from, to]
  const { exitCode, stdout } = await runGit(gitDir, args)
  if (exitCode !== 0) return null
  const paths: TreePath[] = []
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf(0, at)
    paths.push(decodePath(stdout.subarray(at, end)))
    at = end + 1
  }
  return paths
}
