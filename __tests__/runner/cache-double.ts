import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** A cache service on loopback, as the runner's. */
export interface CacheDouble {
  readonly url: string
  /** What a runner sets, beside RUNNER_TEMP and GITHUB_WORKSPACE. */
  readonly env: Readonly<Record<string, string>>
  /** Entries that can be restored, the oldest first. */
  readonly entries: readonly CacheEntry[]
  readonly requests: readonly CacheRequest[]
  readonly close: () => Promise<void>
}

/** One entry; its key is taken for ever. */
export interface CacheEntry {
  readonly key: string
  /** A digest of the paths and the compression: entries of another one are not seen. */
  readonly version: string
  /** As the client says. */
  readonly sizeBytes: number
  /** A test may put another one in its place. */
  archive: Buffer
}

const METHODS = ['CreateCacheEntry', 'FinalizeCacheEntryUpload', 'GetCacheEntryDownloadURL'] as const

/** What is asked of the service. */
export type CacheCall = (typeof METHODS)[number] | 'upload' | 'download'

/** A request as the service gets it. */
export interface CacheRequest {
  /** Null for what the service does not know. */
  readonly call: CacheCall | null
  readonly method: string
  /** With its query. */
  readonly path: string
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly bodyBytes: number
}

/** What goes wrong with one request, instead of its answer. */
export type CacheFault =
  /** Taken, and never answered. */
  | { readonly kind: 'dead' }
  | { readonly kind: 'status'; readonly status: number; readonly body?: string }
  /** The run's token may not. */
  | { readonly kind: 'denied' }
  /** Half of the right answer, and then the connection breaks. */
  | { readonly kind: 'half-body' }
  /** Other bytes than the right ones, as many. */
  | { readonly kind: 'corrupt' }

/** What a service is like. */
export interface CacheDoubleOptions {
  /** The only one that is let in. */
  readonly token?: string
  readonly fault?: (request: CacheRequest) => CacheFault | null
}

interface Blob {
  readonly signature: string
  readonly key: string
  readonly version: string
  /** Null until it is uploaded. */
  bytes: Buffer | null
  readonly blocks: Map<string, Buffer>
  entry: CacheEntry | null
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Starts a cache service (Actions results, v2) on a free port of 127.0.0.1: as much of it as `@actions/cache` 6 asks for. */
export async function startCache(options: CacheDoubleOptions = {}): Promise<CacheDouble> {
  const { token = 'runtimeCanary.0123456789.abcdef', fault = () => null } = options
  const blobs: Blob[] = []
  const entries: CacheEntry[] = []
  const requests: CacheRequest[] = []
  let url = ''

  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const seen = requestOf(request, body)
      requests.push(seen)
      const wrong = fault(seen)
      const answer = () => answerTo(seen, body)
      if (wrong === null) send(response, seen, answer())
      else fail(wrong, seen, response, answer)
    })
  })

  function answerTo(request: CacheRequest, body: Buffer): Answer {
    const { call, headers, path } = request
    if (call === null) return trouble(404, 'bad_route', path)
    if (call === 'upload' || call === 'download') return blobAnswer(request, body)
    if (headers['authorization'] !== `Bearer ${token}`) return trouble(401, 'unauthenticated', 'not authorized')
    const asked: unknown = JSON.parse(body.toString('utf8'))
    const [key, version] = [textOf(asked, 'key'), textOf(asked, 'version')]
    if (key === '' || version === '') return trouble(400, 'invalid_argument', 'key and version are required')
    const blob = blobs.find((candidate) => candidate.key === key && candidate.version === version)
    switch (call) {
      case 'CreateCacheEntry':
        return blob === undefined ? reserve(key, version) : trouble(409, 'already_exists', TAKEN)
      case 'FinalizeCacheEntryUpload':
        return finalize(blob, Number(textOf(asked, 'size_bytes')))
      case 'GetCacheEntryDownloadURL':
        return found(newest([key, ...textsOf(asked, 'restore_keys')], version))
    }
  }

  function reserve(key: string, version: string): Answer {
    const blob = { signature: randomBytes(12).toString('hex'), key, version, blocks: new Map<string, Buffer>() }
    blobs.push({ ...blob, bytes: null, entry: null })
    return json({ ok: true, signed_upload_url: addressOf(blob.signature) })
  }

  function finalize(blob: Blob | undefined, sizeBytes: number): Answer {
    const archive = blob?.bytes ?? null
    if (blob === undefined || archive === null) return trouble(404, 'not_found', 'there is no such upload')
    if (archive.length !== sizeBytes) return trouble(400, 'invalid_argument', 'another size was uploaded')
    blob.entry ??= { key: blob.key, version: blob.version, sizeBytes, archive }
    if (!entries.includes(blob.entry)) entries.push(blob.entry)
    return json({ ok: true, entry_id: String(entries.indexOf(blob.entry) + 1) })
  }

  /** The very key first; then, for each of the keys, the newest entry whose key begins so. */
  function newest(keys: readonly string[], version: string): CacheEntry | undefined {
    const own = entries.filter((entry) => entry.version === version)
    const begins = (prefix: string) => own.findLast(({ key }) => key.startsWith(prefix))
    return own.find(({ key }) => key === keys[0]) ?? keys.map(begins).find((entry) => entry !== undefined)
  }

  function found(entry: CacheEntry | undefined): Answer {
    const blob = blobs.find((candidate) => candidate.entry === entry)
    if (entry === undefined || blob === undefined) return json({ ok: false })
    return json({ ok: true, signed_download_url: addressOf(blob.signature), matched_key: entry.key })
  }

  function addressOf(signature: string): string {
    return `${url}/account/actions-cache/${signature.slice(0, 8)}?sig=${signature}`
  }

  /** Blobs know no token: who has the address may. */
  function blobAnswer({ headers, method, path }: CacheRequest, body: Buffer): Answer {
    const query = new URL(path, url).searchParams
    const blob = blobs.find(({ signature }) => signature === query.get('sig'))
    if (blob === undefined || headers['authorization'] !== undefined) return { ...EMPTY, status: 403 }
    if (method === 'PUT') return uploaded(blob, query, body)
    return blob.entry === null ? { ...EMPTY, status: 404 } : part(blob.entry.archive, headers['range'])
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return {
    url,
    env: { ACTIONS_CACHE_SERVICE_V2: 'True', ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: token },
    entries,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const TAKEN = 'cache entry with the same key, version, and scope already exists'
const EMPTY: Answer = { status: 200, headers: {}, body: Buffer.alloc(0) }

function uploaded(blob: Blob, query: URLSearchParams, body: Buffer): Answer {
  const made = { ...EMPTY, status: 201, headers: { etag: '"0x1"', 'last-modified': new Date(0).toUTCString() } }
  const part = query.get('comp')
  if (part === 'block') blob.blocks.set(query.get('blockid') ?? '', body)
  else if (part === 'blocklist') {
    const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => id)
    if (!ids.every((id) => blob.blocks.has(id))) return { ...EMPTY, status: 400 }
    blob.bytes = Buffer.concat(ids.map((id) => blob.blocks.get(id) ?? EMPTY.body))
  } else blob.bytes = body
  return made
}

/** All of the bytes, or the range that is asked for. */
function part(bytes: Buffer, range = ''): Answer {
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? []
  if (from === '') return { ...EMPTY, body: bytes }
  const end = to === '' ? bytes.length : Math.min(Number(to) + 1, bytes.length)
  if (Number(from) >= end) return { ...EMPTY, status: 416 }
  const headers = { 'content-range': `bytes ${from}-${end - 1}/${bytes.length}` }
  return { status: 206, headers, body: bytes.subarray(Number(from), end) }
}

function fail(fault: CacheFault, request: CacheRequest, response: ServerResponse, answer: () => Answer): void {
  switch (fault.kind) {
    case 'dead':
      return
    case 'status':
      send(response, request, { ...json(null), status: fault.status, body: Buffer.from(fault.body ?? '{}') })
      return
    case 'denied':
      send(response, request, denied(request))
      return
    case 'half-body': {
      const { body, headers, status } = answer()
      response.writeHead(status, { ...headers, 'content-length': body.length })
      response.write(body.subarray(0, body.length / 2), () => response.destroy())
      return
    }
    case 'corrupt': {
      const right = answer()
      send(response, request, { ...right, body: Buffer.alloc(right.body.length, 'x') })
      return
    }
  }
}

/** Writing is turned down in an answer, reading with a status. */
function denied({ call }: CacheRequest): Answer {
  const why = 'the token of this run is read-only'
  if (call === 'CreateCacheEntry') return json({ ok: false, message: `cache write denied: ${why}` })
  return trouble(403, 'permission_denied', `cache read denied: ${why}`)
}

function send(response: ServerResponse, { method }: CacheRequest, { body, headers, status }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': body.length })
  response.end(method === 'HEAD' ? undefined : body)
}

function json(value: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(value)) }
}

/** An error as Twirp writes it. */
function trouble(status: number, code: string, msg: string): Answer {
  return { ...json({ code, msg }), status }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function requestOf(request: IncomingMessage, body: Buffer): CacheRequest {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  const [method, path] = [request.method ?? 'GET', request.url ?? '/']
  return { call: callOf(method, path), method, path, headers, bodyBytes: body.length }
}

function callOf(method: string, path: string): CacheCall | null {
  const [, rpc] = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(path) ?? []
  if (rpc !== undefined) return (method === 'POST' ? METHODS.find((name) => name === rpc) : null) ?? null
  if (!path.startsWith('/account/')) return null
  return method === 'PUT' ? 'upload' : 'download'
}

function textOf(value: unknown, name: string): string {
  const field: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  return typeof field === 'string' ? field : ''
}

function textsOf(value: unknown, name: string): readonly string[] {
  const field: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  return Array.isArray(field) ? field.map(String) : []
}
