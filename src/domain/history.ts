import type { Health, Severity } from './severity.ts'
import type { StatusStep } from './step.ts'

/** The version of a record's shape. Records of a newer one are kept as they are, and not understood. */
export const HISTORY_SCHEMA = 1

/**
 * What is remembered of earlier runs: a set, kept in several places and joined. Runs are ordered by time, then by key; days by
 * day; notes by time, then by key; the rest in code-unit order.
 */
export interface History {
  readonly runs: readonly RunRecord[]
  readonly days: readonly DayRecord[]
  readonly notes: readonly QueueNote[]
  /** Lines of a newer schema, as they were. */
  readonly foreign: readonly string[]
  /** Lines that cannot be understood, as they were; shortened. */
  readonly damaged: readonly string[]
}

/** One run, remembered. */
export interface RunRecord {
  /** Unique: GitHub's run, attempt and job, or a random one of a local run. */
  readonly run: string
  /** Milliseconds since the epoch, when the run began. */
  readonly atMs: number
  readonly durationMs: number
  /** The name of GitHub's event, or `local`. */
  readonly event: string
  readonly status: Health
  readonly findings: Readonly<Record<Severity, number>>
  /** GitHub's API was usable and every store readable; null when that was not looked at. */
  readonly isUp: boolean | null
  /** Distinct artifacts compared with a claim, and those of them that match; of a run that judged all stores, else null. */
  readonly intact: { readonly examined: number; readonly match: number } | null
  /** Null when GitHub was not asked. */
  readonly api: ApiRecord | null
  /**
   * What became of each problem that is watched, in at most {@link MAX_EVALUATIONS_BYTES}; one that could not be judged is left out.
   * Ordered by code, then scope.
   */
  readonly evaluations: readonly Evaluation[]
  /** Effects that wait to be tried again after this run, ordered by key. */
  readonly queue: readonly QueueEntry[]
  /** Keys of effects that waited before this run and wait no more; at most {@link MAX_SETTLED}, the next run settles the rest. */
  readonly settled: readonly string[]
  /** Where stores were read from, ordered by store; at most {@link MAX_TIPS}. Older records have none. */
  readonly tips?: readonly TipRecord[]
  /**
   * What no ref reaches any more, and nobody has accepted: each run hands it on, so that it outlives the runs that saw it. Ordered by
   * store, the newest first; at most {@link MAX_UNREACHED_PER_STORE} of a store and {@link MAX_UNREACHED} of all.
   */
  readonly unreached?: readonly UnreachedTip[]
}

/**
 * How much of a record its evaluations may take, in UTF-8 bytes of JSON: some 450 of them. With 500 records and more, of days with a
 * run each five minutes, a history stays under half of what is read.
 */
export const MAX_EVALUATIONS_BYTES = 48 * 1024
/** How many settled effects one record names. */
export const MAX_SETTLED = 1_000
/** No record that is written comes near this, in characters. A longer one is not read. */
export const MAX_RECORD_CHARACTERS = 1024 * 1024
/** The longest scope that is remembered, in characters. */
export const MAX_SCOPE = 1_000

/** How many tips a run remembers. */
export const MAX_TIPS = 20

/** The commit that one run read a store from, and how much the store held then. */
export interface TipRecord {
  /** The store's id. */
  readonly store: string
  /** The ref's name, as people call it. */
  readonly ref: string
  /** 16 hex digits made of the commit's id: enough to know it again, and no way to it should it be taken out of history. */
  readonly tip: string
  readonly checkpoints: number
  readonly sessions: number
}

/** A tip that no ref reaches any more. */
export interface UnreachedTip extends TipRecord {
  /** Milliseconds since the epoch, when the last run began that read the store from it. */
  readonly seenAtMs: number
}

/** How many unreached tips one record hands on, of all stores and of one. */
export const MAX_UNREACHED = 60
/** The newest is what is told; the next ones are there for when that is brought back. */
export const MAX_UNREACHED_PER_STORE = 3

/** The unreached tips that runs of the same kind hand on, each once. Runs on GitHub and runs of a clone do not speak for one another. */
export function handedOn({ runs }: Pick<History, 'runs'>, isLocal: boolean): readonly UnreachedTip[] {
  const own = runs.filter(({ event }) => (event === 'local') === isLocal)
  const tips = own.flatMap(({ unreached = [] }) => unreached.map((tip) => [`${tip.tip} ${tip.store}`, tip] as const))
  return [...new Map(tips).values()]
}

/** What one run saw of GitHub's API. */
export interface ApiRecord {
  readonly requests: number
  readonly counted: number
  /** Requests that failed: no answer, 408, 5xx, or an answer that makes no sense. */
  readonly errors: number
  readonly rateLimited: number
  readonly refused: number
  /** Null without an answer. */
  readonly medianMs: number | null
  readonly worstMs: number | null
  readonly rateLimits: readonly { readonly resource: string; readonly used: number; readonly resetAtMs: number }[]
}

/** One problem in one run. */
export interface Evaluation {
  /** First 16 hex digits of SHA-256(code NUL scope). */
  readonly problem: string
  readonly code: string
  /** As {@link scopeName} has it. */
  readonly scope: string
  /** How bad it is; null when it is gone. */
  readonly severity: Severity | null
}

/** The scope of a problem as it is remembered: cut where it is too long, and told from others by the problem's id then. */
export function scopeName({ id, scope }: { readonly id: string; readonly scope: string }): string {
  const end = `~${id}`
  return scope.length > MAX_SCOPE ? scope.slice(0, MAX_SCOPE - end.length) + end : scope
}

/** An effect that failed and is to be tried again. */
export interface QueueEntry {
  /** The same effect has the same key in every run. */
  readonly key: string
  /** What it is, for people: `open-issue`, and of what. */
  readonly kind: string
  readonly subject: string
  readonly attempts: number
  readonly sinceMs: number
  /** Not to be tried before. */
  readonly notBeforeMs: number
  /** Why it failed the last time. */
  readonly cause: string
  /** Tried as often as it is worth: it waits for a person. */
  readonly isDead: boolean
  /** What to do, where a later run would not come to it by itself; else null. */
  readonly step: StatusStep | null
}

/** What a person did to the queue by hand. */
export interface QueueNote {
  readonly note: string
  readonly atMs: number
  readonly act: 'retry' | 'drop'
  readonly key: string
}

/** All runs of one day (UTC) in numbers. Of two records of a day the one made of more runs stays. */
export interface DayRecord {
  /** `2026-07-13`. */
  readonly day: string
  readonly runs: number
  readonly scheduled: number
  /** How much of the day was observed, and in how much of that all was up. */
  readonly observedMs: number
  readonly upMs: number
  readonly api: Omit<ApiRecord, 'rateLimits'> | null
  /** The last of the day. */
  readonly intact: RunRecord['intact']
  readonly worst: Health
}

/** A history of nothing. */
export const NO_HISTORY: History = { runs: [], days: [], notes: [], foreign: [], damaged: [] }

const DAY_LENGTH = '2026-07-13'.length

/** The day (UTC) of a time. */
export function dayOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, DAY_LENGTH)
}
