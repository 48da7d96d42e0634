import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import { collectEnd, endOf, firstLine, linesOf, startGit } from './run-git.ts'

/**
 * Commits by number, children before their parents: a parent's number is the greater one. A commit is cut off when parents of its
 * own are not in the graph.
 */
export interface CommitGraph {
  readonly size: number
  readonly idOf: (commit: number) => string
  /** Null for a commit that is not in the graph. */
  readonly numberOf: (id: string) => number | null
  /** Those that are in the graph. */
  readonly parentsOf: (commit: number) => readonly number[]
  readonly isCutOff: (commit: number) => boolean
  readonly hasCutOff: boolean
}

/** More commits than this are not held; the newest are. */
export const MAX_COMMITS = 300_000

/**
 * Everything that some commits reach, themselves included.
 * @param shallow ids of commits whose parents are not here.
 * @throws UnreadableError when a commit is not here, or damaged.
 */
export async function readCommitGraph(
  gitDir: string,
  tips: readonly string[],
  shallow: ReadonlySet<string>,
): Promise<CommitGraph> {
  const intake = new GraphIntake(shallow)
  const options = ['--topo-order', '--parents', `--max-count=${MAX_COMMITS}`, '--stdin']
  const child = startGit(gitDir, [`--git-dir=${gitDir}`, 'rev-list', ...options])
  const stderr = collectEnd(child)
  const ended = endOf(child, tips.map((tip) => `${tip}\n`).join(''))
  let begun = ''
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (begun + chunk.toString('latin1')).split('\n')
    begun = lines.pop() ?? ''
    for (const line of lines) intake.add(line)
  })
  if ((await ended) !== 0) throw new UnreadableError(firstLine(stderr()) || 'git rev-list failed')
  return intake.graph()
}

/**
 * Ids of the commits of a shallow clone whose parents are not here; none in a complete clone. Where they are listed, and which folder
 * linked work trees have in common, gitrepository-layout(5) says.
 */
export async function shallowCommits(gitDir: string): Promise<ReadonlySet<string>> {
  const common = await readFile(join(gitDir, 'commondir'), 'utf8').catch(() => '.')
  const file = join(resolve(gitDir, common.replace(/\n$/, '')), 'shallow')
  return new Set(await readFile(file).then(linesOf, () => []))
}

/** Takes the lines of `rev-list --parents`. A commit is named before it is listed, and has its number only then. */
class GraphIntake {
  readonly #shallow: ReadonlySet<string>
  /** Each name, in the order in which they came. */
  readonly #names = new Map<string, number>()
  /** The number of the commit of each name. */
  readonly #numbers: number[] = []
  readonly #ids: string[] = []
  /** Names of parents, by the number of the commit. */
  readonly #parents: (readonly number[])[] = []

  constructor(shallow: ReadonlySet<string>) {
    this.#shallow = shallow
  }

  add(line: string): void {
    const [id = '', ...parents] = line.split(' ')
    this.#numbers[this.#nameOf(id)] = this.#ids.length
    this.#ids.push(id)
    this.#parents.push([...new Set(parents)].map((parent) => this.#nameOf(parent)))
  }

  graph(): CommitGraph {
    const ids = this.#ids
    const named = this.#parents.map((names) => names.map((name) => this.#numbers[name] ?? -1))
    const isCutOff = named.map((parents, commit) => parents.includes(-1) || this.#shallow.has(ids[commit] ?? ''))
    const parents = named.map((numbers) => (numbers.includes(-1) ? numbers.filter((number) => number >= 0) : numbers))
    return {
      size: ids.length,
      idOf: (commit) => ids[commit] ?? '',
      numberOf: (id) => {
        const number = this.#numbers[this.#names.get(id) ?? -1] ?? -1
        return number < 0 ? null : number
      },
      parentsOf: (commit) => parents[commit] ?? [],
      isCutOff: (commit) => isCutOff[commit] === true,
      hasCutOff: isCutOff.includes(true),
    }
  }

  #nameOf(id: string): number {
    const known = this.#names.get(id)
    if (known !== undefined) return known
    this.#numbers.push(-1)
    this.#names.set(id, this.#numbers.length - 1)
    return this.#numbers.length - 1
  }
}
