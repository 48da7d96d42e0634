import type { Digest } from '../../domain/digest.ts'
import { parseDigest } from '../../domain/digest.ts'
import type { RejectionReason } from '../../domain/store-facts.ts'
import type { TreePath } from '../../domain/path.ts'
import type { ByteText } from './byte-text.ts'
import { pathFromByteText, shortName } from './byte-text.ts'
import { createLineSplitter } from './line-splitter.ts'
import type { SplitLine } from './line-splitter.ts'
import { parseLine } from './parse-line.ts'
import type { LineContent, UntaggedForm } from './parse-line.ts'
import { pathOfName, rejectPath } from './path-rules.ts'

/** One claim of a manifest. Its path is safe; whether a symlink lies on it only the tree can tell. */
export interface ManifestEntry {
  readonly kind: 'entry'
  /** Counted from 1. */
  readonly line: number
  readonly sha256: Digest
  readonly path: TreePath
  /** The name as written, unescaped: `./a` for the path `a`. */
  readonly name: TreePath
  /** The bytes of the name as written, escapes and all. */
  readonly rawName: ByteText
  /** The line may have lost its name: see {@link LineContent}. */
  readonly isNameDoubtful: boolean
}

/** One line of a manifest that was turned down. */
export interface RejectedLine {
  readonly kind: 'rejected'
  /** Counted from 1. */
  readonly line: number
  readonly reason: RejectionReason
  /** At most 200 characters. */
  readonly name: string
  /** Rejected even where GNU's tolerance is asked for; false: GNU calls the line improperly formatted and goes on. */
  readonly isAlways: boolean
}

/** What a manifest says, line by line. Comments and empty lines say nothing. */
export type ManifestItem = ManifestEntry | RejectedLine

/** Reads a manifest as it comes in. Memory does not grow with it. */
export interface ManifestParser {
  /** What the lines say that these bytes complete. */
  readonly feed: (bytes: Uint8Array) => readonly ManifestItem[]
  /** What the last line says when it lacks its LF. */
  readonly end: () => readonly ManifestItem[]
  /** The form of the untagged lines so far. */
  readonly form: () => UntaggedForm
}

/** How a manifest is to be read. */
export interface ManifestOptions {
  /** The file that a line with nothing but a digest means, as `NAME` in `NAME.sha256`; null: such a line is malformed. */
  readonly bareName: TreePath | null
  /** The form that untagged lines have to have; undecided unless GNU's habit of deciding once a run is wanted. */
  readonly form?: UntaggedForm
}

const BOM = '\xef\xbb\xbf'
const UTF16 = /^(?:\xff\xfe|\xfe\xff)/

/** A parser at the start of a manifest. */
export function createManifestParser({ bareName, form: firstForm = 'undecided' }: ManifestOptions): ManifestParser {
  const splitter = createLineSplitter()
  let form = firstForm
  let isUtf16 = false

  const read = (line: SplitLine): ManifestItem | null => {
    if (isUtf16) return null
    if (line.text === null)
      return { kind: 'rejected', line: line.number, reason: 'line-too-long', name: '', isAlways: true }
    if (line.number === 1 && UTF16.test(line.text) && line.text.includes('\0')) {
      isUtf16 = true
      return { kind: 'rejected', line: 1, reason: 'utf-16', name: '', isAlways: true }
    }
    return readLine(line.number, line.text, line.isUnended)
  }

  const readLine = (line: number, text: ByteText, isUnended: boolean): ManifestItem | null => {
    const content = parseLine(text, form)
    switch (content.kind) {
      case 'nothing':
        return null
      case 'entry':
        form = content.form
        return checkPath(line, content)
      case 'malformed':
        return (
          (bareName === null ? null : bareEntry(line, text, bareName)) ?? rejectLine(line, text, content, isUnended)
        )
    }
  }

  const all = (lines: readonly SplitLine[]): readonly ManifestItem[] => {
    const items: ManifestItem[] = []
    for (const line of lines) {
      const item = read(line)
      if (item !== null) items.push(item)
    }
    return items
  }

  return { feed: (bytes) => all(splitter.feed(bytes)), end: () => all(splitter.end()), form: () => form }
}

function bareEntry(line: number, text: ByteText, path: TreePath): ManifestEntry | null {
  const sha256 = parseDigest(text.trim())
  return sha256 === null ? null : { kind: 'entry', line, sha256, path, name: path, rawName: '', isNameDoubtful: false }
}

type Malformed = Extract<LineContent, { readonly kind: 'malformed' }>

function rejectLine(line: number, text: ByteText, { reason, name }: Malformed, isUnended: boolean): RejectedLine {
  const refined = refine(reason, line, text, isUnended)
  return { kind: 'rejected', line, reason: refined, name: shortName(name), isAlways: refined === 'nul' }
}

function refine(reason: RejectionReason, line: number, text: ByteText, isUnended: boolean): RejectionReason {
  if (line === 1 && text.startsWith(BOM) && reason !== 'nul') return 'byte-order-mark'
  return isUnended && reason === 'malformed' ? 'truncated-tail' : reason
}

type EntryLine = Extract<LineContent, { readonly kind: 'entry' }>

function checkPath(line: number, content: EntryLine): ManifestItem {
  const name = pathFromByteText(content.name)
  const path = pathOfName(name)
  const reason = rejectPath(path)
  if (reason !== null) return { kind: 'rejected', line, reason, name: shortName(content.name), isAlways: true }
  const { sha256, rawName, isNameDoubtful } = content
  return { kind: 'entry', line, sha256, path, name, rawName, isNameDoubtful }
}
