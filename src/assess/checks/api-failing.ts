import type { Facts } from '../../domain/facts.ts'
import type { GitHubFact } from '../../domain/github-facts.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Policy } from '../../policy.ts'
import { defineCheck } from '../check.ts'
import { wilsonLower } from '../series/wilson.ts'
import { askedGitHub, nothingSeen, upstreamInWords, upstreamOf } from './github-api.ts'

/** R2: few requests fail. Counted over a day and over a week, never in one run alone. */
export const apiFailing = defineCheck({
  code: 'api-failing',
  question: "Do few enough requests to GitHub's API fail?",
  assess: (facts, { policy }) => {
    const github = askedGitHub(facts)
    if (github === null) return nothingSeen()
    const counts = policy.errorWindowsMs.map((windowMs) => ({ windowMs, ...failuresWithin(facts, github, windowMs) }))
    const worst = counts.filter((count) => isShown(count, policy)).toSorted((a, b) => ratioOf(b) - ratioOf(a))[0]
    const pending = counts.some((count) => ratioOf(count) >= policy.errorRatio.warning)
    if (worst !== undefined) return { passedCount: 0, findings: [failing(worst, github, policy)], unknowns: [] }
    if (!pending) return { passedCount: 1, findings: [], unknowns: [] }
    const [{ errors, requests } = { errors: 0, requests: 0 }] = counts
    const reason = `${errors} of ${requests} requests failed; that is too few to tell a rate`
    return {
      passedCount: 0,
      findings: [],
      unknowns: [{ code: 'api-failing', subject: 'github/errors', reason, isRequired: false }],
    }
  },
})

interface Failures {
  readonly errors: number
  readonly requests: number
}

function failuresWithin({ history, startedAtMs }: Facts, { requests }: GitHubFact, windowMs: number): Failures {
  const isWithin = (atMs: number): boolean => atMs <= startedAtMs && startedAtMs - atMs <= windowMs
  const past = history?.history
  const records = [
    ...(past?.runs ?? []).filter(({ atMs }) => isWithin(atMs)).map(({ api }) => api),
    ...(past?.days ?? []).filter(({ day }) => isWithin(Date.parse(day))).map(({ api }) => api),
  ].flatMap((api) => api ?? [])
  return {
    errors: sum(records.map(({ errors }) => errors)) + requests.filter(({ outcome }) => outcome === 'error').length,
    requests: sum(records.map((record) => record.requests)) + requests.length,
  }
}

function isShown({ errors, requests }: Failures, { errorRatio, leastRequests }: Policy): boolean {
  const ratio = ratioOf({ errors, requests })
  return (
    requests >= leastRequests && ratio >= errorRatio.warning && wilsonLower(errors, requests) > errorRatio.warning / 2
  )
}

function ratioOf({ errors, requests }: Failures): number {
  return requests === 0 ? 0 : errors / requests
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}

const HOUR_MS = 3_600_000
const WHOLE_PERCENT = 100

function failing(
  { errors, requests, windowMs }: Failures & { readonly windowMs: number },
  github: GitHubFact,
  { errorRatio }: Policy,
): Finding<'api-failing'> {
  const ratio = errors / requests
  const isCritical = ratio >= errorRatio.critical && wilsonLower(errors, requests) > errorRatio.critical / 2
  return {
    code: 'api-failing',
    subject: 'github/errors',
    severity: isCritical ? 'critical' : 'warning',
    summary: `${errors} of ${requests} requests to GitHub's API failed in the last ${windowMs / HOUR_MS} hours (${Math.floor(ratio * WHOLE_PERCENT)} %); ${errorRatio.warning * WHOLE_PERCENT} % is too many${upstreamInWords(github)}`,
    evidence: { errors, requests, hours: windowMs / HOUR_MS, ...upstreamOf(github) },
    place: null,
  }
}
