import * as v from 'valibot'
import { HISTORY_SCHEMA, MAX_RECORD_CHARACTERS, MAX_SCOPE, MAX_TIPS, MAX_UNREACHED } from '../../domain/history.ts'
import type {
  DayRecord,
  History,
  QueueEntry,
  QueueNote,
  RunRecord,
  TipRecord,
  UnreachedTip,
} from '../../domain/history.ts'
import { joinHistories } from '../../domain/join-histories.ts'
import { SEVERITIES } from '../../domain/severity.ts'
import { isJsonObject } from '../json-object.ts'
import { count } from '../shape-parts.ts'

/** Of what cannot be understood, enough is kept to see what it was. */
const MAX_DAMAGED_CHARACTERS = 300
const MAX_DAMAGED_LINES = 50
const MAX_FOREIGN_LINES = 2_000
/** In bytes; together with all else that is written they stay under what any place reads. */
const MAX_FOREIGN_BYTES = 8 * 1024 * 1024
const MAX_RUNS_BYTES = 48 * 1024 * 1024

const amount = v.pipe(v.number(), v.finite(), v.minValue(0))
/** Until the year 2286: what is later is no time of ours. */
const timeMs = v.pipe(count, v.maxValue(9_999_999_999_999))
const word = v.pipe(v.string(), v.maxLength(300))
const words = v.pipe(v.string(), v.maxLength(MAX_SCOPE))
const health = v.picklist(['healthy', 'degraded', 'failing', 'unknown'])
const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))

const intact = v.nullable(v.object({ examined: count, match: count }))
const apiCounts = {
  ...{ requests: count, counted: count, errors: count, rateLimited: count, refused: count },
  ...{ medianMs: v.nullable(amount), worstMs: v.nullable(amount) },
}

const statusStep = v.object({
  ...{
    kind: v.literal('set-status'),
    key: word,
    commit: v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/)),
    context: word,
  },
  ...{ state: v.picklist(['success', 'failure', 'error']), description: word, targetUrl: words },
})

/** The shape of an effect that waits. */
export const queueEntrySchema: v.GenericSchema<unknown, QueueEntry> = v.object({
  ...{ key: word, kind: word, subject: words, attempts: count, sinceMs: timeMs, notBeforeMs: timeMs },
  ...{ cause: words, isDead: v.boolean(), step: v.nullable(statusStep) },
})

/** The shape of where a store was read from. */
export const tipSchema: v.GenericSchema<unknown, TipRecord> = v.object({
  ...{ store: words, ref: words, tip: fingerprint, checkpoints: count, sessions: count },
})

const unreachedTip: v.GenericSchema<unknown, UnreachedTip> = v.object({
  ...{ store: words, ref: words, tip: fingerprint, checkpoints: count, sessions: count, seenAtMs: timeMs },
})

const run: v.GenericSchema<unknown, RunRecord> = v.object({
  ...{ run: word, atMs: timeMs, durationMs: amount, event: word, status: health },
  findings: v.object({ info: count, warning: count, error: count, critical: count }),
  ...{ isUp: v.nullable(v.boolean()), intact },
  api: v.nullable(
    v.object({
      ...apiCounts,
      rateLimits: v.pipe(v.array(v.object({ resource: word, used: count, resetAtMs: timeMs })), v.maxLength(64)),
    }),
  ),
  evaluations: v.array(
    v.object({ problem: fingerprint, code: word, scope: words, severity: v.nullable(v.picklist(SEVERITIES)) }),
  ),
  queue: v.array(queueEntrySchema),
  settled: v.array(word),
  tips: v.exactOptional(v.pipe(v.array(tipSchema), v.maxLength(MAX_TIPS))),
  unreached: v.exactOptional(v.pipe(v.array(unreachedTip), v.maxLength(MAX_UNREACHED))),
})

const day: v.GenericSchema<unknown, DayRecord> = v.object({
  ...{ day: v.pipe(v.string(), v.isoDate()), runs: count, scheduled: count, observedMs: amount, upMs: amount },
  ...{ api: v.nullable(v.object(apiCounts)), intact, worst: health },
})

const note: v.GenericSchema<unknown, QueueNote> = v.object({
  ...{ note: word, atMs: timeMs, act: v.picklist(['retry', 'drop']), key: word },
})

/** The shape of a history that is a value, not lines. */
export const historySchema: v.GenericSchema<unknown, History> = v.object({
  ...{ runs: v.array(run), days: v.array(day), notes: v.array(note) },
  ...{ foreign: v.array(v.string()), damaged: v.array(v.string()) },
})

const NOTHING = { runs: [], days: [], notes: [], foreign: [], damaged: [] } as const

/**
 * The history in a text of JSON lines, in any order, with any repetitions. Lines of a newer schema and lines that are no
 * records are kept apart: no text is refused.
 */
export function parseHistory(text: string): History {
  const runs: RunRecord[] = []
  const days: DayRecord[] = []
  const notes: QueueNote[] = []
  const foreign: string[] = []
  const damaged: string[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const record = parseLine(line)
    if (record === null) damaged.push(line.slice(0, MAX_DAMAGED_CHARACTERS))
    else if (record === 'foreign') foreign.push(line)
    else if (typeof record === 'string') damaged.push(record)
    else if ('run' in record) runs.push(record)
    else if ('day' in record) days.push(record)
    else notes.push(record)
  }
  return joinHistories({ runs, days, notes, foreign, damaged }, NOTHING)
}

type Line = RunRecord | DayRecord | QueueNote | 'foreign' | DamagedText | null
/** What an earlier run set aside. */
type DamagedText = string & {}

function parseLine(line: string): Line {
  const json = line.length > MAX_RECORD_CHARACTERS ? null : jsonOf(line)
  if (!isJsonObject(json)) return null
  const { schema, kind, text } = json
  if (typeof schema === 'number' && Number.isSafeInteger(schema) && schema > HISTORY_SCHEMA) return 'foreign'
  if (schema !== HISTORY_SCHEMA) return null
  if (kind === 'damaged') return typeof text === 'string' ? text.slice(0, MAX_DAMAGED_CHARACTERS) : null
  const parsed =
    kind === 'run' ? v.safeParse(run, json) : kind === 'day' ? v.safeParse(day, json) : v.safeParse(note, json)
  return parsed.success && (kind === 'run' || kind === 'day' || kind === 'note') ? parsed.output : null
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/**
 * A history as JSON lines, the oldest first; the same history is the same text. Never longer than what is read again: were there too
 * many runs, the oldest would be left out.
 */
export function historyText({ runs, days, notes, foreign, damaged }: History): string {
  const of = (kind: string) => (record: object) => JSON.stringify({ schema: HISTORY_SCHEMA, kind, ...record })
  const lines = [
    ...days.map(of('day')),
    ...lastWithin(MAX_RUNS_BYTES, runs.map(of('run'))),
    ...notes.map(of('note')),
    ...lastWithin(MAX_FOREIGN_BYTES, foreign.slice(-MAX_FOREIGN_LINES)),
    ...damaged.slice(0, MAX_DAMAGED_LINES).map((text) => of('damaged')({ text })),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** The last lines that take no more than so many bytes. */
function lastWithin(mostBytes: number, lines: readonly string[]): readonly string[] {
  let bytes = 0
  const tooFar = lines.findLastIndex((line) => (bytes += Buffer.byteLength(line) + 1) > mostBytes)
  return lines.slice(tooFar + 1)
}
