import type { TreePath } from './path.ts'

/** Who names something: a record its files, a record its parent, an index, a commit message a checkpoint, a text by a link. */
export const REFERENCE_KINDS = ['artifact', 'parent', 'index', 'trailer', 'link'] as const

/** One thing that names another. */
export interface ReferenceFact {
  readonly kind: (typeof REFERENCE_KINDS)[number]
  /** The file that names it; of a trailer `commit` and the commit's id. */
  readonly from: TreePath
  /** What it is called there, such as `content_hash`, `transcript` or `image`. */
  readonly role: string
  readonly target: TreePath
  readonly isPresent: boolean
  /** Of a link: where it stands, counted from 1. */
  readonly line?: number
  /** Of a trailer: the newest commit that has it. */
  readonly commit?: string
  /** Of a trailer: how many commits have it. */
  readonly count?: number
}

/** Why what commit messages name could not be judged. */
export const TRAILER_CAUSES = [
  'shallow',
  'too-many-commits',
  'history-unreadable',
  'not-fetched',
  'fetch-failed',
  'store-unopened',
] as const

/** Why the links of texts could not be judged. */
export const LINK_CAUSES = ['too-large', 'too-many-files', 'too-many-links', 'unreadable'] as const

/** Trailers that could not be judged, for one cause; a count of 0 is one that cannot be known. */
export interface UnjudgedTrailers {
  readonly kind: 'trailer'
  readonly cause: (typeof TRAILER_CAUSES)[number]
  readonly count: number
}

/** Texts whose links could not be judged, for one cause. */
export interface UnjudgedLinks {
  readonly kind: 'link'
  readonly cause: (typeof LINK_CAUSES)[number]
  readonly count: number
}

/** What a store holds and nothing of it names. */
export interface OrphansFact {
  readonly kind: 'session-folder' | 'artifact'
  /** How many there are that something should name. */
  readonly examinedCount: number
  /** Those that nothing names, in code-unit order. */
  readonly paths: readonly TreePath[]
}

/** What indexes and records say of something that can be seen beside them. */
export interface IndexFact {
  readonly comparedCount: number
  /** Ordered by `from`, then by `about`. */
  readonly disagreements: readonly Disagreement[]
}

/** What an index may say that does not agree with what is there. */
export const DISAGREEMENT_KINDS = ['size', 'unclaimed', 'checkpoint-id', 'other-end'] as const

/** One statement of an index, or of a record, that does not agree with what is there. */
export interface Disagreement {
  readonly kind: (typeof DISAGREEMENT_KINDS)[number]
  /** The index, or the record. */
  readonly from: TreePath
  /** The file or folder that it says it of. */
  readonly about: TreePath
  /** A size in bytes, or a checkpoint's id; null for what is neither. */
  readonly recorded: number | string | null
  readonly actual: number | string | null
}
