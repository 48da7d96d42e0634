import type { Facts, FetchFact, StoreFact, UnopenedStore } from '../domain/facts.ts'
import { FACTS_SCHEMA } from '../domain/facts.ts'
import type { Observed } from '../domain/observed.ts'
import { seen, unavailable } from '../domain/observed.ts'
import { UnreadableError } from '../domain/unreadable-error.ts'
import type { StepOutcome } from '../domain/step.ts'
import type { GitHub, World } from '../ports.ts'
import { observeCanary } from './canary.ts'
import { findStores } from './find-stores.ts'
import type { OpenStore } from './find-stores.ts'
import type { Look } from './look.ts'
import { lookIntoDamage } from './look-into-damage.ts'
import { narrowToChange } from './narrow-to-change.ts'
import { withTrailers } from './observe-trailers.ts'
import type { ReadStore } from './observe-trailers.ts'

/** Looks at the world once. Judges nothing; what cannot be seen is said so, in the facts. */
export async function observe(world: World, look: Look): Promise<Facts> {
  const startedAtMs = world.clock.nowMs()
  const aside = Promise.all([world.github?.observe() ?? null, world.history?.read() ?? null])
  // It is told below; until then nobody waits for it.
  aside.catch(() => undefined)
  const canary = await observeCanary(world.verifier)
  const fetch = look.isFetching ? await fetchWhatIsNeeded(world) : null
  const repository = await world.repository.describe()
  const found = await findStores(world, look, repository)
  const narrowed = await narrowToChange(world, repository, found.stores)
  const read = await readStores(world, narrowed.stores)
  const [github, history] = await aside
  const unopened = [...found.unopened, ...read.unopened]
  const surroundings = { repository, fetch, unopened: unopened.map(({ id }) => id) }
  return {
    schema: FACTS_SCHEMA,
    startedAtMs,
    event: world.event,
    canary,
    repository: seen(repository),
    fetch,
    scope: narrowed.scope,
    stores: await withTrailers(world, look, read.stores, surroundings),
    unopened,
    removed: look.stores.length > 0 ? [] : narrowed.removed,
    github,
    history,
    effects: [],
    remembered: [],
  }
}

/** The same facts after the run's own effects: what became of them, and the requests that they took. */
export async function lookBack(
  facts: Facts,
  effects: readonly StepOutcome[],
  github: Pick<GitHub, 'requests'> | null,
): Promise<Facts> {
  if (facts.github?.seen !== true || github === null) return { ...facts, effects }
  return { ...facts, effects, github: seen({ ...facts.github.value, requests: await github.requests() }) }
}

/** The refs of stores, or on a pull request, which no ref store is part of, its base. */
async function fetchWhatIsNeeded(world: World): Promise<FetchFact | null> {
  const commit = world.event.baseCommit
  const refPatterns = commit === null ? world.formats.flatMap((format) => format.refPatterns) : []
  return world.repository.fetch({ refPatterns, commit })
}

/** Reads one store after the other: each keeps all cores busy by itself. */
async function readStores(
  world: World,
  stores: readonly OpenStore[],
): Promise<{ readonly stores: readonly ReadStore[]; readonly unopened: readonly UnopenedStore[] }> {
  const read: ReadStore[] = []
  const unopened: UnopenedStore[] = []
  for (const store of stores) {
    const answer = await readStore(world, store)
    if (answer.seen) read.push({ open: store, fact: answer.value })
    else unopened.push({ id: store.location.id, reason: answer.reason })
  }
  return { stores: read, unopened }
}

async function readStore(
  world: World,
  { backend, entries, format, location }: OpenStore,
): Promise<Observed<StoreFact>> {
  try {
    const store = await format.read(backend, location, await entries(), world.progress(location.id))
    return seen(await lookIntoDamage(world.repository, backend, store))
  } catch (error) {
    if (error instanceof UnreadableError) return unavailable(error.message)
    throw error
  }
}
