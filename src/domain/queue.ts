import type { History, QueueEntry, RunRecord } from './history.ts'

/**
 * The effects that wait, by key, as the runs left them one after the other and people changed them by hand: a run's list says what
 * waits after it, and what waits no more.
 */
export function queueOf({ notes, runs }: History): ReadonlyMap<string, QueueEntry> {
  const queue = new Map<string, QueueEntry>()
  const events = [
    ...runs.map((run) => ({ atMs: run.atMs, run, note: null })),
    ...notes.map((note) => ({ atMs: note.atMs, run: null, note })),
  ].toSorted((a, b) => a.atMs - b.atMs)
  for (const { run, note } of events) {
    if (run !== null) follow(queue, run)
    else if (note.act === 'drop') queue.delete(note.key)
    else {
      const entry = queue.get(note.key)
      if (entry !== undefined) queue.set(note.key, { ...entry, attempts: 0, notBeforeMs: 0, isDead: false })
    }
  }
  return queue
}

function follow(queue: Map<string, QueueEntry>, run: RunRecord): void {
  for (const key of run.settled) queue.delete(key)
  for (const entry of run.queue) queue.set(entry.key, entry)
}
