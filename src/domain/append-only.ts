import type { TreePath } from './path.ts'

/** True for a file of a format that only ever grows at its end. */
export function isAppendOnly(path: TreePath): boolean {
  return /\.(jsonl|ndjson|log)$|\/raw_transcript$/.test(path)
}
