import type { Fetch } from '../../src/adapters/github/bounded-fetch.ts'
import type { GitHubWorld, WorldAnswer, WorldRequest } from './world.ts'

/** A `fetch` that a world answers in this process; faults surface as they do from a network. */
export function worldFetch(world: GitHubWorld, sleep: (ms: number) => Promise<void> = () => Promise.resolve()): Fetch {
  return async (url, init) => {
    const request = requestOf(url, init)
    const fault = world.faultOf(request)
    if (fault === null) return responseOf(world.handle(request))
    switch (fault.kind) {
      case 'latency':
        await sleep(fault.ms)
        return responseOf(world.handle(request))
      case 'reset-after':
        world.handle(request)
        throw broken()
      case '502-after':
        world.handle(request)
        return new Response('<html>', { status: 502 })
      case 'reset':
      case 'half-body':
      case 'endless':
        world.miss(request)
        throw broken()
      case 'status':
        world.miss(request)
        return new Response(fault.body ?? '{"message":"scripted"}', {
          status: fault.status,
          headers: { 'content-type': 'application/json', ...fault.headers },
        })
      case 'body':
        world.miss(request)
        return new Response(fault.body, {
          status: 200,
          headers: { 'content-type': fault.contentType, ...fault.headers },
        })
    }
  }
}

function requestOf(url: string, init: RequestInit): WorldRequest {
  const { pathname, search } = new URL(url)
  const headers = Object.fromEntries(new Headers(init.headers).entries())
  const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined
  return { method: init.method ?? 'GET', path: pathname + search, headers, body }
}

function responseOf({ status, headers, body }: WorldAnswer): Response {
  return new Response(body === null ? null : JSON.stringify(body), { status, headers })
}

function broken(): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) })
}
