import type { Digest } from './digest.ts'
import type { TreePath } from './path.ts'

/** What a seal writes: first the records, in their order, then the manifest. */
export interface SealSteps {
  /** None when what is there says it all; more than one where one would be too large to be read again. */
  readonly records: readonly NewRecord[]
  /** Every file of the session and its digest, the new records included; in no order. */
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
