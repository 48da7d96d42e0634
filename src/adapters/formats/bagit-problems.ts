import { MAX_BAG_SAMPLES } from '../../domain/store-facts.ts'
import type { BagProblem } from '../../domain/store-facts.ts'
import type { TreePath } from '../../domain/path.ts'

/** Gathers what is wrong with a bag, each kind in each file once. */
export interface BagProblems {
  /** @param path what shows it; null when it is `where` itself. */
  readonly add: (kind: BagProblem['kind'], where: TreePath, line: number, path: TreePath | null) => void
  readonly all: () => readonly BagProblem[]
}

/** Nothing is wrong yet. */
export function createBagProblems(): BagProblems {
  const found = new Map<string, BagProblem & { count: number; readonly samples: TreePath[] }>()
  return {
    add: (kind, where, line, path) => {
      const key = `${where}\0${kind}`
      const problem = found.get(key) ?? { kind, where, line, count: 0, samples: [] }
      found.set(key, problem)
      problem.count += 1
      if (path !== null && problem.samples.length < MAX_BAG_SAMPLES) problem.samples.push(path)
    },
    all: () => [...found].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, problem]) => problem),
  }
}
