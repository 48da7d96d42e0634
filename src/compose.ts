import { fingerprint } from './adapters/fingerprint.ts'
import { createBagitFormat } from './adapters/formats/bagit.ts'
import { createEntireFormat } from './adapters/formats/entire.ts'
import { createSessionFormat } from './adapters/formats/session.ts'
import { createSumsFormat } from './adapters/formats/sums.ts'
import { createVerifier } from './adapters/formats/verifier.ts'
import type { Credential } from './adapters/git/remote.ts'
import { openRepository } from './adapters/git/repository.ts'
import { verdictOf } from './assess/verdict.ts'
import { FORMAT_NAMES } from './domain/facts.ts'
import type { EventFact } from './domain/facts.ts'
import { SettingsError } from './domain/settings-error.ts'
import type { Look, StoreRequest } from './observe/look.ts'
import { DEFAULT_POLICY } from './policy.ts'
import type { Policy } from './policy.ts'
import type { GitHub, Progress, World } from './ports.ts'
import type { Settings } from './settings.ts'

/** What composing needs beside the settings. */
export interface Surroundings {
  readonly event: EventFact
  /** Absolute path of the folder that was named. */
  readonly path: string
  readonly isFetching: boolean
  /** Null when GitHub is not looked at. */
  readonly github: GitHub | null
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
  /** Where the guard may keep what is not part of the repository; null when there is no such place. */
  readonly stateFolder: string | null
}

/**
 * Chooses the real adapters for a run.
 * @throws SettingsError when a setting does not fit the repository; UnreadableError when there is none to read.
 */
export async function compose(settings: Settings, surroundings: Surroundings): Promise<Composition> {
  const { event, isFetching, github, nowMs, progress, workerEntry } = surroundings
  const { repository, within, stateFolder } = await openRepository(surroundings.path, {
    excludes: settings.exclude,
    credential: surroundings.credential,
    workerEntry,
  })
  const formats = [createEntireFormat(), createSessionFormat(), createBagitFormat(), createSumsFormat()]
  return {
    world: {
      clock: { nowMs },
      event,
      repository,
      github,
      formats,
      verifier: createVerifier(verdictOf),
      progress,
      fingerprint,
    },
    look: {
      ref: settings.ref === '' ? null : settings.ref,
      stores: settings.store.map(parseStoreRequest),
      within,
      isFetching,
    },
    policy: { ...DEFAULT_POLICY, rateLimitBufferRatio: settings.rateLimitBuffer },
    stateFolder,
  }
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
