import type { DamageFact } from './damage.ts'
import type { ContentFact, ContentKind } from './content.ts'
import type { Digest } from './digest.ts'
import type { MergesFact } from './merge-facts.ts'
import type { Observed } from './observed.ts'
import type { TreePath } from './path.ts'
import type { IndexFact, OrphansFact, ReferenceFact, UnjudgedLinks, UnjudgedTrailers } from './references.ts'

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

/** Why a text could not be read that a partial clone left at its remote, or a sparse checkout in git: that is no damage. */
export const [NOT_FETCHED, LEFT_OUT] = ['its git object was not fetched', 'the sparse checkout leaves it out']
