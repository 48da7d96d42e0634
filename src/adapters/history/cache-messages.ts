/** What a thread that talks to the Actions cache starts with. */
export interface CacheJob {
  readonly role: 'cache'
  readonly act: 'restore' | 'save'
  /** The files of an entry, absolute. */
  readonly files: readonly string[]
  /** Exact when saving; when restoring, the newest entry whose key begins so. */
  readonly key: string
}

/** What it answers. */
export interface CacheAnswer {
  /** An entry was restored or saved. */
  readonly isDone: boolean
  /** What the service's client said of a failure, which it tells in no other way. Foreign text: look at it, do not print it. */
  readonly said: string
}
