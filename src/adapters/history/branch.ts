import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { seen, unavailable } from '../../domain/observed.ts'
import type { Observed } from '../../domain/observed.ts'
import { RECEIVE_PACK, UPLOAD_PACK, accessTo, remoteOf, whyFailed } from '../git/remote.ts'
import type { Credential } from '../git/remote.ts'
import { linesOf, runGit } from '../git/run-git.ts'
import type { GitResult } from '../git/run-git.ts'
import { HISTORY_FILE, MAX_HISTORY_BYTES } from './place.ts'
import type { HistoryPlace } from './place.ts'

/** Where the branch is. */
export interface BranchOptions {
  /** Of the clone whose remote has the branch. */
  readonly gitDir: string
  /** The clone's top, which relative addresses of remotes start from. */
  readonly root: string
  /** Such as `session-reliability/history`. */
  readonly branch: string
  readonly credential: Credential
}

const TIMEOUT_MS = 60_000
/** Against so many others at once; each lost race is one more look. */
const ATTEMPTS = 12
const MAX_PAUSE_MS = 2_000

/**
 * A branch of the remote with one small file, changed by compare-and-swap. Everything happens in a repository of its own that is
 * gone afterwards: nothing is fetched into the clone.
 */
export function createBranchPlace(options: BranchOptions): HistoryPlace {
  return {
    name: 'branch',
    read: async () =>
      inScratch(options, async (scratch) => {
        const tip = await fetchTip(scratch)
        return tip.seen ? seen(tip.value.text) : tip
      }),
    write: async (change) => {
      const written = await inScratch(options, async (scratch) => swap(scratch, change))
      if (!written.seen)
        return { reason: written.reason, permission: written.reason === NO_PERMISSION ? 'contents: write' : null }
      return null
    },
  }
}

interface Scratch {
  readonly git: (args: readonly string[], input?: string) => Promise<GitResult>
  readonly network: (args: readonly string[]) => Promise<GitResult>
  readonly url: string
  readonly branch: string
  readonly credential: Credential
}

async function inScratch<T>(
  { gitDir, root, branch, credential }: BranchOptions,
  work: (scratch: Scratch) => Promise<Observed<T>>,
): Promise<Observed<T>> {
  const remote = await remoteOf(gitDir)
  if (remote === null) return unavailable('this clone has no remote that could keep the history')
  const isPath = !/^[\w+.-]+:/.test(remote.url) && !isAbsolute(remote.url)
  const url = isPath ? resolve(root, remote.url) : remote.url
  const access = await accessTo(url, credential)
  const folder = await mkdtemp(join(tmpdir(), 'session-reliability-history-'))
  const env = { ...access.env, ...IDENTITY }
  const git = async (args: readonly string[], input = ''): Promise<GitResult> =>
    runGit(folder, [`--git-dir=${folder}`, ...args], { input, env: IDENTITY })
  const network = async (args: readonly string[]): Promise<GitResult> =>
    runGit(folder, [`--git-dir=${folder}`, ...access.args, ...args], { env, timeoutMs: TIMEOUT_MS })
  try {
    const made = await git(['init', '--quiet', '--bare', ...(await formatOf(gitDir)), folder])
    if (made.exitCode !== 0) return unavailable(whyFailed(made, credential))
    return await work({ git, network, url, branch, credential })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const NAME = 'Session Reliability'
const ADDRESS = 'session-reliability@users.noreply.github.com'
const IDENTITY = {
  GIT_AUTHOR_NAME: NAME,
  GIT_AUTHOR_EMAIL: ADDRESS,
  GIT_COMMITTER_NAME: NAME,
  GIT_COMMITTER_EMAIL: ADDRESS,
}

async function formatOf(gitDir: string): Promise<readonly string[]> {
  const { stdout } = await runGit(gitDir, [`--git-dir=${gitDir}`, 'rev-parse', '--show-object-format'])
  return linesOf(stdout)[0] === 'sha256' ? ['--object-format=sha256'] : []
}

interface Tip {
  /** Null when the branch is not there yet. */
  readonly commit: string | null
  readonly text: string | null
}

async function fetchTip({ git, network, url, branch, credential }: Scratch): Promise<Observed<Tip>> {
  const ref = `refs/heads/${branch}`
  const listed = await network(['ls-remote', UPLOAD_PACK, '--refs', '--', url, ref])
  if (listed.exitCode !== 0) return unavailable(whyFailed(listed, credential))
  if (!linesOf(listed.stdout).some((line) => line.endsWith(`\t${ref}`))) return seen({ commit: null, text: null })
  const flags = ['--quiet', '--no-tags', '--depth=1', '--no-write-fetch-head', '--no-auto-maintenance']
  const fetched = await network(['fetch', UPLOAD_PACK, ...flags, '--', url, `+${ref}:refs/tip`])
  if (fetched.exitCode !== 0) return unavailable(whyFailed(fetched, credential))
  const { stdout } = await git(['rev-parse', '--verify', 'refs/tip^{commit}'])
  const commit = linesOf(stdout)[0] ?? null
  const object = `refs/tip:${HISTORY_FILE}`
  const size = await git(['cat-file', '-s', object])
  if (size.exitCode !== 0) return seen({ commit, text: null })
  if (Number(size.stdout.toString('latin1')) > MAX_HISTORY_BYTES)
    return unavailable(`${HISTORY_FILE} on the branch ${branch} is larger than any history`)
  const blob = await git(['cat-file', 'blob', object])
  return seen({ commit, text: blob.stdout.toString('utf8') })
}

/** Writes what `change` makes of the branch's text on top of the very commit that it was read from. */
async function swap(scratch: Scratch, change: (text: string | null) => string): Promise<Observed<null>> {
  let reason = ''
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await wait(Math.random() * MAX_PAUSE_MS)
    const tip = await fetchTip(scratch)
    if (!tip.seen) return tip
    const text = change(tip.value.text)
    if (text === tip.value.text) return seen(null)
    const commit = await commitOn(scratch, tip.value.commit, text)
    if (!commit.seen) return commit
    const pushed = await push(scratch, commit.value, tip.value.commit)
    if (pushed.exitCode === 0) return seen(null)
    reason = whyNotPushed(pushed, scratch.credential)
    if (!isLostRace(pushed)) return unavailable(reason)
  }
  return unavailable(`others changed the branch ${scratch.branch} each of ${ATTEMPTS} times: ${reason}`)
}

async function commitOn({ git, credential }: Scratch, parent: string | null, text: string): Promise<Observed<string>> {
  const blob = await git(['hash-object', '-w', '--stdin'], text)
  const listing = parent === null ? '' : (await git(['ls-tree', parent])).stdout.toString('utf8')
  const others = listing.split('\n').filter((line) => line !== '' && !line.endsWith(`\t${HISTORY_FILE}`))
  const entry = `100644 blob ${linesOf(blob.stdout)[0] ?? ''}\t${HISTORY_FILE}`
  const tree = await git(['mktree', '--missing'], [...others, entry].map((line) => `${line}\n`).join(''))
  const treeId = linesOf(tree.stdout)[0] ?? ''
  const parents = parent === null ? [] : ['-p', parent]
  const commit = await git(['commit-tree', ...parents, '-m', 'Remember a run', treeId])
  const id = linesOf(commit.stdout)[0]
  return commit.exitCode === 0 && id !== undefined ? seen(id) : unavailable(whyFailed(commit, credential))
}

/** Refused by the remote unless the branch is still where it was read; an empty expectation is that it is not there. */
async function push({ network, url, branch }: Scratch, commit: string, expected: string | null): Promise<GitResult> {
  const ref = `refs/heads/${branch}`
  const lease = `--force-with-lease=${ref}:${expected ?? ''}`
  return network(['push', RECEIVE_PACK, '--quiet', '--porcelain', '--no-verify', lease, '--', url, `${commit}:${ref}`])
}

/** What git and GitHub say when another push came first. */
function isLostRace({ stdout, stderr }: GitResult): boolean {
  return /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|reference already exists|incorrect old value/i.test(
    stdout.toString('utf8') + stderr,
  )
}

const NO_PERMISSION = 'the token may not push; add "contents: write" under "permissions:" of the job'

/** Why a push failed. What the remote says of it is not repeated: it may quote what it refused. */
function whyNotPushed(result: GitResult, credential: Credential): string {
  const said = result.stdout.toString('utf8') + result.stderr
  if (isLostRace(result)) return 'another push came first'
  if (/\b403\b|denied to|not granted|read-only/i.test(said)) return NO_PERMISSION
  if (/GH0\d\d|declined|protected branch|rule violations/i.test(said))
    return "the remote's rules refuse the push; let this branch be pushed by the workflow, or set history: cache"
  return whyFailed(result, credential)
}
