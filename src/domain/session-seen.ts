import type { Digest } from './digest.ts'
import type { Observed } from './observed.ts'
import type { TreePath } from './path.ts'
import type { CheckpointRecord, FileBytes } from './session.ts'

/** One session's folder as a seal saw it. Paths are relative to it. */
export interface SessionSeen {
  /** The name of its folder. */
  readonly id: string
  /** Every file but the manifest, and what a killed seal left. */
  readonly files: ReadonlyMap<TreePath, FileSeen>
  /** Null when there is none. */
  readonly manifest: SessionManifest | null
  /** Those that can be used. */
  readonly records: readonly CheckpointRecord[]
  /** What `session.json` says; null when it is not there, or cannot be used. */
  readonly status: 'active' | 'closed' | null
}

/** One file of a session. */
export interface FileSeen {
  readonly bytes: Observed<FileBytes>
  /** Of a format that only ever grows: it begins with all that is recorded of it, and is longer. */
  readonly isGrown: boolean
  /** The id of a checkpoint on the other side of a merge that records such a file with another beginning; null for none. */
  readonly isOtherwiseIn: string | null
  /** Where a merge conflict begins that nobody resolved; null for none, and where that was not looked at. */
  readonly conflictLine: number | null
  /** Why no manifest may name it, as the end of a sentence; null when it may. */
  readonly nameProblem: string | null
  /** Why it cannot be what it is for, as the end of a sentence; null when it can, or when that was not looked at. */
  readonly damage: string | null
}

/** A session's `SHA256SUMS` as it was read. */
export interface SessionManifest {
  /** Of the manifest itself. */
  readonly sha256: Digest
  readonly claims: ReadonlyMap<TreePath, Digest>
  /** Paths of which the two sides of a merge record different digests: neither is a claim. */
  readonly contradicted: ReadonlySet<TreePath>
  /** Why it cannot be relied on, as the end of a sentence; null when every line of it can be used. */
  readonly damage: string | null
  /** It is, byte for byte, what a seal would write for its claims. */
  readonly isInOrder: boolean
}
