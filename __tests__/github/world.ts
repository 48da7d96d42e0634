import { createHash } from 'node:crypto'
import {
  combinedStatusJson,
  commentJson,
  issueJson,
  labelJson,
  permissionJson,
  repositoryJson,
  statusJson,
  userJson,
} from './answers.ts'

/** A request as GitHub gets it. */
export interface WorldRequest {
  readonly method: string
  /** With its query. */
  readonly path: string
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** Parsed JSON; undefined without a body. */
  readonly body: unknown
}

/** An answer as GitHub gives it. */
export interface WorldAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** JSON; null for none. */
  readonly body: unknown
}

/** What goes wrong with one request, instead of its answer. */
export type Fault =
  /** The right answer, late. */
  | { readonly kind: 'latency'; readonly ms: number }
  | {
      readonly kind: 'status'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
    }
  /** The connection breaks before anything happened. */
  | { readonly kind: 'reset' }
  /** It is done, and then the connection breaks. */
  | { readonly kind: 'reset-after' }
  /** It is done, and then GitHub answers 502. */
  | { readonly kind: '502-after' }
  /** Half of an answer, and then the connection breaks. */
  | { readonly kind: 'half-body' }
  /** 200 with this body. */
  | {
      readonly kind: 'body'
      readonly body: string
      readonly contentType: string
      readonly headers?: Readonly<Record<string, string>>
    }
  /** A body that does not end. */
  | { readonly kind: 'endless' }

/** An issue in the world. */
export interface WorldIssue {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  state_reason: string | null
  labels: string[]
  assignees: string[]
  readonly author: string
  readonly association: string
  readonly created_at: string
  updated_at: string
  closed_at: string | null
  readonly comments: WorldComment[]
}

/** A comment in the world. */
export interface WorldComment {
  readonly id: number
  readonly body: string
  readonly author: string
  readonly association: string
  readonly created_at: string
}

/** A commit's status in the world. */
export interface WorldStatus {
  readonly id: number
  readonly sha: string
  readonly context: string
  readonly state: string
  readonly description: string
  readonly target_url: string | null
  readonly created_at: string
}

type Access = 'none' | 'read' | 'write'

/** What a world is like. */
export interface WorldOptions {
  readonly token: string
  readonly nowMs?: () => number
  /** GitHub's clock minus everybody else's. */
  readonly skewMs?: number
  readonly limit?: number
  readonly remaining?: number
  /** An Enterprise server that limits no rates. */
  readonly isWithoutRateLimits?: boolean
  readonly permissions?: { readonly issues?: Access; readonly statuses?: Access }
  readonly isPrivate?: boolean
  readonly hasIssues?: boolean
  readonly pushedAt?: string
  /** What each user may do. */
  readonly people?: Readonly<Record<string, string>>
  readonly fault?: (request: WorldRequest, index: number) => Fault | null
}

/** One exchange. */
export interface Exchange {
  readonly request: WorldRequest
  /** Null when a fault stood in for it. */
  readonly answer: WorldAnswer | null
}

const BOT = 'github-actions[bot]'
const WINDOW_MS = 3_600_000
const MAX_BODY = 65_536

/** A repository on GitHub, in memory: as much of the REST API (2022-11-28) as the guard uses, with its limits and refusals. */
export function createGitHubWorld(options: WorldOptions) {
  const { token, nowMs = Date.now, skewMs = 0, limit = 1_000, hasIssues = true } = options
  const issues: WorldIssue[] = []
  const labels = new Set<string>()
  const statuses: WorldStatus[] = []
  const exchanges: Exchange[] = []
  const rate = { remaining: options.remaining ?? limit, resetMs: nowMs() + skewMs + WINDOW_MS }
  let ids = 1_000
  let seen = 0
  let permissions = { issues: 'write', statuses: 'write', ...options.permissions }

  const iso = (): string => new Date(Math.floor((nowMs() + skewMs) / 1_000) * 1_000).toISOString().replace('.000', '')

  function newIssue(
    fields: { title: string; body: string; labels?: readonly string[] },
    author: string,
    association: string,
  ): WorldIssue {
    for (const label of fields.labels ?? []) labels.add(label)
    const at = iso()
    const issue: WorldIssue = {
      ...{ number: issues.length + 1, title: fields.title, body: fields.body, state: 'open', state_reason: null },
      ...{ labels: [...(fields.labels ?? [])], assignees: [], author, association, created_at: at, updated_at: at },
      ...{ closed_at: null, comments: [] },
    }
    issues.push(issue)
    return issue
  }

  function setState(issue: WorldIssue, state: 'open' | 'closed', reason: string | null): void {
    if (issue.state !== state) issue.closed_at = state === 'closed' ? iso() : null
    issue.state = state
    issue.state_reason = reason
    issue.updated_at = iso()
  }

  function newComment(issue: WorldIssue, body: string, author: string, association: string): WorldComment {
    const comment = { id: ++ids, body, author, association, created_at: iso() }
    issue.comments.push(comment)
    issue.updated_at = iso()
    return comment
  }

  interface Reply {
    status: number
    body: unknown
    headers?: Record<string, string>
    isFree?: boolean
  }
  const reply = (status: number, body: unknown, headers: Record<string, string> = {}): Reply => ({
    status,
    body,
    headers,
  })
  const trouble = (status: number, message: string, errors?: unknown): Reply =>
    reply(status, {
      message,
      ...(errors === undefined ? {} : { errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    })
  const forbidden = (needs: string): Reply => ({
    ...trouble(403, 'Resource not accessible by integration'),
    headers: { 'x-accepted-github-permissions': needs },
  })
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')

  function may(kind: 'issues' | 'statuses', method: string): Reply | null {
    const has = permissions[kind]
    if (method === 'GET' ? has !== 'none' : has === 'write') return null
    return forbidden(`${kind}=${method === 'GET' ? 'read' : 'write'}`)
  }

  function route({ method, path, body }: WorldRequest): Reply {
    const url = new URL(path.replace(/^\/api\/v3/, ''), 'http://world')
    const parts = url.pathname.split('/').filter(Boolean).map(decodeURIComponent)
    const query = url.searchParams
    const data = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
    if (url.pathname === '/rate_limit') return { ...rateLimits(), isFree: true }
    if (parts[0] !== 'repos' || `${parts[1]}/${parts[2]}` !== 'owner/repository') return trouble(404, 'Not Found')
    const [, , , kind, id, sub, last] = parts
    if (kind === undefined) return reply(200, repository())
    if (kind === 'labels') return may('issues', method) ?? label(method, id, data)
    if (kind === 'issues') return may('issues', method) ?? issueRoute(method, id, sub, query, data, path)
    if ((kind === 'collaborators' && last === 'permission') || sub === 'permission')
      return reply(200, permissionJson(id ?? '', options.people?.[id ?? ''] ?? 'read'))
    if (kind === 'commits' && sub === 'status') {
      const own = statuses.filter(({ sha }) => sha === id).toReversed()
      const newest = own.filter(({ context }, index) => own.findIndex((other) => other.context === context) === index)
      return may('statuses', 'GET') ?? reply(200, combinedStatusJson(id ?? '', newest, options.isPrivate ?? false))
    }
    if (kind === 'statuses' && method === 'POST') return may('statuses', method) ?? status(id ?? '', data)
    return trouble(404, 'Not Found')
  }

  const repository = () =>
    repositoryJson({
      ...{ isPrivate: options.isPrivate ?? false, hasIssues, pushedAt: options.pushedAt ?? iso() },
      openIssues: issues.filter(({ state }) => state === 'open').length,
    })

  function rateLimits(): Reply {
    if (options.isWithoutRateLimits === true) return trouble(404, 'Rate limiting is not enabled.')
    const reset = Math.floor(rate.resetMs / 1_000)
    const core = { limit, used: limit - rate.remaining, remaining: rate.remaining, reset, resource: 'core' }
    const search = { limit: 30, used: 0, remaining: 30, reset, resource: 'search' }
    return reply(200, { resources: { core, search, graphql: { ...core, resource: 'graphql' } }, rate: core })
  }

  function label(method: string, name: string | undefined, data: Record<string, unknown>): Reply {
    if (method === 'POST') {
      const wanted = text(data['name'])
      if (labels.has(wanted))
        return trouble(422, 'Validation Failed', [{ resource: 'Label', code: 'already_exists', field: 'name' }])
      labels.add(wanted)
      return reply(201, labelJson(wanted, text(data['color']), data['description']))
    }
    return name !== undefined && labels.has(name) ? reply(200, labelJson(name)) : trouble(404, 'Not Found')
  }

  function tooLong(data: Record<string, unknown>): Reply | null {
    const isLong = text(data['body']).length > MAX_BODY || text(data['title']).length > 256
    return isLong
      ? trouble(422, 'Validation Failed', [
          {
            resource: 'Issue',
            code: 'custom',
            field: 'body',
            message: 'body is too long (maximum is 65536 characters)',
          },
        ])
      : null
  }

  function issueRoute(
    method: string,
    id: string | undefined,
    sub: string | undefined,
    query: URLSearchParams,
    data: Record<string, unknown>,
    path: string,
  ): Reply {
    // A list is answered all the same: with the pull requests, of which there are none here.
    if (id === undefined && method === 'GET') return page((hasIssues ? listed(query) : []).map(issueJson), query, path)
    if (!hasIssues) return trouble(410, 'Issues has been disabled in this repository.')
    if (id === undefined) {
      if (text(data['title']) === '')
        return trouble(422, 'Validation Failed', [{ resource: 'Issue', code: 'missing_field', field: 'title' }])
      const names = Array.isArray(data['labels']) ? data['labels'].map(String) : []
      return (
        tooLong(data) ??
        reply(
          201,
          issueJson(newIssue({ title: text(data['title']), body: text(data['body']), labels: names }, BOT, 'NONE')),
        )
      )
    }
    const issue = issues[Number(id) - 1]
    if (issue === undefined) return trouble(404, 'Not Found')
    if (sub === 'comments') {
      const since = Date.parse(query.get('since') ?? '') || 0
      if (method === 'GET')
        return page(
          issue.comments
            .filter((comment) => Date.parse(comment.created_at) >= since)
            .map((one) => commentJson(issue.number, one)),
          query,
          path,
        )
      return tooLong(data) ?? reply(201, commentJson(issue.number, newComment(issue, text(data['body']), BOT, 'NONE')))
    }
    if (method === 'GET') return reply(200, issueJson(issue))
    const long = tooLong(data)
    if (long !== null) return long
    if (typeof data['title'] === 'string') issue.title = data['title']
    if (typeof data['body'] === 'string') issue.body = data['body']
    issue.updated_at = iso()
    const reason = text(data['state_reason']) || null
    if (data['state'] === 'closed') setState(issue, 'closed', reason ?? 'completed')
    if (data['state'] === 'open') setState(issue, 'open', reason ?? 'reopened')
    return reply(200, issueJson(issue))
  }

  function listed(query: URLSearchParams): WorldIssue[] {
    const [state, label] = [query.get('state') ?? 'open', query.get('labels')]
    const found = issues.filter(
      (issue) => (state === 'all' || issue.state === state) && (label === null || issue.labels.includes(label)),
    )
    const key = query.get('sort') === 'updated' ? 'updated_at' : 'created_at'
    const sorted = found.toSorted((a, b) => (a[key] === b[key] ? b.number - a.number : a[key] < b[key] ? 1 : -1))
    return query.get('direction') === 'asc' ? sorted.toReversed() : sorted
  }

  function page(all: readonly unknown[], query: URLSearchParams, path: string): Reply {
    const [per, number] = [Math.min(100, Number(query.get('per_page') ?? 30)), Number(query.get('page') ?? 1)]
    const shown = all.slice((number - 1) * per, number * per)
    const hasNext = number * per < all.length
    return reply(
      200,
      shown,
      hasNext ? { link: `<http://world${path.replace(/&page=\d+/, '')}&page=${number + 1}>; rel="next"` } : {},
    )
  }

  function status(sha: string, data: Record<string, unknown>): Reply {
    const [state, context, description] = [text(data['state']), text(data['context']), text(data['description'])]
    if (!['success', 'failure', 'error', 'pending'].includes(state) || description.length > 140)
      return trouble(422, 'Validation Failed')
    if (statuses.filter((one) => one.sha === sha && one.context === context).length >= 1_000)
      return trouble(
        422,
        'Validation Failed',
        'Validation failed: This SHA and context has reached the maximum number of statuses.',
      )
    const target = typeof data['target_url'] === 'string' ? data['target_url'] : null
    const made = { id: ++ids, sha, context, state, description, target_url: target, created_at: iso() }
    statuses.push(made)
    return reply(201, { ...statusJson(made), creator: userJson(BOT) })
  }

  function answered(request: WorldRequest): WorldAnswer {
    const finish = (made: Reply): WorldAnswer => {
      const { status: code, body, headers = {} } = made
      const etag =
        request.method === 'GET' && code === 200
          ? `W/"${createHash('sha256').update(JSON.stringify(body)).digest('hex')}"`
          : null
      const isSame = etag !== null && request.headers['if-none-match'] === etag
      if (made.isFree !== true && !isSame && code !== 401 && rate.remaining > 0) rate.remaining -= 1
      const all = {
        'content-type': 'application/json; charset=utf-8',
        date: new Date(nowMs() + skewMs).toUTCString(),
        'x-github-request-id': String(++ids),
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(rate.remaining),
        'x-ratelimit-used': String(limit - rate.remaining),
        'x-ratelimit-reset': String(Math.floor(rate.resetMs / 1_000)),
        'x-ratelimit-resource': 'core',
        ...(etag === null ? {} : { etag }),
        ...headers,
      }
      return isSame ? { status: 304, headers: all, body: null } : { status: code, headers: all, body }
    }
    if (nowMs() + skewMs > rate.resetMs) {
      rate.remaining = limit
      rate.resetMs = nowMs() + skewMs + WINDOW_MS
    }
    const authorization = request.headers['authorization'] ?? ''
    if (authorization.replace(/^(token|bearer) /i, '') !== token)
      return finish({ ...trouble(401, 'Bad credentials'), isFree: true })
    const isFree = request.path.endsWith('/rate_limit')
    if (!isFree && rate.remaining === 0)
      return finish({ ...trouble(403, 'API rate limit exceeded for installation.'), isFree: true })
    return finish(route(request))
  }

  const by = (author: string, association: string) => ({
    createIssue: (fields: { title: string; body: string; labels?: readonly string[] }) =>
      newIssue(fields, author, association),
    comment: (number: number, body: string) => newComment(at(number), body, author, association),
    close: (number: number, reason: 'completed' | 'not_planned') => {
      setState(at(number), 'closed', reason)
    },
    reopen: (number: number) => {
      setState(at(number), 'open', 'reopened')
    },
    label: (number: number, name: string) => {
      at(number).labels.push(name)
    },
    assign: (number: number) => {
      at(number).assignees.push(author)
    },
  })

  function at(number: number): WorldIssue {
    const issue = issues[number - 1]
    if (issue === undefined) throw new Error(`there is no issue ${number}`)
    return issue
  }

  return {
    issues,
    labels,
    statuses,
    exchanges,
    open: () => issues.filter(({ state }) => state === 'open'),
    /** Acts as somebody else. */
    by,
    setPermissions: (changed: Partial<typeof permissions>) => {
      permissions = { ...permissions, ...changed }
    },
    /** The fault of the next request, by script; null for none. */
    faultOf: (request: WorldRequest): Fault | null => options.fault?.(request, seen++) ?? null,
    /** What GitHub answers; whatever it asks for is done. */
    handle: (request: WorldRequest): WorldAnswer => {
      const answer = answered(request)
      exchanges.push({ request, answer })
      return answer
    },
    /** A request that was never answered as it should be. */
    miss: (request: WorldRequest): void => {
      exchanges.push({ request, answer: null })
    },
  }
}

/** A repository on GitHub, in memory. */
export type GitHubWorld = ReturnType<typeof createGitHubWorld>
