import type { ContentFact, ContentKind } from '../../domain/content.ts'
import type { ArtifactFact } from '../../domain/store-facts.ts'

/** True for what an earlier run looked at as a text of one of these kinds, and found sound; nobody looked again. */
export function wasSound({ reading }: ArtifactFact, kinds: readonly ContentKind[]): boolean {
  return reading.kind === 'read' && reading.soundAs !== undefined && kinds.includes(reading.soundAs)
}

/** What the text of an artifact shows; null where nobody looked, and of a pointer, which stands for a text that is elsewhere. */
export function contentOf({ reading }: ArtifactFact): ContentFact | null {
  return reading.kind === 'read' && reading.lfsOid === undefined ? (reading.content ?? null) : null
}
