import type { ContentFact } from '../../domain/content.ts'
import type { ArtifactFact } from '../../domain/facts.ts'

/** What the text of an artifact shows; null where nobody looked, and of a pointer, which stands for a text that is elsewhere. */
export function contentOf({ reading }: ArtifactFact): ContentFact | null {
  return reading.kind === 'read' && reading.lfsOid === undefined ? (reading.content ?? null) : null
}
