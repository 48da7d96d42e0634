import type { Digest } from './digest.ts'
import type { TreePath } from './path.ts'

/**
 * What could be found out about an artifact that does not have its recorded bytes, or is not there. Decided by bytes and digests;
 * attributes and configuration only explain.
 */
export interface DamageFact {
  /** The committed version of the path, of a work tree; null when there is none, or the store is one of git objects itself. */
  readonly committed: CommittedFact | null
  /** The present bytes, changed so, have the recorded digest; null when no such change helps, or they were not looked into. */
  readonly undoneBy: Transformation | null
  /** Length of the first part of the present bytes that has the recorded digest: the rest was added. Null when there is none. */
  readonly addedAfterBytes: number | null
  /** How the present bytes differ from a good copy; null when there is no copy to compare with, or nothing to compare. */
  readonly likeness: Likeness | null
  /** Signs of redaction in the present bytes; with no copy to compare with, those that are words only. */
  readonly markerCount: number
  /** Why the present bytes were not looked into, or not compared; what happened to them is not known. */
  readonly unseen?: Unseen
  /** Another version of the same path has the recorded digest. */
  readonly isOlderVersion: boolean
  /**
   * A merge brought claim and bytes together that do not fit, though each parent's did; null when none did. Which one is said only
   * where the copies may be named: its parents lead to them.
   */
  readonly mixedByMerge: { readonly merge: string | null } | null
  /** Paths that a file system which ignores case, or Unicode form, takes for the same. */
  readonly collidesWith: TreePath | null
  /** Where the recorded bytes lie: none, some, or not said because what is gone may have been removed on purpose. */
  readonly copies: GoodCopies
  /**
   * Why the recorded bytes may lie where nobody has looked, or, where there is a copy, other versions of the path; null when all was
   * searched that matters.
   */
  readonly unsearched: Unsearched | null
}

/**
 * What a search for the recorded bytes left out. `older-commits`: the clone is shallow; `unfetched-objects`: it is partial;
 * `unread-objects`: objects could not be listed or read; `large-objects`: there is more than is searched.
 */
export const UNSEARCHED = ['older-commits', 'unfetched-objects', 'unread-objects', 'large-objects'] as const

/** What a search left out; of several the one that a person can do most about. */
export type Unsearched = (typeof UNSEARCHED)[number]

/** `too-much`: too large, or too many to be looked into; `in-pieces`: several files together, or changed meanwhile. */
export const UNSEEN = ['too-much', 'in-pieces'] as const

/** Why bytes were not looked into. */
export type Unseen = (typeof UNSEEN)[number]

/** One artifact to look into. Paths are those of its tree. */
export interface DamageQuestion {
  readonly path: TreePath
  readonly manifest: TreePath
  readonly expected: Digest
  /** Null when there are no bytes to look at. */
  readonly actual: Digest | null
  /** The tree does not have the path: somebody removed it. */
  readonly isRemoved: boolean
}

/** The committed version of a path. Its object's id is not told: its bytes may be about to be redacted. */
export interface CommittedFact {
  readonly kind: 'file' | 'symlink'
  /** Null when its bytes are not here, or could not be read. */
  readonly sha256: Digest | null
  /** Of the attributes that change bytes at checkout, those that are set on the path; by name. */
  readonly attributes: Readonly<Record<string, string>>
  /** `core.autocrlf`, when it is set. */
  readonly autocrlf: string | null
}

/** Undoing changes to bytes that programs make without being asked. */
export const TRANSFORMATIONS = [
  'crlf-to-lf',
  'lf-to-crlf',
  'without-bom',
  'with-bom',
  'from-utf-16',
  'without-nul-tail',
] as const

/** The undoing of one such change. */
export type Transformation = (typeof TRANSFORMATIONS)[number]

/**
 * How bytes can differ from a good copy. `cut`: a part of it, cut off; `nul-filled`: a part of it, and then only NUL bytes;
 * `extended`: all of it, and more behind it; `grown`: all of it, and more between its lines; `redacted`: it differs by redaction
 * markers, or by what is left out; `garbled`: by bytes that no text has, or by one bit.
 */
export const LIKENESSES = ['cut', 'nul-filled', 'extended', 'grown', 'redacted', 'garbled', 'other'] as const

/** How bytes differ from those of a good copy. */
export interface Likeness {
  readonly sizeBytes: number
  /** Offset of the first byte that differs; the length of the shorter one when it is the beginning of the other. */
  readonly firstDifference: number
  readonly kind: (typeof LIKENESSES)[number]
}

/** Where the recorded bytes lie. */
export type GoodCopies =
  | { readonly kind: 'none' }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'found'; readonly places: readonly GoodCopy[] }

/** One copy of the recorded bytes in git. */
export interface GoodCopy {
  readonly objectId: string
  /** The newest commit that has it, and where; null for an object that no commit reaches which could be read. */
  readonly commit: string | null
  readonly path: TreePath | null
  /** The commit is in the ancestry of what is judged. */
  readonly isInAncestry: boolean
  /** There is a commit, and it is not said: it may have what was taken out of another file. */
  readonly isCommitWithheld?: true
}
