import type { BaseFact } from '../domain/facts.ts'
import type { StoreFact, UnopenedStore } from '../domain/store-facts.ts'
import { seen, unavailable } from '../domain/observed.ts'
import type { Observed } from '../domain/observed.ts'
import { pathWithin } from '../domain/path.ts'
import { UnreadableError } from '../domain/unreadable-error.ts'
import type { World } from '../ports.ts'
import type { Change } from './change.ts'
import type { OpenStore } from './find-stores.ts'
import { lookIntoDamage } from './look-into-damage.ts'
import { soundReadings, withSparedReading } from './spared-reading.ts'

/** A store that was read, and what it was read from. */
export interface ReadStore {
  readonly open: OpenStore
  readonly fact: StoreFact
}

/** Stores that were read, and those that could not be. */
export interface ReadStores {
  readonly stores: readonly ReadStore[]
  readonly unopened: readonly UnopenedStore[]
}

/**
 * Reads one store after the other: each keeps all cores busy by itself. Damage is looked into.
 * @param bringHistory called before that, for older commits may tell what it is.
 */
export async function readStores(
  world: World,
  stores: readonly OpenStore[],
  bringHistory: () => Promise<void>,
): Promise<ReadStores> {
  return readAll(stores, async (store) => {
    const fact = await readStore(world, store, '')
    return lookIntoDamage(world.repository, store.backend, fact, bringHistory)
  })
}

async function readAll(
  stores: readonly OpenStore[],
  read: (store: OpenStore) => Promise<StoreFact>,
): Promise<ReadStores> {
  const facts: ReadStore[] = []
  const unopened: UnopenedStore[] = []
  for (const open of stores) {
    const answer = await orUnavailable(async () => read(open))
    if (answer.seen) facts.push({ open, fact: answer.value })
    else unopened.push({ id: open.location.id, reason: answer.reason })
  }
  return { stores: facts, unopened }
}

async function readStore(
  world: World,
  { backend, entries, format, location }: OpenStore,
  suffix: string,
): Promise<StoreFact> {
  return format.read(backend, location, await entries(), world.progress(location.id + suffix))
}

async function orUnavailable<T>(work: () => Promise<T>): Promise<Observed<T>> {
  try {
    return seen(await work())
  } catch (error) {
    if (error instanceof UnreadableError) return unavailable(error.message)
    throw error
  }
}

/** The same stores where the change starts from. One that is not there has nothing that the change could have found. */
export async function readBase(
  world: World,
  change: Observed<Change> | null,
  facts: readonly ReadStore[],
  judged: readonly OpenStore[],
): Promise<Observed<BaseFact> | null> {
  if (change?.seen !== true) return change
  const { isCertain, paths, start, tree } = change.value
  const touched = new Set(paths)
  const backend = withSparedReading(tree, new Map(facts.flatMap(({ fact }) => soundReadings(fact, touched))))
  const before: OpenStore[] = []
  for (const store of judged) {
    const same = await sameAtBase(change.value, store)
    if (same !== null) before.push({ ...same, backend })
  }
  const { stores, unopened } = await readAll(before, async (store) => readStore(world, store, ' at the base'))
  const base = { commit: start, stores: stores.map(({ fact }) => fact), unopened }
  return seen(isCertain ? base : { ...base, isUncertain: true })
}

/** Found there by what the tree holds, or where it was asked for by name, by what lies at its place. */
async function sameAtBase({ stores, tree }: Change, { format, location }: OpenStore): Promise<OpenStore | null> {
  const found = stores.find((store) => store.location.id === location.id)
  if (found !== undefined && !location.isConfigured) return found
  if (!location.isConfigured) return null
  const entries = (await tree.list()).filter(({ path }) => pathWithin(location.root, path) !== null)
  if (entries.length === 0) return null
  return { format, backend: tree, location, entries: () => Promise.resolve(entries), isFolder: true }
}
