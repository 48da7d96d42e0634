import type { PlaceName } from '../../domain/facts.ts'
import type { Observed } from '../../domain/observed.ts'

/** One place that keeps a history as text. */
export interface HistoryPlace {
  readonly name: PlaceName
  /** It is read and left alone. */
  readonly isReadOnly?: true
  /** The text; null when there is none yet. Unavailable, with a reason free of secrets, when the place cannot be read. */
  readonly read: () => Promise<Observed<string | null>>
  /**
   * Replaces the text by what `change` makes of the one that is there, however many others do the same.
   * @returns null when it is written; else why not.
   */
  readonly write: (change: (text: string | null) => string) => Promise<PlaceFailure | null>
}

/** Why a place was not written. */
export interface PlaceFailure {
  /** Free of secrets. */
  readonly reason: string
  /** What the token lacks, such as `contents: write`; null when it is not that. */
  readonly permission: string | null
}

/** What the history is called where it has a name. */
export const HISTORY_FILE = 'history.jsonl'

/** A longer text is not ours: five years are a hundredth of it. */
export const MAX_HISTORY_BYTES = 64 * 1024 * 1024
