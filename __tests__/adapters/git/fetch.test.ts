import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runGit } from '../../../src/adapters/git/run-git.ts'
import type { FetchFact, HistoryFetchFact } from '../../../src/domain/facts.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'
import { startGitHttp } from '../../builders/git-http.ts'
import type { GitHttp, GitHttpShape } from '../../builders/git-http.ts'
import { aRepository } from '../../builders/git.ts'
import type { RepositoryShape, TestRepository } from '../../builders/git.ts'
import { digestOf } from '../../builders/manifest.ts'
import { open } from '../../builders/open.ts'

const TOKEN = 'ghs_canaryCanary0123456789'
const HEADER = `basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`
const BRANCH = 'refs/heads/entire/checkpoints/v1'
const OWN = 'refs/entire/checkpoints/v2/main'
const FETCHED = 'refs/session-reliability/fetched/entire/checkpoints/v2/main'
const PATTERNS = [BRANCH, 'refs/entire/*']

let temporary: (() => void | Promise<void>)[] = []
let folder: TestFolder
let origin: TestRepository
let ids: { readonly first: string; readonly main: string; readonly branch: string; readonly ref: string }

beforeEach(() => {
  folder = aFolder()
  origin = aRepository({ isBare: true })
  temporary = [folder.remove, origin.remove]
  const first = origin.commit('refs/heads/main', { f: 'first' })
  const parent = origin.commit(BRANCH, { old: '1' })
  ids = {
    first,
    main: origin.commit('refs/heads/main', { f: 'second' }, first),
    branch: origin.commit(BRANCH, { store: '1' }, parent),
    ref: origin.commit(OWN, { store: '2' }),
  }
  origin.git(['tag', 'a-tag', BRANCH])
  origin.commit('refs/heads/other', { g: 'not asked for' })
  origin.commit(`refs/strange/${BRANCH}`, { g: 'only ends so' })
  origin.git(['config', 'uploadpack.allowAnySHA1InWant', 'true'])
})

afterEach(async () => {
  for (const step of temporary.toReversed()) await step()
})

function clone(args: readonly string[] = ['--depth=1'], shape: RepositoryShape = {}): TestRepository {
  const all = ['--branch=main', '--single-branch', ...args]
  const repository = aRepository({ ...shape, cloneOf: { url: pathToFileURL(origin.root).href, args: all } })
  temporary.push(repository.remove)
  return repository
}

async function serve(shape: Partial<GitHttpShape> = {}): Promise<GitHttp> {
  const server = await startGitHttp({ root: join(origin.root, '..'), ...shape })
  temporary.push(server.close)
  return server
}

/** Points a clone at a server, as if it had been cloned from there. */
function pointAt(repository: TestRepository, server: GitHttp): void {
  repository.git(['remote', 'set-url', 'origin', `${server.url}/${origin.root.split(/[/\\]/).at(-1) ?? ''}`])
}

async function fetch(
  repository: TestRepository,
  serverUrl = 'https://github.com',
  request = { refPatterns: PATTERNS, commit: null as string | null },
  token = TOKEN,
): Promise<FetchFact | null> {
  const { repository: opened } = await open(repository.root, { credential: { token, serverUrl } })
  return opened.fetch(request)
}

function refsOf(repository: TestRepository): readonly string[] {
  return repository.git(['for-each-ref', '--format=%(refname)']).split('\n')
}

describe('what is fetched', () => {
  test('R48: the refs that stores live in, and nothing else; one’s own refs stay as they are', async () => {
    const repository = clone()
    const own = repository.commit(OWN, { mine: '1' })
    const branch = repository.commit(BRANCH, { mine: '2' })
    const before = refsOf(repository)
    expect(await fetch(repository)).toEqual({ remote: 'origin', refs: [OWN, BRANCH], failure: null, history: null })
    expect(refsOf(repository).filter((ref) => !before.includes(ref))).toEqual([
      'refs/remotes/origin/entire/checkpoints/v1',
      FETCHED,
    ])
    expect([OWN, BRANCH].map(repository.idOf)).toEqual([own, branch])
    expect([FETCHED, 'refs/remotes/origin/entire/checkpoints/v1'].map(repository.idOf)).toEqual([ids.ref, ids.branch])
    expect(existsSync(join(repository.gitDir, 'FETCH_HEAD'))).toBe(false)
  })

  test('a shallow clone stays one commit deep, a complete one complete', async () => {
    const shallow = clone()
    const complete = clone([])
    for (const repository of [shallow, complete]) expect(await fetch(repository)).toMatchObject({ failure: null })
    expect(shallow.git(['rev-list', '--count', ids.branch])).toBe('1')
    expect(complete.git(['rev-list', '--count', ids.branch])).toBe('2')
    expect(shallow.git(['rev-parse', '--is-shallow-repository'])).toBe('true')
    expect(complete.git(['rev-parse', '--is-shallow-repository'])).toBe('false')
    expect(complete.git(['fsck', '--full', '--strict'])).toBe('')
  })

  test('into a bare clone too', async () => {
    const bare = clone([], { isBare: true })
    expect(await fetch(bare)).toMatchObject({ failure: null })
    expect(bare.idOf(FETCHED)).toBe(ids.ref)
  })

  const onPosix = process.platform === 'win32' ? test.skip : test
  onPosix('without running a hook', async () => {
    const mark = join(folder.root, 'mark')
    const repository = clone()
    mkdirSync(join(repository.gitDir, 'hooks'), { recursive: true })
    const hook = join(repository.gitDir, 'hooks/reference-transaction')
    writeFileSync(hook, `#!/bin/sh\ntouch '${mark}'\n`)
    chmodSync(hook, 0o755)
    expect(await fetch(repository)).toMatchObject({ refs: [OWN, BRANCH], failure: null })
    expect(existsSync(mark)).toBe(false)
    repository.commit('refs/heads/another', { f: '1' })
    expect(existsSync(mark)).toBe(true)
  })

  test('a ref that was rewritten is followed, and one that is as it was is not fetched again', async () => {
    const repository = clone()
    await fetch(repository)
    expect(await fetch(repository)).toEqual({ remote: 'origin', refs: [], failure: null, history: null })
    const rewritten = origin.commit(OWN, { store: 'rewritten' })
    expect(await fetch(repository)).toEqual({ remote: 'origin', refs: [OWN], failure: null, history: null })
    expect(repository.idOf(FETCHED)).toBe(rewritten)
  })

  test('R48: the commit of a base, and its tree', async () => {
    const repository = clone()
    const request = { refPatterns: [], commit: ids.first }
    expect(await fetch(repository, undefined, request)).toEqual({
      remote: 'origin',
      refs: [ids.first],
      failure: null,
      history: null,
    })
    const { repository: opened } = await open(repository.root)
    expect(await opened.changedPaths(ids.first, ids.main)).toEqual(['f'])
    expect(await fetch(repository, undefined, request)).toMatchObject({ refs: [] })
  })

  test('a base that the remote no longer has is told, and costs no ref', async () => {
    const repository = clone()
    const fact = await fetch(repository, undefined, { refPatterns: PATTERNS, commit: '1'.repeat(40) })
    expect(fact).toMatchObject({ refs: [OWN, BRANCH], failure: expect.stringContaining('1'.repeat(40)) })
    expect(repository.idOf(FETCHED)).toBe(ids.ref)
  })

  test('a base that is no commit id is not asked for', async () => {
    for (const commit of ['--upload-pack=x', 'main', '+refs/*:refs/*'])
      expect(await fetch(clone(), undefined, { refPatterns: [], commit })).toMatchObject({ refs: [], failure: null })
  })

  test('every byte of it, into a partial clone', async () => {
    origin.git(['config', 'uploadpack.allowFilter', 'true'])
    const repository = clone(['--filter=blob:none', '--no-checkout'])
    await fetch(repository)
    const { repository: opened } = await open(repository.root)
    const [reading] = await opened.treeOf(OWN, ids.ref).read([{ paths: ['store'], isHashed: true }], () => undefined)
    expect(reading).toMatchObject({ kind: 'read', sha256: digestOf('2') })
  })

  test('from a remote that is a path relative to the top of the work tree', async () => {
    const repository = clone()
    repository.git(['remote', 'set-url', 'origin', relative(repository.root, origin.root)])
    expect(await fetch(repository)).toMatchObject({ refs: [OWN, BRANCH], failure: null })
  })

  test('from the only remote, whatever its name; from none when it is not clear which', async () => {
    const repository = clone()
    repository.git(['remote', 'rename', 'origin', 'upstream'])
    expect(await fetch(repository)).toMatchObject({ remote: 'upstream', refs: [OWN, BRANCH] })
    expect(repository.idOf('refs/remotes/upstream/entire/checkpoints/v1')).toBe(ids.branch)
    repository.git(['remote', 'add', 'another', origin.root])
    expect(await fetch(repository)).toBeNull()
    expect(await fetch(aFreshOne())).toBeNull()
  })
})

describe('the older commits of a shallow clone', () => {
  async function fetchHistory(repository: TestRepository): Promise<HistoryFetchFact | null> {
    const credential = { token: TOKEN, serverUrl: 'https://github.com' }
    const { repository: opened } = await open(repository.root, { credential })
    return opened.fetchHistory()
  }

  test('are fetched for all that is here, and no ref moves', async () => {
    const repository = clone()
    await fetch(repository)
    origin.commit('refs/heads/main', { f: 'third' }, ids.main)
    const before = repository.git(['for-each-ref'])
    expect(await fetchHistory(repository)).toEqual({ failure: null })
    expect(repository.git(['for-each-ref'])).toBe(before)
    expect([ids.main, ids.branch].map((id) => repository.git(['rev-list', '--count', id]))).toEqual(['2', '2'])
    expect(repository.git(['fsck', '--full', '--strict', '--no-dangling'])).toBe('')
    expect(existsSync(join(repository.gitDir, 'FETCH_HEAD'))).toBe(false)
  })

  test('are fetched though a commit that nothing here uses any more is gone at the remote', async () => {
    const repository = clone()
    const replaced = origin.commit('refs/heads/main', { f: 'amended' }, ids.first)
    origin.git(['reflog', 'expire', '--expire=now', '--all'])
    origin.git(['gc', '-q', '--prune=now'])
    repository.git(['fetch', '-q', '--depth=1', 'origin', 'main'])
    repository.git(['reset', '-q', '--hard', replaced])
    repository.git(['update-ref', 'refs/remotes/origin/main', replaced])
    expect(await fetchHistory(repository)).toEqual({ failure: null })
    expect(repository.git(['rev-list', '--count', 'HEAD'])).toBe('2')
  })

  test('are not asked for where none is missing, nor without a remote', async () => {
    expect(await fetchHistory(clone([]))).toBeNull()
    const repository = clone()
    repository.git(['remote', 'remove', 'origin'])
    expect(await fetchHistory(repository)).toBeNull()
  })

  test('that cannot be fetched are a failure in words for people', async () => {
    const repository = clone()
    repository.git(['remote', 'set-url', 'origin', pathToFileURL(join(folder.root, 'gone')).href])
    expect(await fetchHistory(repository)).toEqual({ failure: expect.stringMatching(/^[^\n]+$/) })
    expect(repository.git(['rev-parse', '--is-shallow-repository'])).toBe('true')
  })
})

function aFreshOne(): TestRepository {
  const repository = aRepository()
  temporary.push(repository.remove)
  return repository
}

describe('the token', () => {
  test('is sent once in every request to its server, whatever actions/checkout left in the configuration', async () => {
    const server = await serve({ authorization: HEADER })
    const repository = clone()
    pointAt(repository, server)
    repository.git(['config', `http.${server.url}/.extraheader`, 'AUTHORIZATION: basic c3RhbGU6c3RhbGU='])
    const configured = readFileSync(join(repository.gitDir, 'config'), 'utf8')
    expect(await fetch(repository, server.url)).toEqual({
      remote: 'origin',
      refs: [OWN, BRANCH],
      failure: null,
      history: null,
    })
    expect(server.requests.length).toBeGreaterThan(1)
    expect(new Set(server.requests.map(({ authorizations }) => authorizations.join()))).toEqual(new Set([HEADER]))
    expect(readFileSync(join(repository.gitDir, 'config'), 'utf8')).toBe(configured)
  })

  test('that is wrong is a failure without the token in it, and nobody is asked for a better one', async () => {
    const server = await serve({ authorization: 'basic another' })
    const repository = clone()
    pointAt(repository, server)
    const fact = await fetch(repository, server.url)
    expect(fact).toMatchObject({ refs: [], failure: expect.stringMatching(/\S/) })
    expect(fact?.failure).not.toContain(TOKEN)
    expect(fact?.failure).not.toContain(HEADER.slice(6))
  })

  test('is not sent to another server, not even when the address is rewritten by the configuration', async () => {
    const server = await serve()
    const other = await serve()
    const repository = clone()
    pointAt(repository, server)
    expect(await fetch(repository, 'https://github.com')).toMatchObject({ failure: null })
    repository.git(['config', `url.${other.url}/.insteadOf`, `${server.url}/`])
    origin.commit(OWN, { changed: '1' })
    expect(await fetch(repository, server.url)).toMatchObject({ refs: [OWN] })
    const sent = [...server.requests, ...other.requests].flatMap(({ authorizations }) => authorizations)
    expect(other.requests).not.toEqual([])
    expect(sent).toEqual([])
  })

  test('follows no redirect', async () => {
    const other = await serve()
    const server = await serve({ redirectTo: other.url })
    const repository = clone()
    pointAt(repository, server)
    expect(await fetch(repository, server.url)).toMatchObject({ refs: [], failure: expect.stringMatching(/\S/) })
    expect(other.requests).toEqual([])
  })

  const onPosix = process.platform === 'win32' ? test.skip : test
  onPosix('is in no argument, and in the environment of no process but those that use the network', async () => {
    const server = await serve({ authorization: HEADER })
    const repository = clone()
    pointAt(repository, server)
    const path = process.env['PATH'] ?? ''
    const seen = join(folder.root, 'seen')
    folder.write(
      'bin/git',
      `#!/bin/sh\n{ echo "ARGS $*"; env; } | tr '\\n' ' ' >> '${seen}'\necho >> '${seen}'\nPATH='${path}' exec git "$@"\n`,
    )
    chmodSync(join(folder.root, 'bin/git'), 0o755)
    process.env['PATH'] = `${join(folder.root, 'bin')}${delimiter}${path}`
    try {
      expect(await fetch(repository, server.url)).toMatchObject({ failure: null })
    } finally {
      process.env['PATH'] = path
    }
    const calls = readFileSync(seen, 'utf8').trim().split('\n')
    const secrets = [TOKEN, HEADER.slice(6)]
    const withSecret = calls.filter((call) => secrets.some((secret) => call.includes(secret)))
    expect(withSecret.map((call) => /^ARGS .*? (ls-remote|fetch) /.exec(call)?.[1])).toEqual(['ls-remote', 'fetch'])
    for (const call of calls)
      expect(call.slice(0, call.indexOf(' PATH=') + 1)).not.toMatch(new RegExp(secrets.join('|')))
    expect(calls.length).toBeGreaterThan(5)
  })
})

const posix = process.platform === 'win32' ? describe.skip : describe
posix('what a repository configures is not run', () => {
  /** A program that leaves a trace. */
  function trap(): { readonly program: string; readonly wasRun: () => boolean } {
    const trace = join(folder.root, 'trace')
    folder.write('bin/trap', `#!/bin/sh\necho "$0 $*" >> '${trace}'\nexit 1\n`)
    const program = join(folder.root, 'bin/trap')
    chmodSync(program, 0o755)
    return { program, wasRun: () => existsSync(trace) }
  }

  test('the program at the other end', async () => {
    const { program, wasRun } = trap()
    const repository = clone()
    repository.git(['config', 'remote.origin.uploadpack', program])
    expect(await fetch(repository)).toMatchObject({ refs: [OWN, BRANCH], failure: null })
    expect(wasRun()).toBe(false)
  })

  test.each([
    ['core.sshCommand', 'ssh://127.0.0.1:9/x'],
    ['core.gitProxy', 'git://127.0.0.1:9/x'],
  ])('%s', async (name, url) => {
    const { program, wasRun } = trap()
    const repository = clone()
    repository.git(['config', name, program])
    repository.git(['remote', 'set-url', 'origin', url])
    expect((await fetch(repository))?.failure).toMatch(/\S/)
    expect(wasRun()).toBe(false)
  })

  test.each(['credential.helper', 'credential.http://127.0.0.1.helper'])(
    '%s, when the server asks who it is',
    async (name) => {
      const { program, wasRun } = trap()
      const server = await serve({ authorization: HEADER })
      const repository = clone()
      pointAt(repository, server)
      repository.git(['config', name === 'credential.helper' ? name : `credential.${server.url}.helper`, program])
      expect((await fetch(repository, server.url, undefined, ''))?.failure).toMatch(/\S/)
      expect(wasRun()).toBe(false)
    },
  )
})

describe('a remote that does not answer', () => {
  test('that is gone is a failure in words for people, and no exception', async () => {
    const repository = clone()
    repository.git(['remote', 'set-url', 'origin', pathToFileURL(join(folder.root, 'gone')).href])
    expect(await fetch(repository)).toMatchObject({
      remote: 'origin',
      refs: [],
      failure: expect.stringMatching(/^[^\n]+$/),
    })
  })

  test('that refuses the connection too, and its address is told without the credentials in it', async () => {
    const server = await serve()
    await server.close()
    const repository = clone()
    repository.git(['remote', 'set-url', 'origin', server.url.replace('//', '//user:pass-word@') + '/x'])
    const fact = await fetch(repository, server.url)
    expect(fact?.failure).toMatch(/127\.0\.0\.1/)
    expect(fact?.failure).not.toMatch(/pass-word|user/)
  })

  test('that never answers is given up on, although git’s own helper would wait on', async () => {
    const server = await serve({ isSilent: true })
    const started = performance.now()
    const env = { GIT_ALLOW_PROTOCOL: 'http' }
    const result = await runGit(origin.root, ['ls-remote', `${server.url}/x`], { env, timeoutMs: 300 })
    expect(result.exitCode).toBeNull()
    expect(performance.now() - started).toBeLessThan(4000)
    expect(server.requests).toHaveLength(1)
  })

  test.each(['ext::sh -c touch% MARK', 'fd::17', 'nosuch::x'])('by the protocol %s is not tried', async (address) => {
    const mark = join(folder.root, 'mark')
    const repository = clone()
    repository.git(['config', 'protocol.ext.allow', 'always'])
    repository.git(['remote', 'set-url', 'origin', address.replace('MARK', mark)])
    expect(await fetch(repository)).toMatchObject({ refs: [], failure: expect.stringContaining('not allowed') })
    expect(existsSync(mark)).toBe(false)
  })
})
