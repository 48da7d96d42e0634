import type { ContentKind } from '../../domain/content.ts'
import type { TreePath } from '../../domain/path.ts'

const KINDS: ReadonlyMap<string, ContentKind> = new Map([
  ['jsonl', 'jsonl'],
  ['json', 'json'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
])

/** The kind of text that a file of this name holds; undefined where nothing is known of it. */
export function contentKindOf(path: TreePath): ContentKind | undefined {
  const dot = path.lastIndexOf('.')
  if (dot < 0) return undefined
  const extension = path.slice(dot + 1)
  return KINDS.get(extension) ?? KINDS.get(extension.toLowerCase())
}
