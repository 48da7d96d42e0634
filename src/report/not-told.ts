import type { Facts } from '../domain/facts.ts'
import type { GitHubFact } from '../domain/github-facts.ts'
import type { EscalationPlan } from '../decide/plan-escalation.ts'
import type { Telling } from './reporters/effects.ts'
import { count } from './words.ts'

/** What a run was to tell people on GitHub and did not, and why: one sentence each, none when all was told. Untrusted text. */
export function notToldOf(
  facts: Facts,
  { conduct, wanted }: Pick<Telling, 'conduct' | 'wanted'>,
  { heldCount }: Pick<EscalationPlan, 'heldCount'>,
): readonly string[] {
  if (!wanted.issues && !wanted.status) return []
  return [...heldBack(facts, conduct), ...tooMuch(heldCount), ...unseen(facts, wanted)]
}

function heldBack({ effects }: Facts, conduct: Telling['conduct']): readonly string[] {
  switch (conduct) {
    case 'act':
      return []
    case 'plan': {
      const planned = effects.filter(({ result }) => result === 'planned').length
      return [`This was a dry run: nothing was written to GitHub; ${count(planned, 'step was', 'steps were')} planned.`]
    }
    case 'hold': {
      const waiting = effects.filter(({ result }) => result === 'waiting').length
      const waits = count(waiting, 'effect waits', 'effects wait')
      return [`Local-only mode is on: nothing was written to GitHub; ${waits} for a run without it.`]
    }
  }
}

function tooMuch(heldCount: number): readonly string[] {
  if (heldCount === 0) return []
  const waits = count(heldCount, 'change of an issue waits', 'changes of issues wait')
  return [`${waits} for a later run: so much is not told at once. The findings are all in this report.`]
}

const LEFT = 'the next run that can look at them decides anew'

/** What could not be looked at is not written either: it might be there already. */
function unseen({ github }: Facts, wanted: Telling['wanted']): readonly string[] {
  const issues = wanted.issues ? whyUnseen(github, 'issues') : null
  const status = wanted.status ? whyUnseen(github, 'status') : null
  if (issues !== null && issues === status)
    return [`Issues and the commit's status were not looked at, and stay as they are: ${issues}. Of issues, ${LEFT}.`]
  return [
    ...(issues === null ? [] : [`Issues were not looked at, and stay as they are: ${issues}; ${LEFT}.`]),
    ...(status === null ? [] : [`The commit's status was not looked at, and stays as it is: ${status}.`]),
  ]
}

function whyUnseen(github: Facts['github'], what: 'issues' | 'status'): string | null {
  if (github === null) return 'looking at GitHub is switched off'
  if (!github.seen) return github.reason
  const found = github.value[what]
  if (found === null) return whyNotAsked(github.value)
  return found.seen ? null : found.reason
}

function whyNotAsked({ rateLimits }: GitHubFact): string {
  return rateLimits.seen ? 'the repository is not known; set GITHUB_REPOSITORY to owner/name' : rateLimits.reason
}
