import type {
  CommittedFact,
  DamageFact,
  DamageQuestion,
  GoodCopies,
  GoodCopy,
  Likeness,
  Unseen,
} from '../../domain/damage.ts'
import type { Digest } from '../../domain/digest.ts'
import type { TreePath } from '../../domain/path.ts'
import { isAppendOnly } from '../../domain/append-only.ts'
import type { Backend } from '../../ports.ts'
import { folderOf, pathWithin } from '../../domain/path.ts'
import { mixedByMerge } from '../git/mixed-by-merge.ts'
import type { ObjectReader } from '../git/object-reader.ts'
import type { RootTree } from '../git/tree-objects.ts'
import type { RecallingMemory } from '../object-memory/object-memory.ts'
import { sha256Of } from '../hashing/sha256.ts'
import { decodeStrictUtf8 } from '../path-bytes.ts'
import { findCopies } from './find-copies.ts'
import type { FoundCopies } from './find-copies.ts'
import { likenessOf } from './likeness.ts'
import { countMarkers, countWordMarkers } from '../redaction/redaction.ts'
import { addedAfterBytes, undoneBy } from './transformations.ts'
import { lookAtIndex } from './work-tree-side.ts'

/** What looking into damage needs. */
export interface InvestigateOptions {
  readonly gitDir: string
  /** Of the work tree, when that is what is judged; else null. */
  readonly root: string | null
  readonly reader: ObjectReader
  /** What is judged was read through it. */
  readonly backend: Backend
  /** What is judged, or what the work tree was checked out from: commits, and the paths that the backend has their trees at. */
  readonly trees: readonly RootTree[]
  /** Objects that are not here would be asked for at a remote, by an older git: only those that are here are looked at. */
  readonly isPartialClone: boolean
  /** Older commits are not here. */
  readonly isShallow: boolean
  /** What earlier runs read of blobs; null when nothing is remembered. */
  readonly memory: RecallingMemory | null
}

/** Larger artifacts are known by their digests only. */
const MAX_BYTES = 64 * 1024 * 1024
/** So much is looked into, good copies included: a few bytes of git can be named by any number of lines. */
const MAX_TOTAL_BYTES = 1024 * 1024 * 1024
/** So many lines are hashed one by one, some 10 s of it. */
const MAX_TOTAL_LINES = 5_000_000
/** Each walks the history once more; what mixes one file mixes its neighbours. */
const MAX_MERGES_ASKED = 100

/** One answer for each question, in their order. Whatever cannot be told is left open; nothing is fetched. */
export async function investigate(
  questions: readonly DamageQuestion[],
  options: InvestigateOptions,
): Promise<readonly DamageFact[]> {
  const { reader, root, trees } = options
  const placeOf = createPlaces(trees)
  const paths = questions.map(({ path }) => path)
  const index = root === null ? null : await lookAtIndex(root, reader, paths)
  const wanted = new Map<TreePath, Set<Digest>>()
  for (const { expected, path } of questions) {
    const { pathInTree } = placeOf(path)
    wanted.set(pathInTree, (wanted.get(pathInTree) ?? new Set()).add(expected))
  }
  const commits = trees.map(({ commit }) => commit)
  const found = await findCopies(wanted, { ...options, commits, known: index?.digests ?? new Map() })
  const left = { bytes: MAX_TOTAL_BYTES, lines: MAX_TOTAL_LINES, merges: MAX_MERGES_ASKED }
  const lookAtBytes = createLook(options, found, left)
  const facts: DamageFact[] = []
  // One at a time: together they could be far more than there is memory.
  for (const question of questions) {
    const committed = index?.committed.get(question.path) ?? null
    const twins = question.actual === null ? [] : (index?.twins.get(question.path) ?? [])
    const collidesWith = twins.find(({ sha256 }) => sha256 === question.actual)?.path ?? null
    const look = await lookAtBytes(question)
    facts.push({
      ...(await explained(question, committed, look, found, { ...options, left, placeOf })),
      committed,
      collidesWith,
    })
  }
  return facts
}

/** Where a path of the backend lies in the tree of a commit; no commit where there is none. */
type PlaceOf = (path: TreePath) => { readonly commit: string | null; readonly pathInTree: TreePath }

function createPlaces(trees: readonly RootTree[]): PlaceOf {
  const byRoot = new Map(trees.map(({ commit, path }) => [path, commit]))
  return (path) => {
    let root = folderOf(path)
    while (root !== '.' && !byRoot.has(root)) root = folderOf(root)
    return { commit: byRoot.get(root) ?? null, pathInTree: pathWithin(root, path) ?? path }
  }
}

/** What the bytes show by themselves, and beside a good copy. */
type Look = Pick<DamageFact, 'undoneBy' | 'addedAfterBytes' | 'likeness' | 'markerCount' | 'unseen'>

const NO_LOOK: Look = { undoneBy: null, addedAfterBytes: null, likeness: null, markerCount: 0 }

/** Looks at the same bytes once, whatever paths have them. */
function createLook(
  { backend, reader }: InvestigateOptions,
  { copies }: FoundCopies,
  left: { bytes: number; lines: number },
): (question: DamageQuestion) => Promise<Look> {
  const looks = new Map<string, Look>()
  const look = async (path: TreePath, actual: Digest, expected: Digest): Promise<Look> => {
    const copy = copies.get(expected)
    const bytes = left.bytes < 0 ? 'too-much' : await presentBytes(backend, path, actual)
    if (typeof bytes === 'string') return { ...NO_LOOK, unseen: bytes }
    left.bytes -= bytes.length
    const undone = undoneBy(bytes, expected)
    const good = copy === undefined ? null : await goodBytes(reader, copy)
    if (copy !== undefined && good === null) return { ...NO_LOOK, undoneBy: undone, unseen: 'too-much' }
    left.bytes -= good?.length ?? 0
    const likeness = good === null ? null : likenessWithMarkers(bytes, good)
    return {
      undoneBy: undone,
      addedAfterBytes: undone !== null || !isAppendOnly(path) ? null : recordedLength(bytes, expected, likeness, left),
      likeness,
      // With nothing to compare with, stars and the like are everyday text.
      markerCount: good === null ? wordMarkersIn(bytes) : markersIn(bytes),
    }
  }
  return async ({ actual, expected, path }) => {
    if (actual === null) return NO_LOOK
    const key = `${actual} ${expected} ${isAppendOnly(path)}`
    const known = looks.get(key) ?? (await look(path, actual, expected))
    looks.set(key, known)
    return known
  }
}

/** Length of the first part of the bytes that has the recorded digest: that of the good copy, if there is one. */
function recordedLength(
  bytes: Buffer,
  expected: Digest,
  likeness: Likeness | null,
  left: { lines: number },
): number | null {
  if (likeness !== null) return likeness.kind === 'extended' ? likeness.sizeBytes : null
  const added = addedAfterBytes(bytes, expected, left.lines)
  left.lines -= added.lineCount
  return added.recordedBytes
}

async function explained(
  question: DamageQuestion,
  committed: CommittedFact | null,
  look: Look,
  found: FoundCopies,
  {
    gitDir,
    left,
    placeOf,
  }: Pick<InvestigateOptions, 'gitDir'> & { readonly left: { merges: number }; readonly placeOf: PlaceOf },
): Promise<Omit<DamageFact, 'committed' | 'collidesWith'>> {
  const { actual, expected, path } = question
  const copy = found.copies.get(expected)
  const isMechanical = look.undoneBy !== null || look.addedAfterBytes !== null
  const { commit, pathInTree } = placeOf(path)
  const isExplained = isMechanical || look.likeness?.kind === 'redacted' || actual === null || commit === null
  const claimed = { path: pathInTree, manifest: placeOf(question.manifest).pathInTree }
  const merge = isExplained || left.merges-- <= 0 ? null : await mixedByMerge(gitDir, commit, claimed)
  const copies = sayWhere(copy, question, committed, look)
  return {
    ...look,
    isOlderVersion: found.isOlderVersion(pathInTree, expected, commit),
    mixedByMerge: merge === null ? null : { merge: copies.kind === 'found' ? merge : null },
    copies,
    unsearched: copy === undefined ? found.unsearched : found.unwalked,
  }
}

/** Where there are more signs of redaction than in the good copy, something was redacted, whatever else was done. */
function likenessWithMarkers(bytes: Buffer, good: Buffer): Likeness {
  const likeness = likenessOf(bytes, good)
  if (HAS_IT_ALL.has(likeness.kind) || markersIn(bytes) <= markersIn(good)) return likeness
  return { ...likeness, kind: 'redacted' }
}

function markersIn(bytes: Buffer): number {
  return countMarkers(decodeStrictUtf8(bytes) ?? '')
}

function wordMarkersIn(bytes: Buffer): number {
  return countWordMarkers(decodeStrictUtf8(bytes) ?? '')
}

/** Or why they are not the bytes that were judged: more than is compared; pieces joined, or changed meanwhile. */
async function presentBytes(backend: Backend, path: TreePath, actual: Digest): Promise<Buffer | Unseen> {
  const text = (await backend.readTexts([path], MAX_BYTES)).get(path)
  if (text?.seen !== true) return 'too-much'
  const bytes = Buffer.from(text.value.buffer, text.value.byteOffset, text.value.byteLength)
  return sha256Of(bytes) === actual ? bytes : 'in-pieces'
}

async function goodBytes(reader: ObjectReader, { objectId }: GoodCopy): Promise<Buffer | null> {
  const [reading] = await reader.read(
    [{ objectIds: [objectId], type: 'blob', keepBytes: MAX_BYTES, isHashed: false }],
    () => undefined,
  )
  return reading?.kind === 'read' ? reading.kept : null
}

/** What has all of the good copy, whatever was added. */
const HAS_IT_ALL: ReadonlySet<Likeness['kind']> = new Set(['extended', 'grown'])

/**
 * Where a copy lies is said only when it shows nothing that may have been taken out on purpose: what is there has all of it, or the
 * index still has it at that path. However much bytes look cut off, filled up or garbled, somebody who committed them may have meant
 * it, and what the work tree did to them since does not tell. Of bytes that were not looked into nothing is known.
 */
function sayWhere(
  copy: GoodCopy | undefined,
  { actual, expected }: DamageQuestion,
  committed: CommittedFact | null,
  { addedAfterBytes: added, likeness, undoneBy: undone, unseen }: Look,
): GoodCopies {
  if (copy === undefined) return { kind: 'none' }
  const isAtTip = committed?.sha256 === expected
  const isMechanical = undone !== null || added !== null
  const hasItAll = isMechanical || (likeness !== null && HAS_IT_ALL.has(likeness.kind))
  const mayBeRedacted = likeness?.kind === 'redacted' || (actual !== null && unseen !== undefined && !isMechanical)
  return !mayBeRedacted && (isAtTip || hasItAll) ? { kind: 'found', places: [copy] } : { kind: 'withheld' }
}
