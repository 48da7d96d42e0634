import type { PlannedCommit } from './commit-stream.ts'

/** A random history of branches and merges, and what its writer knows of it. */
export interface RandomHistory {
  readonly commits: readonly PlannedCommit[]
  /** The commit that is judged. */
  readonly tip: number
  /** Paths of which the tip still lacks what a merge was made to lose, and the merges that lost it. */
  readonly lost: ReadonlyMap<string, ReadonlySet<number>>
  readonly plantedCount: number
}

/** A change that a merge was made to lose. */
interface Planted {
  readonly merge: number
  readonly path: string
  readonly kept: string | null
  readonly lost: string | null
}

/** Somebody's change of a path: in a commit of its own, or in a merge, to something that no side had. */
interface Act {
  readonly commit: number
  readonly isMerge: boolean
  readonly replaced: string | null
}

/** Where a commit's version of a path comes from: the acts of people, and the decisions of merges. */
interface Origin {
  readonly acts: ReadonlySet<Act>
  readonly decisions: ReadonlySet<number>
}

type Tree = ReadonlyMap<string, string>

interface Node {
  readonly parents: readonly number[]
  readonly tree: Tree
  readonly origins: ReadonlyMap<string, Origin>
  /** Itself included. */
  readonly ancestors: ReadonlySet<number>
}

const PATHS = ['a', 'b', 'c/d', 'c/e', 'f/g/h', 'i']
const NOTHING: Origin = { acts: new Set(), decisions: new Set() }

/**
 * Writes a history as teams do: people edit, add, remove, revert, cherry-pick and move files on branches, which are merged as a
 * careful person would, criss-cross and by the dozen; but now and then a merge is made to lose what one side did. What is lost is
 * known because it was planted, and followed forwards, act by act; nothing is found out from the trees.
 */
export function randomHistory(seed: number): RandomHistory {
  const random = mulberry(seed)
  const writer = new Writer(random)
  const length = 8 + below(random, 45)
  for (let step = 0; step < length; step++) writer.step()
  return writer.ending()
}

class Writer {
  readonly #random: () => number
  readonly #nodes: Node[] = []
  #planted: readonly Planted[] = []
  /** The last commits of the branches. */
  #heads: number[] = []
  #contents = 0
  /** Few, so that different paths and times have the same; or no two. */
  readonly #distinct: number

  constructor(random: () => number) {
    this.#random = random
    this.#distinct = chance(random, 0.3) ? 7 : Infinity
    const tree = new Map(PATHS.slice(0, 4).map((path) => [path, this.#newContent()]))
    this.#heads = [this.#add([], tree, new Map())]
    if (chance(random, 0.15)) this.#heads.push(this.#add([], new Map([['i', this.#newContent()]]), new Map()))
  }

  step(): void {
    const random = this.#random
    if (this.#heads.length > 1 && chance(random, 0.35)) this.#mergeSome()
    else if (this.#heads.length < 5 && chance(random, 0.25)) this.#heads.push(pick(random, this.#heads))
    else if (chance(random, 0.05)) this.#heads.push(below(random, this.#nodes.length))
    else this.#edit(below(random, this.#heads.length))
  }

  ending(): RandomHistory {
    if (chance(this.#random, 0.7)) while (this.#heads.length > 1) this.#mergeSome(true)
    const tip = pick(this.#random, this.#heads)
    const lost = new Map<string, Set<number>>()
    for (const planted of this.#planted)
      if (this.#isStillLost(planted, tip))
        lost.set(planted.path, (lost.get(planted.path) ?? new Set<number>()).add(planted.merge))
    return {
      commits: this.#nodes.map(({ parents, tree }) => ({ parents, files: Object.fromEntries(tree) })),
      ...{ tip, lost, plantedCount: this.#planted.length },
    }
  }

  /** The tip has what the merge decided, and nobody who could know has had a say in it since. */
  #isStillLost(planted: Planted, tip: number): boolean {
    const { kept, lost, merge, path } = planted
    const [at, before] = [this.#nodes[tip], this.#nodes[merge]]
    const now = at?.tree.get(path) ?? null
    if (at === undefined || before === undefined || !this.#isHanded(planted, tip)) return false
    if (now === lost || (now !== kept && now !== null)) return false
    const isElsewhere = [...at.tree].some(([other, content]) => content === lost && !before.tree.has(other))
    return !isElsewhere
  }

  /** What a commit has at the path is what the merge handed down to it, and nobody on the way had a say in it. */
  #isHanded({ lost, merge, path }: Planted, commit: number): boolean {
    const { acts, decisions } = this.#nodes[commit]?.origins.get(path) ?? NOTHING
    const before = this.#nodes[merge]!.ancestors
    const isDealtWith = [...acts].some(
      (act) =>
        (!act.isMerge && this.#nodes[act.commit]!.ancestors.has(merge)) ||
        (act.replaced === lost && !before.has(act.commit)),
    )
    return decisions.has(merge) && !isDealtWith
  }

  /** What the side had was no more than what an earlier merge had made it lose. */
  #isRepair(path: string, { kept, lost }: Pick<Planted, 'kept' | 'lost'>, side: number): boolean {
    return this.#planted.some(
      (earlier) =>
        earlier.path === path && earlier.lost === kept && earlier.kept === lost && this.#isHanded(earlier, side),
    )
  }

  #newContent(): string {
    this.#contents += 1
    return `content ${this.#distinct === Infinity ? this.#contents : below(this.#random, this.#distinct)}\n`
  }

  /** Adds a commit. What is not in `origins` is as it was in the first parent. */
  #add(parents: readonly number[], tree: Tree, origins: ReadonlyMap<string, Origin>): number {
    const number = this.#nodes.length
    const before = parents.map((parent) => this.#nodes[parent]!)
    const ancestors = new Set([number, ...before.flatMap((node) => [...node.ancestors])])
    this.#nodes.push({ parents, tree, ancestors, origins: new Map([...(before[0]?.origins ?? []), ...origins]) })
    return number
  }

  #edit(branch: number): void {
    const random = this.#random
    const head = this.#heads[branch]!
    const { origins, tree } = this.#nodes[head]!
    const number = this.#nodes.length
    const next = new Map(tree)
    const changed = new Map<string, Origin>()
    const set = (path: string, content: string | null): void => {
      const replaced = tree.get(path) ?? null
      if (replaced === content) return
      if (content === null) next.delete(path)
      else next.set(path, content)
      const { acts, decisions } = origins.get(path) ?? NOTHING
      changed.set(path, { acts: new Set([...acts, { commit: number, isMerge: false, replaced }]), decisions })
    }
    for (let edits = 1 + below(random, 2); edits > 0; edits--) {
      const path = pick(random, PATHS)
      const kind = random()
      if (kind < 0.5) set(path, this.#newContent())
      else if (kind < 0.62) set(path, null)
      // An older version of the path, or one of another branch: a revert, or a cherry-pick.
      else if (kind < 0.82) set(path, pick(random, this.#nodes).tree.get(path) ?? null)
      else if (kind < 0.9 && tree.has(path)) {
        set(`moved-${number}`, tree.get(path) ?? null)
        set(path, null)
      }
    }
    this.#heads[branch] = this.#add([head], next, changed)
  }

  #mergeSome(isLast = false): void {
    const random = this.#random
    const count = chance(random, 0.15) ? 3 : 2
    const heads = shuffled(random, [...new Set(this.#heads)]).slice(0, count)
    if (heads.length < 2) {
      this.#heads = [...new Set(this.#heads)]
      return
    }
    const merge = this.#merge(heads)
    // The other branches go on, so that later merges criss-cross, or end here.
    const kept = isLast || chance(random, 0.5) ? [] : heads.slice(1)
    this.#heads = [...this.#heads.filter((head) => !heads.includes(head)), merge, ...kept]
  }

  #merge(parents: readonly number[]): number {
    const random = this.#random
    const number = this.#nodes.length
    const isOfOneSide = chance(random, 0.08)
    const isCareless = isOfOneSide || chance(random, 0.4)
    const paths = new Set(parents.flatMap((parent) => [...this.#nodes[parent]!.tree.keys()]))
    const next = new Map<string, string>()
    const origins = new Map<string, Origin>()
    for (const path of [...paths, ...parents.flatMap((parent) => [...this.#nodes[parent]!.origins.keys()])]) {
      if (origins.has(path)) continue
      const options = this.#optionsFor(parents, path)
      let result = options.right
      const { loses } = options
      const isLost = loses !== null && isCareless && (isOfOneSide || chance(random, 0.4))
      if (isLost) {
        result = loses.kept
        const sides = parents.filter((parent) => (this.#nodes[parent]!.tree.get(path) ?? null) === loses.lost)
        if (!sides.every((side) => this.#isRepair(path, loses, side)))
          this.#planted = [...this.#planted, { merge: number, path, ...loses }]
      }
      if (result !== null) next.set(path, result)
      origins.set(path, this.#originOf(parents, path, result, number))
      // A folder was renamed on one side: what the other added there goes along.
      if (!isLost && options.isAdded && result !== null && chance(random, 0.1)) {
        next.delete(path)
        next.set(`along-${number}-${path}`, result)
        origins.set(path, this.#originOf(parents, path, null, number))
      }
    }
    this.#planted = this.#planted.filter(({ lost, merge }) => {
      const isMoved = [...next].some(
        ([path, content]) => content === lost && parents.every((parent) => !this.#nodes[parent]!.tree.has(path)),
      )
      return merge !== number || lost === null || !isMoved
    })
    return this.#add(parents, next, origins)
  }

  /** What a careful merge makes of a path, and what a careless one could make of it. */
  #optionsFor(
    parents: readonly number[],
    path: string,
  ): {
    readonly right: string | null
    readonly isAdded: boolean
    readonly loses: Pick<Planted, 'kept' | 'lost'> | null
  } {
    const at = (commit: number): string | null => this.#nodes[commit]!.tree.get(path) ?? null
    const versions = [...new Set(parents.map(at))]
    const [first = null, second = null] = versions
    if (versions.length === 1) return { right: first, isAdded: false, loses: null }
    const resolved = chance(this.#random, 0.15) && !versions.includes(null) ? null : `resolved ${this.#contents++}\n`
    if (versions.length > 2) return { right: resolved, isAdded: false, loses: null }
    const isBegin = (old: string | null): boolean =>
      parents
        .filter((parent) => at(parent) === old)
        .every((parent) =>
          parents
            .filter((other) => at(other) !== old)
            .every((other) => {
              const bases = this.#basesOf(parent, other)
              return bases.length === 0 ? old === null : bases.every((base) => at(base) === old)
            }),
        )
    const old = isBegin(first) ? first : isBegin(second) ? second : undefined
    if (old === undefined) {
      const either = [first, second, resolved]
      return { right: pick(this.#random, either), isAdded: false, loses: null }
    }
    const right = old === first ? second : first
    return { right, isAdded: old === null, loses: { kept: old, lost: right } }
  }

  /** By the meaning of the word: common ancestors that are no other's ancestors. */
  #basesOf(one: number, other: number): readonly number[] {
    const [a, b] = [this.#nodes[one]!.ancestors, this.#nodes[other]!.ancestors]
    const common = [...a].filter((commit) => b.has(commit))
    return common.filter((commit) => !common.some((x) => x !== commit && this.#nodes[x]!.ancestors.has(commit)))
  }

  /** From whichever parents have the same, or where none has, from all of them. */
  #originOf(parents: readonly number[], path: string, result: string | null, merge: number): Origin {
    const same = parents.filter((parent) => (this.#nodes[parent]!.tree.get(path) ?? null) === result)
    const from = (same.length > 0 ? same : parents).map((parent) => this.#nodes[parent]!.origins.get(path) ?? NOTHING)
    const made = same.length > 0 ? [] : parents.map((parent) => this.#nodes[parent]!.tree.get(path) ?? null)
    return {
      acts: new Set([
        ...from.flatMap(({ acts }) => [...acts]),
        ...made.map((replaced) => ({ commit: merge, isMerge: true, replaced })),
      ]),
      decisions: new Set([merge, ...from.flatMap(({ decisions }) => [...decisions])]),
    }
  }
}

/** A small generator of random numbers in 0..1: the same seed, the same history. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function below(random: () => number, limit: number): number {
  return Math.floor(random() * limit)
}

function chance(random: () => number, probability: number): boolean {
  return random() < probability
}

function pick<T>(random: () => number, among: readonly T[]): T {
  return among[below(random, among.length)]!
}

function shuffled<T>(random: () => number, values: readonly T[]): readonly T[] {
  return values
    .map((value) => ({ value, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ value }) => value)
}
