import type { TreePath } from '../../domain/path.ts'
import { decodePath } from '../path-bytes.ts'
import { endOf, linesOf, runGit, startGit } from './run-git.ts'

/** One path that a commit changed against one of its parents. */
export interface Change {
  readonly commit: string
  readonly path: TreePath
  /** The object that the commit has at the path; null when it has none there. */
  readonly objectId: string | null
}

/** How far a walk went. */
export interface Walk {
  /** False when an object on the way is not here, or there was more than is walked. */
  readonly isComplete: boolean
}

/** What a walk begins at: commits and all that they come from, or everything that any ref or reflog knows. */
export type WalkStart = { readonly commits: readonly string[] } | 'everything'

/** More commits are not walked: the newest of them are. */
const MAX_COMMITS = 200_000

/** Every change of every commit, the newest commit first; of a merge those against each parent. Nothing is fetched. */
export async function eachChange(gitDir: string, start: WalkStart, onChange: (change: Change) => void): Promise<Walk> {
  const [from, input] =
    start === 'everything' ? [['--all', '--reflog'], ''] : [['--stdin'], start.commits.map((id) => `${id}\n`).join('')]
  const args = [`--git-dir=${gitDir}`, 'rev-list', `--max-count=${MAX_COMMITS}`, ...from]
  const listed = await runGit(gitDir, args, { input })
  const commits = linesOf(listed.stdout)
  const isWhole = await diffEach(gitDir, commits, onChange)
  return { isComplete: listed.exitCode === 0 && isWhole && commits.length < MAX_COMMITS }
}

const FLAGS = ['-r', '-z', '-m', '--root', '--raw', '--no-renames', '--no-abbrev', '--no-ext-diff', '--stdin']

async function diffEach(
  gitDir: string,
  commits: readonly string[],
  onChange: (change: Change) => void,
): Promise<boolean> {
  if (commits.length === 0) return true
  const child = startGit(gitDir, [`--git-dir=${gitDir}`, 'diff-tree', ...FLAGS])
  const take = createParser(onChange)
  child.stdout.on('data', take)
  child.stderr.resume()
  return (await endOf(child, commits.map((commit) => `${commit}\n`).join(''))) === 0
}

const COLON = 0x3a
const NULL_ID = /^0+$/

/** Takes `<commit> NUL (:<modes> <old> <new> <status> NUL <path> NUL)*`, in pieces of any size. */
function createParser(onChange: (change: Change) => void): (chunk: Buffer) => void {
  let begun: Buffer = Buffer.alloc(0)
  let commit = ''
  let objectId: string | null | undefined
  const token = (bytes: Buffer): void => {
    if (objectId !== undefined) {
      onChange({ commit, path: decodePath(bytes), objectId })
      objectId = undefined
    } else if (bytes[0] === COLON) {
      const id = bytes.toString('latin1').split(' ')[3] ?? ''
      objectId = NULL_ID.test(id) ? null : id
    } else commit = bytes.toString('latin1')
  }
  return (chunk) => {
    const bytes = begun.length === 0 ? chunk : Buffer.concat([begun, chunk])
    let at = 0
    for (let end = bytes.indexOf(0, at); end >= 0; end = bytes.indexOf(0, at)) {
      token(bytes.subarray(at, end))
      at = end + 1
    }
    begun = Buffer.from(bytes.subarray(at))
  }
}
