import type { Facts } from '../domain/facts.ts'
import { MAX_SETTLED, NO_HISTORY } from '../domain/history.ts'
import type { QueueEntry } from '../domain/history.ts'
import { queueOf } from '../domain/queue.ts'
import type { StatusStep, Step, StepOutcome } from '../domain/step.ts'
import type { Policy } from '../policy.ts'

/** Which steps are for now, and which are not to be tried yet. */
export interface QueuePlan {
  readonly due: readonly Step[]
  readonly waiting: readonly StepOutcome[]
}

/** Steps that failed before wait their time; those that only the queue knows of come first when theirs has come. */
export function planQueue(steps: readonly Step[], facts: Facts): QueuePlan {
  const { history, startedAtMs: nowMs } = facts
  const queue = queueOf(history?.history ?? NO_HISTORY)
  const wanted = new Set(steps.map(({ key }) => key))
  const own = [...queue.values()].flatMap(({ step }) =>
    step === null || wanted.has(step.key) || isDecidedAnew(step, facts) ? [] : [step],
  )
  const waiting: StepOutcome[] = []
  const due: Step[] = []
  for (const step of [...own, ...steps]) {
    const entry = queue.get(step.key)
    if (entry === undefined || (!entry.isDead && entry.notBeforeMs <= nowMs)) due.push(step)
    else waiting.push({ step, result: 'waiting', reason: entry.cause, permission: null, issue: null })
  }
  return { due, waiting }
}

/** What waits about a commit whose status this run read is what the status should have been once: it is wanted now, or no more. */
function isDecidedAnew({ commit }: StatusStep, { event, github }: Pick<Facts, 'event' | 'github'>): boolean {
  return commit === event.headCommit && github?.seen === true && github.value.status?.seen === true
}

/** What queueing after a run needs to know. */
export interface QueueContext {
  readonly policy: Policy['queue']
  readonly nowMs: number
  /** In 0..1. */
  readonly random: () => number
}

/** More than ever wait at a time, unless something is badly wrong; then the others are decided anew later. */
const MAX_ENTRIES = 100

/**
 * The queue after a run, ordered by key, and the keys that wait no more. Where issues could be read, what the queue has about them
 * and was not wanted in this run is wanted no more; so it is with the status of the run's commit.
 */
export function queueAfter(
  facts: Pick<Facts, 'event' | 'github' | 'history'>,
  outcomes: readonly StepOutcome[],
  { policy, nowMs, random }: QueueContext,
): { readonly queue: readonly QueueEntry[]; readonly settled: readonly string[] } {
  const { github, history } = facts
  const before = queueOf(history?.history ?? NO_HISTORY)
  const after = new Map(before)
  const seen = new Set(outcomes.map(({ step }) => step.key))
  for (const { reason, result, step } of outcomes) {
    if (result === 'done' || result === 'refused') after.delete(step.key)
    else if (result === 'failed') {
      const attempts = (before.get(step.key)?.attempts ?? 0) + 1
      const waitMs = random() * Math.min(policy.capMs, policy.baseMs * 2 ** (attempts - 1))
      const times = { attempts, notBeforeMs: Math.round(nowMs + waitMs), isDead: attempts >= policy.attempts }
      after.set(step.key, { ...entryOf(step, before, reason ?? '', nowMs), ...times })
    } else if (result === 'waiting' && !before.has(step.key))
      after.set(step.key, entryOf(step, before, reason ?? '', nowMs))
  }
  const isWithIssues = github?.seen === true && github.value.issues?.seen === true
  for (const [key, { step }] of before)
    if (!seen.has(key) && (step === null ? isWithIssues : isDecidedAnew(step, facts))) after.delete(key)
  const queue = [...after.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)).slice(0, MAX_ENTRIES)
  const settled = [...before.keys()].filter((key) => !after.has(key)).toSorted()
  return { queue, settled: settled.slice(0, MAX_SETTLED) }
}

const MAX_CAUSE = 300

function entryOf(step: Step, before: ReadonlyMap<string, QueueEntry>, cause: string, nowMs: number): QueueEntry {
  return {
    ...{ key: step.key, kind: step.kind, subject: subjectOf(step), attempts: 0, notBeforeMs: 0, isDead: false },
    sinceMs: before.get(step.key)?.sinceMs ?? nowMs,
    cause: cause.slice(0, MAX_CAUSE),
    step: step.kind === 'set-status' ? step : null,
  }
}

function subjectOf(step: Step): string {
  switch (step.kind) {
    case 'make-label':
      return step.label
    case 'open-issue':
      return step.title
    case 'set-status':
      return step.commit
    case 'edit-issue':
    case 'comment':
    case 'close-issue':
    case 'reopen-issue':
      return `#${step.number}`
  }
}
