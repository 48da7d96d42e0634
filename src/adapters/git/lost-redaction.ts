import type { Redaction } from '../../domain/merge-facts.ts'
import { countMarkers, isRedactionOf } from '../damage/redaction.ts'
import { decodeStrictUtf8 } from '../path-bytes.ts'
import type { ObjectReader } from './object-reader.ts'
import type { LostChange } from './still-lost.ts'
import { fileIdOf } from './tree-changes.ts'

/** Larger files are not compared. */
const MAX_BYTES = 8 * 1024 * 1024

/**
 * Whether a lost change has to do with a redaction: the texts of what was kept and what was lost are compared here, and nothing of
 * them leaves. Whatever cannot be told is `possible`.
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
  const marksAdded = countMarkers(lost) - countMarkers(kept)
  if (isRedactionOf(lost, kept) || marksAdded > 0) return 'undone'
  return change.wasReplaced || isRedactionOf(kept, lost) || marksAdded < 0 ? 'possible' : 'none'
}
