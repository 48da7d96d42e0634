import { join } from 'node:path'
import { isRepositoryName } from './adapters/event.ts'
import { parseAccepted } from './adapters/accepted-file.ts'
import { createCacheVisits } from './adapters/actions-cache/cache-visits.ts'
import type { VisitCache } from './adapters/actions-cache/cache-visits.ts'
import { evidenceDigest, fingerprint } from './adapters/fingerprint.ts'
import { createBagitFormat } from './adapters/formats/bagit.ts'
import { createEntireFormat } from './adapters/formats/entire.ts'
import { createSessionFormat } from './adapters/formats/session.ts'
import { createSumsFormat } from './adapters/formats/sums.ts'
import { createVerifier } from './adapters/formats/verifier.ts'
import type { Credential } from './adapters/git/remote.ts'
import { openRepository } from './adapters/git/repository.ts'
import type { FoundRepository, OpenRepository } from './adapters/git/repository.ts'
import { createActionsCachePlace } from './adapters/history/actions-cache.ts'
import { createBranchPlace } from './adapters/history/branch.ts'
import { createGitFolderPlace } from './adapters/history/git-folder.ts'
import { createHistoryLog } from './adapters/history/history-log.ts'
import { createTrackedBranchPlace } from './adapters/history/tracked-branch.ts'
import { isLocalOnly } from './adapters/local-only.ts'
import { createCacheTable } from './adapters/object-memory/actions-cache.ts'
import { createGitFolderTable } from './adapters/object-memory/git-folder.ts'
import { createObjectMemory } from './adapters/object-memory/object-memory.ts'
import type { RecallingMemory } from './adapters/object-memory/object-memory.ts'
import { tableSizeBytes } from './adapters/object-memory/object-table.ts'
import { verdictOf } from './assess/verdict.ts'
import { FORMAT_NAMES } from './domain/store-facts.ts'
import type { EventFact } from './domain/facts.ts'
import { SettingsError } from './domain/settings-error.ts'
import type { Conduct } from './domain/step.ts'
import type { Look, StoreRequest } from './observe/look.ts'
import { DEFAULT_POLICY } from './policy.ts'
import type { Policy } from './policy.ts'
import type { GitHub, HistoryLog, Progress, World } from './ports.ts'
import type { FailOn } from './report/exit-code.ts'
import type { Telling } from './report/reporters/effects.ts'
import type { Settings } from './settings.ts'

/** What composing needs beside the settings. */
export interface Surroundings {
  readonly event: EventFact
  /** Absolute path of the folder that was named. */
  readonly path: string
  readonly isFetching: boolean
  /** Null when GitHub is not looked at. */
  readonly github: GitHub | null
  /** Of the runner; empty outside of one. */
  readonly runner: Readonly<Record<string, string | undefined>>
  /** Reaches the one git process that fetches, and only if it fetches from this server. */
  readonly credential: Credential
  readonly workerEntry: URL
  readonly nowMs: () => number
  readonly progress: (label: string) => Progress
}

/** Everything that a run is called with. */
export interface Composition {
  readonly world: World
  readonly look: Look
  readonly policy: Policy
  readonly telling: Telling
  /** Where the guard may keep what is not part of the repository; null when there is no such place. */
  readonly stateFolder: string | null
}

/**
 * Chooses the real adapters for a run.
 * @throws SettingsError when a setting does not fit the repository; UnreadableError when there is none to read.
 */
export async function compose(settings: Settings, surroundings: Surroundings): Promise<Composition> {
  const { event, isFetching, github, nowMs, progress, workerEntry } = surroundings
  const visit = cacheVisits(surroundings)
  const opened = await openRepository(surroundings.path, {
    excludes: settings.exclude,
    credential: surroundings.credential,
    workerEntry,
    remember: (found) => objectMemory(settings, found, surroundings, visit),
  })
  const { memory, repository, within, stateFolder } = opened
  const formats = [createEntireFormat(), createSessionFormat(), createBagitFormat(), createSumsFormat()]
  return {
    world: {
      clock: { nowMs },
      event,
      repository,
      github,
      history: historyLog(settings, opened, surroundings, visit),
      memory,
      random: Math.random,
      formats,
      verifier: createVerifier(verdictOf),
      progress,
      fingerprint,
      evidenceDigest,
      parseAccepted,
    },
    look: {
      ref: settings.ref === '' ? null : settings.ref,
      stores: settings.store.map(parseStoreRequest),
      within,
      isFetching,
    },
    policy: { ...DEFAULT_POLICY, rateLimitBufferRatio: settings.rateLimitBuffer },
    telling: {
      guardId: settings.guardId,
      failOn: settings.failOn ?? defaultFailOn(event),
      conduct: conductOf(settings, stateFolder),
      wanted: wantedBy(settings, event),
      pages: pagesOf(surroundings.runner),
    },
    stateFolder,
  }
}

/** On a proposed change only what the change brings fails; what was there before is somebody else's. */
function defaultFailOn({ name }: EventFact): FailOn {
  return name.startsWith('pull_request') || name === 'merge_group' ? 'new' : 'error'
}

function conductOf({ dryRun, localOnly }: Settings, stateFolder: string | null): Conduct {
  if (dryRun) return 'plan'
  return localOnly || (stateFolder !== null && isLocalOnly(stateFolder)) ? 'hold' : 'act'
}

/** Where GitHub shows the pages about findings, of the very version of the action that runs; null where that is not known. */
export function pagesOf(runner: Surroundings['runner']): string | null {
  const { GITHUB_ACTION_REF: ref = '', GITHUB_ACTION_REPOSITORY: repository = '' } = runner
  const server = runner['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const isPlain =
    /^https:\/\/[\w.:-]+$/.test(server) && isRepositoryName(repository) && /^\w(?!.*\.\.)[\w./-]{0,199}$/.test(ref)
  return isPlain ? `${server}/${repository}/blob/${ref}/docs/checks/` : null
}

/** What a run tells people by: issues where it speaks for the repository, a status where the token may write one. */
export function wantedBy({ issues, status }: Settings, event: EventFact): Telling['wanted'] {
  const { isReadOnly, isUntrusted, name } = event
  const isLocal = name === 'local'
  return {
    issues: issues !== 'false' && !isLocal && speaksForRepository(event),
    status: status !== 'false' && !isLocal && !isReadOnly && !isUntrusted && event.headCommit !== null,
  }
}

/** The Actions cache; null where there is none. */
function cacheVisits({ event, runner, workerEntry }: Surroundings): VisitCache | null {
  if (event.name === 'local' || (runner['ACTIONS_RUNTIME_TOKEN'] ?? '') === '') return null
  return createCacheVisits({ env: runner, workerEntry })
}

/**
 * What is remembered of git's objects: of this clone, or in the Actions cache, where every run has a clone of its own, of the
 * repository. A proposed change is judged without: what it finds in a cache may have been put there by its author.
 */
function objectMemory(
  settings: Settings,
  { gitDir, objectFormat, stateFolder }: FoundRepository,
  { event, nowMs, runner }: Surroundings,
  visit: VisitCache | null,
): RecallingMemory | null {
  if (!settings.memory || (event.name !== 'local' && !speaksForRepository(event))) return null
  const { guardId } = settings
  const { mostObjects, withinDays } = DEFAULT_POLICY.memory
  const [fileName, limitBytes] = [`objects-${objectFormat}.bin`, tableSizeBytes(mostObjects)]
  const place =
    visit === null
      ? createGitFolderTable(join(stateFolder, fileName), limitBytes)
      : createCacheTable({ env: runner, guardId, runKey: event.runKey, fileName, limitBytes, visit })
  const home = visit === null ? gitDir : `${runner['GITHUB_SERVER_URL'] ?? ''}/${runner['GITHUB_REPOSITORY'] ?? ''}`
  return createObjectMemory({ place, identity: `${objectFormat} ${home}`, nowMs, withinDays, mostObjects })
}

/** Runs that speak for the repository remember and are remembered; a proposed change is judged, and forgotten. */
function historyLog(
  settings: Settings,
  { gitDir, hasRemotes, root, stateFolder }: OpenRepository,
  { credential, event, runner }: Surroundings,
  visit: VisitCache | null,
): HistoryLog | null {
  const isLocal = event.name === 'local'
  if (settings.history === 'off' || gitDir === null || stateFolder === null) return null
  if (!isLocal && !speaksForRepository(event)) return null
  const { guardId } = settings
  const branch = historyBranch(guardId)
  const isBranch = settings.history === 'branch' && conductOf(settings, stateFolder) !== 'hold'
  return createHistoryLog([
    createGitFolderPlace(stateFolder, guardId),
    ...(isLocal && hasRemotes ? [createTrackedBranchPlace(gitDir, branch)] : []),
    ...(visit === null ? [] : [createActionsCachePlace({ env: runner, guardId, runKey: event.runKey, visit })]),
    ...(!isLocal && isBranch ? [createBranchPlace({ gitDir, root, branch, credential })] : []),
  ])
}

/** The branch that a guard keeps its history on. */
export function historyBranch(guardId: string): string {
  return `${guardId}/history`
}

/** True for a run of the default branch with a token that may write: the only ones that open issues and remember. */
export function speaksForRepository({ isOfDefaultBranch, isReadOnly, isUntrusted }: EventFact): boolean {
  return isOfDefaultBranch && !isReadOnly && !isUntrusted
}

function parseStoreRequest(text: string): StoreRequest {
  const split = text.indexOf('=')
  const format = FORMAT_NAMES.find((name) => name === text.slice(0, split))
  const at = text.slice(split + 1)
  if (split < 0 || format === undefined || at === '')
    throw new SettingsError(
      `store: "${text}" is not FORMAT=PATH or FORMAT=REF with a FORMAT of ${FORMAT_NAMES.join(' or ')}`,
    )
  return { format, at }
}
