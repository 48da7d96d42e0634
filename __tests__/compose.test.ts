import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { compose } from '../src/compose.ts'
import type { EventFact } from '../src/domain/facts.ts'
import { parseSettings } from '../src/settings.ts'
import { anEvent } from './builders/facts.ts'
import { aRepository } from './builders/git.ts'
import type { TestRepository } from './builders/git.ts'
import { WORKER_ENTRY } from './builders/run-verify.ts'

let repository: TestRepository

beforeEach(() => {
  repository = aRepository({ isBare: true })
})

afterEach(() => {
  repository.remove()
})

/** True when a run for this event has a memory of objects. */
async function remembers(event: EventFact, given: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const { world } = await compose(parseSettings(new Map(Object.entries(given)), 'action'), {
    ...{ event, path: repository.root, isFetching: false, github: null },
    runner: { ACTIONS_RUNTIME_TOKEN: 'x', RUNNER_TEMP: repository.root },
    ...{ credential: { token: '', serverUrl: '' }, workerEntry: WORKER_ENTRY, nowMs: () => 0 },
    progress: () => () => undefined,
  })
  return world.memory !== null
}

const OF_DEFAULT = { name: 'schedule', isOfDefaultBranch: true }

describe('the memory of objects', () => {
  test('is there for local runs and those of the default branch, unless it is switched off', async () => {
    expect(await remembers(anEvent())).toBe(true)
    expect(await remembers(anEvent(OF_DEFAULT))).toBe(true)
    expect(await remembers(anEvent(OF_DEFAULT), { memory: 'false' })).toBe(false)
  })

  test.each<[string, Partial<EventFact>]>([
    ['a pull request', { name: 'pull_request', baseCommit: 'b'.repeat(40) }],
    ['a merge queue', { name: 'merge_group', baseCommit: 'b'.repeat(40) }],
    ['another branch', { name: 'push' }],
    ['code of strangers', { ...OF_DEFAULT, isUntrusted: true }],
    ['a token that can only read', { ...OF_DEFAULT, isReadOnly: true }],
  ])('is neither used nor written in a run for %s', async (_, event) => {
    expect(await remembers(anEvent(event))).toBe(false)
  })
})
