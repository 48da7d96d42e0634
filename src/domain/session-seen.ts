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
  readonly records: readonly CheckpointRecord[]
  readonly damagedRecords: readonly { readonly path: TreePath; readonly reason: string }[]
  /** `session.json` says that the session is closed, and is as it was sealed. */
  readonly isClosed: boolean
}

/** One file of a session. */
export interface FileSeen {
  readonly bytes: Observed<FileBytes>
  /** Why no manifest may name it, as the end of a sentence; null when it may. */
  readonly nameProblem: string | null
}

/** A session's `SHA256SUMS` as it was read. */
export interface SessionManifest {
  /** Of the manifest itself. */
  readonly sha256: Digest
  readonly claims: ReadonlyMap<TreePath, Digest>
  /** Why it cannot be relied on, as the end of a sentence; null when every line of it can be used. */
  readonly damage: string | null
  /** It is, byte for byte, what a seal would write for its claims. */
  readonly isInOrder: boolean
}
