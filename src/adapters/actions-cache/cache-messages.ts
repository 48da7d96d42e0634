/** What a thread that visits the Actions cache starts with. */
export interface CacheVisit {
  readonly role: 'cache'
  readonly act: 'restore' | 'save'
  /** Taken one after the other. */
  readonly entries: readonly CacheEntryName[]
}

/** One entry of the cache: what is in it, and what it is called. */
export interface CacheEntryName {
  /** The folder that its one file lies in, absolute. */
  readonly folder: string
  readonly fileName: string
  /** Exact when saving; when restoring, the newest entry whose key begins so. */
  readonly key: string
}

/** What it answers, once for each entry, in their order. */
export interface CacheAnswer {
  /** True when the entry was restored or saved, false when there was none or it was not taken, null when trying failed. */
  readonly isDone: boolean | null
  /** What the service's client said of a failure, which it tells in no other way. Foreign text: look at it, do not print it. */
  readonly said: string
}
