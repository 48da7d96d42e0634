import type { EventFact } from '../domain/facts.ts'

/** Reads a text file whole; throws when it cannot. */
export type ReadText = (path: string) => string

/** Far above the 25 MB to which GitHub caps a payload (webhook events and payloads). */
const PAYLOAD_LIMIT_CHARACTERS = 64 * 1024 * 1024

/**
 * The event that started the run, from GITHUB_EVENT_NAME and the payload at GITHUB_EVENT_PATH; `local` without a name.
 * In a called workflow it is the caller's. Where the payload does not tell whose code is judged, it is a stranger's.
 */
export function readEvent(env: Readonly<Record<string, string | undefined>>, readText: ReadText): EventFact {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  if (name === '') return { name: 'local', isUntrusted: false, baseCommit: null }
  switch (name) {
    // A trusted token, and code that anybody may have written.
    case 'pull_request_target':
    case 'workflow_run':
      return { name, isUntrusted: true, baseCommit: null }
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return pullRequest(name, fieldOf(payloadOf(env, readText), 'pull_request'))
    case 'merge_group':
      return {
        name,
        isUntrusted: false,
        baseCommit: commitOf(fieldOf(fieldOf(payloadOf(env, readText), 'merge_group'), 'base_sha')),
      }
    default:
      return /^[a-z_]{1,64}$/.test(name)
        ? { name, isUntrusted: false, baseCommit: null }
        : { name: 'unknown', isUntrusted: true, baseCommit: null }
  }
}

/** A fork that was deleted has no repository any more. */
function pullRequest(name: string, pull: unknown): EventFact {
  const base = fieldOf(pull, 'base')
  const baseId = fieldOf(fieldOf(base, 'repo'), 'id')
  const headId = fieldOf(fieldOf(fieldOf(pull, 'head'), 'repo'), 'id')
  const isOwn = typeof headId === 'number' && headId === baseId
  return { name, isUntrusted: !isOwn, baseCommit: commitOf(fieldOf(base, 'sha')) }
}

/** The payload, or null: an unreadable one is no reason to end the run, it only says nothing. */
function payloadOf(env: Readonly<Record<string, string | undefined>>, readText: ReadText): unknown {
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
