import { createContentScan } from '../../src/adapters/records/content-scan.ts'
import type { ContentFact, ContentKind, RecordsFact } from '../../src/domain/content.ts'

/** What a scan says of a text that comes in one piece. */
export function scanOf(kind: ContentKind, content: string | Uint8Array): ContentFact {
  const scan = createContentScan(kind)
  scan.update(Buffer.from(content))
  return scan.end()
}

/** The same of JSON Lines. */
export function recordsIn(content: string | Uint8Array): RecordsFact {
  const fact = scanOf('jsonl', content)
  if (fact.kind !== 'jsonl') throw new Error(`JSON Lines are no ${fact.kind}`)
  return fact
}

/** The first damaged line of each kind, of JSON Lines. */
export function damageIn(content: string | Uint8Array): Readonly<Record<string, number>> {
  return Object.fromEntries(recordsIn(content).damage.map(({ firstLine, kind }) => [kind, firstLine]))
}

/** What is to be said of JSON Lines that are sound. */
export function aContent(changes: Partial<RecordsFact> = {}): RecordsFact {
  return { kind: 'jsonl', lineCount: 3, damage: [], conflictLine: null, tooDeep: null, ...changes }
}
