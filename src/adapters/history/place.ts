import type { PlaceName } from '../../domain/facts.ts'
import type { Observed } from '../../domain/observed.ts'

/** One place that keeps a history as text. */
export interface HistoryPlace {
  readonly name: PlaceName
  /** The text; null when there is none yet. Unavailable, with a reason free of secrets, when the place cannot be read. */
  readonly read: () => Promise<Observed<string | null>>
  /**
   * Replaces the text by what `change` makes of the one that is there, however many others do the same.
   * @returns null when it is written; else why not, free of secrets.
   */
  readonly write: (change: (text: string | null) => string) => Promise<string | null>
}

/** A longer text is not ours: five years are a hundredth of it. */
export const MAX_HISTORY_BYTES = 64 * 1024 * 1024
