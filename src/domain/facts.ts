import type { DamageFact } from './damage.ts'
import type { ContentFact, ContentKind } from './content.ts'
import type { AcceptedLines } from './acceptance.ts'
import type { Digest } from './digest.ts'
import type { GitHubFact } from './github-facts.ts'
import type { History, TipRecord } from './history.ts'
import type { MergesFact } from './merge-facts.ts'
import type { Observed } from './observed.ts'
import type { TreePath } from './path.ts'
import type { IndexFact, OrphansFact, ReferenceFact, UnjudgedLinks, UnjudgedTrailers } from './references.ts'
import type { StepOutcome } from './step.ts'

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

/** Why a text could not be read that a partial clone left at its remote, or a sparse checkout in git: that is no damage. */
export const [NOT_FETCHED, LEFT_OUT] = ['its git object was not fetched', 'the sparse checkout leaves it out']

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

/** Refs that were fetched before looking. */
export interface FetchFact {
  readonly remote: string
  readonly refs: readonly string[]
  /** Null when all went well; else why not, free of secrets. */
  readonly failure: string | null
}

/** The formats that stores come in. */
export const FORMAT_NAMES = ['sums', 'session', 'bagit', 'entire'] as const

/** The name of a store format. */
export type FormatName = (typeof FORMAT_NAMES)[number]

/** Where a store's bytes were read from. */
export type Source =
  | { readonly kind: 'work-tree' }
  /** The tree of one commit. `ref` is what people call it, `commit` its full object id. */
  | { readonly kind: 'ref'; readonly ref: string; readonly commit: string }
  /** All refs below a prefix together, one tree each, found at `<rest of the ref's name>/`. */
  | { readonly kind: 'refs'; readonly prefix: string; readonly refCount: number }

/** One store as it was seen. Paths are relative to `root`. */
export interface StoreFact {
  /** Format and path, or format and ref: `sums:sessions/a`, `entire:entire/checkpoints/v1`. */
  readonly id: string
  readonly format: FormatName
  readonly source: Source
  /** The store's folder in the source's tree; `.` for all of it. */
  readonly root: TreePath
  /** Asked for by name, or found. */
  readonly isConfigured: boolean
  readonly sessions: readonly SessionFact[]
  readonly checkpointCount: number
  /** Ordered by path. */
  readonly artifacts: readonly ArtifactFact[]
  readonly manifests: readonly ManifestFact[]
  readonly references: readonly ReferenceFact[]
  /** References that could not be judged; absent when all that there are were. */
  readonly unjudged?: readonly (UnjudgedTrailers | UnjudgedLinks)[]
  /** Of formats that say what belongs to the store. */
  readonly orphans?: OrphansFact
  /** Of formats with an index, or records that do for one. */
  readonly index?: IndexFact
  /** Of a BagIt bag only. */
  readonly bag?: BagFact
  /** Of the merges in the history that it was read from; absent when it has none, as a plain folder. */
  readonly merges?: Observed<MergesFact>
}

/** What the structure of a BagIt bag says, apart from its manifests' lines. */
export interface BagFact {
  /** As declared, such as `1.0`; null when it is not. */
  readonly version: string | null
  /** As declared, such as `UTF-8`; null when it is not. */
  readonly encoding: string | null
  /** Ordered by `where`, then by kind. */
  readonly problems: readonly BagProblem[]
}

/** Everything about a bag's structure that may be worth telling. */
export const BAG_PROBLEM_KINDS = [
  'no-declaration',
  'declaration-malformed',
  'declaration-too-long',
  'byte-order-mark',
  'version-unknown',
  'encoding-unknown',
  'no-payload-manifest',
  'payload-unlisted',
  'payload-not-in-every-manifest',
  'no-payload-path',
  'payload-in-tag-manifest',
  'listed-twice',
  'case-collision',
  'normalisation-collision',
  'system-file',
  'checksum-tool-form',
  'algorithm-unknown',
  'algorithm-weak',
  'fetch-malformed',
  'fetch-unsafe-path',
  'fetch-unlisted',
  'not-fetched',
  'payload-oxum',
] as const

/** One kind of problem in one file of a bag, or in the bag as a whole. */
export interface BagProblem {
  readonly kind: (typeof BAG_PROBLEM_KINDS)[number]
  /** The file that shows it; `.` for the bag as a whole. */
  readonly where: TreePath
  /** The first line that shows it, counted from 1; 0 when it is no line's. */
  readonly line: number
  /** How many lines or files show it. */
  readonly count: number
  /** The first {@link MAX_BAG_SAMPLES} of the paths. */
  readonly samples: readonly TreePath[]
}

/** How many paths of a bag's problem are kept. */
export const MAX_BAG_SAMPLES = 20

/** A store that could not be opened at all. */
export interface UnopenedStore {
  readonly id: string
  readonly reason: string
}

/** One session, and which parts that its format promises are not there. */
export interface SessionFact {
  readonly path: TreePath
  readonly missingParts: readonly string[]
}

/** One file of a store: what is claimed of it, and what was read. */
export interface ArtifactFact {
  readonly path: TreePath
  /** The strongest claim; null when nothing claims the file. */
  readonly claim: Claim | null
  readonly reading: Reading
  /** It changes from seal to seal, by design: other bytes than recorded need not be damage. */
  readonly isMutable?: true
  /** Its session calls it critical. */
  readonly isCritical?: true
  /** Its session was sealed as closed: nothing of it may change, and nothing be added. */
  readonly isClosed?: true
  /** What was found out about it, where it does not have its recorded bytes and that was looked into. */
  readonly damage?: DamageFact
}

/** A recorded digest; not a truth. */
export interface Claim {
  /** Null where only digests of other algorithms are recorded. */
  readonly sha256: Digest | null
  /** Those digests, in lowercase hex. */
  readonly others?: Readonly<Partial<Record<OtherAlgorithm, string>>>
  /** The manifest, or the file that holds the digest. */
  readonly manifest: TreePath
  /** Counted from 1. */
  readonly line: number
}

/** What came of reading an artifact's bytes. */
export type Reading =
  /**
   * Read to the end. `lfsOid` is set when the bytes are a Git LFS pointer to an object of that SHA-256; `others` holds the
   * digests of other algorithms that were asked for, in lowercase hex; `content` what the text shows, where that was asked for.
   */
  | {
      readonly kind: 'read'
      readonly sha256: Digest
      readonly sizeBytes: number
      readonly lfsOid?: Digest
      readonly others?: Readonly<Partial<Record<OtherAlgorithm, string>>>
      readonly content?: ContentFact
      /** Not in this run: an earlier one read these bytes of git's, which their object's id names for ever. */
      readonly isRemembered?: true
      /** That one looked at it as at a text of this kind, and found nothing wrong. */
      readonly soundAs?: ContentKind
    }
  /** There and readable; not hashed, because nothing is claimed of it. */
  | { readonly kind: 'present'; readonly sizeBytes: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly cause: UnreadableCause; readonly detail: string }
  /** A tree names the object and the object database does not have it. */
  | { readonly kind: 'object-absent'; readonly objectId: string }
  /** The object is there, but git cannot read it, or its bytes do not have its name. */
  | { readonly kind: 'object-corrupt'; readonly objectId: string; readonly detail: string }

/** Algorithms beside SHA-256 whose digests foreign manifests hold, by the names that OpenSSL and BagIt give them. */
export const OTHER_ALGORITHMS = ['md5', 'sha1', 'sha224', 'sha384', 'sha512'] as const

/** An algorithm beside SHA-256. */
export type OtherAlgorithm = (typeof OTHER_ALGORITHMS)[number]

/** Why bytes that are there could not be read. */
export type UnreadableCause =
  'permission' | 'symlink' | 'not-a-file' | 'changed-while-read' | 'not-fetched' | 'submodule' | 'io'

/** A file of claims, with every line that was turned down. */
export interface ManifestFact {
  readonly path: TreePath
  /** Why nothing in it could be used; null when it could be read. */
  readonly unreadable: string | null
  readonly claimCount: number
  /** Line 0 is the file as a whole. At most {@link MAX_REJECTIONS}; `rejectionCount` counts all. */
  readonly rejections: readonly Rejection[]
  readonly rejectionCount: number
}

/** How many rejected lines of one manifest are kept one by one. */
export const MAX_REJECTIONS = 100

/** One line of a manifest that was turned down. */
export interface Rejection {
  /** Counted from 1; 0 is the file as a whole. */
  readonly line: number
  readonly reason: RejectionReason
  /** What the line names, as far as it could be told; never more than 200 characters. */
  readonly name: string
}

/** Every reason for which a line of a manifest, or a manifest, is turned down. */
export const REJECTION_REASONS = [
  'absolute-path',
  'path-escape',
  'dot-segment',
  'empty-segment',
  'empty-name',
  'git-dir',
  'nul',
  'symlink',
  'symlink-ancestor',
  'not-a-file',
  'line-too-long',
  'malformed',
  'bad-escape',
  'control-character',
  'byte-order-mark',
  'utf-16',
  'conflicting-duplicate',
  'contradicts-checkpoint',
  'case-collision',
  'normalisation-collision',
  'prefix-conflict',
  'weak-algorithm',
  'conflict-marker',
  'truncated-tail',
  'stdin-name',
  'self-reference',
  'no-entry',
  'incomplete',
] as const

/** A reason for which a line of a manifest is turned down. */
export type RejectionReason = (typeof REJECTION_REASONS)[number]
