import { afterEach, describe, expect, test } from '@jest/globals'
import { entireBranch, entireCheckpoints } from '../builders/entire.ts'
import { aRepository } from '../builders/git.ts'
import type { RepositoryShape, TestRepository } from '../builders/git.ts'
import { runIn } from '../builders/run-command.ts'

let temporary: TestRepository[] = []

afterEach(() => {
  for (const repository of temporary) repository.remove()
  temporary = []
})

function aTemporary(shape: RepositoryShape = {}): TestRepository {
  const repository = aRepository(shape)
  temporary.push(repository)
  return repository
}

const STORE = 'refs/heads/entire/checkpoints/v1'
const [FIRST, SECOND] = entireCheckpoints('v1', { checkpoints: 2 }).map(({ id }) => id)
const [OF_REF] = entireCheckpoints('git-refs', { isUlid: true })
const ABSENT = '0123456789ab'
const ABSENT_ULID = '01M2VBJBJQZ2BP1W2PBWDF3J30'

/** Commits to a branch, each of which names a checkpoint. */
function name({ git }: TestRepository, ids: readonly (string | undefined)[], branch = 'main'): string {
  for (const id of ids) {
    const parent = git(['for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`])
    const tree = git(['mktree'], '')
    const from = parent === '' ? [] : ['-p', parent]
    const commit = git(['commit-tree', tree, ...from], `work\n\nEntire-Checkpoint: ${id}\n`)
    git(['update-ref', `refs/heads/${branch}`, commit])
  }
  return git(['rev-parse', branch])
}

interface Said {
  readonly status: string
  readonly broken: readonly { readonly subject: string; readonly evidence: Readonly<Record<string, unknown>> }[]
  readonly unknowns: readonly string[]
}

async function check({ root }: TestRepository, ...args: readonly string[]): Promise<Said> {
  const options = ['--no-github', '--history', 'off', '--fetch', 'off', '--json', '-']
  const { stdout } = await runIn(root, ['check', ...options, ...args])
  const { findings, status, unknowns } = JSON.parse(stdout)
  return {
    status,
    broken: findings.filter(({ code }: { readonly code: string }) => code === 'reference-broken'),
    unknowns: unknowns
      .filter(({ code }: { readonly code: string }) => code === 'reference-broken')
      .map(({ reason }: { readonly reason: string }) => reason),
  }
}

describe('R6: checkpoints that commits name', () => {
  test('one that is in no store is a broken reference, with the newest commit that names it and how many do', async () => {
    const repository = aTemporary()
    repository.commit(STORE, entireBranch('v1', { checkpoints: 2 }))
    name(repository, [FIRST, ABSENT, SECOND, ABSENT])
    const commit = repository.idOf('main')
    expect(await check(repository)).toMatchObject({
      status: 'degraded',
      broken: [
        {
          subject: 'entire:entire/checkpoints/v1/01/23456789ab',
          evidence: { kind: 'trailer', role: 'Entire-Checkpoint', commit, count: 2 },
        },
      ],
      unknowns: [],
    })
  })

  test('whichever store has it, it is there', async () => {
    const repository = aTemporary()
    repository.commit(STORE, entireBranch('v1', { checkpoints: 1 }))
    repository.commit('refs/entire/checkpoints/v2/main', entireBranch('v2-main', { checkpoints: 2 }))
    repository.commit(`refs/entire/checkpoints/${OF_REF?.folder}`, OF_REF?.files ?? {})
    name(repository, [FIRST, SECOND, OF_REF?.id])
    expect((await check(repository)).broken).toEqual([])
    expect((await check(repository, '--store', 'entire=entire/checkpoints/v1')).broken).toEqual([])
  })

  test('without a store of that kind nothing is judged, and of a single ref nothing but the ref', async () => {
    const repository = aTemporary()
    name(repository, [ABSENT])
    expect((await check(repository)).broken).toEqual([])
    repository.commit(STORE, entireBranch('v1'))
    expect((await check(repository, '--ref', 'entire/checkpoints/v1')).broken).toEqual([])
  })

  test("what the store's own commits, and those of other remotes, say is not judged", async () => {
    const repository = aTemporary()
    repository.commit(STORE, entireBranch('v1'))
    name(repository, [ABSENT], 'other')
    const other = repository.idOf('other')
    repository.git(['update-ref', '-d', 'refs/heads/other'])
    repository.git(['update-ref', 'refs/entire/unknown', other])
    repository.git(['update-ref', 'refs/remotes/fork/main', other])
    repository.git(['update-ref', 'refs/remotes/origin/main', repository.idOf(STORE)])
    expect((await check(repository)).broken).toEqual([])
    repository.git(['update-ref', 'refs/remotes/origin/main', other])
    expect((await check(repository)).broken).toHaveLength(1)
  })

  test('a checkpoint that only the copy of the store at the remote has is there', async () => {
    const repository = aTemporary()
    repository.commit(STORE, entireBranch('v1', { checkpoints: 1 }))
    repository.commit('refs/remotes/origin/entire/checkpoints/v1', entireBranch('v1', { checkpoints: 2 }))
    name(repository, [FIRST, SECOND])
    expect((await check(repository)).broken).toEqual([])
  })

  test('in a clone, a checkpoint that may be in a ref that clones do not bring is an unknown, until it is fetched', async () => {
    const origin = aTemporary()
    origin.commit(STORE, entireBranch('v1', { checkpoints: 1 }))
    origin.commit(`refs/entire/checkpoints/${OF_REF?.folder}`, OF_REF?.files ?? {})
    name(origin, [FIRST, OF_REF?.id, ABSENT, ABSENT_ULID])
    const clone = aTemporary({ cloneOf: { url: `file://${origin.root}` } })
    const here = await check(clone)
    expect(here.broken.map(({ subject }) => subject)).toEqual(['entire:entire/checkpoints/v1/01/23456789ab'])
    expect(here.unknowns).toEqual([expect.stringMatching(/^2 checkpoints that commits name are not here/)])
    const fetched = await check(clone, '--fetch', 'auto')
    expect(fetched.broken.map(({ subject }) => subject)).toEqual([
      'entire:entire/checkpoints/v1/01/23456789ab',
      `entire:refs/entire/checkpoints/30/${ABSENT_ULID}`,
    ])
    expect(fetched.unknowns).toEqual([])
  })

  test('where fetching failed, what is absent may be at the remote', async () => {
    const origin = aTemporary()
    origin.commit(STORE, entireBranch('v1', { checkpoints: 1 }))
    name(origin, [FIRST, ABSENT])
    const clone = aTemporary({ cloneOf: { url: `file://${origin.root}` } })
    clone.git(['remote', 'set-url', 'origin', `file://${origin.root}/gone`])
    expect(await check(clone, '--fetch', 'auto')).toMatchObject({
      broken: [],
      unknowns: [expect.stringMatching(/^1 checkpoint that commits name .*: fetching failed$/)],
    })
  })

  test('of a shallow clone it is said that older commits were not seen, and it is healthy all the same', async () => {
    const origin = aTemporary()
    origin.commit(STORE, entireBranch('v1', { checkpoints: 2 }))
    name(origin, [ABSENT, FIRST, SECOND])
    const args = ['--depth=1', '--no-single-branch']
    const clone = aTemporary({ cloneOf: { url: `file://${origin.root}`, args } })
    expect(await check(clone)).toEqual({
      status: 'healthy',
      broken: [],
      unknowns: [expect.stringMatching(/^the clone is shallow/)],
    })
  })
})
