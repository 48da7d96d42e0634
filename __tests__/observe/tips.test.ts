import { afterEach, describe, expect, test } from '@jest/globals'
import { createEntireFormat } from '../../src/adapters/formats/entire.ts'
import { createSumsFormat } from '../../src/adapters/formats/sums.ts'
import { createVerifier } from '../../src/adapters/formats/verifier.ts'
import { parseAccepted } from '../../src/adapters/accepted-file.ts'
import { evidenceDigest, fingerprint } from '../../src/adapters/fingerprint.ts'
import { verdictOf } from '../../src/assess/verdict.ts'
import type { EventFact, FormerTip } from '../../src/domain/facts.ts'
import { NO_HISTORY } from '../../src/domain/history.ts'
import { observe } from '../../src/observe/observe.ts'
import type { HistoryLog, World } from '../../src/ports.ts'
import { entireBranch } from '../builders/entire.ts'
import { STARTED_AT_MS, anEvent } from '../builders/facts.ts'
import { aRepository } from '../builders/git.ts'
import type { RepositoryShape, TestRepository } from '../builders/git.ts'
import { aHistory, aRun } from '../builders/history.ts'
import { manifestOf } from '../builders/manifest.ts'
import { open } from '../builders/open.ts'

const BRANCH = 'refs/heads/entire/checkpoints/v1'
const STORE = 'entire:entire/checkpoints/v1'
const FILES = { 'store/a.txt': 'a\n', 'store/SHA256SUMS': manifestOf({ 'a.txt': 'a\n' }) }

const temporary: TestRepository[] = []

afterEach(() => {
  for (const repository of temporary.splice(0)) repository.remove()
})

function aTemporary(shape: RepositoryShape = {}): TestRepository {
  const repository = aRepository({ isBare: true, ...shape })
  temporary.push(repository)
  return repository
}

/** A repository with one store on `main`, and one with a branch of its own. */
function stores(): TestRepository {
  const repository = aTemporary()
  repository.commit('refs/heads/main', FILES)
  repository.commit(BRANCH, entireBranch('v1', { checkpoints: 2 }))
  return repository
}

/** Looks once, remembers it as the run before the next, and says what is known of the tips of before. */
function createGuard(event: Partial<EventFact> = {}, before = NO_HISTORY) {
  let history = before
  let atMs = STARTED_AT_MS
  return async (root: string, changes: Partial<EventFact> = {}, look = {}): Promise<readonly FormerTip[] | null> => {
    atMs += 3_600_000
    const log: HistoryLog = {
      names: [],
      read: () => Promise.resolve({ history, places: [] }),
      write: () => Promise.resolve([]),
    }
    const world: World = {
      clock: { nowMs: () => atMs },
      event: anEvent({ ...event, ...changes }),
      repository: (await open(root)).repository,
      ...{ github: null, history: log, memory: null, random: () => 0.5, fingerprint, evidenceDigest, parseAccepted },
      formats: [createEntireFormat(), createSumsFormat()],
      verifier: createVerifier(verdictOf),
      progress: () => () => undefined,
    }
    const facts = await observe(world, { ref: null, stores: [], within: '.', isFetching: false, ...look })
    const tips = facts.tips?.present ?? []
    const run = aRun({ run: String(atMs), atMs, event: changes.name ?? event.name ?? 'local', tips })
    history = aHistory([...history.runs, run])
    return facts.tips?.former ?? null
  }
}

const fates = (tips: readonly FormerTip[] | null): readonly string[] | undefined =>
  tips?.map(({ isReached, store }) => `${store} ${isReached.seen ? String(isReached.value) : 'unknown'}`)

const SCHEDULED = { name: 'schedule', isOfDefaultBranch: true } as const

describe('the commits that stores were read from', () => {
  test('a branch that moved on reaches what was seen', async () => {
    const [repository, guard] = [stores(), createGuard()]
    expect(fates(await guard(repository.root))).toEqual([])
    expect(fates(await guard(repository.root))).toEqual([`${STORE} true`])
    repository.commit(BRANCH, entireBranch('v1', { checkpoints: 3 }), repository.idOf(BRANCH))
    expect(fates(await guard(repository.root))).toEqual([`${STORE} true`])
  })

  test('a branch that was rewritten does not, in any later run, and what it had then is known', async () => {
    const [repository, guard] = [stores(), createGuard()]
    await guard(repository.root)
    repository.commit(BRANCH, entireBranch('v1', { checkpoints: 1 }))
    const expected = { store: STORE, checkpoints: 2, sessions: 2, isReached: { seen: true, value: false } }
    expect(await guard(repository.root)).toMatchObject([expected])
    repository.commit(BRANCH, entireBranch('v1', { checkpoints: 3 }), repository.idOf(BRANCH))
    expect(await guard(repository.root)).toMatchObject([expected])
  })

  test('a branch that is gone does not either, but for what another ref keeps', async () => {
    const [repository, guard] = [stores(), createGuard()]
    await guard(repository.root)
    const before = repository.idOf(BRANCH)
    repository.git(['update-ref', '-d', BRANCH])
    expect(fates(await guard(repository.root))).toEqual([`${STORE} false`])
    repository.git(['update-ref', 'refs/heads/kept', before])
    expect(fates(await guard(repository.root))).toEqual([`${STORE} true`])
  })

  test('what earlier runs missed is looked for, though no run that is left saw it', async () => {
    const repository = stores()
    const missed = { store: STORE, ref: 'entire/checkpoints/v1', checkpoints: 2, sessions: 2, seenAtMs: 1 }
    const tip = fingerprint('commit', repository.idOf(BRANCH))
    const after = (run: string) =>
      createGuard(SCHEDULED, aHistory([aRun({ unreached: [{ ...missed, tip: run }] })]))(repository.root)
    expect(await after('f'.repeat(16))).toMatchObject([{ ...missed, isReached: { seen: true, value: false } }])
    expect(await after(tip)).toMatchObject([{ ...missed, isReached: { seen: true, value: true } }])
  })

  test('what was missed before and cannot be told now is said to be unknown, whatever else is reached', async () => {
    const repository = stores()
    repository.commit(BRANCH, entireBranch('v1', { checkpoints: 3 }), repository.idOf(BRANCH))
    const url = `file://${repository.root}`
    const clone = aTemporary({ cloneOf: { url, args: ['--depth=1', '--no-single-branch'] } })
    const missed = { store: STORE, ref: 'entire/checkpoints/v1', checkpoints: 2, sessions: 2, seenAtMs: 1 }
    const own = { ...missed, tip: fingerprint('commit', repository.idOf(BRANCH)) }
    const before = aHistory([aRun({ tips: [own], unreached: [{ ...missed, tip: 'f'.repeat(16) }] })])
    expect(fates(await createGuard(SCHEDULED, before)(clone.root))).toEqual([`${STORE} unknown`])
  })

  test('a folder is remembered with its branch, by runs of the default branch only', async () => {
    const [repository, guard] = [stores(), createGuard(SCHEDULED)]
    await guard(repository.root)
    expect(fates(await guard(repository.root))).toEqual([`${STORE} true`, 'sums:store true'])
    repository.commit('refs/heads/main', { ...FILES, other: '' })
    expect(fates(await guard(repository.root))).toEqual([`${STORE} true`, 'sums:store false'])
    expect(fates(await guard(repository.root, { isOfDefaultBranch: false }))).toEqual([`${STORE} true`])
  })

  test('a clone on somebody’s machine remembers no folder: its branch is theirs to rewrite', async () => {
    const [repository, guard] = [stores(), createGuard()]
    await guard(repository.root)
    expect(fates(await guard(repository.root, { isOfDefaultBranch: true }))).toEqual([`${STORE} true`])
  })

  test('on GitHub, a store whose ref was not fetched is not called gone', async () => {
    const [repository, guard] = [stores(), createGuard(SCHEDULED)]
    await guard(repository.root)
    const clone = aTemporary({ cloneOf: { url: repository.root, args: ['--single-branch'] } })
    expect(fates(await guard(clone.root))).toEqual([`${STORE} unknown`, 'sums:store true'])
  })

  test('a shallow clone cannot tell, unless it is the same commit', async () => {
    const [repository, guard] = [stores(), createGuard(SCHEDULED)]
    await guard(repository.root)
    const url = `file://${repository.root}`
    const clone = aTemporary({ cloneOf: { url, args: ['--depth=1', '--no-single-branch'] } })
    expect(fates(await guard(clone.root))).toEqual([`${STORE} true`, 'sums:store true'])
    repository.commit('refs/heads/main', { ...FILES, other: '' }, repository.idOf('refs/heads/main'))
    const later = aTemporary({ cloneOf: { url, args: ['--depth=1', '--no-single-branch'] } })
    expect(fates(await guard(later.root))).toEqual([`${STORE} true`, 'sums:store unknown'])
  })

  test('runs on GitHub and runs of a clone do not speak for one another', async () => {
    const [repository, guard] = [stores(), createGuard()]
    await guard(repository.root)
    repository.commit(BRANCH, entireBranch('v1', { checkpoints: 1 }))
    expect(fates(await guard(repository.root, SCHEDULED))).toEqual([])
    expect(fates(await guard(repository.root))).toEqual([`${STORE} false`])
  })

  test('a proposed change, and a commit that was asked for, have none', async () => {
    const [repository, guard] = [stores(), createGuard()]
    await guard(repository.root)
    const baseCommit = repository.idOf('refs/heads/main')
    expect(await guard(repository.root, { name: 'pull_request', baseCommit })).toBeNull()
    expect(await guard(repository.root, {}, { ref: 'main' })).toBeNull()
    expect(fates(await guard(repository.root, {}, { stores: [{ format: 'sums', at: 'store' }] }))).toEqual([])
  })
})
