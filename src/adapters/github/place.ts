/** What of GitHub a run looks at and writes to. */
export interface GitHubPlace {
  /** `owner/name`; null when it is not known, and then only the rate limits are read. */
  readonly repository: string | null
  /** Names this guard's label, statuses and markers. */
  readonly guardId: string
  /** Read, and later write, the guard's issues. */
  readonly isWithIssues: boolean
  /** The commit whose status is read, and later set; null for none. */
  readonly statusOf: string | null
  /** Permissions for what the user asked for by name, not by leaving a default. */
  readonly askedFor: readonly string[]
}
