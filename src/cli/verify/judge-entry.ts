import { lstatSync } from 'node:fs'
import { FOLDER_DETAIL, SYMLINK_ANCESTOR } from '../../adapters/hashing/open-safely.ts'
import { codeOf } from '../../adapters/hashing/reading-of-error.ts'
import { createSha256 } from '../../adapters/hashing/sha256.ts'
import type { ManifestEntry, ManifestItem, RejectedLine } from '../../adapters/manifest/parse-manifest.ts'
import { verdictOf } from '../../assess/verdict.ts'
import type { Reading, RejectionReason } from '../../domain/store-facts.ts'
import { folderOf, hasRawBytes, joinPath, nameOf } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import type { ManifestSource, Tree } from './check-manifest.ts'
import type { VerifyOptions } from './verify-options.ts'
import type { Voice } from './voice.ts'

/** Judges the entries of one manifest, tells of them, and counts. */
export interface Judge {
  /** `readings` are those of the entries among `items` that are not `-`, in order. */
  readonly tell: (items: readonly ManifestItem[], readings: readonly Reading[]) => Promise<void>
  /** Tells the sums. Good is what GNU, and our own rules, call good. */
  readonly conclude: () => { readonly isManifest: boolean; readonly isGood: boolean }
}

/** A judge that has seen nothing yet. */
export function createJudge(source: ManifestSource, tree: Tree, options: VerifyOptions, voice: Voice): Judge {
  const count = { entries: 0, matched: 0, misformatted: 0, unreadable: 0, mismatched: 0, rejected: 0 }
  const absenceOf = createAbsence(tree.root)

  const reject = (line: number, reason: RejectionReason, name: string): void => {
    count.rejected += 1
    voice.rejected(source.name, line, reason, name)
  }

  const refuse = ({ line, reason, name, isAlways }: RejectedLine): void => {
    if (isAlways || options.isStrict) reject(line, reason, name)
    if (isAlways) return
    count.misformatted += 1
    if (!options.isStrict) voice.misformatted(source.name, line)
  }

  const judge = (entry: ManifestEntry, reading: Reading): void => {
    count.entries += 1
    const name = source.prefix + entry.name
    const outcome = outcomeOf(entry, reading, () => absenceOf(joinPath(source.folder, entry.path)))
    switch (outcome.kind) {
      case 'matched':
      case 'mismatched':
        count[outcome.kind] += 1
        voice[outcome.kind](name)
        return
      case 'unreadable':
        if (options.isIgnoringMissing && outcome.isMissing) return
        count.unreadable += 1
        voice.unreadable(name, outcome.reason)
        return
      case 'rejected':
        reject(entry.line, outcome.reason, entry.name)
    }
  }

  const tell: Judge['tell'] = async (items, readings) => {
    let next = 0
    for (const item of items) {
      if (item.kind === 'rejected') refuse(item)
      else if (item.path === '-') judge(item, await hashStream(tree.stdin))
      else judge(item, readings[next++] ?? { kind: 'absent' })
    }
  }

  const conclude: Judge['conclude'] = () => {
    const isManifest = !source.isAmbiguous || count.entries + count.rejected > 0
    if (count.entries > 0) voice.sum(count)
    else if (count.rejected === 0 && isManifest)
      voice.manifestFails(source.name, 'no properly formatted checksum lines found')
    if (count.entries > 0 && options.isIgnoringMissing && count.matched === 0) voice.nothingVerified(source.name)
    voice.flush()
    const isFlawless = count.mismatched + count.unreadable + count.rejected === 0
    return { isManifest, isGood: count.matched > 0 && isFlawless && (!options.isStrict || count.misformatted === 0) }
  }

  return { tell, conclude }
}

type Outcome =
  | { readonly kind: 'matched' | 'mismatched' }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly isMissing: boolean }
  | { readonly kind: 'rejected'; readonly reason: RejectionReason }

const MATCHED: Outcome = { kind: 'matched' }
const MISMATCHED: Outcome = { kind: 'mismatched' }

/** @param absence which way the file is absent, as the code of a system error. */
function outcomeOf(entry: ManifestEntry, reading: Reading, absence: () => string): Outcome {
  switch (reading.kind) {
    case 'read':
      return isMatch(entry, reading) ? MATCHED : MISMATCHED
    case 'absent': {
      const code = absence()
      return { kind: 'unreadable', reason: ABSENCE[code] ?? code, isMissing: code === 'ENOENT' }
    }
    case 'unreadable': {
      const reason = rejectionOf(reading)
      return reason === null
        ? { kind: 'unreadable', reason: reasonOf(reading), isMissing: false }
        : { kind: 'rejected', reason }
    }
    case 'present':
    case 'object-absent':
    case 'object-corrupt':
      throw new Error(`a work tree answered "${reading.kind}" when asked to hash`)
  }
}

/** The same verdict as everywhere: what verifies here also verifies in a whole run. */
function isMatch({ path, line, sha256 }: ManifestEntry, reading: Reading): boolean {
  return verdictOf({ path, claim: { sha256, manifest: '', line }, reading }) === 'match'
}

type Unreadable = Extract<Reading, { readonly kind: 'unreadable' }>

/** Links, devices and FIFOs are rejected; a folder is what GNU calls it. */
function rejectionOf({ cause, detail }: Unreadable): RejectionReason | null {
  if (cause === 'symlink') return detail === SYMLINK_ANCESTOR ? 'symlink-ancestor' : 'symlink'
  return cause === 'not-a-file' && detail !== FOLDER_DETAIL ? 'not-a-file' : null
}

function reasonOf({ cause, detail }: Unreadable): string {
  if (cause === 'permission') return 'Permission denied'
  return detail === FOLDER_DETAIL ? 'Is a directory' : detail
}

const ABSENCE: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or directory',
  ENOTDIR: 'Not a directory',
  ENAMETOOLONG: 'File name too long',
}

/** The longest name of a file, in bytes, on every file system that matters here (NAME_MAX). */
const MAX_NAME_BYTES = 255

/** How many folders are remembered. */
const MAX_FOLDERS = 50_000

/**
 * Which way files of the tree are absent, as the code of a system error: the words differ, and `--ignore-missing` forgives
 * the first only. Each folder is looked at once: a download's manifest can name a million files that are not there.
 */
function createAbsence(root: string): (path: TreePath) => string {
  const folders = new Map<TreePath, string>([['.', 'ENOENT']])
  const enter = (folder: TreePath): string => {
    const code = hasRawBytes(folder) ? 'ENOENT' : codeOfLooking(`${root}/${folder}/.`)
    if (folders.size < MAX_FOLDERS) folders.set(folder, code)
    return code
  }
  return (path) => {
    if (path.length * 3 > MAX_NAME_BYTES && Buffer.byteLength(nameOf(path)) > MAX_NAME_BYTES) return 'ENAMETOOLONG'
    const folder = folderOf(path)
    return folders.get(folder) ?? enter(folder)
  }
}

function codeOfLooking(place: string): string {
  try {
    lstatSync(place)
  } catch (error) {
    const code = codeOf(error)
    if (code in ABSENCE) return code
  }
  return 'ENOENT'
}

async function hashStream(stream: AsyncIterable<Uint8Array>): Promise<Reading> {
  const hash = createSha256()
  let sizeBytes = 0
  for await (const bytes of stream) {
    hash.update(bytes)
    sizeBytes += bytes.length
  }
  return { kind: 'read', sha256: hash.digest(), sizeBytes }
}
