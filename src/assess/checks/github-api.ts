import type { Facts } from '../../domain/facts.ts'
import type { GitHubFact } from '../../domain/github-facts.ts'
import type { Evidence } from '../../domain/finding.ts'
import type { CheckAnswer } from '../check.ts'

/** What a check of GitHub's API looks at; null when GitHub was not asked, and then there is nothing to say. */
export function askedGitHub({ github }: Facts): GitHubFact | null {
  return github?.seen === true && github.value.requests.length > 0 ? github.value : null
}

/** The answer of a check that had nothing to look at. */
export function nothingSeen<Code extends string>(): CheckAnswer<Code> {
  return { passedCount: 0, findings: [], unknowns: [] }
}

/** True when every request failed. */
export function isOutage({ requests }: GitHubFact): boolean {
  return requests.length > 0 && requests.every(({ outcome }) => outcome === 'error')
}

/** What GitHub's own status page says of it: whose trouble it is. */
export function upstreamOf({ incidents }: GitHubFact): Evidence {
  return incidents?.seen === true && incidents.value.length > 0 ? { upstream: [...incidents.value] } : {}
}

/** The same for a sentence; empty when there is no incident. */
export function upstreamInWords(github: GitHubFact): string {
  return 'upstream' in upstreamOf(github) ? '; GitHub reports an incident' : ''
}
