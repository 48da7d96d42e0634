import { MAX_EVALUATIONS_BYTES } from '../domain/history.ts'
import type { Evaluation, History } from '../domain/history.ts'
import { utf8Length } from '../domain/utf8-length.ts'
import { rankOf } from './problems.ts'

/**
 * Of these evaluations as many as a record has room for, in their order. One that is left out counts as one that could not be told:
 * it ends no incident. First come those of open issues that turned, or are to be closed: their issues wait for it, and of them
 * nothing but bad looks may be missing after bad ones. Then comes what is bad, the worst first, then what is gone.
 * @param firing problems with an open issue.
 */
export function rememberable(
  evaluations: readonly Evaluation[],
  { runs }: History,
  firing: ReadonlySet<string>,
): readonly Evaluation[] {
  const before = new Map(runs.flatMap((run) => run.evaluations.map(({ problem, severity }) => [problem, severity])))
  const isTurning = ({ problem, severity }: Evaluation): boolean =>
    firing.has(problem) && (severity === null || before.get(problem) === null)
  const weightOf = ({ severity }: Evaluation): number => (severity === null ? -1 : rankOf(severity))
  const inOrder = evaluations.toSorted(
    (a, b) =>
      Number(isTurning(b)) - Number(isTurning(a)) ||
      weightOf(b) - weightOf(a) ||
      Number(firing.has(b.problem)) - Number(firing.has(a.problem)),
  )
  const kept = new Set<Evaluation>()
  let bytes = 0
  for (const evaluation of inOrder) {
    bytes += utf8Length(JSON.stringify(evaluation)) + 1
    if (bytes > MAX_EVALUATIONS_BYTES) break
    kept.add(evaluation)
  }
  return evaluations.filter((evaluation) => kept.has(evaluation))
}
