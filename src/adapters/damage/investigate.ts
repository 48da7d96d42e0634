import type { CommittedFact, DamageFact, DamageQuestion, GoodCopies, GoodCopy, Likeness } from '../../domain/damage.ts'
import type { Digest } from '../../domain/digest.ts'
import type { TreePath } from '../../domain/path.ts'
import type { Backend } from '../../ports.ts'
import { mixedByMerge } from '../git/mixed-by-merge.ts'
import type { ObjectReader } from '../git/object-reader.ts'
import type { RecallingMemory } from '../object-memory/object-memory.ts'
import { sha256Of } from '../hashing/sha256.ts'
import { decodeStrictUtf8 } from '../path-bytes.ts'
import { findCopies } from './find-copies.ts'
import type { FoundCopies } from './find-copies.ts'
import { likenessOf } from './likeness.ts'
import { countMarkers } from './redaction.ts'
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
  /** What is judged, or what the work tree was checked out from. */
  readonly commits: readonly string[]
  /** Objects that are not here would be asked for at a remote, by an older git: only those that are here are looked at. */
  readonly isPartialClone: boolean
  /** Older commits are not here. */
  readonly isShallow: boolean
  /** What earlier runs read of blobs; null when nothing is remembered. */
  readonly memory: RecallingMemory | null
}

/** Larger artifacts are known by their digests only. */
const MAX_BYTES = 64 * 1024 * 1024
/** So many are compared with a good copy, which is read for it; the others are known by their own bytes and the history's digests. */
const MAX_COMPARED = 1_000
/** Each walks the history once more; what mixes one file mixes its neighbours. */
const MAX_MERGES_ASKED = 100

/** One answer for each question, in their order. Whatever cannot be told is left open; nothing is fetched. */
export async function investigate(
  questions: readonly DamageQuestion[],
  options: InvestigateOptions,
): Promise<readonly DamageFact[]> {
  const { reader, root } = options
  const paths = questions.map(({ path }) => path)
  const index = root === null ? null : await lookAtIndex(root, reader, paths)
  const wanted = new Map<TreePath, Set<Digest>>()
  for (const { expected, path } of questions) wanted.set(path, (wanted.get(path) ?? new Set()).add(expected))
  const found = await findCopies(wanted, { ...options, known: index?.digests ?? new Map() })
  const facts: DamageFact[] = []
  const left = { comparisons: MAX_COMPARED, merges: MAX_MERGES_ASKED }
  // One at a time: together they could be far more than there is memory.
  for (const question of questions) {
    const committed = index?.committed.get(question.path) ?? null
    const twins = question.actual === null ? [] : (index?.twins.get(question.path) ?? [])
    const collidesWith = twins.find(({ sha256 }) => sha256 === question.actual)?.path ?? null
    facts.push({ ...(await lookInto(question, committed, found, { ...options, left })), committed, collidesWith })
  }
  return facts
}

async function lookInto(
  question: DamageQuestion,
  committed: CommittedFact | null,
  found: FoundCopies,
  options: InvestigateOptions & { readonly left: { comparisons: number; merges: number } },
): Promise<Omit<DamageFact, 'committed' | 'collidesWith'>> {
  const { actual, expected, path } = question
  const { commits, gitDir, left, reader } = options
  const copy = found.copies.get(expected)
  const bytes = actual === null ? null : await presentBytes(options.backend, path, actual)
  const undone = bytes === null ? null : undoneBy(bytes, expected)
  const added = bytes === null || undone !== null ? null : addedAfterBytes(bytes, expected)
  const isMechanical = undone !== null || added !== null
  const isCompared = bytes !== null && copy !== undefined && left.comparisons-- > 0
  const good = isCompared ? await goodBytes(reader, copy) : null
  const likeness = bytes === null || good === null ? null : likenessWithMarkers(bytes, good)
  const [commit] = commits
  const isExplained = isMechanical || likeness?.kind === 'redacted' || actual === null || commit === undefined
  const merge = isExplained || left.merges-- <= 0 ? null : await mixedByMerge(gitDir, commit, question)
  const copies = sayWhere(copy, expected, { committed, likeness, isMechanical })
  return {
    undoneBy: undone,
    addedAfterBytes: added,
    likeness,
    markerCount: bytes === null ? 0 : markersIn(bytes),
    isOlderVersion: found.isOlderVersion(path, expected),
    mixedByMerge: merge === null ? null : { merge: copies.kind === 'found' ? merge : null },
    copies,
    unsearched: copy === undefined ? found.unsearched : null,
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

/** Null when they are not the bytes that were judged: more than is compared, pieces joined, or changed meanwhile. */
async function presentBytes(backend: Backend, path: TreePath, actual: Digest): Promise<Buffer | null> {
  const text = (await backend.readTexts([path], MAX_BYTES)).get(path)
  if (text?.seen !== true) return null
  const bytes = Buffer.from(text.value.buffer, text.value.byteOffset, text.value.byteLength)
  return sha256Of(bytes) === actual ? bytes : null
}

async function goodBytes(reader: ObjectReader, { objectId }: GoodCopy): Promise<Buffer | null> {
  const [reading] = await reader.read(
    [{ objectIds: [objectId], type: 'blob', keepBytes: MAX_BYTES, isHashed: false }],
    () => undefined,
  )
  return reading?.kind === 'read' ? reading.kept : null
}

interface Circumstances {
  readonly committed: CommittedFact | null
  readonly likeness: Likeness | null
  /** Nothing of the recorded bytes is lost. */
  readonly isMechanical: boolean
}

/** What has all of the good copy, whatever was added. */
const HAS_IT_ALL: ReadonlySet<Likeness['kind']> = new Set(['extended', 'grown'])

/**
 * Where a copy lies is said only when it shows nothing that may have been taken out on purpose: what is there has all of it, or the
 * index still has it at that path. However much bytes look cut off, filled up or garbled, somebody who committed them may have meant
 * it, and what the work tree did to them since does not tell.
 */
function sayWhere(
  copy: GoodCopy | undefined,
  expected: Digest,
  { committed, likeness, isMechanical }: Circumstances,
): GoodCopies {
  if (copy === undefined) return { kind: 'none' }
  const isAtTip = committed?.sha256 === expected
  const hasItAll = isMechanical || (likeness !== null && HAS_IT_ALL.has(likeness.kind))
  const isSafe = likeness?.kind === 'redacted' ? false : isAtTip || hasItAll
  return isSafe ? { kind: 'found', places: [copy] } : { kind: 'withheld' }
}
