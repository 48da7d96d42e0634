import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request that the server was sent. */
export interface SeenRequest {
  readonly path: string
  /** Every Authorization header of it. */
  readonly authorizations: readonly string[]
}

/** A server of git repositories over HTTP, on loopback. */
export interface GitHttp {
  /** Without a slash at its end. */
  readonly url: string
  readonly requests: SeenRequest[]
  readonly close: () => Promise<void>
}

/** What a server is like. */
export interface GitHttpShape {
  /** The folder that holds the repositories. */
  readonly root: string
  /** The Authorization header that must be there, once; no other is let in. Null lets everybody in. */
  readonly authorization?: string | null
  /** Send every request elsewhere. */
  readonly redirectTo?: string
  /** Let nobody push: 403, as GitHub answers a token that may only read. */
  readonly isReadOnly?: boolean
  /** Take requests, and never answer. */
  readonly isSilent?: boolean
}

/** Starts a server that answers as GitHub does: 401 without the right header, 400 with two. */
export async function startGitHttp(shape: GitHttpShape): Promise<GitHttp> {
  const requests: SeenRequest[] = []
  const server = createServer((request, response) => {
    const authorizations = headersOf(request, 'authorization')
    requests.push({ path: request.url ?? '', authorizations })
    if (shape.isSilent === true) return
    if (shape.redirectTo !== undefined)
      response.writeHead(302, { location: shape.redirectTo + (request.url ?? '') }).end()
    else if (authorizations.length > 1) response.writeHead(400).end('two')
    else if ((shape.authorization ?? null) !== null && authorizations[0] !== shape.authorization)
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
    else if (shape.isReadOnly === true && (request.url ?? '').includes('git-receive-pack'))
      response.writeHead(403).end('Write access to repository not granted.')
    else answer(shape.root, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function headersOf({ rawHeaders }: IncomingMessage, wanted: string): readonly string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === wanted)
}

/** Hands a request to `git http-backend`, as a web server hands it to a CGI program. */
function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: headersOf(request, 'git-protocol')[0],
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_1: 'http.receivepack',
      GIT_CONFIG_VALUE_1: 'true',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
    },
  })
  request.pipe(child.stdin)
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.on('close', () => {
    const all = Buffer.concat(output)
    const end = all.indexOf('\r\n\r\n')
    const lines = all.toString('latin1', 0, end).split('\r\n')
    const headers = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const)
    const status = Number(headers.find(([name]) => name === 'Status')?.[1].slice(0, 3) ?? 200)
    const kept = headers.filter(([name]) => name !== 'Status' && name !== '')
    response.writeHead(end < 0 ? 500 : status, Object.fromEntries(kept)).end(all.subarray(end + 4))
  })
}
