import type { History } from '../domain/history.ts'
import type { TimedEvaluation } from '../domain/issue-marker.ts'
import type { EscalationPolicy } from '../policy.ts'

/** What the looks at one problem, one after the other, come to. */
export interface Standing {
  /** The last looks, in the order of their times. */
  readonly evaluations: readonly TimedEvaluation[]
  /** Looks in a row, up to the last one, that saw it, and that did not. One of them is 0. */
  readonly badStreak: number
  readonly goodStreak: number
  /** When the present row of bad looks began; null when the last one was good. */
  readonly badSinceMs: number | null
  /** When it was last seen; null for never. */
  readonly lastBadMs: number | null
  /** Good for as many looks and as long as it takes to call it over. */
  readonly isOver: boolean
  readonly isFlapping: boolean
}

/** The looks of several memories as one: a set by time. Of two at the same time the bad one counts. */
export function joinLooks(...memories: readonly (readonly TimedEvaluation[])[]): readonly TimedEvaluation[] {
  const byTime = new Map<number, TimedEvaluation>()
  for (const look of memories.flat())
    if ((byTime.get(look.atMs)?.severity ?? null) === null) byTime.set(look.atMs, look)
  return [...byTime.values()].toSorted((a, b) => a.atMs - b.atMs)
}

/** The looks at one problem that a history knows of, none of them later than now. */
export function looksIn(history: History, problem: string, nowMs: number): readonly TimedEvaluation[] {
  return history.runs.flatMap(({ atMs, evaluations }) => {
    const found = atMs <= nowMs ? evaluations.find((evaluation) => evaluation.problem === problem) : undefined
    return found === undefined ? [] : [{ atMs, severity: found.severity }]
  })
}

/** Where a problem stands after these looks, which are in the order of their times. */
export function standingOf(looks: readonly TimedEvaluation[], policy: EscalationPolicy): Standing {
  const { changes, evaluations: window } = policy.flapping
  const evaluations = looks.slice(-window)
  const isBad = ({ severity }: TimedEvaluation): boolean => severity !== null
  const badStreak = evaluations.length - 1 - evaluations.findLastIndex((look) => !isBad(look))
  const lastBad = evaluations.findLastIndex(isBad)
  const good = evaluations.slice(lastBad + 1)
  // Of all looks: where runs come often, the last few of them do not last as long as it takes.
  const goodSinceMs = looks[looks.findLastIndex(isBad) + 1]?.atMs
  const goodForMs = (looks.at(-1)?.atMs ?? 0) - (goodSinceMs ?? 0)
  const changed = evaluations.filter(
    (look, index) => index > 0 && isBad(look) !== (evaluations[index - 1]?.severity !== null),
  )
  return {
    evaluations,
    badStreak,
    goodStreak: good.length,
    badSinceMs: badStreak === 0 ? null : (evaluations.at(-badStreak)?.atMs ?? null),
    lastBadMs: evaluations[lastBad]?.atMs ?? null,
    isOver: good.length >= policy.goodEvaluations && goodForMs >= policy.goodForMs,
    isFlapping: changed.length >= changes,
  }
}
