import type { MemoryFact, PlaceName, PlaceOutcome } from '../domain/facts.ts'
import type { History } from '../domain/history.ts'
import type { Conduct } from '../domain/step.ts'
import type { HistoryLog, ObjectMemory } from '../ports.ts'

/** Writes the history to the named places; in a dry run to none. */
export async function remember(
  history: History,
  log: HistoryLog | null,
  places: readonly PlaceName[],
  conduct: Conduct,
): Promise<readonly PlaceOutcome[]> {
  return log === null || conduct === 'plan' ? [] : log.write(history, places)
}

/** Keeps what was read of git's objects; in a dry run nothing. The answer is the fact with what became of that. */
export async function keepMemory(
  fact: MemoryFact | null,
  memory: ObjectMemory | null,
  conduct: Conduct,
): Promise<MemoryFact | null> {
  if (fact === null || memory === null || conduct === 'plan') return fact
  return { ...fact, writeFailure: await memory.keep() }
}
