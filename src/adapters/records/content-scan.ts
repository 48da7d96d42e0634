import type { ContentFact, ContentKind } from '../../domain/content.ts'
import { RecordLines } from './record-lines.ts'
import { TextLines } from './text-lines.ts'

/** Looks at a text as its bytes come, in pieces of any size. Memory does not grow with the text, nor with a line of it. */
export interface ContentScan {
  readonly update: (bytes: Uint8Array) => void
  /** Only once, after the last piece. */
  readonly end: () => ContentFact
}

/** A scan at the beginning of a text. */
export function createContentScan(kind: ContentKind): ContentScan {
  return kind === 'jsonl' ? new RecordLines() : new TextLines(kind)
}
