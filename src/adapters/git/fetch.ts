import type { FetchFact, HistoryFetchFact } from '../../domain/facts.ts'
import { FETCHED } from '../../domain/fetched-refs.ts'
import type { FetchRequest } from '../../ports.ts'
import { shallowCommits } from './commit-graph.ts'
import { UPLOAD_PACK, accessTo, remoteOf, whyFailed } from './remote.ts'
import type { Credential } from './remote.ts'
import { linesOf, runGit } from './run-git.ts'
import type { GitResult } from './run-git.ts'

/** What fetching needs. */
export interface FetchOptions {
  readonly gitDir: string
  /** The top of the work tree: a remote that is a relative path is seen from there. The git folder when bare. */
  readonly root: string
  readonly credential: Credential
}

const TIMEOUT_MS = 600_000

/** Where to fetch from, and a way to ask there. */
interface OpenRemote {
  readonly name: string
  readonly network: (args: readonly string[], input?: string) => Promise<GitResult>
  /** Why a process of `network` failed, free of secrets. */
  readonly why: (failed: GitResult) => string
}

/** `origin`, or the only remote; null when there is none. */
async function openRemote({ gitDir, root, credential }: FetchOptions): Promise<OpenRemote | null> {
  const found = await remoteOf(gitDir)
  if (found === null) return null
  const access = await accessTo(found.url, credential)
  return {
    name: found.name,
    network: async (args, input = '') =>
      runGit(root, [`--git-dir=${gitDir}`, ...access.args, ...args], { input, env: access.env, timeoutMs: TIMEOUT_MS }),
    why: (failed) => whyFailed(failed, credential),
  }
}

/**
 * Brings what is asked for from `origin`, or from the only remote; null when there is none. Branches go to their remote-tracking
 * refs, other refs below {@link FETCHED}. A shallow clone stays shallow, a complete one complete. Failure is in the answer.
 */
export async function fetchRefs(options: FetchOptions, request: FetchRequest): Promise<FetchFact | null> {
  const opened = await openRemote(options)
  if (opened === null) return null
  const { gitDir } = options
  const { name: remote, network } = opened
  const fact = (refs: readonly string[], failed: GitResult | null): FetchFact => ({
    remote,
    refs,
    failure: failed === null ? null : opened.why(failed),
    history: null,
  })
  const listed =
    request.refPatterns.length === 0
      ? null
      : await network(['ls-remote', UPLOAD_PACK, '--refs', '--', remote, ...request.refPatterns])
  if (listed !== null && listed.exitCode !== 0) return fact([], listed)
  const wanted = await refsToFetch(gitDir, remote, linesOf(listed?.stdout ?? Buffer.alloc(0)), request.refPatterns)
  const commit = request.commit !== null && !(await isHere(gitDir, request.commit)) ? [request.commit] : []
  const refspecs = wanted.map(({ ref, target }) => `+${ref}:${target}`)
  if (refspecs.length + commit.length === 0) return fact([], null)
  const depth = (await shallowCommits(gitDir)).size > 0 ? ['--depth=1'] : []
  const fetchAll = async (specs: readonly string[]): Promise<GitResult> =>
    network(
      ['fetch', UPLOAD_PACK, ...FLAGS, ...depth, '--stdin', '--', remote],
      specs.map((refspec) => `${refspec}\n`).join(''),
    )
  const refs = wanted.map(({ ref }) => ref)
  const fetched = await fetchAll([...refspecs, ...commit])
  if (fetched.exitCode === 0) return fact([...refs, ...commit], null)
  // The remote may have no such commit any more: that must not cost the refs.
  const isSalvaged = refs.length > 0 && commit.length > 0 && (await fetchAll(refspecs)).exitCode === 0
  return fact(isSalvaged ? refs : [], fetched)
}

/**
 * Brings the older commits that a shallow clone lacks, with all that is in them: it is complete then. Null when it is complete already,
 * or there is no remote. No ref moves. Failure is in the answer.
 */
export async function fetchHistory(options: FetchOptions): Promise<HistoryFetchFact | null> {
  const cutOff = await shallowCommits(options.gitDir)
  const remote = cutOff.size === 0 ? null : await openRemote(options)
  if (remote === null) return null
  const args = ['fetch', UPLOAD_PACK, ...FLAGS, '--unshallow', '--stdin', '--', remote.name]
  const fetchAll = async (wanted: readonly string[]): Promise<GitResult> =>
    remote.network(args, wanted.map((commit) => `${commit}\n`).join(''))
  let fetched = await fetchAll([...cutOff])
  const used = fetched.exitCode === 0 ? [] : await boundariesInUse(options.gitDir, cutOff)
  // One that nothing here uses any more may be gone at the remote.
  if (used.length > 0 && used.length < cutOff.size) fetched = await fetchAll(used)
  return { failure: fetched.exitCode === 0 ? null : remote.why(fetched) }
}

/** Commits whose parents are not here, of those that a ref or HEAD reaches. */
async function boundariesInUse(gitDir: string, cutOff: ReadonlySet<string>): Promise<readonly string[]> {
  const { stdout } = await runGit(gitDir, [`--git-dir=${gitDir}`, 'rev-list', '--all', 'HEAD', '--'])
  return linesOf(stdout).filter((commit) => cutOff.has(commit))
}

const FLAGS: readonly string[] = [
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
  '--no-recurse-submodules',
  // What a store needs is read, every byte of it: a partial clone's filter would only put it off.
  '--no-filter',
  '--refmap=',
]

interface WantedRef {
  readonly ref: string
  readonly target: string
}

/** Of the refs that a remote listed, those that are not here yet as they are there. */
async function refsToFetch(
  gitDir: string,
  remote: string,
  listed: readonly string[],
  patterns: readonly string[],
): Promise<readonly WantedRef[]> {
  const args = [`--git-dir=${gitDir}`, 'for-each-ref', '--format=%(objectname) %(refname)']
  const here = new Set(linesOf((await runGit(gitDir, args)).stdout))
  return listed.flatMap((line): readonly WantedRef[] => {
    const [id, ref] = line.split('\t')
    if (id === undefined || ref === undefined || !/^refs\/[^\s:+^~?*[\\]+$/.test(ref)) return []
    // ls-remote also lists refs that only end as the pattern says.
    if (!patterns.some((pattern) => isNamedBy(pattern, ref))) return []
    const target = ref.startsWith('refs/heads/')
      ? ref.replace('refs/heads/', `refs/remotes/${remote}/`)
      : ref.replace('refs/', FETCHED)
    return here.has(`${id} ${target}`) || here.has(`${id} ${ref}`) ? [] : [{ ref, target }]
  })
}

function isNamedBy(pattern: string, ref: string): boolean {
  return pattern.endsWith('*') ? ref.startsWith(pattern.slice(0, -1)) : ref === pattern
}

async function isHere(gitDir: string, commit: string): Promise<boolean> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return true
  return (await runGit(gitDir, [`--git-dir=${gitDir}`, 'cat-file', '-e', `${commit}^{tree}`])).exitCode === 0
}
