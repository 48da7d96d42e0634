/** Kinds of text of which something can be said without a digest. */
export const CONTENT_KINDS = ['jsonl', 'json', 'markdown'] as const

/** A kind of text. */
export type ContentKind = (typeof CONTENT_KINDS)[number]

/** What is wrong with a line of JSON Lines. */
export const RECORD_DAMAGE_KINDS = [
  /** The beginning of a record, which stops; nothing follows. */
  'torn',
  /** The beginning of a record, and in the middle of it the beginning of another. */
  'spliced',
  /** Two whole records or more. */
  'glued',
  /** NUL bytes. */
  'nul',
  /** Neither JSON nor any of the above. */
  'invalid',
  /** Nothing but blanks. */
  'empty',
] as const

/** Lines of one file that have something in common. */
export interface LineCount {
  readonly count: number
  /** The first of them, counted from 1. */
  readonly firstLine: number
}

/** Damaged lines of one kind. */
export interface RecordDamage extends LineCount {
  readonly kind: (typeof RECORD_DAMAGE_KINDS)[number]
}

/** What a text shows. Numbers of lines only, never what is in them. */
export type ContentFact = RecordsFact | { readonly kind: 'json' | 'markdown'; readonly conflictLine: number | null }

/** What JSON Lines show. */
export interface RecordsFact {
  readonly kind: 'jsonl'
  readonly lineCount: number
  /** At most one of each kind, by first line. Empty for a file that is JSON as a whole. */
  readonly damage: readonly RecordDamage[]
  /** The first line of the first conflict that was not resolved; null when there is none. */
  readonly conflictLine: number | null
  /** Lines that are nested too deep to be judged; null when there is none. */
  readonly tooDeep: LineCount | null
}
