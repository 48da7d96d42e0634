import type { Redaction } from '../../domain/merge-facts.ts'
import { countMarkers, isRedactionOf } from '../redaction/redaction.ts'
import { decodeStrictUtf8 } from '../path-bytes.ts'
import type { ObjectReader } from './object-reader.ts'
import type { LostChange } from './still-lost.ts'
import { fileIdOf } from './tree-changes.ts'

/** Larger files are not compared. */
const MAX_BYTES = 8 * 1024 * 1024

/**
 * Whether a lost change has to do with a redaction: the texts of what was kept and what was lost are compared here, and nothing of
 * them leaves. Whatever cannot be told is `possible`, and that is most: a merge drops a secret just as it drops anything else, so a
 * line that only the lost text has may be one, in whatever it replaced, and also where lines were only added. A line that only the
 * kept text has may be one that the lost side had taken out. So `none` takes the same lines, in another order or with other blanks
 * at their ends: whoever sees what was lost learns nothing that is not there. It is found all the same, with its merge and the number
 * of the parent that had it; what `none` adds is no more than that parent's id and a command that prints the difference.
 */
export async function redactionOf(reader: ObjectReader, change: LostChange): Promise<Redaction> {
  const ids = [fileIdOf(change.kept), fileIdOf(change.dropped)].filter((id) => id !== null)
  if (ids.length < 2) return 'possible'
  const readings = await reader.read(
    ids.map((id) => ({ objectIds: [id], type: 'blob', keepBytes: MAX_BYTES, isHashed: false })),
    () => undefined,
  )
  const [kept, lost] = readings.map((reading) =>
    reading.kind === 'read' && reading.kept !== null ? decodeStrictUtf8(reading.kept) : null,
  )
  if (typeof kept !== 'string' || typeof lost !== 'string') return 'possible'
  if (haveSameLines(kept, lost)) return change.wasReplaced ? 'possible' : 'none'
  // Counts stop somewhere: of two that stopped nothing follows, and fewer than another are all that there are.
  return isRedactionOf(lost, kept) || countMarkers(lost) > countMarkers(kept) ? 'undone' : 'possible'
}

/** Blanks at the end of lines, empty lines and the order of lines are not compared. */
function haveSameLines(text: string, other: string): boolean {
  const [lines, others] = [text, other].map((whole) => {
    const trimmed = whole.split('\n').map((line) => line.trimEnd())
    return trimmed.filter((line) => line !== '').toSorted()
  })
  return lines?.length === others?.length && lines?.every((line, at) => line === others?.[at]) === true
}
