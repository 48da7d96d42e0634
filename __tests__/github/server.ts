import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Fault, GitHubWorld, WorldAnswer, WorldRequest } from './world.ts'

/** A world behind HTTP, on a free port of 127.0.0.1. */
export interface GitHubServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves a world; faults happen on the wire. */
export async function serveGitHub(world: GitHubWorld): Promise<GitHubServer> {
  const late = new Set<NodeJS.Timeout>()
  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const asked = requestOf(request, text)
      const fault = world.faultOf(asked)
      if (fault === null) send(response, world.handle(asked))
      else fail(fault, asked, request, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  function fail(fault: Fault, asked: WorldRequest, request: IncomingMessage, response: ServerResponse): void {
    switch (fault.kind) {
      case 'latency':
        late.add(
          setTimeout(() => {
            send(response, world.handle(asked))
          }, fault.ms),
        )
        return
      case 'reset-after':
        world.handle(asked)
        request.socket.resetAndDestroy()
        return
      case '502-after':
        world.handle(asked)
        response.writeHead(502, { 'content-type': 'text/html' }).end('<html>')
        return
      case 'reset':
        world.miss(asked)
        request.socket.resetAndDestroy()
        return
      case 'half-body':
        world.miss(asked)
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
        response.write('{"resources":{"core":', () => request.socket.destroy())
        return
      case 'status':
        world.miss(asked)
        response.writeHead(fault.status, { 'content-type': 'application/json; charset=utf-8', ...fault.headers })
        response.end(fault.body ?? JSON.stringify({ message: 'scripted' }))
        return
      case 'body':
        world.miss(asked)
        response.writeHead(200, { 'content-type': fault.contentType, ...fault.headers }).end(fault.body)
        return
      case 'endless':
        world.miss(asked)
        response.writeHead(200, { 'content-type': 'application/json' })
        pour(response)
        return
    }
  }

  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    close: async () => {
      for (const timer of late) clearTimeout(timer)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function requestOf(request: IncomingMessage, text: string): WorldRequest {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  return {
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers,
    body: text === '' ? undefined : JSON.parse(text),
  }
}

function send(response: ServerResponse, { status, headers, body }: WorldAnswer): void {
  response.writeHead(status, headers)
  response.end(body === null ? undefined : JSON.stringify(body))
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
