import type { RefStore } from '../../ports.ts'
import { FETCHED } from '../../domain/fetched-refs.ts'

const BRANCH = 'entire/checkpoints/v1'
const CHECKPOINTS = 'refs/entire/checkpoints/'
const FETCHED_CHECKPOINTS = `${FETCHED}entire/checkpoints/`
const ID = /^(?:[0-9a-f]{12}|[0-9A-HJKMNP-TV-Z]{26})$/

/** Where Entire keeps its checkpoints, for fetching. */
export const ENTIRE_REF_PATTERNS: readonly string[] = [`refs/heads/${BRANCH}`, 'refs/entire/*']

/**
 * The stores among some refs. A remote-tracking or fetched twin counts only where there is no ref of one's own: it is a copy
 * of that store, not another.
 */
export function entireRefStores(refs: readonly string[]): readonly RefStore[] {
  const single = refs
    .filter((ref) => ref.startsWith(CHECKPOINTS) || ref.startsWith(FETCHED_CHECKPOINTS))
    .toSorted(ownFirst)
  const named = new Map<string, string>()
  for (const ref of single) {
    const name = CHECKPOINTS + restOf(ref)
    if (/^(?:v1|v2\/main|v2\/full\/[^/]+)$/.test(restOf(ref)) && !named.has(name)) named.set(name, ref)
  }
  const stores = [...named].map(([name, ref]) => ({ ref, refs: [ref], name }))
  return [...branchStore(refs), ...perCheckpointStore(single), ...stores]
}

function branchStore(refs: readonly string[]): readonly RefStore[] {
  const isTwin = (ref: string): boolean =>
    /^refs\/remotes\/[^/]+\//.test(ref) && ref.replace(/^refs\/remotes\/[^/]+\//, '') === BRANCH
  const candidates = [`refs/heads/${BRANCH}`, `refs/remotes/origin/${BRANCH}`, ...refs.filter(isTwin).toSorted()]
  const ref = candidates.find((candidate) => refs.includes(candidate))
  return ref === undefined ? [] : [{ ref, refs: [ref], name: BRANCH }]
}

/** All `refs/entire/checkpoints/<last two of id>/<id>` together. */
function perCheckpointStore(refs: readonly string[]): readonly RefStore[] {
  const byRest = new Map<string, string>()
  for (const ref of refs) if (isCheckpointRef(restOf(ref)) && !byRest.has(restOf(ref))) byRest.set(restOf(ref), ref)
  return byRest.size === 0 ? [] : [{ ref: CHECKPOINTS, refs: [...byRest.values()], name: CHECKPOINTS.slice(0, -1) }]
}

function isCheckpointRef(rest: string): boolean {
  const [shard, id = '', ...more] = rest.split('/')
  return more.length === 0 && ID.test(id) && id.slice(-2) === shard
}

function restOf(ref: string): string {
  return ref.slice((ref.startsWith(CHECKPOINTS) ? CHECKPOINTS : FETCHED_CHECKPOINTS).length)
}

function ownFirst(a: string, b: string): number {
  const rank = (ref: string): number => (ref.startsWith(CHECKPOINTS) ? 0 : 1)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}
