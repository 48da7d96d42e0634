import type { Digest } from '../../domain/digest.ts'
import type { ObjectMemory } from '../../ports.ts'
import { ageOf, joinedTable } from './join-tables.ts'
import { createObjectKeys } from './object-key.ts'
import { MAX_DAY, MAX_SIZE_BYTES, NO_TABLE, parseTable } from './object-table.ts'
import type { ObjectRecord, ObjectTable, TableFault } from './object-table.ts'
import type { TablePlace } from './place.ts'

/** What a memory of objects is made of. */
export interface ObjectMemoryOptions {
  readonly place: TablePlace
  /** Of the repository and its object format. */
  readonly identity: string
  readonly nowMs: () => number
  /** What was read so many days ago is read again. */
  readonly withinDays: number
  readonly mostObjects: number
}

/** The memory as those see it who read objects. */
export interface OpenMemory {
  readonly today: number
  readonly withinDays: number
  /** False once a record turned out to be false: from then on nothing of it is believed. */
  readonly isTrusted: () => boolean
  readonly isEmpty: () => boolean
  readonly keyOf: (objectIds: readonly string[]) => string
  /** Null for what is not known, was read too long ago, or was tried in this run. For `sha256` see {@link ObjectTable.find}. */
  readonly recall: (key: string, sha256?: Digest | null) => ObjectRecord | null
  /** A recalled record was used in the place of reading. */
  readonly use: (record: ObjectRecord) => void
  /** Bytes that have their object's name were read, and have this digest. */
  readonly note: (key: string, sha256: Digest, sizeBytes: number) => void
  /** The object could not be read: whatever is known of it is no longer so. */
  readonly forget: (key: string) => void
}

/** What is remembered of one repository's objects, for the time of one run. */
export interface RecallingMemory extends ObjectMemory {
  readonly opened: () => Promise<OpenMemory>
}

const DAY_MS = 86_400_000

/**
 * A memory of which object has which SHA-256, so that an unchanged object need not be read again. Losing it, or any bit of it, costs
 * time and never truth. Somebody who can write to its place (the git folder; the Actions cache of the default branch) could
 * plant a record that says of a damaged object that it is as claimed. Such a record hides the damage, but not for ever: a record
 * that is older than the limit, or of the future, is not believed, so that each planting is worth that many days at most. One that
 * does not fit its claim is never believed without reading, and the first that reading shows to be false ends the belief in all.
 */
export function createObjectMemory(options: ObjectMemoryOptions): RecallingMemory {
  const { identity, mostObjects, nowMs, place, withinDays } = options
  const { keyOf, tag } = createObjectKeys(identity)
  const today = Math.min(Math.max(Math.floor(nowMs() / DAY_MS), 0), MAX_DAY)
  const changes = new Map<string, ObjectRecord | null>()
  let table = NO_TABLE
  let [remembered, isTrusted, isAsked] = [0, true, false]
  let oldestDays: number | null = null
  let failure: string | null = null
  let opening: Promise<void> | undefined

  const load = async (): Promise<void> => {
    ;({ table, failure } = await loadTable(place, tag))
  }
  const open = async (): Promise<void> => (opening ??= load())

  const distrust = (): void => {
    isTrusted = false
    table = NO_TABLE
    failure = 'it said of an object what reading showed to be false, so that no more of it was believed'
  }

  const memory: OpenMemory = {
    ...{ today, withinDays, keyOf, isTrusted: () => isTrusted, isEmpty: () => table.count === 0 },
    recall: (key, sha256) => {
      // What this run has read itself is no memory.
      const record = changes.has(key) ? null : table.find(key, sha256)
      return record === null || ageOf(record.readOnDay, { today, withinDays }) === null ? null : record
    },
    use: ({ readOnDay }) => {
      remembered += 1
      oldestDays = Math.max(oldestDays ?? 0, today - readOnDay)
    },
    note: (key, sha256, sizeBytes) => {
      const known = table.find(key)
      if (known !== null && (known.sha256 !== sha256 || known.sizeBytes !== sizeBytes)) distrust()
      if (sizeBytes <= MAX_SIZE_BYTES) changes.set(key, { sha256, sizeBytes, readOnDay: today })
    },
    forget: (key) => changes.set(key, null),
  }

  return {
    open,
    opened: async () => {
      isAsked = true
      await open()
      return memory
    },
    describe: () => ({ remembered, oldestDays, readFailure: isAsked ? failure : null, writeFailure: null }),
    keep: async () => {
      if (!isWorthKeeping(changes, isTrusted ? table : null, place.isCostly, today)) return null
      return place.write((bytes) => {
        const there = bytes === null || !isTrusted ? NO_TABLE : parseTable(bytes, tag)
        const base = typeof there === 'string' ? NO_TABLE : there
        return joinedTable(base, changes, { today, withinDays, mostObjects }, tag)
      })
    },
  }
}

async function loadTable(
  place: TablePlace,
  tag: Buffer,
): Promise<{ readonly table: ObjectTable; readonly failure: string | null }> {
  const bytes = await place.read()
  if (!bytes.seen) return { table: NO_TABLE, failure: bytes.reason }
  const table = bytes.value === null ? NO_TABLE : parseTable(bytes.value, tag)
  return typeof table === 'string' ? { table: NO_TABLE, failure: FAULTS[table] } : { table, failure: null }
}

const FAULTS: Readonly<Record<TableFault, string>> = {
  damaged: 'it is damaged',
  newer: 'it is of another version',
  foreign: 'it is of another repository',
}

/** A copy of its own is worth more than so large a share of new records, and a day's scrubbing. */
const WORTH_NEW_RATIO = 0.01

function isWorthKeeping(
  changes: ReadonlyMap<string, ObjectRecord | null>,
  table: ObjectTable | null,
  isCostly: boolean,
  today: number,
): boolean {
  let added = 0
  for (const [key, record] of changes) {
    const known = table?.find(key) ?? null
    if (known === null) added += record === null ? 0 : 1
    else if (record === null || known.readOnDay < today) return true
  }
  // What cannot be believed is replaced, even by nothing.
  return table === null || added > (isCostly ? table.count * WORTH_NEW_RATIO : 0)
}
