import type { Assessment } from '../assess/assessment.ts'
import type { Facts } from '../domain/facts.ts'
import type { IssueFact } from '../domain/github-facts.ts'
import type { Evaluation, History } from '../domain/history.ts'
import { NO_HISTORY, scopeName } from '../domain/history.ts'
import { queueOf } from '../domain/queue.ts'
import type { Severity } from '../domain/severity.ts'
import type { EscalationPolicy } from '../policy.ts'
import { acceptedOf, isEscalated, problemsOf, rankOf, verdictOn, worse } from './problems.ts'
import type { Fingerprint, Problem, Verdict } from './problems.ts'
import { rememberable } from './rememberable.ts'
import { withinReach } from './within-reach.ts'
import { joinLooks, looksIn, standingOf } from './timeline.ts'
import type { Standing } from './timeline.ts'

/** A problem as an issue tells it. */
export interface Incident extends Pick<Problem, 'id' | 'code' | 'scope' | 'findings'> {
  /** The worst that it was in this incident. */
  readonly severity: Severity
  /** Null when it is gone. */
  readonly now: Severity | null
  readonly sinceMs: number
  readonly standing: Standing
  /** How many of its findings people have accepted; they are not among `findings`. */
  readonly acceptedCount: number
}

/** What is to be told, about which issue. Each is a transition but `update`, which changes the issue's own text at most. */
export type Decision =
  /** `after` is an earlier issue of the same problem. */
  | { readonly kind: 'open'; readonly incident: Incident; readonly after: number | null }
  | { readonly kind: 'update'; readonly incident: Incident; readonly issue: IssueFact }
  | Transition
  | { readonly kind: 'merge'; readonly issue: IssueFact; readonly into: number }

/** Something that people are told by a comment. */
export interface Transition {
  readonly kind: 'worse' | 'remind' | 'flapping' | 'resolve' | 'reopen'
  readonly incident: Incident
  readonly issue: IssueFact
}

/** What escalating comes to. */
export interface EscalationPlan {
  /** Ordered by code, then scope. */
  readonly decisions: readonly Decision[]
  /** How many decisions wait, because as much has been told as somebody reads. */
  readonly heldCount: number
  /** What this run says of the problems that are watched, as far as it is remembered; in the same order. */
  readonly evaluations: readonly Evaluation[]
}

/** What planning needs beside what was seen and judged. */
export interface EscalationContext {
  readonly policy: EscalationPolicy
  readonly fingerprint: Fingerprint
}

/**
 * What people have to be told now, from all that is known and never from what changed: the same world leads to the same issues,
 * whatever became of earlier runs. Where issues could not be read nothing is decided, and the next run decides it all.
 */
export function planEscalation(
  assessment: Assessment,
  facts: Facts,
  { policy, fingerprint }: EscalationContext,
): EscalationPlan {
  const history = facts.history?.history ?? NO_HISTORY
  const problems = problemsOf(assessment, facts, fingerprint)
  const accepted = acceptedOf(assessment, facts, fingerprint)
  const issues = issuesOf(facts)
  const watched = watchedProblems(problems, history, issues ?? [], policy)
  const evaluated = [...watched]
    .toSorted(([, a], [, b]) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .map(([id, known]) => {
      const found = problems.find((problem) => problem.id === id)
      return {
        id,
        known,
        found,
        verdict: verdictOn(inFull(id, known, facts, fingerprint), found, assessment, facts, policy),
      }
    })
  const told = evaluated.flatMap(({ id, known: { code, scope }, verdict }) =>
    verdict === undefined ? [] : [{ problem: id, code, scope: scopeName({ id, scope }), severity: verdict }],
  )
  const firing = new Set((issues ?? []).filter(({ isOpen }) => isOpen).map(({ marker }) => marker.problem))
  const evaluations = rememberable(told, history, firing)
  if (issues === null) return { decisions: [], heldCount: 0, evaluations }
  const decisions = evaluated.flatMap(({ id, found, verdict }) => {
    const own = issues.filter(({ marker }) => marker.problem === id)
    const acceptedCount = accepted.get(id) ?? 0
    return decide({ id, found, verdict, own, acceptedCount, facts, history, policy })
  })
  const context = { issues, stuck: stuckIn(history), nowMs: facts.startedAtMs, policy: policy.reach }
  return { ...withinReach(decisions, context), evaluations }
}

/** Null when they could not be read, or are not asked for. */
function issuesOf({ github }: Facts): readonly IssueFact[] | null {
  const issues = github?.seen === true ? github.value.issues : null
  return issues?.seen === true ? issues.value.issues : null
}

/** Problems whose issue could not be opened so often that it waits for a person. */
function stuckIn(history: History): ReadonlySet<string> {
  const dead = [...queueOf(history).values()].filter(({ isDead, kind }) => isDead && kind === 'open-issue')
  return new Set(dead.map(({ key }) => key.slice(key.indexOf(':') + 1)))
}

/** A problem's name. */
type Named = Pick<Problem, 'code' | 'scope'>

function nameOf({ code, scope }: Named): string {
  return `${code} ${scope}`
}

/** With its whole scope where only a part of it is remembered, and a store of this run has it. */
function inFull(id: string, known: Named, { stores }: Facts, fingerprint: Fingerprint): Named {
  const { code, scope } = known
  if (!scope.endsWith(`~${id}`)) return known
  const scopes = stores.flatMap((store) => [store.id, `guard/${store.id}`])
  return { code, scope: scopes.find((each) => fingerprint(code, each) === id) ?? scope }
}

/** By id: problems that are there, that have an open issue, or that were there in one of the last runs. */
function watchedProblems(
  problems: readonly Problem[],
  { runs }: History,
  issues: readonly IssueFact[],
  policy: EscalationPolicy,
): ReadonlyMap<string, Named> {
  const recent = runs.slice(-policy.flapping.evaluations).flatMap(({ evaluations }) => evaluations)
  return new Map<string, Named>([
    ...recent.filter(({ severity }) => severity !== null).map((past) => [past.problem, past] as const),
    ...issues.filter(({ isOpen }) => isOpen).map(({ marker }) => [marker.problem, marker] as const),
    ...problems.filter((problem) => isEscalated(problem, policy)).map((problem) => [problem.id, problem] as const),
  ])
}

interface Case {
  readonly id: string
  readonly found: Problem | undefined
  readonly verdict: Verdict
  /** All issues of the problem, ordered by number. */
  readonly own: readonly IssueFact[]
  readonly acceptedCount: number
  readonly facts: Facts
  readonly history: History
  readonly policy: EscalationPolicy
}

function decide(one: Case): readonly Decision[] {
  const { found, own, verdict } = one
  const [issue, ...others] = own.filter(({ isOpen }) => isOpen)
  const merges = others.flatMap((other): readonly Decision[] =>
    issue === undefined ? [] : [{ kind: 'merge', issue: other, into: issue.number }],
  )
  if (verdict === undefined) return merges
  if (issue !== undefined) return [...merges, ...decideOpen(one, verdict, issue)]
  return found === undefined || verdict === null ? merges : [...merges, ...decideClosed(one, found, verdict)]
}

function decideOpen(one: Case, now: Severity | null, issue: IssueFact): readonly Decision[] {
  const { facts, policy } = one
  const { marker } = issue
  const incident = incidentOf(one, now, marker)
  const { standing } = incident
  const sinceToldMs = facts.startedAtMs - marker.toldAtMs
  const as = (kind: 'update' | Transition['kind']): readonly Decision[] => [{ kind, incident, issue }]
  if (now !== null && rankOf(now) > rankOf(marker.severity)) return as('worse')
  if (!isRemembering(facts)) return as('update')
  if (standing.isFlapping)
    return sinceToldMs >= policy.flapping.commentEveryMs && !issue.isAcknowledged ? as('flapping') : as('update')
  if (now === null) return standing.isOver ? as('resolve') : as('update')
  return sinceToldMs >= policy.remindAfterMs && !issue.isAcknowledged ? as('remind') : as('update')
}

/** Closings and repeats wait while a part of the memory cannot be read: what it holds may speak against them. */
function isRemembering({ history }: Facts): boolean {
  return (
    history === null ||
    (history.history.foreign.length === 0 && history.places.every(({ failure }) => failure === null))
  )
}

function decideClosed(one: Case, found: Problem, now: Severity): readonly Decision[] {
  const { facts, own, policy } = one
  const last = own
    .filter(({ closedAs, isOpen }) => !isOpen && closedAs !== 'duplicate')
    .toSorted((a, b) => (b.closedAtMs ?? 0) - (a.closedAtMs ?? 0))[0]
  const incident = incidentOf(one, now, last?.marker.state === 'firing' ? last.marker : null)
  const { badStreak, evaluations } = incident.standing
  const isConfirmed = badStreak >= policy.badEvaluations || policy.atOnce.includes(found.code)
  if (!isConfirmed) return []
  if (last === undefined) return [{ kind: 'open', incident, after: null }]
  const closedAtMs = last.closedAtMs ?? 0
  // A person closed it as not planned: that is an answer, until it was gone and came again, or got worse.
  const wasGoneSince = evaluations.some(({ atMs, severity }) => atMs > closedAtMs && severity === null)
  const isDeclined = last.closedAs === 'not_planned' && last.marker.state === 'firing' && !wasGoneSince
  if (isDeclined && rankOf(now) <= rankOf(last.marker.severity)) return []
  if (facts.startedAtMs - closedAtMs <= policy.reopenWithinMs) return [{ kind: 'reopen', incident, issue: last }]
  return [{ kind: 'open', incident, after: last.number }]
}

function incidentOf(
  { acceptedCount, facts, found, history, id, policy, own }: Case,
  now: Severity | null,
  marker: IssueFact['marker'] | null,
): Incident {
  const atMs = facts.startedAtMs
  const remembered = own.map((issue) => issue.marker.evaluations)
  const looks = joinLooks(looksIn(history, id, atMs), ...remembered, [{ atMs, severity: now }])
  const standing = standingOf(
    looks.filter((look) => look.atMs <= atMs),
    policy,
  )
  const { code = '', scope = '' } = found ?? own[0]?.marker ?? {}
  return {
    ...{ id, code, scope, now, standing, findings: found?.findings ?? [], acceptedCount },
    severity: worse(marker?.severity ?? now ?? 'info', now ?? 'info'),
    sinceMs: marker?.sinceMs ?? standing.badSinceMs ?? atMs,
  }
}
