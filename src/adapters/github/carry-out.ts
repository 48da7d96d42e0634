import type * as v from 'valibot'
import { parseMarker } from '../../domain/issue-marker.ts'
import { stepMarker } from '../../domain/step.ts'
import type { Step, StepOutcome } from '../../domain/step.ts'
import { isRateLimited } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Client } from './client.ts'
import { PER_PAGE, listPages } from './list-pages.ts'
import { factOf, isTrusted, listOpen } from './read-issues.ts'
import { reasonAgainst } from './reasons.ts'
import { commentShape, createdShape, dataOf, labelShape, stateShape } from './shapes.ts'

/** Where steps are carried out. */
export interface CarryOutOptions {
  readonly client: Client
  readonly repository: string
  readonly guardId: string
  /** For people. */
  readonly host: string
  readonly nowMs: () => number
}

type Result = Omit<StepOutcome, 'step'>

const DONE: Result = { result: 'done', reason: null, permission: null, issue: null }
/** How far back a comment of the same step is looked for: a step that was cut off is made again by one of the next runs. */
const LOOK_BACK_MS = 7 * 86_400_000

/** Carries out one step. Whatever GitHub or the network does is in the outcome. */
export async function carryOutOn(step: Step, options: CarryOutOptions): Promise<StepOutcome> {
  return { step, ...(await resultOf(step, options)) }
}

async function resultOf(step: Step, options: CarryOutOptions): Promise<Result> {
  const { client, repository } = options
  const top = `/repos/${repository}`
  switch (step.kind) {
    case 'make-label': {
      const description = 'Problems of session stores, opened and closed by Session Reliability'
      const answer = await client.write('POST', `${top}/labels`, { name: step.label, color: 'b60205', description })
      return isAlreadyThere(answer) ? DONE : judged(answer, step, options)
    }
    case 'open-issue':
      return openIssue(step, options)
    case 'edit-issue': {
      const { title, body } = step
      return judged(await client.write('PATCH', `${top}/issues/${step.number}`, { title, body }), step, options)
    }
    case 'comment':
      return comment(step, options)
    case 'close-issue': {
      const body = { state: 'closed', state_reason: step.reason }
      return judged(await client.write('PATCH', `${top}/issues/${step.number}`, body), step, options)
    }
    case 'reopen-issue': {
      const body = { state: 'open', state_reason: 'reopened' }
      return judged(await client.write('PATCH', `${top}/issues/${step.number}`, body), step, options)
    }
    case 'set-status': {
      const { state, context, description, targetUrl } = step
      const target = targetUrl === '' ? {} : { target_url: targetUrl }
      const body = { state, context, description, ...target }
      return judged(await client.write('POST', `${top}/statuses/${step.commit}`, body), step, options)
    }
  }
}

/** Looks first, and again when no clear answer came: an issue is never opened twice by one run. */
async function openIssue(step: Extract<Step, { kind: 'open-issue' }>, options: CarryOutOptions): Promise<Result> {
  const before = await findOpen(step.problem, options)
  if (typeof before === 'object') return judged(before, step, options)
  if (before > 0) return { ...DONE, issue: before }
  const { title, body, label } = step
  const path = `/repos/${options.repository}/issues`
  const answer = await options.client.write('POST', path, { title, body, labels: [label] })
  const created = dataOf(answer, createdShape)
  if (created !== null) return { ...DONE, issue: created.number }
  if (!isUnclear(answer, step)) return judged(answer, step, options)
  const after = await findOpen(step.problem, options)
  return typeof after === 'number' && after > 0 ? { ...DONE, issue: after } : judged(answer, step, options)
}

/** The number of the lowest open issue of a problem, 0 for none; or the answer that says why it cannot be told. */
async function findOpen(problem: string, { client, repository, guardId }: CarryOutOptions): Promise<number | Answer> {
  const open = await listOpen(client, repository, guardId)
  if ('kind' in open) return open
  const numbers = open.filter(
    (issue) => factOf(issue, guardId).length > 0 && parseMarker(issue.body ?? '')?.problem === problem,
  )
  return Math.min(...numbers.map(({ number }) => number), Infinity) === Infinity
    ? 0
    : Math.min(...numbers.map(({ number }) => number))
}

async function comment(step: Extract<Step, { kind: 'comment' }>, options: CarryOutOptions): Promise<Result> {
  const path = `/repos/${options.repository}/issues/${step.number}/comments`
  const marker = stepMarker(step.key)
  const isThere = async (): Promise<boolean | Answer> => {
    const since = new Date(Math.max(0, options.nowMs() - LOOK_BACK_MS)).toISOString()
    const comments = await listPages(options.client, `${path}?since=${since}&per_page=${PER_PAGE}`, commentShape)
    if ('kind' in comments) return comments
    return comments.some((each) => isTrusted(each) && (each.body ?? '').includes(marker))
  }
  const before = await isThere()
  if (typeof before === 'object') return judged(before, step, options)
  if (before) return DONE
  const answer = await options.client.write('POST', path, { body: `${step.body}\n\n${marker}` })
  if (isUnclear(answer, step) && (await isThere()) === true) return DONE
  return judged(answer, step, options)
}

/** It may have been carried out all the same: no answer, one about a failure of GitHub's, or a success that does not say what is there now. */
function isUnclear(answer: Answer, step: Step): boolean {
  if (answer.kind !== 'answered') return answer.kind === 'silent'
  const { status } = answer
  return status >= 500 || status === 408 || (status >= 200 && status < 300 && !isCarriedOut(answer, step))
}

function isCarriedOut(answer: Answer, step: Step): boolean {
  return dataOf(answer, WHAT[step.kind].answer) !== null
}

/** GitHub's answer to making what is there (422, code `already_exists`). */
function isAlreadyThere(answer: Answer): boolean {
  return answer.kind === 'answered' && answer.status === 422 && JSON.stringify(answer.data).includes('already_exists')
}

function judged(answer: Answer, step: Step, { host, nowMs }: CarryOutOptions): Result {
  if (isCarriedOut(answer, step)) return DONE
  const what = WHAT[step.kind]
  if (answer.kind === 'answered' && !isUnclear(answer, step) && !isRateLimited(answer)) {
    const { status } = answer
    const isForbidden = status === 401 || status === 403 || status === 404
    const permission = isForbidden ? (status === 401 ? 'token' : what.permission) : null
    const reason = isForbidden
      ? `the token may not ${what.act} (${status})`
      : status === 410
        ? 'issues are switched off in this repository'
        : `${host} will not ${what.act} (${status})`
    return { result: 'refused', reason, permission, issue: null }
  }
  const reason = reasonAgainst(answer, what.act, host, nowMs()) ?? 'no clear answer'
  return { result: 'failed', reason, permission: null, issue: null }
}

const ISSUES = 'issues: write'
const WHAT: Readonly<
  Record<Step['kind'], { readonly act: string; readonly permission: string; readonly answer: v.GenericSchema }>
> = {
  'make-label': { act: 'make a label', permission: ISSUES, answer: labelShape },
  'open-issue': { act: 'open an issue', permission: ISSUES, answer: createdShape },
  'edit-issue': { act: 'edit an issue', permission: ISSUES, answer: createdShape },
  comment: { act: 'comment on an issue', permission: ISSUES, answer: commentShape },
  'close-issue': { act: 'close an issue', permission: ISSUES, answer: createdShape },
  'reopen-issue': { act: 'reopen an issue', permission: ISSUES, answer: createdShape },
  'set-status': { act: "set a commit's status", permission: 'statuses: write', answer: stateShape },
}
