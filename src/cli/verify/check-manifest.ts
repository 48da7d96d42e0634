import type { TreeReader } from '../../adapters/hashing/tree-reader.ts'
import type { UntaggedForm } from '../../adapters/manifest/parse-line.ts'
import { createManifestParser } from '../../adapters/manifest/parse-manifest.ts'
import type { ManifestEntry, ManifestItem, RejectedLine } from '../../adapters/manifest/parse-manifest.ts'
import { createStrictRules } from '../../adapters/manifest/strict-rules.ts'
import type { Reading } from '../../domain/store-facts.ts'
import type { TreePath } from '../../domain/path.ts'
import { joinPath } from '../../domain/path.ts'
import type { ReadRequest } from '../../ports.ts'
import { createJudge } from './judge-entry.ts'
import type { Pieces } from './manifest-bytes.ts'
import type { VerifyOptions } from './verify-options.ts'
import type { Voice } from './voice.ts'

/** One manifest to check. */
export interface ManifestSource {
  /** For messages. */
  readonly name: string
  readonly bytes: Pieces
  readonly isStdin: boolean
  /** Its names are relative to this folder of the tree; `.` for the tree's root. */
  readonly folder: TreePath
  /** Its own path, in the terms of its names. */
  readonly ownPath: TreePath
  /** The file that a bare digest is about; null where there may be none. */
  readonly bareName: TreePath | null
  readonly form: UntaggedForm
  /** A file without any entry is no manifest, and nothing wrong. */
  readonly isAmbiguous: boolean
  /** What people see before the names; empty, or ends in a separator. */
  readonly prefix: string
}

/** The tree that manifests are about. */
export interface Tree {
  /** Absolute. */
  readonly root: string
  readonly reader: TreeReader
  /** Standard input, for the entry that names it. */
  readonly stdin: AsyncIterable<Uint8Array>
}

/** What came of one manifest. */
export interface ManifestAnswer {
  /** False for a file that may have been one by its name, and has no entry. */
  readonly isManifest: boolean
  readonly isGood: boolean
  readonly form: UntaggedForm
}

/** Items that are read and told of together; what lives no longer is cheap to collect. */
const PART_ITEMS = 1024
/** Parts under way at once: enough to keep every thread busy while one is told of. */
const MAX_PARTS = 5

interface Part {
  readonly items: readonly ManifestItem[]
  readonly readings: Promise<readonly Reading[]>
}

/**
 * Checks one manifest as it comes in: lines are parsed, their files hashed some thousand at a time, and told of in order.
 * Memory does not grow with the manifest, but under `--strict`, which has to know all names.
 */
export async function checkManifest(
  source: ManifestSource,
  tree: Tree,
  options: VerifyOptions,
  voice: Voice,
): Promise<ManifestAnswer> {
  const parser = createManifestParser({ bareName: source.bareName, form: source.form })
  const sift = createSieve(source, options)
  const judge = createJudge(source, tree, options, voice)
  const parts: Part[] = []
  let items: ManifestItem[] = []

  const tellFirst = async (): Promise<void> => {
    const part = parts.shift()
    if (part !== undefined) await judge.tell(part.items, await part.readings)
  }
  const take = async (more: readonly ManifestItem[]): Promise<void> => {
    for (const item of more) {
      items.push(sift(item))
      if (items.length < PART_ITEMS) continue
      parts.push(startPart(items, source, tree.reader))
      items = []
      if (parts.length >= MAX_PARTS) await tellFirst()
    }
  }

  for await (const bytes of source.bytes) await take(parser.feed(bytes))
  await take(parser.end())
  parts.push(startPart(items, source, tree.reader))
  while (parts.length > 0) await tellFirst()
  return { ...judge.conclude(), form: parser.form() }
}

/** Turns down what GNU's tolerance or our strictness does not let through. */
function createSieve(source: ManifestSource, { isStrict }: VerifyOptions): (item: ManifestItem) => ManifestItem {
  const rules = isStrict ? createStrictRules(source.ownPath) : null
  return (item) => {
    if (item.kind === 'rejected') return item
    if (source.isStdin && item.path === '-') return rejected(item, 'stdin-name')
    const reason = rules === null ? null : rules(item)
    return reason === null ? item : rejected(item, reason)
  }
}

function rejected({ line, name }: ManifestEntry, reason: RejectedLine['reason']): RejectedLine {
  return { kind: 'rejected', line, reason, name, isAlways: false }
}

function startPart(items: readonly ManifestItem[], { folder }: ManifestSource, reader: TreeReader): Part {
  const requests: ReadRequest[] = []
  for (const item of items) {
    if (item.kind === 'entry' && item.path !== '-')
      requests.push({ paths: [joinPath(folder, item.path)], isHashed: true })
  }
  const readings = reader.read(requests, () => undefined)
  // It is awaited in its turn; one before it may end the run first.
  readings.catch(() => undefined)
  return { items, readings }
}
