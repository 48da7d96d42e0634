/** What scrubbing looks at: when an object was read last, and how much there is to read. */
export interface ScrubbedObject {
  readonly readOnDay: number
  readonly sizeBytes: number
}

/**
 * Which of some objects are to be read again today, as indices, null for those that are not remembered: the oldest first, until of every age no more bytes
 * are left than there would be if each day had read its share. The ages alone decide, so that it does not matter when runs come:
 * a second run of a day finds nothing to do, one after a week does the work of a week, and whatever is left when a run ends
 * was read less than `withinDays` ago.
 */
export function dueForReading(
  objects: readonly (ScrubbedObject | null)[],
  today: number,
  withinDays: number,
): ReadonlySet<number> {
  const byAge = Array.from({ length: withinDays + 1 }, (): number[] => [])
  const weightAt = (index: number): number => weightOf(objects[index]?.sizeBytes ?? 0)
  let totalBytes = 0
  objects.forEach((object, index) => {
    if (object === null) return
    byAge[Math.min(Math.max(today - object.readOnDay, 0), withinDays)]?.push(index)
    totalBytes += weightOf(object.sizeBytes)
  })
  const oldestFirst = byAge.slice(1).toReversed()
  let [olderBytes, dueBytes] = [0, 0]
  for (const [younger, ofAge] of oldestFirst.entries()) {
    olderBytes = ofAge.reduce((sum, index) => sum + weightAt(index), olderBytes)
    dueBytes = Math.max(dueBytes, olderBytes - (totalBytes * younger) / withinDays)
  }
  const due = new Set<number>()
  for (const index of oldestFirst.flat()) {
    if (dueBytes <= 0) break
    due.add(index)
    dueBytes -= weightAt(index)
  }
  return due
}

/** Nothing is free to read. */
function weightOf(sizeBytes: number): number {
  return sizeBytes + 1
}
