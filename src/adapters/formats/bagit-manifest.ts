import { MAX_REJECTIONS } from '../../domain/store-facts.ts'
import type { ManifestFact, OtherAlgorithm, Rejection, RejectionReason } from '../../domain/store-facts.ts'
import type { TreePath } from '../../domain/path.ts'
import { nameOf } from '../../domain/path.ts'
import { pathOfName, rejectPath } from '../manifest/path-rules.ts'
import { foldName } from '../manifest/strict-rules.ts'
import type { BagProblems } from './bagit-problems.ts'
import { tagLines } from './bagit-text.ts'
import type { TagLine } from './bagit-text.ts'
import { shorten } from './sums-claims.ts'

/** The algorithms of digests in bags that are verified. */
export type BagAlgorithm = 'sha256' | OtherAlgorithm

/** Hexadecimal digits of each. */
const LENGTHS: Readonly<Record<BagAlgorithm, number>> = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
}

/** A manifest by its name: `manifest-<algorithm>.txt`, `tagmanifest-<algorithm>.txt`. */
export interface ManifestName {
  readonly path: TreePath
  readonly isTagManifest: boolean
  /** Null for one that is not verified. */
  readonly algorithm: BagAlgorithm | null
}

const NAME = /^(tag)?manifest-([A-Za-z0-9-]{1,40})\.txt$/

/** Null for a file that is no manifest of a bag. */
export function manifestNameOf(path: TreePath): ManifestName | null {
  const found = NAME.exec(path)
  if (found === null) return null
  const named = (found[2] ?? '').toLowerCase().replaceAll('-', '')
  return { path, isTagManifest: found[1] !== undefined, algorithm: isAlgorithm(named) ? named : null }
}

function isAlgorithm(name: string): name is BagAlgorithm {
  return Object.hasOwn(LENGTHS, name)
}

/** One line of a manifest that can be used. */
export interface BagEntry {
  readonly line: number
  readonly path: TreePath
  /** Lowercase hex. */
  readonly digest: string
}

/** A manifest as it was read. */
export interface BagManifest extends ManifestName {
  readonly entries: readonly BagEntry[]
  readonly fact: ManifestFact
}

/** How a bag's manifests are to be read. */
export interface BagManifestOptions {
  /** RFC 8493 applies, not a draft. */
  readonly isFinal: boolean
  /** True for a file of the bag. */
  readonly isThere: (path: TreePath) => boolean
  readonly problems: BagProblems
}

const MAX_LINE = 65_536
const LINE = /^([0-9A-Fa-f]+)[ \t]+(\*?)(.+)$/s

const CONTROL = /[\0-\x08\x0a-\x1f\x7f-\x9f]/
const CONFLICT_MARKER = /^(?:<{7} |>{7} |\|{7} |={7}$)/

/** Reads the lines of a manifest: a digest, blanks, a path with `/` (RFC 8493, 2.1.3 and 2.2.1). */
export function parseBagManifest(name: ManifestName, text: string, options: BagManifestOptions): BagManifest {
  const entries = new Map<TreePath, BagEntry>()
  const rejections: Rejection[] = []
  let rejectionCount = 0
  const form = { starred: 0, dotted: 0, all: 0 }
  for (const line of tagLines(text)) {
    const read = readLine(line, name, options)
    form.all += 1
    if (read.isStarred) form.starred += 1
    if (read.isDotted) form.dotted += 1
    const reason = read.reason ?? takeEntry(read, line, name, entries, options)
    if (reason === null) continue
    rejectionCount += 1
    if (rejections.length < MAX_REJECTIONS) rejections.push({ line: line.number, reason, name: shorten(read.path) })
  }
  if (form.starred > 0 || (form.all > 0 && form.dotted === form.all))
    options.problems.add('checksum-tool-form', name.path, 1, null)
  const all = [...entries.values()]
  findCollisions(name, all, options.problems)
  const fact = { path: name.path, unreadable: null, claimCount: all.length, rejections, rejectionCount }
  return { ...name, entries: all, fact }
}

interface ReadLine {
  readonly reason: RejectionReason | null
  readonly path: TreePath
  readonly digest: string
  readonly isStarred: boolean
  readonly isDotted: boolean
}

function readLine({ text }: TagLine, { algorithm }: ManifestName, options: BagManifestOptions): ReadLine {
  const failed = (reason: RejectionReason): ReadLine => ({
    ...{ reason, path: text.slice(0, MAX_LINE), digest: '' },
    ...{ isStarred: false, isDotted: false },
  })
  if (text.length > MAX_LINE) return failed('line-too-long')
  const [, digest = '', star = '', name = ''] = LINE.exec(text) ?? []
  if (digest === '') return failed(CONFLICT_MARKER.test(text) ? 'conflict-marker' : 'malformed')
  if (algorithm !== null && digest.length !== LENGTHS[algorithm]) return failed('malformed')
  if (CONTROL.test(name)) return failed('control-character')
  const path = decodeName(pathOfName(name), options)
  return {
    reason: rejectPath(path),
    path,
    digest: digest.toLowerCase(),
    isStarred: star !== '',
    isDotted: name.startsWith('./'),
  }
}

/** CR, LF and, since 1.0, `%` are percent-encoded. Drafts left it to their makers, so that a file of the name as written counts first. */
function decodeName(name: TreePath, { isFinal, isThere }: BagManifestOptions): TreePath {
  if (!name.includes('%')) return name
  const decoded = name.replace(isFinal ? /%(?:0[AD]|25)/gi : /%0[AD]/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  )
  return decoded !== name && isThere(name) && !isThere(decoded) ? name : decoded
}

function takeEntry(
  { digest, path }: ReadLine,
  { number }: TagLine,
  name: ManifestName,
  entries: Map<TreePath, BagEntry>,
  { problems }: BagManifestOptions,
): RejectionReason | null {
  const known = entries.get(path)
  if (known !== undefined) {
    if (known.digest !== digest) return 'conflicting-duplicate'
    problems.add('listed-twice', name.path, number, path)
    return null
  }
  const isPayload = path.startsWith('data/')
  if (!name.isTagManifest && !isPayload) problems.add('no-payload-path', name.path, number, path)
  if (name.isTagManifest && isPayload) problems.add('payload-in-tag-manifest', name.path, number, path)
  if (SYSTEM_FILES.test(nameOf(path))) problems.add('system-file', name.path, number, path)
  entries.set(path, { line: number, path, digest })
  return null
}

/** Files that file managers write on their own; they come and go. */
const SYSTEM_FILES = /^(?:\.DS_Store|\.AppleDouble|\.Spotlight-V100|\.Trashes|Thumbs\.db|desktop\.ini|\._.+)$/i

function findCollisions({ path: where }: ManifestName, entries: readonly BagEntry[], problems: BagProblems): void {
  const byFoldedName = new Map<string, TreePath>()
  for (const { line, path } of entries) {
    const folded = foldName(path)
    const other = byFoldedName.get(folded)
    if (other === undefined) byFoldedName.set(folded, path)
    else {
      const isNormal = other.normalize('NFC') === path.normalize('NFC')
      problems.add(isNormal ? 'normalisation-collision' : 'case-collision', where, line, path)
    }
  }
}
