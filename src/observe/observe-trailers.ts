import type { FetchFact, RepositoryFact } from '../domain/facts.ts'
import type { StoreFact } from '../domain/store-facts.ts'
import type { ReferenceFact, UnjudgedTrailers } from '../domain/references.ts'
import { pathWithin } from '../domain/path.ts'
import type { Format, NamedByCommits, TrailerForm, TrailersSeen, World } from '../ports.ts'
import type { Look } from './look.ts'
import type { ReadStore } from './read-stores.ts'

/** A walk further back than this takes longer than the rest of a run. */
const MAX_COMMITS = 200_000

/** What else was seen that matters here. */
export interface Surroundings {
  readonly repository: RepositoryFact
  readonly fetch: FetchFact | null
  /** Ids of stores that could not be opened. */
  readonly unopened: readonly string[]
}

/**
 * The same stores, with what commit messages of the repository's own branches name of them. A checkpoint that is absent is told
 * of the store that it should be in. Branches are no part of a single ref, nor of a change under review: then nothing is added.
 */
export async function withTrailers(
  world: World,
  look: Look,
  stores: readonly ReadStore[],
  surroundings: Surroundings,
): Promise<readonly StoreFact[]> {
  let facts = stores.map(({ fact }) => fact)
  if (look.ref !== null || world.event.baseCommit !== null) return facts
  for (const format of world.formats) {
    const own = stores.filter(({ open }) => open.format === format)
    if (format.trailer === undefined || own.length === 0) continue
    const added = await lookFor(world, format, format.trailer, own, surroundings)
    facts = facts.map((fact) => withAdded(fact, added.get(fact.id)))
  }
  return facts
}

interface Added {
  readonly references: ReferenceFact[]
  readonly unjudged: UnjudgedTrailers[]
}

function withAdded(fact: StoreFact, added: Added | undefined): StoreFact {
  if (added === undefined) return fact
  const references = [...fact.references, ...added.references.toSorted((a, b) => (a.target < b.target ? -1 : 1))]
  const unjudged = [...(fact.unjudged ?? []), ...added.unjudged]
  return unjudged.length === 0 ? { ...fact, references } : { ...fact, references, unjudged }
}

async function lookFor(
  world: World,
  format: Format,
  form: TrailerForm,
  own: readonly ReadStore[],
  surroundings: Surroundings,
): Promise<ReadonlyMap<string, Added>> {
  const refs = await world.repository.listRefs()
  const storeRefs = refs.filter((ref) => format.refStores([ref]).length > 0)
  const branches = ownBranches(refs, new Set(storeRefs))
  const first = own[0]?.fact
  if (branches.length === 0 || first === undefined) return new Map()
  const request = { refs: branches, key: form.key, isValue: form.isId, maxCommits: MAX_COMMITS }
  const seen = await world.repository.trailers(request)
  const added = new Map(own.map(({ fact }): [string, Added] => [fact.id, { references: [], unjudged: [] }]))
  const holders = await holdersOf(form, own)
  const absent: NamedByCommits[] = []
  for (const named of seen.named) {
    const holder = holders.get(named.value)
    if (holder === undefined) absent.push(named)
    else added.get(holder.id)?.references.push(referenceOf(form, holder, named, true))
  }
  const elsewhere = await heldElsewhere(world, format, form, storeRefs, absent)
  const isWithRefs = own.some(({ fact }) => fact.source.kind === 'refs')
  const lost = absent.filter(({ value }) => !elsewhere.has(value))
  const reasons = lost.map(({ value }) => doubtAbout(seen, surroundings, isWithRefs || form.isIdOfRef(value)))
  for (const [index, named] of lost.entries()) {
    if (reasons[index] !== null) continue
    const home = homeOf(form, own, named.value) ?? first
    added.get(home.id)?.references.push(referenceOf(form, home, named, false))
  }
  added.get(first.id)?.unjudged.push(...unseen(seen, surroundings.repository), ...counted(reasons))
  return added
}

const TRACKING = /^refs\/remotes\/([^/]+)\//

/** Local branches, and those tracked at `origin` or the only remote: what other remotes have is other people's. */
function ownBranches(refs: readonly string[], storeRefs: ReadonlySet<string>): readonly string[] {
  const remotes = new Set(refs.flatMap((ref) => TRACKING.exec(ref)?.[1] ?? []))
  const own = remotes.has('origin') || remotes.size !== 1 ? 'origin' : [...remotes][0]
  return refs.filter((ref) => !storeRefs.has(ref) && (ref.startsWith('refs/heads/') || TRACKING.exec(ref)?.[1] === own))
}

/** The first store that has each checkpoint. */
async function holdersOf(form: TrailerForm, own: readonly ReadStore[]): Promise<ReadonlyMap<string, StoreFact>> {
  const holders = new Map<string, StoreFact>()
  for (const { fact, open } of own) {
    for (const { path } of await open.entries()) {
      const inside = pathWithin(open.location.root, path)
      const id = inside === null ? null : form.idOf(inside)
      if (id !== null && !holders.has(id)) holders.set(id, fact)
    }
  }
  return holders
}

/** Of checkpoints that no store under judgement has, those in other refs of the format: remote-tracking copies, stores not asked for. */
async function heldElsewhere(
  { repository }: World,
  format: Format,
  form: TrailerForm,
  storeRefs: readonly string[],
  absent: readonly NamedByCommits[],
): Promise<ReadonlySet<string>> {
  const held = new Set<string>()
  if (absent.length === 0) return held
  for (const ref of storeRefs) {
    const prefix = format.refStores([ref])[0]?.ref ?? ref
    if (prefix.endsWith('/')) {
      const id = form.idOf(`${ref.split('/').slice(-2).join('/')}/`)
      if (id !== null) held.add(id)
      continue
    }
    const folders = new Map(absent.map(({ value }) => [form.folderOf(value, 'tree'), value]))
    for (const folder of await repository.holds(ref, [...folders.keys()])) held.add(folders.get(folder) ?? '')
  }
  return held
}

/** Why an absent checkpoint may be somewhere all the same; null when it can be nowhere. */
function doubtAbout(
  { hasRemote }: TrailersSeen,
  { fetch, unopened }: Surroundings,
  mayBeInRef: boolean,
): UnjudgedTrailers['cause'] | null {
  if (unopened.length > 0) return 'store-unopened'
  if (fetch !== null && fetch.failure !== null) return 'fetch-failed'
  // A clone brings branches, and no refs of other kinds.
  return fetch === null && hasRemote && mayBeInRef ? 'not-fetched' : null
}

function counted(reasons: readonly (UnjudgedTrailers['cause'] | null)[]): readonly UnjudgedTrailers[] {
  const counts = new Map<UnjudgedTrailers['cause'], number>()
  for (const cause of reasons) if (cause !== null) counts.set(cause, (counts.get(cause) ?? 0) + 1)
  return [...counts].map(([cause, count]) => ({ kind: 'trailer', cause, count }))
}

/** Commits that were not looked at. */
function unseen({ end }: TrailersSeen, { isShallow }: RepositoryFact): readonly UnjudgedTrailers[] {
  const causes: UnjudgedTrailers['cause'][] = []
  if (isShallow) causes.push('shallow')
  if (end === 'limit') causes.push('too-many-commits')
  if (end === 'failure') causes.push('history-unreadable')
  return causes.map((cause) => ({ kind: 'trailer', cause, count: 0 }))
}

/** Where an absent checkpoint should be: with others of its kind. */
function homeOf(form: TrailerForm, own: readonly ReadStore[], id: string): StoreFact | undefined {
  return own.find(({ fact }) => (fact.source.kind === 'refs') === form.isIdOfRef(id))?.fact
}

function referenceOf(
  form: TrailerForm,
  { source }: StoreFact,
  { commit, count, value }: NamedByCommits,
  isPresent: boolean,
): ReferenceFact {
  const target = form.folderOf(value, source.kind === 'refs' || form.isIdOfRef(value) ? 'refs' : 'tree')
  return { kind: 'trailer', from: `commit ${commit}`, role: form.key, target, isPresent, commit, count }
}
