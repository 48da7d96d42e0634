import type { AcceptedLines } from './acceptance.ts'
import type { GitHubFact } from './github-facts.ts'
import type { History, TipRecord } from './history.ts'
import type { Observed } from './observed.ts'
import type { TreePath } from './path.ts'
import type { StepOutcome } from './step.ts'
import type { StoreFact, UnopenedStore } from './store-facts.ts'

/** The version of the facts' shape. `assess` refuses facts of another one. */
export const FACTS_SCHEMA = 3

/** Everything that one look at the world saw. Plain JSON; no thresholds, no adjectives. */
export interface Facts {
  readonly schema: typeof FACTS_SCHEMA
  /** Milliseconds since the epoch, when the look began. */
  readonly startedAtMs: number
  readonly event: EventFact
  readonly canary: CanaryFact
  readonly repository: Observed<RepositoryFact>
  /** What was fetched before looking; null when fetching was off. */
  readonly fetch: FetchFact | null
  /** How much of what the run was asked for lies in `stores`. */
  readonly scope: 'whole' | 'partial' | 'empty'
  /** In the order of their ids. */
  readonly stores: readonly StoreFact[]
  /** Stores that are there, or were asked for, and could not be opened. */
  readonly unopened: readonly UnopenedStore[]
  /** Ids of stores that the base of the change has, and the change removes. */
  readonly removed: readonly string[]
  /** The same stores where a proposed change starts from; null for a run that is of no such change. */
  readonly base: Observed<BaseFact> | null
  /** What people have accepted; null when there is no file that says so. */
  readonly accepted: Observed<AcceptedFact> | null
  /** Null when looking at GitHub was switched off. */
  readonly github: Observed<GitHubFact> | null
  /** Null when nothing is remembered, by choice. */
  readonly history: HistoryFact | null
  /** Null when nothing is remembered of git's objects. */
  readonly memory: MemoryFact | null
  /** Where stores were read from, and before; absent when that is not remembered, or the run is of a proposed change. */
  readonly tips?: TipsFact
  /** What became of this run's own effects; empty while it looks. */
  readonly effects: readonly StepOutcome[]
  /** What became of remembering this run, place by place; empty while it looks. */
  readonly remembered: readonly PlaceOutcome[]
}

/** What a proposed change starts from. */
export interface BaseFact {
  /** Full id of the commit whose tree was read. */
  readonly commit: string
  /** It may have what the change did not start from, for older commits are not here: what it has more was not taken away. */
  readonly isUncertain?: true
  /** Of the stores that were judged, those that the base has, as they are there; in the order of their ids. */
  readonly stores: readonly StoreFact[]
  readonly unopened: readonly UnopenedStore[]
}

/** The file of accepted findings as it was read. */
export interface AcceptedFact extends AcceptedLines {
  /** The commit whose tree it was read from; null for the work tree. */
  readonly commit: string | null
  /** The proposed change touches it. */
  readonly isChanged: boolean
}

/** The commits that stores were read from: this time, and in runs that are remembered. */
export interface TipsFact {
  /** Ordered by store. */
  readonly present: readonly TipRecord[]
  /**
   * By store: those that no ref reaches any more, the newest first, and those missed before of which that cannot be told; at most
   * {@link MAX_FORMER_TIPS}. Where there is none, the newest. Ordered by store.
   */
  readonly former: readonly FormerTip[]
}

/** How many former tips of one store are kept. */
export const MAX_FORMER_TIPS = 10

/** A commit that a store was once read from. Which one is not said: it may have been taken out of history on purpose. */
export interface FormerTip extends TipRecord {
  /** Milliseconds since the epoch, when the last run began that read the store from it. */
  readonly seenAtMs: number
  /** A ref or HEAD reaches it; unavailable when that cannot be told here. */
  readonly isReached: Observed<boolean>
}

/** What is remembered of earlier runs, and where it was read. */
export interface HistoryFact {
  readonly history: History
  readonly places: readonly PlaceFact[]
}

/** How much of git's objects was not read again, and how well that works. */
export interface MemoryFact {
  /** Objects that were taken as an earlier run read them. */
  readonly remembered: number
  /** Days since the one of them that was read longest ago was read; null when there are none. */
  readonly oldestDays: number | null
  /** Why what earlier runs left could not be used, free of secrets; null when it could, or was not needed. */
  readonly readFailure: string | null
  /** Why what this run read is not kept, free of secrets; null when it is, or does not have to be. */
  readonly writeFailure: string | null
}

/** The places that a history is kept in. */
export type PlaceName = 'git-folder' | 'cache' | 'branch'

/** One place of the history. */
export interface PlaceFact {
  readonly place: PlaceName
  /** Why it could not be read, free of secrets; null when it could, even when there was nothing yet. */
  readonly failure: string | null
  /** The newest run that it knows of; null for none. */
  readonly newestRun: string | null
}

/** What became of writing to one place of the history. */
export interface PlaceOutcome {
  readonly place: PlaceName
  /** Why it was not written, free of secrets; null when it was. */
  readonly failure: string | null
  /** What the token lacks; null when it is not that. */
  readonly permission: string | null
}

/** What started the run. */
export interface EventFact {
  /** The name of GitHub's event, or `local`. */
  readonly name: string
  /** A run for code of strangers: a fork's pull request, `pull_request_target` or `workflow_run`. */
  readonly isUntrusted: boolean
  /** The commit that the base of a pull request or merge group had; null for other events. */
  readonly baseCommit: string | null
  /** The commit that the run is about, and whose status it sets: a pull request's head, not its merge. Null when not known. */
  readonly headCommit: string | null
  /** The run speaks for the repository: it is of the default branch, not of a proposed change. */
  readonly isOfDefaultBranch: boolean
  /** The token can only read, as GitHub gives it to pull requests of forks and of Dependabot. */
  readonly isReadOnly: boolean
  /** The cron line of a schedule; null for other events. */
  readonly schedule: string | null
  /** Of this run among all: GitHub's run, attempt and job; of a local run random. */
  readonly runKey: string
  /** Where a person can read the run's log; empty when there is no such place. */
  readonly runUrl: string
}

/** The verifier's answers to cases whose answer is known. */
export interface CanaryFact {
  readonly cases: readonly {
    readonly name: 'good' | 'bad' | 'missing' | 'hostile'
    readonly expected: string
    readonly answered: string
  }[]
}

/** The git repository that was looked at. */
export interface RepositoryFact {
  /** Absolute path of the work tree, or of the git folder when bare. */
  readonly root: string
  readonly kind: 'work-tree' | 'bare' | 'plain-folder'
  /** Null when HEAD is unborn, or the folder is no repository. */
  readonly headCommit: string | null
  readonly headRef: string | null
  readonly objectFormat: 'sha1' | 'sha256' | null
  readonly isShallow: boolean
  readonly isPartialClone: boolean
  readonly isSparse: boolean
  /** Paths of submodules and nested repositories: never entered. */
  readonly notEntered: readonly TreePath[]
  /** Folders of the work tree that could not be looked into: what lies in them was not seen. */
  readonly unread: readonly TreePath[]
}

/** Among what could not be read: the commit of HEAD, which there should be. */
export const UNREAD_HEAD = '.git/objects'

/** Refs that were fetched before looking. */
export interface FetchFact {
  readonly remote: string
  readonly refs: readonly string[]
  /** Null when all went well; else why not, free of secrets. */
  readonly failure: string | null
  /** The rest of a shallow clone's history, where something was wrong and only that could tell why; null when it was not asked for. */
  readonly history: HistoryFetchFact | null
}

/** Older commits that were fetched. */
export interface HistoryFetchFact {
  /** Null when all went well; else why not, free of secrets. */
  readonly failure: string | null
}
