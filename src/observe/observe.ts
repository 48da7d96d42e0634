import type { Facts } from '../domain/facts.ts'
import { FACTS_SCHEMA } from '../domain/facts.ts'
import { seen } from '../domain/observed.ts'
import type { StepOutcome } from '../domain/step.ts'
import type { GitHub, World } from '../ports.ts'
import { observeCanary } from './canary.ts'
import { findChange } from './change.ts'
import { withCommitsWithheld } from './commits-withheld.ts'
import { createHistoryFetching, fetchWhatIsNeeded } from './fetching.ts'
import { findStores } from './find-stores.ts'
import type { Look } from './look.ts'
import { withMerges } from './merges.ts'
import { narrowToChange } from './narrow-to-change.ts'
import { withTrailers } from './observe-trailers.ts'
import { readAccepted } from './read-accepted.ts'
import { readBase, readStores } from './read-stores.ts'
import { observeTips } from './tips.ts'

/** Looks at the world once. Judges nothing; what cannot be seen is said so, in the facts. */
export async function observe(world: World, look: Look): Promise<Facts> {
  const startedAtMs = world.clock.nowMs()
  const aside = Promise.all([
    world.github?.observe() ?? null,
    world.history?.read() ?? null,
    world.memory?.open() ?? null,
  ])
  // It is told below; until then nobody waits for it.
  aside.catch(() => undefined)
  const canary = await observeCanary(world.verifier)
  const fetched = look.isFetching ? await fetchWhatIsNeeded(world, look) : null
  const describing = world.repository.describe()
  const [described, found] = await Promise.all([describing, findStores(world, look, describing)])
  const older = createHistoryFetching(world, described, fetched)
  const change = await findChange(world, described, older.bring)
  const narrowed = narrowToChange(change, found.stores)
  const read = await readStores(world, narrowed.stores, older.bring)
  const history = older.fact()
  const fetch = fetched === null ? null : { ...fetched, history }
  const repository = history === null ? described : await world.repository.describe()
  const [github, runs] = await aside
  const unopened = [...found.unopened, ...read.unopened]
  const surroundings = { repository, fetch, unopened: unopened.map(({ id }) => id) }
  const named = await withTrailers(world, look, read.stores, surroundings)
  const stores = withCommitsWithheld(await withMerges(world, repository, found.stores, named))
  const tips = await observeTips(world, { look, repository, found: found.stores, stores, fetch, history: runs })
  return {
    schema: FACTS_SCHEMA,
    startedAtMs,
    event: world.event,
    canary,
    repository: seen(repository),
    fetch,
    scope: narrowed.scope,
    stores,
    unopened,
    removed: look.stores.length > 0 ? [] : narrowed.removed,
    base: await readBase(world, change, read.stores, narrowed.stores),
    accepted: await readAccepted(world, repository, change),
    github,
    history: runs,
    memory: world.memory?.describe() ?? null,
    ...(tips === null ? {} : { tips }),
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
