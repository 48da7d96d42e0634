import type { Digest } from './digest.ts'
import type { TreePath } from './path.ts'

/** What a seal writes: first the record, if there is one, then the manifest. */
export interface SealSteps {
  readonly record: NewRecord | null
  /** Every file of the session and its digest, the new record included; in no order. */
  readonly lines: ReadonlyMap<TreePath, Digest>
  /** The manifest that the plan was made from; null when there was none. It is replaced only while it is still this. */
  readonly expects: Digest | null
}

/** A checkpoint record to write. */
export interface NewRecord {
  readonly id: string
  readonly path: TreePath
  readonly text: string
}
