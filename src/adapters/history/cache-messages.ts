/** What a thread that talks to the Actions cache starts with. */
export interface CacheJob {
  readonly role: 'cache'
  readonly act: 'restore' | 'save'
  /** The one folder of an entry, absolute. */
  readonly folder: string
  /** Exact when saving; when restoring, the newest entry whose key begins so. */
  readonly key: string
}

/** What it answers: an entry was restored or saved. */
export interface CacheAnswer {
  readonly isDone: boolean
}
