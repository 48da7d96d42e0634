import type { ContentKind } from '../../domain/content.ts'
import type { TreePath } from '../../domain/path.ts'

const KINDS: Readonly<Record<string, ContentKind>> = {
  jsonl: 'jsonl',
  json: 'json',
  md: 'markdown',
  markdown: 'markdown',
}

/** The kind of text that a file of this name holds; undefined where nothing is known of it. */
export function contentKindOf(path: TreePath): ContentKind | undefined {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(KINDS, extension) ? KINDS[extension] : undefined
}
