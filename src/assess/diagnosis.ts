import { isAppendOnly } from '../domain/append-only.ts'
import type { DamageFact, GoodCopy, Likeness, Unsearched, Unseen } from '../domain/damage.ts'
import type { ArtifactFact, StoreFact } from '../domain/store-facts.ts'
import type { Evidence, Json } from '../domain/finding.ts'
import { printablePath } from '../domain/path.ts'
import type { Severity } from '../domain/severity.ts'
import { damageCommand, isSoundInGit } from './damage-command.ts'

/** The named cause of a mismatch: decided by bytes and digests, explained by attributes and configuration. */
export type Diagnosis =
  | 'line-endings'
  | 'filter-or-keyword'
  | 'lfs-wrong-object'
  | 'stale'
  | 'merge-mixed'
  | 'torn'
  | 'appended'
  | 'redacted'
  | 'symlink-as-text'
  | 'case-collision'
  | 'encoding'
  | 'corrupt'

/** The cause; null when the damage was not looked into. */
export function diagnosisOf(artifact: ArtifactFact): Diagnosis | null {
  const { damage, path, reading } = artifact
  if (reading.kind === 'read' && reading.lfsOid !== undefined) return 'lfs-wrong-object'
  if (damage === undefined) return null
  return (
    ofCheckout(artifact, damage) ??
    ofContent(damage, isAppendOnly(path)) ??
    (damage.mixedByMerge !== null ? 'merge-mixed' : ofHistory(damage))
  )
}

/** What git, or another program, does to bytes on their way to the disk. */
function ofCheckout(artifact: ArtifactFact, damage: DamageFact): Diagnosis | null {
  const { reading } = artifact
  const { collidesWith, committed, likeness, undoneBy } = damage
  const isAsCommitted = reading.kind === 'read' && reading.sha256 === committed?.sha256
  if (committed?.kind === 'symlink' && isAsCommitted) return 'symlink-as-text'
  if (undoneBy === 'crlf-to-lf' || undoneBy === 'lf-to-crlf') return 'line-endings'
  const isFiltered = FILTERS.some((name) => Object.hasOwn(committed?.attributes ?? {}, name))
  if (isFiltered && isSoundInGit(artifact, damage) && !(likeness !== null && NO_FILTER.has(likeness.kind)))
    return 'filter-or-keyword'
  if (undoneBy === 'without-bom' || undoneBy === 'with-bom' || undoneBy === 'from-utf-16') return 'encoding'
  return collidesWith === null ? null : 'case-collision'
}

/** Attributes by which git writes other bytes than it has. */
const FILTERS = ['filter', 'ident', 'working-tree-encoding', 'export-subst'] as const

/** What no filter makes of a file: it is told for itself. */
const NO_FILTER: ReadonlySet<Likeness['kind']> = new Set(['cut', 'nul-filled', 'redacted'])

/** What the bytes themselves show, redaction before damage. */
function ofContent({ addedAfterBytes, likeness, undoneBy }: DamageFact, isAppendedTo: boolean): Diagnosis | null {
  if (undoneBy === 'without-nul-tail') return 'torn'
  if (likeness?.kind === 'redacted') return 'redacted'
  if (likeness?.kind === 'cut' || likeness?.kind === 'nul-filled') return 'torn'
  const isLonger = addedAfterBytes !== null || likeness?.kind === 'extended'
  return isLonger && isAppendedTo ? 'appended' : null
}

function ofHistory({ copies, isOlderVersion, likeness, markerCount, unseen }: DamageFact): Diagnosis {
  if (likeness?.kind === 'garbled' || unseen !== undefined) return 'corrupt'
  if (isOlderVersion) return 'stale'
  // With nothing to compare with, what stands in the place of something is the one sign that is left.
  return markerCount > 0 && copies.kind === 'none' ? 'redacted' : 'corrupt'
}

const SEVERITIES: Readonly<Record<Exclude<Diagnosis, 'corrupt'>, Severity>> = {
  'line-endings': 'warning',
  'filter-or-keyword': 'warning',
  'lfs-wrong-object': 'error',
  stale: 'warning',
  'merge-mixed': 'error',
  torn: 'error',
  appended: 'info',
  redacted: 'warning',
  'symlink-as-text': 'warning',
  'case-collision': 'warning',
  encoding: 'warning',
}

/** How bad it is. Corruption without any copy left is critical: nothing can bring the bytes back. One that may lie elsewhere is left. */
export function severityOfDiagnosis(diagnosis: Diagnosis | null, { damage }: ArtifactFact): Severity {
  if (diagnosis === null) return 'error'
  if (diagnosis !== 'corrupt') return SEVERITIES[diagnosis]
  return damage?.copies.kind === 'none' && damage.unsearched === null ? 'critical' : 'error'
}

/** The cause as the end of a sentence. Without evidence of damage, or with too little to look at, that is what it says. */
export function causeWords(diagnosis: Diagnosis, artifact: ArtifactFact): string {
  const { damage } = artifact
  const isCommitted = damage === undefined || !isSoundInGit(artifact, damage)
  if (diagnosis === 'line-endings' && isCommitted) return 'only its line ends were converted, and were committed so'
  if (diagnosis !== 'corrupt' || damage?.likeness?.kind === 'garbled') return CAUSE_WORDS[diagnosis]
  if (damage?.unseen !== undefined) return `it was changed or damaged, and ${UNSEEN_WORDS[damage.unseen]}`
  const isAllSearched = damage === undefined || damage.unsearched === null
  return isAllSearched
    ? 'it was changed or damaged, and nothing here tells which'
    : 'it was changed or damaged, and this clone has too little to tell which'
}

const UNSEEN_WORDS: Readonly<Record<Unseen, string>> = {
  'too-much': 'it is too large, or there are too many, to tell which',
  'in-pieces': 'it lies in several files, or changed meanwhile: that cannot be told apart',
}

const CAUSE_WORDS: Readonly<Record<Diagnosis, string>> = {
  'line-endings': 'only its line ends were converted',
  'filter-or-keyword': 'a filter or keyword of .gitattributes changed it at checkout',
  'lfs-wrong-object': 'it is a Git LFS pointer to another object',
  stale: 'another version of the file has it: the record and the bytes moved apart',
  'merge-mixed': 'a merge took its bytes from one side and their record from the other',
  torn: 'it is cut off, or filled up with NUL bytes',
  appended: 'it grew after it was recorded, and what was recorded is unchanged',
  redacted: 'something was taken out of it, or redacted, after its digest was recorded',
  'symlink-as-text': 'it is a symbolic link that was checked out as text',
  'case-collision': 'another file, whose name differs in case or Unicode form only, took its place',
  encoding: 'only its encoding was converted',
  corrupt: 'its bytes were damaged',
}

/** What a person, or a program, can check of it. Of what may have been taken out on purpose nothing is told. */
export function damageEvidence(diagnosis: Diagnosis | null, artifact: ArtifactFact, store: StoreFact): Evidence {
  const { damage } = artifact
  if (diagnosis === null) return {}
  if (damage === undefined) return { diagnosis }
  const { addedAfterBytes, committed, copies, likeness, markerCount, mixedByMerge, undoneBy } = damage
  if (diagnosis === 'redacted') return { diagnosis, markers: markerCount }
  const isShown = copies.kind === 'found'
  const { attributes = {}, autocrlf = null } = committed ?? {}
  const merge = mixedByMerge?.merge ?? null
  const command = damageCommand(diagnosis, artifact, store)
  return {
    diagnosis,
    ...(undoneBy === null ? {} : { undoneBy }),
    ...(addedAfterBytes === null ? {} : { recordedBytes: addedAfterBytes }),
    ...(isShown && likeness !== null
      ? { goodSizeBytes: likeness.sizeBytes, firstDifference: likeness.firstDifference }
      : {}),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(autocrlf === null ? {} : { autocrlf }),
    ...(damage.collidesWith === null ? {} : { collidesWith: printablePath(damage.collidesWith) }),
    ...(merge === null ? {} : { merge }),
    goodCopy: whereItLies(damage),
    ...(command === null ? {} : { command }),
  }
}

function whereItLies({ copies, unsearched }: DamageFact): Json {
  switch (copies.kind) {
    case 'found':
      return copies.places.map(placeOfCopy)[0] ?? null
    case 'withheld':
      return 'there is one; where is not said, for what is gone may have been removed on purpose'
    case 'none':
      return unsearched === null ? 'no object of this clone has the recorded bytes' : NONE_FOUND[unsearched]
  }
}

const NONE_FOUND: Readonly<Record<Unsearched, string>> = {
  'older-commits':
    'none was found, but this clone has not the whole history: fetch it with git fetch --unshallow, or fetch-depth: 0 of the checkout',
  'unfetched-objects':
    'none was found, but this clone has not all objects: fetch them with git fetch --refetch --no-filter',
  'unread-objects': 'none was found, but not every object of this clone could be read: git fsck says more',
  'large-objects': 'none was found, but this clone has more objects than are searched',
}

function placeOfCopy({ commit, isCommitWithheld, isInAncestry, objectId, path }: GoodCopy): Evidence {
  if (isCommitWithheld === true) return { objectId, isInAncestry }
  return { objectId, commit, path: path === null ? null : printablePath(path), isInAncestry }
}
