/** One effect on the world outside, as data: deciding makes it, acting carries it out or refuses. */
export type Step =
  | { readonly kind: 'make-label'; readonly key: string; readonly label: string }
  /** Unless an open issue of the label already has the marker of this problem. */
  | {
      readonly kind: 'open-issue'
      readonly key: string
      readonly problem: string
      readonly title: string
      readonly body: string
      readonly label: string
    }
  | {
      readonly kind: 'edit-issue'
      readonly key: string
      readonly number: number
      readonly title: string
      readonly body: string
    }
  /** Unless a comment of the issue already has this step's marker. */
  | { readonly kind: 'comment'; readonly key: string; readonly number: number; readonly body: string }
  | {
      readonly kind: 'close-issue'
      readonly key: string
      readonly number: number
      readonly reason: 'completed' | 'duplicate'
    }
  | { readonly kind: 'reopen-issue'; readonly key: string; readonly number: number }
  | StatusStep

/** The status of a commit. */
export interface StatusStep {
  readonly kind: 'set-status'
  readonly key: string
  /** The full id. */
  readonly commit: string
  readonly context: string
  readonly state: 'success' | 'failure' | 'error'
  readonly description: string
  /** Empty for none. */
  readonly targetUrl: string
}

/** What is done with steps. `act`: carry them out; `plan`: a dry run; `hold`: local-only, do it later. */
export type Conduct = 'act' | 'plan' | 'hold'

/** What became of a step. */
export interface StepOutcome {
  readonly step: Step
  /**
   * `done`, also when it had been done before; `refused`: it will not go so, now or later; `failed`: it may go later;
   * `waiting`: not tried, because it is too early to try again; `planned`: not tried, because nothing is to be written.
   */
  readonly result: 'done' | 'refused' | 'failed' | 'waiting' | 'planned'
  /** Why not done, free of secrets; null when done. */
  readonly reason: string | null
  /** What the token lacks, such as `issues: write`; null when it is not that. */
  readonly permission: string | null
  /** Of the issue that was opened, or found. */
  readonly issue: number | null
}

/** The hidden line that tells a comment which was written from one that was not. */
export function stepMarker(key: string): string {
  return `<!-- session-reliability:step ${key.replace(/[^\w.:]/g, '_')} -->`
}
