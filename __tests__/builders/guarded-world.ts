import { createVerifier } from '../../src/adapters/formats/verifier.ts'
import { createSumsFormat } from '../../src/adapters/formats/sums.ts'
import { createMemoryBackend } from '../../src/adapters/backends/memory.ts'
import { parseAccepted } from '../../src/adapters/accepted-file.ts'
import { evidenceDigest, fingerprint } from '../../src/adapters/fingerprint.ts'
import { createGitHub } from '../../src/adapters/github/github.ts'
import { createHistoryLog } from '../../src/adapters/history/history-log.ts'
import type { HistoryPlace } from '../../src/adapters/history/place.ts'
import { verdictOf } from '../../src/assess/verdict.ts'
import { seen, unavailable } from '../../src/domain/observed.ts'
import type { Conduct } from '../../src/domain/step.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import type { Backend, Repository, World } from '../../src/ports.ts'
import { run } from '../../src/run.ts'
import type { Run } from '../../src/run.ts'
import { expectAsDescribed } from '../github/description.ts'
import { worldFetch } from '../github/fetch.ts'
import type { GitHubWorld } from '../github/world.ts'
import { aRepository, anEvent } from './facts.ts'
import { digestOf } from './manifest.ts'

/** What a store of the model may suffer from. */
export type Damage = 'none' | 'changed' | 'hostile'

/** A repository of stores in memory, by the name of their folder. */
export type Stores = Readonly<Record<string, Damage>>

/** The files of such stores. */
export function filesOf(stores: Stores): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(stores).flatMap(([name, damage]) => [
      [`${name}/a.txt`, damage === 'changed' ? 'b\n' : 'a\n'],
      [`${name}/SHA256SUMS`, `${digestOf('a\n')}  a.txt\n${damage === 'hostile' ? `${digestOf('a\n')}  ../x\n` : ''}`],
    ]),
  )
}

function bytesOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))
}

/** A place of the history in memory, which may be lost, unreadable or full. */
export interface MemoryPlace extends HistoryPlace {
  text: string | null
  isReadable: boolean
  isWritable: boolean
}

/** An empty one. */
export function aPlace(name: HistoryPlace['name'] = 'branch'): MemoryPlace {
  const place: MemoryPlace = {
    ...{ name, text: null, isReadable: true, isWritable: true },
    read: () => Promise.resolve(place.isReadable ? seen(place.text) : unavailable('no answer')),
    write: (change) => {
      if (!place.isWritable) return Promise.resolve({ reason: 'no answer', permission: null })
      place.text = change(place.text)
      return Promise.resolve(null)
    },
  }
  return place
}

/** How one run of the model goes. */
export interface ModelRun {
  readonly github: GitHubWorld
  readonly places: readonly HistoryPlace[]
  readonly stores: Stores
  /** Other files of the tree. */
  readonly files?: Readonly<Record<string, string>>
  readonly nowMs: number
  readonly runKey: string
  readonly random: () => number
  /** The run is killed at this request, and never comes back; null for one that ends. */
  readonly killedAt?: number | null
  readonly conduct?: Conduct
}

/** One whole run against a GitHub in memory, both of which speak as GitHub describes it: everything of the guard but the disk. */
export async function guardedRun({
  github,
  places,
  stores,
  files = {},
  nowMs,
  runKey,
  random,
  killedAt = null,
  conduct = 'act',
}: ModelRun): Promise<Run> {
  const fetch = worldFetch(github)
  let requests = 0
  const event = anEvent({ name: 'schedule', isOfDefaultBranch: true, runKey, headCommit: 'e'.repeat(40) })
  const world: World = {
    clock: { nowMs: () => nowMs },
    event,
    repository: repositoryOf(createMemoryBackend(bytesOf({ ...filesOf(stores), ...files }))),
    github: createGitHub({
      ...{
        token: 'ghs_x',
        apiUrl: 'http://127.0.0.1:1',
        nowMs: () => nowMs,
        bufferRatio: 0,
        slowMs: 5_000,
        statusPageUrl: '',
      },
      place: {
        ...{ repository: 'owner/repository', guardId: 'session-reliability', isWithIssues: true },
        ...{ statusOf: event.headCommit, askedFor: [] },
      },
      fetch: async (url, init) => {
        if (killedAt === requests++) return new Promise(() => undefined)
        return fetch(url, init)
      },
      sleep: () => Promise.resolve(),
      random,
      leastSamples: 1,
    }),
    memory: null,
    history: createHistoryLog(places),
    random,
    formats: [createSumsFormat()],
    verifier: createVerifier(verdictOf),
    progress: () => () => undefined,
    fingerprint,
    evidenceDigest,
    parseAccepted,
  }
  const look = { ref: null, stores: [], within: '.', isFetching: false } as const
  const telling = { guardId: 'session-reliability', failOn: 'error', conduct, pages: null } as const
  const done = await run(world, look, DEFAULT_POLICY, { ...telling, wanted: { issues: true, status: true } })
  expectAsDescribed(github)
  return done
}

function repositoryOf(workTree: Backend): Repository {
  return {
    describe: () => Promise.resolve(aRepository()),
    listRefs: () => Promise.resolve([]),
    resolve: () => Promise.resolve(null),
    leftOut: () => Promise.resolve([]),
    workTree: () => workTree,
    treeOf: () => workTree,
    treesBelow: () => Promise.resolve(workTree),
    changedPaths: () => Promise.resolve(null),
    investigate: () => Promise.resolve(null),
    trailers: () => Promise.resolve({ named: [], end: null, hasRemote: false }),
    holds: () => Promise.resolve(new Set()),
    startOfChange: (base) => Promise.resolve({ commit: base, isCertain: true }),
    lostUpdates: () => Promise.resolve(null),
    reached: () => Promise.resolve(null),
    fetch: () => Promise.resolve(null),
    fetchHistory: () => Promise.resolve(null),
  }
}
