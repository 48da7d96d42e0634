import type { CommitGraph } from './commit-graph.ts'

/** The best common ancestors of two commits. */
export interface MergeBases {
  /** None for histories that have nothing in common. */
  readonly bases: readonly number[]
  /** False when what is not in the graph might say otherwise. */
  readonly isCertain: boolean
}

const OF_FIRST = 1
const OF_SECOND = 2
const OF_BOTH = 3
/** An ancestor of a common ancestor. */
const STALE = 4

/**
 * What `git merge-base --all` says, for pair after pair of one graph. Commits are looked at children first, so that whatever is an
 * ancestor of a common ancestor is known to be one when its turn comes.
 */
export function createMergeBases(graph: CommitGraph): (first: number, second: number) => MergeBases {
  const flags = new Uint8Array(graph.size)
  return (first, second) => {
    const queue = new SmallestFirst()
    const touched: number[] = []
    /** How many in the queue are not stale. */
    let fresh = 0
    const paint = (commit: number, colour: number): void => {
      const before = flags[commit] ?? 0
      if ((before | colour) === before) return
      flags[commit] = before | colour
      if (before === 0) {
        touched.push(commit)
        queue.add(commit)
        if ((colour & STALE) === 0) fresh += 1
      } else if ((before & STALE) === 0 && (colour & STALE) !== 0) fresh -= 1
    }
    paint(first, OF_FIRST)
    paint(second, OF_SECOND)
    const bases: number[] = []
    let isCertain = true
    while (fresh > 0) {
      const commit = queue.take()
      const colour = flags[commit] ?? 0
      const isStale = (colour & STALE) !== 0
      if (!isStale) fresh -= 1
      if (!isStale && colour === OF_BOTH) bases.push(commit)
      else if (!isStale && graph.isCutOff(commit)) isCertain = false
      const passedOn = colour === OF_BOTH ? colour | STALE : colour
      for (const parent of graph.parentsOf(commit)) paint(parent, passedOn)
    }
    for (const commit of touched) flags[commit] = 0
    // Of several bases one may be the other's ancestor, by a way that is not here.
    return { bases, isCertain: isCertain && (bases.length === 1 || !graph.hasCutOff) }
  }
}

/** A binary heap of numbers. */
class SmallestFirst {
  readonly #heap: number[] = []

  add(value: number): void {
    const heap = this.#heap
    let at = heap.push(value) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if ((heap[above] ?? 0) <= value) break
      heap[at] = heap[above] ?? 0
      at = above
    }
    heap[at] = value
  }

  /** Of a heap that is not empty. */
  take(): number {
    const heap = this.#heap
    const [smallest = 0] = heap
    const last = heap.pop() ?? 0
    if (heap.length === 0) return smallest
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const child = (heap[left + 1] ?? Infinity) < (heap[left] ?? Infinity) ? left + 1 : left
      const value = heap[child]
      if (value === undefined || value >= last) break
      heap[at] = value
      at = child
    }
    heap[at] = last
    return smallest
  }
}
