import { Readable } from 'node:stream'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import { collectEnd, firstLine, startGit } from './run-git.ts'

/** A commit, and what its tree is compared with: another commit's, or null for an empty one. */
export type CommitPair = readonly [commit: string, other: string | null]

/** One path that differs. What lies there is named by kind and object id; nothing there is the empty string. */
export interface TreeChange {
  /** The bytes of the path, one a character. */
  readonly path: string
  /** In the other commit. */
  readonly before: string
  /** In the commit. */
  readonly after: string
}

const OPTIONS: readonly string[] = [
  ...['diff-tree', '--stdin', '--always', '--root', '-r', '-z', '--raw', '--no-abbrev'],
  ...['--no-renames', '--no-relative', '--ignore-submodules=none'],
]

/**
 * What differs between the trees of pair after pair, in their order, by one process. No file is read, and a mode that makes a file
 * executable is no difference.
 * @param paths files and folders to stay in, in bytes as {@link TreeChange} has them; none for everything.
 * @throws UnreadableError when a commit or tree is not here, or damaged; what came before is true.
 */
export async function* treeChanges(
  gitDir: string,
  pairs: () => Iterable<CommitPair>,
  paths: readonly string[] = [],
): AsyncGenerator<readonly TreeChange[]> {
  const pathspecs = paths.map((path) => `:(top,literal)${Buffer.from(path, 'latin1').toString('utf8')}`)
  const child = startGit(gitDir, [`--git-dir=${gitDir}`, ...OPTIONS, '--', ...pathspecs])
  const stderr = collectEnd(child)
  const ended = new Promise<Error | number | null>((resolve) => {
    child.on('error', resolve)
    child.on('close', resolve)
  })
  child.stdin.on('error', () => child.stdin.destroy())
  Readable.from(linesFor(pairs())).pipe(child.stdin)
  try {
    const expected: Iterator<CommitPair, unknown> = pairs()[Symbol.iterator]()
    let changes: TreeChange[] | null = null
    for await (const token of tokensOf(child.stdout)) {
      if (typeof token !== 'string') changes?.push(token)
      else {
        if (changes !== null) yield changes.filter(({ before, after }) => before !== after)
        const pair = expected.next()
        if (pair.done === true || pair.value[0] !== token) throw new UnreadableError(NOT_COMPARED)
        changes = []
      }
    }
    if ((await ended) !== 0) throw new UnreadableError(firstLine(stderr()) || 'git diff-tree failed')
    if (changes !== null) yield changes.filter(({ before, after }) => before !== after)
    if (expected.next().done !== true) throw new UnreadableError(NOT_COMPARED)
  } finally {
    child.kill('SIGKILL')
  }
}

const NOT_COMPARED = 'git could not compare two commits'

/** Enough lines at a time to be worth a write. */
const LINES_AT_ONCE = 256

function* linesFor(pairs: Iterable<CommitPair>): Generator<string> {
  let lines: string[] = []
  for (const [commit, other] of pairs) {
    lines.push(other === null ? `${commit}\n` : `${commit} ${other}\n`)
    if (lines.length < LINES_AT_ONCE) continue
    yield lines.join('')
    lines = []
  }
  if (lines.length > 0) yield lines.join('')
}

/** The ids of commits that begin a comparison, and after each its changes. */
async function* tokensOf(stdout: AsyncIterable<Buffer>): AsyncGenerator<string | TreeChange> {
  let begun: Buffer = Buffer.alloc(0)
  let header: string | null = null
  for await (const chunk of stdout) {
    const bytes: Buffer = begun.length === 0 ? chunk : Buffer.concat([begun, chunk])
    let at = 0
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, at)) {
      const text = bytes.toString('latin1', at, end)
      at = end + 1
      if (header !== null) {
        yield changeOf(header, text)
        header = null
      } else if (text.startsWith(':')) header = text
      else yield text
    }
    begun = bytes.subarray(at)
  }
}

/** `:<mode> <mode> <id> <id> <status>`, of a path. */
function changeOf(header: string, path: string): TreeChange {
  const [modeBefore = '', modeAfter = '', before = '', after = ''] = header.slice(1).split(' ')
  return { path, before: itemOf(modeBefore, before), after: itemOf(modeAfter, after) }
}

function itemOf(mode: string, id: string): string {
  return mode === '000000' ? '' : `${mode.slice(0, 3)} ${id}`
}

/** The object id of a file; null for nothing, a symbolic link or a submodule. */
export function fileIdOf(item: string): string | null {
  return item.startsWith('100 ') ? item.slice('100 '.length) : null
}

/** True for a commit of another repository. */
export function isSubmodule(item: string): boolean {
  return item.startsWith('160 ')
}
