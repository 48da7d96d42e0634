import type { TreePath } from '../../domain/path.ts'
import type { NamedByCommits, TrailerRequest, TrailersSeen } from '../../ports.ts'
import { endOf, linesOf, runGit, startGit } from './run-git.ts'

/** More of one message is not looked at: whoever writes that much writes no commit message. */
const MAX_MESSAGE_BYTES = 1024 * 1024
/** More different values are not kept. */
const MAX_VALUES = 200_000

/**
 * Walks the commits that some refs reach once, newest first, and gathers what their messages say on lines `key: value`: of a
 * value its first word. Plumbing, so that no configuration of the repository changes the output.
 * @throws UnreadableError when git cannot be started.
 */
export async function readTrailers(gitDir: string, request: TrailerRequest): Promise<TrailersSeen> {
  const { key, isValue, maxCommits, refs } = request
  const remotes = linesOf((await runGit(gitDir, [`--git-dir=${gitDir}`, 'remote'])).stdout)
  const hasRemote = remotes.length > 0
  const readable = await commitsAmong(gitDir, refs)
  const lost = readable.length < refs.length ? 'failure' : null
  if (readable.length === 0) return { named: [], end: lost, hasRemote }
  const walk = ['rev-list', `--max-count=${maxCommits + 1}`]
  const form = ['--encoding=UTF-8', '--format=%x00%H%n%B']
  const child = startGit(gitDir, [`--git-dir=${gitDir}`, ...walk, ...form, '--stdin'])
  const gathered = createGathering(key, isValue, maxCommits)
  const split = createSplitter(gathered.add)
  child.stdout.on('data', split.feed)
  child.stderr.resume()
  const exitCode = await endOf(child, readable.map((ref) => `${ref}\n`).join(''))
  split.finish()
  const end = exitCode === 0 ? (gathered.isFull() ? 'limit' : lost) : 'failure'
  return { named: gathered.named(), end, hasRemote }
}

/** Of some refs, those whose commit is here: git walks none when it cannot begin at one. */
async function commitsAmong(gitDir: string, refs: readonly string[]): Promise<readonly string[]> {
  const types = await typesOf(gitDir, refs)
  return refs.filter((_, index) => types[index] === 'commit')
}

async function typesOf(gitDir: string, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return []
  const args = [`--git-dir=${gitDir}`, 'cat-file', '--batch-check=%(objecttype)']
  return linesOf((await runGit(gitDir, args, { input: names.map((name) => `${name}\n`).join('') })).stdout)
}

interface Gathering {
  /** Takes one commit: its id, a line feed, its message, and git's line about the next. */
  readonly add: (record: string) => void
  readonly named: () => readonly NamedByCommits[]
  /** True when there was more than may be looked at. */
  readonly isFull: () => boolean
}

function createGathering(key: string, isValue: (value: string) => boolean, maxCommits: number): Gathering {
  const line = new RegExp(`^[ \\t]*${key}[ \\t]*:[ \\t\\r]*(?:\\n[ \\t]+)?([0-9A-Za-z]{1,64})(?=\\s|$)`, 'gim')
  const found = new Map<string, { readonly commit: string; count: number }>()
  let commits = 0
  let isFull = false
  const take = (value: string, commit: string): void => {
    const known = found.get(value)
    if (known !== undefined) known.count += 1
    else if (found.size < MAX_VALUES) found.set(value, { commit, count: 1 })
    else isFull = true
  }
  return {
    add: (record) => {
      commits += 1
      if (commits > maxCommits) isFull = true
      else {
        const end = record.indexOf('\n')
        const values = [...record.slice(end + 1).matchAll(line)].map(([, value = '']) => value).filter(isValue)
        for (const value of new Set(values)) take(value, record.slice(0, end))
      }
    },
    named: () => [...found].map(([value, { commit, count }]) => ({ value, commit, count })),
    isFull: () => isFull,
  }
}

/** Cuts a stream before every NUL: git writes one before each commit, and none can be in a message. */
function createSplitter(take: (record: string) => void): {
  readonly feed: (chunk: Buffer) => void
  readonly finish: () => void
} {
  let parts: Buffer[] = []
  let length = 0
  let isBegun = false
  const keep = (part: Buffer): void => {
    const kept = part.subarray(0, Math.max(0, MAX_MESSAGE_BYTES - length))
    if (kept.length > 0) parts.push(kept)
    length += kept.length
  }
  const finish = (): void => {
    if (isBegun) take(Buffer.concat(parts).toString('latin1'))
    parts = []
    length = 0
  }
  return {
    feed: (chunk) => {
      let from = 0
      for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, from)) {
        keep(chunk.subarray(from, at))
        finish()
        isBegun = true
        from = at + 1
      }
      keep(chunk.subarray(from))
    },
    finish,
  }
}

/** Of some paths, those that the tree of a ref has. None of them may hold a line feed. */
export async function pathsHeldBy(
  gitDir: string,
  ref: string,
  paths: readonly TreePath[],
): Promise<ReadonlySet<TreePath>> {
  const types = await typesOf(
    gitDir,
    paths.map((path) => `${ref}:${path}`),
  )
  return new Set(paths.filter((_, index) => types[index] === 'tree' || types[index] === 'blob'))
}
