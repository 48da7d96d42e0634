import type { ArtifactFact } from '../../domain/store-facts.ts'
import type { ReferenceFact, UnjudgedLinks } from '../../domain/references.ts'
import { folderOf, joinPath, pathWithin } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import type { Backend } from '../../ports.ts'
import { createPlaces } from '../markdown/places.ts'
import { scanLinks } from '../markdown/scan-links.ts'
import { targetOf } from '../markdown/target-of.ts'
import { decodeStrictUtf8 } from '../path-bytes.ts'

/** A larger text was not written by hand. */
const MAX_TEXT_BYTES = 2 * 1024 * 1024
const MAX_TEXTS = 2000
const MAX_LINKS = 20_000
/** So many texts are in memory at a time. */
const BATCH = 16

/** A Markdown file of a store. */
export interface MarkdownFile {
  /** Relative to the tree. */
  readonly path: TreePath
  readonly sizeBytes: number
}

/** The Markdown files among some artifacts, as far as they are there. */
export function textsAmong(artifacts: readonly ArtifactFact[]): readonly MarkdownFile[] {
  return artifacts.flatMap(({ path, reading }): readonly MarkdownFile[] =>
    (reading.kind === 'read' || reading.kind === 'present') && /\.md$/i.test(path)
      ? [{ path, sizeBytes: reading.sizeBytes }]
      : [],
  )
}

/** What links say: references of a store, and what was not looked at, to be spread over its facts. */
export interface LinksRead {
  readonly references: readonly ReferenceFact[]
  readonly unjudged: { readonly unjudged?: readonly UnjudgedLinks[] }
}

/**
 * Reads the relative links of Markdown files and looks for what they name. A target that lies outside the store is no business
 * of it. One that is there as seen from the top of the tree or of the store counts as there: it was meant so.
 * @param root the store's; paths of the answer are relative to it.
 */
export async function readLinks(backend: Backend, root: TreePath, files: readonly MarkdownFile[]): Promise<LinksRead> {
  const small = files.filter(({ sizeBytes }) => sizeBytes <= MAX_TEXT_BYTES)
  const read = await linksOf(backend, root, small.slice(0, MAX_TEXTS))
  const there = await linksThatHold(backend, read.links)
  const counts: readonly (readonly [UnjudgedLinks['cause'], number])[] = [
    ['too-large', files.length - small.length],
    ['too-many-files', Math.max(0, small.length - MAX_TEXTS)],
    ['too-many-links', read.skippedFiles],
    ['unreadable', read.unreadableFiles],
  ]
  const unjudged = counts.filter(([, count]) => count > 0)
  return {
    references: read.links.map((link) => ({
      ...{ kind: 'link', from: pathWithin(root, link.from) ?? link.from, role: link.kind, line: link.line },
      ...{ target: pathWithin(root, link.target) ?? '.', isPresent: there.has(link) },
    })),
    unjudged:
      unjudged.length === 0 ? {} : { unjudged: unjudged.map(([cause, count]) => ({ kind: 'link', cause, count })) },
  }
}

/** A link to something in the store. Paths are relative to the tree. */
interface PlacedLink {
  readonly from: TreePath
  readonly target: TreePath
  /** The target, and what else may be meant. */
  readonly candidates: readonly TreePath[]
  readonly kind: string
  readonly line: number
}

interface PlacedLinks {
  readonly links: readonly PlacedLink[]
  /** Files from that on in which there was a link too many. */
  readonly skippedFiles: number
  readonly unreadableFiles: number
}

async function linksOf(backend: Backend, root: TreePath, files: readonly MarkdownFile[]): Promise<PlacedLinks> {
  const links: PlacedLink[] = []
  let unreadableFiles = 0
  for (let at = 0; at < files.length; at += BATCH) {
    const batch = files.slice(at, at + BATCH).map(({ path }) => path)
    const texts = await backend.readTexts(batch, MAX_TEXT_BYTES)
    for (const [index, path] of batch.entries()) {
      const bytes = texts.get(path)
      const text = bytes?.seen === true ? decodeStrictUtf8(bytes.value) : null
      if (text === null) unreadableFiles += 1
      else if (!addLinks(links, root, path, text))
        return { links, skippedFiles: files.length - at - index, unreadableFiles }
    }
  }
  return { links, skippedFiles: 0, unreadableFiles }
}

/** Adds the links of one text, each target once; false when there are too many. */
function addLinks(links: PlacedLink[], root: TreePath, from: TreePath, text: string): boolean {
  const known = new Set<TreePath>()
  for (const { destination, kind, line } of scanLinks(text)) {
    const target = targetOf(destination, folderOf(from))
    if (target === null || known.has(target) || !(target === root || pathWithin(root, target) !== null)) continue
    if (links.length >= MAX_LINKS) return false
    known.add(target)
    const fromTop = targetOf(destination, '.')
    const readings = fromTop === null ? [target] : [target, fromTop, joinPath(root, fromTop)]
    // Agents write the number of a line after a file's name.
    const candidates = readings.flatMap((path) => [path, path.replace(/:\d{1,9}(?:[:-]\d{1,9})?$/, '')])
    links.push({ from, target, candidates: [...new Set(candidates)], kind, line })
  }
  return true
}

/** Those of some links that name something, in any of the ways in which they may be meant. */
async function linksThatHold(backend: Backend, links: readonly PlacedLink[]): Promise<ReadonlySet<PlacedLink>> {
  if (links.length === 0) return new Set()
  const places = createPlaces(await backend.list())
  const listed = new Set(links.filter(({ candidates }) => candidates.some((path) => places.has(path))))
  const left = links.filter((link) => !listed.has(link))
  const asked = [...new Set(left.flatMap(({ candidates }) => candidates))]
  // A file that is not listed may be there: one that git ignores, or that a sparse checkout leaves out.
  const readings = await backend.read(
    asked.map((path) => ({ paths: [path], isHashed: false })),
    () => undefined,
  )
  const found = new Set(asked.filter((_, index) => readings[index]?.kind !== 'absent'))
  return new Set([...listed, ...left.filter(({ candidates }) => candidates.some((path) => found.has(path)))])
}
