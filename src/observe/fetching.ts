import type { FetchFact, HistoryFetchFact, RepositoryFact } from '../domain/facts.ts'
import type { World } from '../ports.ts'
import { startOf } from './change.ts'
import type { Look } from './look.ts'

/** The refs that stores live in, or on a pull request, which no such ref is part of, what it starts from; and whatever is asked for by name. */
export async function fetchWhatIsNeeded(world: World, look: Look): Promise<FetchFact | null> {
  const commit = (await startOf(world))?.commit ?? null
  const named = [...(look.ref === null ? [] : [look.ref]), ...look.stores.map(({ at }) => at)]
  const found = commit === null ? world.formats.flatMap((format) => format.refPatterns) : []
  return world.repository.fetch({ refPatterns: [...found, ...named.flatMap(refPatternOf)], commit })
}

/** The ref, or the refs below a prefix, that a person's name for them stands for at the remote. */
function refPatternOf(name: string): readonly string[] {
  if (name === '' || /[\s:^~?*[\\]|^-|^[0-9a-f]{40,64}$/.test(name)) return []
  if (name.startsWith('refs/')) return [name.endsWith('/') ? `${name}*` : name]
  return [`refs/heads/${name.replace(/^origin\//, '')}`]
}

/** Brings older commits, once and only when they are asked for. */
export interface HistoryFetching {
  readonly bring: () => Promise<void>
  /** What came of it; null when it was not needed, or is not to be. */
  readonly fact: () => HistoryFetchFact | null
}

/** For a shallow clone that may fetch; for any other it brings nothing. */
export function createHistoryFetching(
  { repository }: World,
  { isShallow }: RepositoryFact,
  fetch: FetchFact | null,
): HistoryFetching {
  let bringing: Promise<void> | undefined
  let fact: HistoryFetchFact | null = null
  const bring = async (): Promise<void> => {
    fact = await repository.fetchHistory()
  }
  return {
    bring: async () => (bringing ??= isShallow && fetch !== null ? bring() : Promise.resolve()),
    fact: () => fact,
  }
}
