import type { Answered, Silent } from './answer.ts'
import { boundedFetch } from './bounded-fetch.ts'
import type { Fetch } from './bounded-fetch.ts'

/** Pinned: a newer version of the API may answer in another shape. */
const API_VERSION = '2022-11-28'

/** What sending needs. */
export interface SendOptions {
  readonly token: string
  readonly apiUrl: string
  readonly timeoutMs: number
  /** Replaces the client's own, which goes through the runner's proxy. */
  readonly fetch?: Fetch
}

/** One request. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** With its query, such as `/rate_limit`. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: Readonly<Record<string, unknown>>
}

/** Sends one request; one attempt. Never rejects for what the network or the server did. */
export type Send = (request: Request) => Promise<Answered | Silent>

/**
 * Loads the GitHub client and makes a sender of it.
 * @throws SyntaxError when the event's payload is no JSON: the client reads it while it loads.
 */
export async function createSend({ token, apiUrl, timeoutMs, fetch }: SendOptions): Promise<Send> {
  const { GitHub, defaults, getOctokitOptions } = await import('@actions/github/lib/utils')
  const own: unknown = defaults.request?.fetch
  const octokit = new GitHub(
    getOctokitOptions(token, {
      baseUrl: apiUrl.replace(/\/+$/, ''),
      userAgent: 'session-reliability',
      request: {
        fetch: boundedFetch(fetch ?? (isFetch(own) ? own : globalThis.fetch)),
        redirect: 'manual',
        log: SILENT,
      },
    }),
  )
  return async ({ method, path, headers = {}, body }) => {
    try {
      const response: unknown = await octokit.request({
        method,
        // What looks like a template in a path is none.
        url: path.replace(/[{}]/g, encodeURIComponent),
        ...(body === undefined ? {} : { data: body }),
        headers: { ...headers, 'x-github-api-version': API_VERSION },
        request: { signal: AbortSignal.timeout(timeoutMs) },
      })
      return answerOf(response, null)
    } catch (error) {
      // For every status from 400 on the client throws; such an error carries the answer.
      return answerOf(fieldOf(error, 'response'), error)
    }
  }
}

/** The client logs what a server says about deprecations: foreign text, which has no business in the log. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore }

function ignore(): void {
  // Nothing to do: see SILENT.
}

function isFetch(value: unknown): value is Fetch {
  return typeof value === 'function'
}

function answerOf(response: unknown, error: unknown): Answered | Silent {
  const status = fieldOf(response, 'status')
  if (typeof status !== 'number') return { kind: 'silent', cause: causeOf(error) }
  return { kind: 'answered', status, headers: textsOf(fieldOf(response, 'headers')), data: fieldOf(response, 'data') }
}

/** How many causes of causes are followed. */
const CAUSE_DEPTH = 5

function causeOf(error: unknown): string {
  let current = error
  for (let depth = 0; depth < CAUSE_DEPTH && current !== undefined; depth++) {
    const name = fieldOf(current, 'name')
    if (name === 'TimeoutError' || name === 'AbortError') return 'timeout'
    const code = fieldOf(current, 'code')
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,50}$/.test(code)) return code
    // Fetch refuses some ports before it asks anybody, and gives no code for it.
    if (fieldOf(current, 'message') === BAD_PORT) return BAD_PORT
    current = fieldOf(current, 'cause') ?? firstOf(fieldOf(current, 'errors'))
  }
  return 'unknown cause'
}

const BAD_PORT = 'bad port'

/** Of several addresses that were tried, what the first one came to. */
function firstOf(errors: unknown): unknown {
  return Array.isArray(errors) ? errors[0] : undefined
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function textsOf(headers: unknown): Readonly<Record<string, string>> {
  if (typeof headers !== 'object' || headers === null) return {}
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}
