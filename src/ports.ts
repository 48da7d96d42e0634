import type { DamageFact, DamageQuestion } from './domain/damage.ts'
import type { ContentKind } from './domain/content.ts'
import type { AcceptedLines } from './domain/acceptance.ts'
import type { Digest } from './domain/digest.ts'
import type {
  EventFact,
  FetchFact,
  HistoryFetchFact,
  HistoryFact,
  MemoryFact,
  PlaceName,
  PlaceOutcome,
  RepositoryFact,
} from './domain/facts.ts'
import type { FormatName, OtherAlgorithm, Reading, Source, StoreFact } from './domain/store-facts.ts'
import type { GitHubFact, RequestFact } from './domain/github-facts.ts'
import type { History } from './domain/history.ts'
import type { LostUpdate } from './domain/merge-facts.ts'
import type { Observed } from './domain/observed.ts'
import type { TreePath } from './domain/path.ts'
import type { SessionSeen } from './domain/session-seen.ts'
import type { Step, StepOutcome } from './domain/step.ts'

/** The time. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly nowMs: () => number
}

/** Something in a tree. Folders are not listed. */
export interface Entry {
  readonly path: TreePath
  readonly kind: 'file' | 'symlink' | 'submodule' | 'other'
}

/** One digest to take: of one file, or of several joined with one LF between them. */
export interface ReadRequest {
  readonly paths: readonly TreePath[]
  /**
   * True to hash the bytes. False asks only whether they can be read: a work tree then answers `present`;
   * a backend that must read the bytes to know that may answer `read`.
   */
  readonly isHashed: boolean
  /**
   * The SHA-256 that is claimed, null for none: a backend may then answer from what it remembers of unchanged bytes, if that is
   * the same. Not given: the bytes are read. That is for what is critical, and for every source of a recovery.
   */
  readonly claimed?: Digest | null | undefined
  /** Digests to take beside SHA-256 in the same pass; only of what is hashed. */
  readonly others?: readonly OtherAlgorithm[]
  /** The kind of text that it is, to be looked at in the same pass; only of what is hashed. */
  readonly contentKind?: ContentKind | undefined
}

/** Told of work as it goes on: bytes or files done, of how many (0 when not known). */
export type Progress = (done: number, total: number) => void

/**
 * Where bytes come from. Whatever is wrong with one file is in its answer; a method rejects only when nothing at all
 * can be read, with an UnreadableError. Nothing outside the tree is ever opened, no symlink is followed.
 */
export interface Backend {
  readonly source: Source
  /** Everything in the tree that may be entered, ordered by path in code-unit order. */
  readonly list: () => Promise<readonly Entry[]>
  /** Small files, whole. `null` for a path where there is nothing. A file over `limitBytes` is `unavailable`. */
  readonly readTexts: (
    paths: readonly TreePath[],
    limitBytes: number,
  ) => Promise<ReadonlyMap<TreePath, Observed<Uint8Array> | null>>
  /** One reading for each request, in their order. Bytes stream: memory does not grow with a file's size. */
  readonly read: (requests: readonly ReadRequest[], progress: Progress) => Promise<readonly Reading[]>
}

/** A place in a backend's tree where a store of some format lies. */
export interface StoreLocation {
  readonly id: string
  readonly root: TreePath
  readonly isConfigured: boolean
}

/** How bytes are read as sessions and claims. Formats know no backend by name. */
export interface Format {
  readonly name: FormatName
  /** Refs that stores of this format live in, as patterns of full names with at most one `*`, at the end: what a clone may have to fetch. */
  readonly refPatterns: readonly string[]
  /** Names of refs that hold a store of this format, each with the name that people know it by. */
  readonly refStores: (refNames: readonly string[]) => readonly RefStore[]
  /** What lies below a store of this format belongs to no other store that is found. */
  readonly ownsFolders: boolean
  /** How commit messages name checkpoints of this format; absent when they do not. */
  readonly trailer?: TrailerForm
  /** Roots of the stores of this format in a tree; empty when there is none. Looks at names only. */
  readonly detect: (entries: readonly Entry[]) => readonly TreePath[]
  /** Reads one store. `entries` is the backend's listing. */
  readonly read: (
    backend: Backend,
    location: StoreLocation,
    entries: readonly Entry[],
    progress: Progress,
  ) => Promise<StoreFact>
}

/** How commit messages name checkpoints. */
export interface TrailerForm {
  /** Before the colon; in any case. */
  readonly key: string
  /** True for what may be a checkpoint's id. */
  readonly isId: (value: string) => boolean
  /** True for an id that only checkpoints in refs of their own have. */
  readonly isIdOfRef: (id: string) => boolean
  /** The id of the checkpoint that a path of a store lies in; null when it lies in none. */
  readonly idOf: (path: TreePath) => string | null
  /** The folder of a checkpoint: in one tree, or among the trees of refs of their own. */
  readonly folderOf: (id: string, at: 'tree' | 'refs') => TreePath
}

/** A store that is all of a ref's tree, or of the trees of all refs below a prefix. */
export interface RefStore {
  /** The ref's full name, or a prefix that ends in `/`. */
  readonly ref: string
  /** Full names of the refs it is made of: just `ref`, or those below the prefix. */
  readonly refs: readonly string[]
  /** The name in the store's id: `entire/checkpoints/v1` for the branch of that name and its remote-tracking twins. */
  readonly name: string
}

/** The git repository, or the plain folder, under guard. */
export interface Repository {
  readonly describe: () => Promise<RepositoryFact>
  /** Full names of all refs, in code-unit order. Empty for a plain folder. */
  readonly listRefs: () => Promise<readonly string[]>
  /** What a person's name for a ref or commit means; null when it means nothing. `ref` is the full name if there is one. */
  readonly resolve: (name: string) => Promise<{ readonly ref: string | null; readonly commit: string } | null>
  /** Tracked files that a sparse checkout does not bring: no part of the work tree's listing. */
  readonly leftOut: () => Promise<readonly Entry[]>
  /** The work tree; null in a bare repository. */
  readonly workTree: () => Backend | null
  /** The tree of one commit. */
  readonly treeOf: (ref: string, commit: string) => Backend
  /** The trees of all refs below a prefix that ends in `/`, each found at the rest of its ref's name. */
  readonly treesBelow: (prefix: string, refs: readonly string[]) => Promise<Backend>
  /** Paths that differ between two commits; null when one of them is not here. */
  readonly changedPaths: (fromCommit: string, toCommit: string) => Promise<readonly TreePath[] | null>
  /**
   * Looks into artifacts that do not have their recorded bytes; one answer for each, in their order. Null where there is no history to
   * look into. Nothing is fetched.
   */
  readonly investigate: (
    backend: Backend,
    questions: readonly DamageQuestion[],
  ) => Promise<readonly DamageFact[] | null>
  /** What commit messages say on lines of the form `key: value`, wherever these stand. Follows every ref to its roots. */
  readonly trailers: (request: TrailerRequest) => Promise<TrailersSeen>
  /** Of some paths, those that a ref's tree has. */
  readonly holds: (ref: string, paths: readonly TreePath[]) => Promise<ReadonlySet<TreePath>>
  /**
   * The commit that the change at HEAD starts from: of a merge of the proposed head, the parent that it was merged into; else the
   * newest commit that HEAD and the base have in common; the base itself, not certain, where that is not known here.
   */
  readonly startOfChange: (baseCommit: string, proposedHead: string | null) => Promise<StartOfChange>
  /** Updates that merges lost and nobody has brought back; null when there is no history. Unavailable when it cannot be read. */
  readonly lostUpdates: (request: LostUpdatesRequest) => Promise<Observed<LostUpdates> | null>
  /** Which of some commits a ref or HEAD reaches, each known by a name made of its id; null when there is no history. */
  readonly reached: (
    names: ReadonlySet<string>,
    nameOf: (commit: string) => string,
  ) => Promise<Observed<ReachedCommits> | null>
  /** Brings refs that stores need, and the commit of a base. Null when there is no remote to fetch from. */
  readonly fetch: (request: FetchRequest) => Promise<FetchFact | null>
  /** Brings the commits that a shallow clone lacks. Null when it lacks none, or there is no remote to fetch from. */
  readonly fetchHistory: () => Promise<HistoryFetchFact | null>
}

/** Where a change starts from. */
export interface StartOfChange {
  readonly commit: string
  /** False where older commits that are not here would tell: the base may have what the change did not start from. */
  readonly isCertain: boolean
}

/** Which lines of which commit messages to look for. */
export interface TrailerRequest {
  /** Full names. One whose commit is not here is left out, and a failure. */
  readonly refs: readonly string[]
  readonly key: string
  readonly isValue: (value: string) => boolean
  /** Older commits than so many are not looked at. */
  readonly maxCommits: number
}

/** What commit messages say. */
export interface TrailersSeen {
  /** Each value once, newest commit first. */
  readonly named: readonly NamedByCommits[]
  /** Why older commits were not looked at; null when all that are here were. */
  readonly end: 'limit' | 'failure' | null
  /** What a clone has not may be at its remote. */
  readonly hasRemote: boolean
}

/** A value, and the commits that name it. */
export interface NamedByCommits {
  readonly value: string
  /** The newest of them. */
  readonly commit: string
  readonly count: number
}

/** In which merges to look for lost updates. */
export interface LostUpdatesRequest {
  /** What a store was read from: a commit, or all refs below a prefix. */
  readonly from: { readonly commit: string } | { readonly prefix: string; readonly refs: readonly string[] }
  /** Folders to stay in. */
  readonly roots: readonly TreePath[]
  readonly isWanted: (path: TreePath) => boolean
  /** A commit whose own merges are somebody else's; null for none. */
  readonly since: string | null
}

/** What merges lost. */
export interface LostUpdates {
  /** How many merges were looked at. */
  readonly mergeCount: number
  /** One for each path, ordered by path; of refs below a prefix the paths that {@link Repository.treesBelow} gives. */
  readonly lost: readonly LostUpdate[]
  /** Why not all merges could be looked at; null when they could. */
  readonly unseen: string | null
}

/** Commits that some ref reaches, by their names. */
export interface ReachedCommits {
  readonly reached: ReadonlySet<string>
  /** False when some of the history is not here: what was not reached may be there all the same. */
  readonly isWhole: boolean
}

/** What to fetch. */
export interface FetchRequest {
  /** Patterns of full ref names, with at most one `*` at the end. */
  readonly refPatterns: readonly string[]
  /** A commit whose tree is needed; null when none is. */
  readonly commit: string | null
}

/** GitHub, as far as the guard reads and writes it. */
export interface GitHub {
  /** Never rejects for what GitHub or the network did: that is `unavailable`, as a whole only when GitHub cannot be asked at all. */
  readonly observe: () => Promise<Observed<GitHubFact>>
  /** Never rejects for what GitHub or the network did: that is in the outcome. A step that was carried out before does nothing. */
  readonly carryOut: (step: Step) => Promise<StepOutcome>
  /** Every request that was made so far, in order. */
  readonly requests: () => Promise<readonly RequestFact[]>
}

/** What earlier runs left, kept in several places and joined. No method rejects for what a place cannot do. */
export interface HistoryLog {
  readonly names: readonly PlaceName[]
  readonly read: () => Promise<HistoryFact>
  /** Joins with what the named places have by now. One answer for each of them; a failure is free of secrets. */
  readonly write: (history: History, places: readonly PlaceName[]) => Promise<readonly PlaceOutcome[]>
}

/** What earlier runs read of git's objects, so that it need not be read again. No method rejects for what its place cannot do. */
export interface ObjectMemory {
  /** Brings it. Who reads objects does so too, and waits; to begin early saves time. */
  readonly open: () => Promise<void>
  /** How much of it was used so far. */
  readonly describe: () => MemoryFact
  /** Adds what this run read, where that is worth it. Gives why that failed, free of secrets; null when it did not. */
  readonly keep: () => Promise<string | null>
}

/** The folder of one session on the disk, for the one command that writes there. Follows no symlink out of it. */
export interface SessionFolder {
  /**
   * Does the work while no other seal of this session, of whatever process, does any.
   * Rejects with an UnreadableError when another one does not come to its end.
   */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>
  /** Reads what may have changed since the last seal, and all of it where that is not certain. */
  readonly look: (progress: Progress) => Promise<SessionSeen>
  /** Writes a new file, whole or not at all, to the disk. False when there is one already. */
  readonly create: (path: TreePath, text: string) => Promise<boolean>
  /**
   * Writes the manifest, whole or not at all, to the disk: there is always the old one or the new one.
   * False when the manifest that is there is not the one expected (null: none).
   */
  readonly replaceManifest: (lines: ReadonlyMap<TreePath, Digest>, expects: Digest | null) => Promise<boolean>
}

/** Judges cases whose answer is known with the same code that judges artifacts. */
export interface Verifier {
  /** The verdict on `content` (null: no such file) under a manifest of the given text. */
  readonly judge: (manifest: string, name: string, content: Uint8Array | null) => Promise<string>
}

/** The world as one run sees it. */
export interface World {
  readonly clock: Clock
  readonly event: EventFact
  readonly repository: Repository
  /** Null when looking at GitHub is switched off. */
  readonly github: GitHub | null
  /** Null when nothing is remembered. */
  readonly history: HistoryLog | null
  /** Null when nothing is remembered of git's objects. */
  readonly memory: ObjectMemory | null
  /** In 0..1. */
  readonly random: () => number
  readonly formats: readonly Format[]
  readonly verifier: Verifier
  /** Told what is being done, for people who wait. */
  readonly progress: (label: string) => Progress
  /** First 16 hex digits of SHA-256(code NUL subject). */
  readonly fingerprint: (code: string, subject: string) => string
  /** First 32 hex digits of SHA-256 of the UTF-8 of a text. */
  readonly evidenceDigest: (text: string) => string
  /** What a file of accepted findings says; it may hold anything. */
  readonly parseAccepted: (file: Uint8Array) => AcceptedLines
}
