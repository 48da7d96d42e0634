import { randomUUID } from 'node:crypto'
import type { EventFact } from '../domain/facts.ts'

/** Reads a text file whole; throws when it cannot. */
export type ReadText = (path: string) => string

/** Far above the 25 MB to which GitHub caps a payload (webhook events and payloads). */
const PAYLOAD_LIMIT_CHARACTERS = 64 * 1024 * 1024

type Env = Readonly<Record<string, string | undefined>>

/** A run that no event of GitHub started. `runKey` is to be unique. */
export function localEvent(runKey: string): EventFact {
  return {
    ...{ name: 'local', isUntrusted: false, baseCommit: null, headCommit: null, isOfDefaultBranch: false },
    ...{ isReadOnly: false, schedule: null, runKey, runUrl: '' },
  }
}

/**
 * The event that started the run, from GITHUB_EVENT_NAME and the payload at GITHUB_EVENT_PATH; `local` without a name.
 * In a called workflow it is the caller's. Where the payload does not tell whose code is judged, or against what, it is a stranger's.
 */
export function readEvent(env: Env, readText: ReadText): EventFact {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const runKey = runKeyOf(env)
  if (name === '') return localEvent(runKey)
  const payload = payloadOf(env, readText)
  const plain: EventFact = {
    ...{ name, isUntrusted: false, baseCommit: null, headCommit: commitOf(env['GITHUB_SHA']) },
    ...{ isOfDefaultBranch: isDefaultBranch(env, payload), isReadOnly: env['GITHUB_ACTOR'] === 'dependabot[bot]' },
    ...{ schedule: null, runKey, runUrl: runUrlOf(env) },
  }
  switch (name) {
    // A trusted token, and code that anybody may have written.
    case 'pull_request_target':
    case 'workflow_run':
      return { ...plain, isUntrusted: true, headCommit: null, isOfDefaultBranch: false }
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return pullRequest(plain, fieldOf(payload, 'pull_request'))
    case 'merge_group': {
      const group = fieldOf(payload, 'merge_group')
      const [baseCommit, headCommit] = [commitOf(fieldOf(group, 'base_sha')), commitOf(fieldOf(group, 'head_sha'))]
      return { ...plain, isUntrusted: baseCommit === null, isOfDefaultBranch: false, baseCommit, headCommit }
    }
    case 'schedule': {
      const schedule = fieldOf(payload, 'schedule')
      return { ...plain, schedule: typeof schedule === 'string' ? schedule : null }
    }
    default:
      return /^[a-z_]{1,64}$/.test(name)
        ? plain
        : { ...plain, name: 'unknown', isUntrusted: true, isOfDefaultBranch: false }
  }
}

/** A fork that was deleted has no repository any more. */
function pullRequest(plain: EventFact, pull: unknown): EventFact {
  const base = fieldOf(pull, 'base')
  const head = fieldOf(pull, 'head')
  const baseId = fieldOf(fieldOf(base, 'repo'), 'id')
  const headId = fieldOf(fieldOf(head, 'repo'), 'id')
  const isOwn = typeof headId === 'number' && headId === baseId
  const [baseCommit, headCommit] = [commitOf(fieldOf(base, 'sha')), commitOf(fieldOf(head, 'sha'))]
  const isUntrusted = !isOwn || baseCommit === null
  const isReadOnly = plain.isReadOnly || !isOwn
  return { ...plain, isUntrusted, isReadOnly, isOfDefaultBranch: false, baseCommit, headCommit }
}

/** GitHub runs these on the default branch and on no other (events that trigger workflows). */
const OF_DEFAULT_BRANCH: ReadonlySet<string> = new Set(['schedule', 'repository_dispatch'])

/** Where the payload does not name the default branch, no other run is of it. */
function isDefaultBranch(env: Env, payload: unknown): boolean {
  if (OF_DEFAULT_BRANCH.has(env['GITHUB_EVENT_NAME'] ?? '')) return true
  const branch = fieldOf(fieldOf(payload, 'repository'), 'default_branch')
  return typeof branch === 'string' && branch !== '' && env['GITHUB_REF'] === `refs/heads/${branch}`
}

function runKeyOf(env: Env): string {
  const parts = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'GITHUB_ACTION'].map((name) => env[name] ?? '')
  const key = parts.join('.').replace(/[^\w.-]/g, '_')
  const MOST = 200
  return parts[0] === '' ? `local-${randomUUID()}` : key.slice(0, MOST)
}

function runUrlOf(env: Env): string {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = env
  const isPlain = /^https:\/\/[\w.:-]+$/.test(server) && isRepositoryName(repository) && /^\d+$/.test(run)
  return isPlain ? `${server}/${repository}/actions/runs/${run}` : ''
}

/** `owner/name`, of the characters that GitHub allows in them. */
export function isRepositoryName(text: string): boolean {
  return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) && !/(^|\/)\.{1,2}(\/|$)/.test(text)
}

/** The payload, or null: an unreadable one is no reason to end the run, it only says nothing. */
function payloadOf(env: Env, readText: ReadText): unknown {
  const path = env['GITHUB_EVENT_PATH'] ?? ''
  if (path === '') return null
  try {
    const text = readText(path)
    return text.length > PAYLOAD_LIMIT_CHARACTERS ? null : JSON.parse(text)
  } catch {
    return null
  }
}

function commitOf(value: unknown): string | null {
  return typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
