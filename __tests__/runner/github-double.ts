import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

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
  | { readonly kind: 'reset' }
  /** Half of the right answer, and then the connection breaks. */
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

/** A request as it came in. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | undefined>>
}

/** A GitHub on loopback that counts down a coherent rate limit and fails by script. */
export interface GitHubDouble {
  readonly url: string
  readonly requests: readonly SeenRequest[]
  /** Bodies of its right answers to GET /rate_limit. */
  readonly rateLimitAnswers: readonly unknown[]
  readonly close: () => Promise<void>
}

export interface GitHubDoubleOptions {
  readonly token: string
  /** The first request gets the first fault, and so on; afterwards all is well. */
  readonly faults?: readonly Fault[]
  /** Repeats the last fault for ever. */
  readonly isLastFaultForEver?: boolean
  readonly limit?: number
  readonly remaining?: number
  /** An Enterprise server that limits no rates. */
  readonly isWithoutRateLimits?: boolean
}

const WINDOW_SECONDS = 3_600

/** Starts a GitHub double on a free port of 127.0.0.1. */
export async function startGitHub(options: GitHubDoubleOptions): Promise<GitHubDouble> {
  const requests: SeenRequest[] = []
  const rateLimitAnswers: unknown[] = []
  const limit = options.limit ?? 1_000
  const window = { remaining: options.remaining ?? limit, reset: Math.floor(Date.now() / 1_000) + WINDOW_SECONDS }
  const faults = [...(options.faults ?? [])]
  const sockets = new Set<Socket>()
  const late = new Set<NodeJS.Timeout>()

  const server = createServer((request, response) => {
    requests.push({ method: request.method ?? '', path: request.url ?? '', headers: headersOf(request) })
    const fault = faults.length === 1 && options.isLastFaultForEver === true ? faults[0] : faults.shift()
    if (fault === undefined) respond(request, response)
    else fail(fault, request, response)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  function respond(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? ''
    if (!isTokenRight(request.headers.authorization, options.token)) {
      send(response, 401, { message: 'Bad credentials' })
      return
    }
    if (path === '/rate_limit') {
      rateLimit(response)
      return
    }
    // Everything else is counted; at the end of the window's budget GitHub answers 403.
    if (window.remaining === 0) {
      send(response, 403, { message: 'API rate limit exceeded for installation.' })
      return
    }
    const body = { id: 1, full_name: path.slice('/repos/'.length) }
    const etag = etagOf(body)
    if (request.headers['if-none-match'] === etag) {
      send(response, 304, null, { etag })
      return
    }
    window.remaining -= 1
    send(response, 200, body, { etag })
  }

  function rateLimit(response: ServerResponse): void {
    if (options.isWithoutRateLimits === true) {
      send(response, 404, { message: 'Rate limiting is not enabled.' })
      return
    }
    const { remaining, reset } = window
    const core = { limit, used: limit - remaining, remaining, reset, resource: 'core' }
    const body = {
      resources: {
        core,
        search: { limit: 30, used: 0, remaining: 30, reset, resource: 'search' },
        graphql: { ...core, resource: 'graphql' },
      },
      rate: core,
    }
    rateLimitAnswers.push(body)
    send(response, 200, body, { etag: etagOf(body) })
  }

  function send(
    response: ServerResponse,
    status: number,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): void {
    const { remaining, reset } = window
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(limit - remaining),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
      ...headers,
    })
    response.end(body === null ? undefined : JSON.stringify(body))
  }

  function fail(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
    switch (fault.kind) {
      case 'latency':
        late.add(
          setTimeout(() => {
            respond(request, response)
          }, fault.ms),
        )
        return
      case 'status':
        response.writeHead(fault.status, { 'content-type': 'application/json; charset=utf-8', ...fault.headers })
        response.end(fault.body ?? JSON.stringify({ message: 'scripted' }))
        return
      case 'reset':
        request.socket.resetAndDestroy()
        return
      case 'half-body':
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
        response.write('{"resources":{"core":', () => request.socket.destroy())
        return
      case 'body':
        response.writeHead(200, { 'content-type': fault.contentType, ...fault.headers })
        response.end(fault.body)
        return
      case 'endless':
        response.writeHead(200, { 'content-type': 'application/json' })
        pour(response)
        return
    }
  }

  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    requests,
    rateLimitAnswers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        for (const timer of late) clearTimeout(timer)
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(65_536, 0x20)
  while (!response.destroyed && response.write(chunk)) continue
  if (!response.destroyed) {
    response.once('drain', () => {
      pour(response)
    })
  }
}

function isTokenRight(authorization: string | undefined, token: string): boolean {
  return (
    authorization === `token ${token}` || authorization === `bearer ${token}` || authorization === `Bearer ${token}`
  )
}

function etagOf(body: unknown): string {
  return `W/"${createHash('sha256').update(JSON.stringify(body)).digest('hex')}"`
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  )
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>): number {
  if (address === null || typeof address === 'string') throw new Error('the double has no port')
  return address.port
}
