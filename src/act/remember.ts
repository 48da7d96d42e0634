import type { PlaceName, PlaceOutcome } from '../domain/facts.ts'
import type { History } from '../domain/history.ts'
import type { Conduct } from '../domain/step.ts'
import type { HistoryLog } from '../ports.ts'

/** Writes the history to the named places; in a dry run to none. */
export async function remember(
  history: History,
  log: HistoryLog | null,
  places: readonly PlaceName[],
  conduct: Conduct,
): Promise<readonly PlaceOutcome[]> {
  return log === null || conduct === 'plan' ? [] : log.write(history, places)
}
