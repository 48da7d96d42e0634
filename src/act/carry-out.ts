import type { Conduct, Step, StepOutcome } from '../domain/step.ts'
import type { GitHub } from '../ports.ts'

/**
 * Carries out steps one after the other. After one of an issue that did not succeed the others of that issue wait: each is meant
 * for a world in which the one before was done.
 */
export async function carryOut(
  steps: readonly Step[],
  github: Pick<GitHub, 'carryOut'> | null,
  conduct: Conduct,
): Promise<readonly StepOutcome[]> {
  const outcomes: StepOutcome[] = []
  const stuck = new Set<number>()
  for (const step of steps) {
    const issue = 'number' in step ? step.number : null
    const outcome = await (conduct !== 'act' || github === null
      ? notTried(step, conduct)
      : issue !== null && stuck.has(issue)
        ? later(step, 'an earlier step for this issue was not done')
        : github.carryOut(step))
    if (issue !== null && outcome.result !== 'done') stuck.add(issue)
    outcomes.push(outcome)
  }
  return outcomes
}

function notTried(step: Step, conduct: Conduct): StepOutcome {
  if (conduct === 'hold') return later(step, 'local-only mode: nothing is written to GitHub')
  return { step, result: 'planned', reason: 'nothing is written in a dry run', permission: null, issue: null }
}

function later(step: Step, reason: string): StepOutcome {
  return { step, result: 'waiting', reason, permission: null, issue: null }
}
