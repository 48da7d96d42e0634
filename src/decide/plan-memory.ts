import type { Facts, PlaceName } from '../domain/facts.ts'
import type { RunRecord } from '../domain/history.ts'

const HOUR_MS = 3_600_000

/** Where a run is remembered: everywhere, but on the branch only when something changed, and once an hour. */
export function placesFor(record: RunRecord, names: readonly PlaceName[], { history }: Facts): readonly PlaceName[] {
  const branch = history?.places.find(({ place }) => place === 'branch')
  const last = history?.history.runs.find(({ run }) => run === branch?.newestRun)
  const isSame =
    last !== undefined && branch?.failure === null && record.atMs - last.atMs < HOUR_MS && gist(last) === gist(record)
  return names.filter((name) => name !== 'branch' || !isSame)
}

/** What of a run is worth telling other clones at once. */
function gist({ evaluations, queue, status }: RunRecord): string {
  return JSON.stringify([status, evaluations, queue])
}
