/** Every threshold of the guard, once. Each row: what it means, in which unit, and why this default. */
export interface Policy {
  /** Share of a rate limit that must remain, 0..1. A fifth leaves room for a whole run of every other workflow (R3). */
  readonly rateLimitBufferRatio: number
  /** Median time of a run's requests to GitHub, in ms (R1). */
  readonly latencyMs: Thresholds
  /** Share of requests to GitHub that fail, 0..1 (R2). */
  readonly errorRatio: Thresholds
  /** Over which times failures are counted, in ms: an incident of today, and one that never quite ends. */
  readonly errorWindowsMs: readonly number[]
  /** Fewer requests than this show no rate: one failure in ten is chance. */
  readonly leastRequests: number
  /** A public repository without activity for this long, in ms, is near the 60 days after which GitHub ends its schedules. */
  readonly inactivityMs: number
  /** When a gap between scheduled runs is a missed one: this many times the usual, once so many gaps are known. */
  readonly heartbeat: { readonly gaps: number; readonly leastGaps: number; readonly quantile: number }
  readonly history: {
    /** Runs remembered one by one; older ones by the day. */
    readonly rawRecords: number
    /** Two years: every comparison with the same season of last year. */
    readonly daysKept: number
    readonly notesKeptMs: number
    /** For how long a sample speaks: twice the median gap between samples of the last `overMs`, within bounds. In ms. */
    readonly validity: { readonly overMs: number; readonly shortestMs: number; readonly longestMs: number }
  }
  /** Of git's objects, which are not read again while they are unchanged. */
  readonly memory: {
    /** Everything is read again within so many days: damage on a disk is noticed after a fortnight at the latest. */
    readonly withinDays: number
    /** Some 60 bytes each: this many fit into a tenth of a gigabyte. */
    readonly mostObjects: number
  }
  readonly rewrite: {
    /** A tip that another run saw less than this before, in ms, may be newer than this run's clone. */
    readonly settledMs: number
  }
  readonly score: {
    /** The score is shown over this time, in ms. */
    readonly overMs: number
    /** To be reached, 0..1 (R39). */
    readonly target: number
    /**
     * How much must have been observed before there is a score at all, in ms. A whole day and night: less is a sample of a few hours,
     * and one bad look in it would speak for a month. A share of the 30 days would be too much for a daily run, which sees an eighth.
     */
    readonly leastObservedMs: number
    /** Share of the time that must have been observed before the target counts as met. */
    readonly leastCoverage: number
  }
  readonly escalation: EscalationPolicy
  readonly queue: {
    /** The wait after the n-th failure is random, up to min(cap, base · 2^n); in ms (R21). */
    readonly baseMs: number
    readonly capMs: number
    /** After so many it waits for a person. */
    readonly attempts: number
  }
  /** How many names a finding shows as a sample. Enough to recognise a pattern, few enough to read. */
  readonly sampleCount: number
  /** How many findings about rejected lines one manifest may make; the rest are counted in the last. */
  readonly rejectionFindingsPerManifest: number
}

/** From where on a measure is a warning, and from where on critical. */
export interface Thresholds {
  readonly warning: number
  readonly critical: number
}

/** When people are told, and when it is over. */
export interface EscalationPolicy {
  /** Milder findings open no issue; the job summary has them. */
  readonly from: 'warning' | 'error' | 'critical'
  /** Findings that open an issue however mild: nobody looks at the summary of a schedule that ends. */
  readonly always: readonly string[]
  /** Corruption and loss of data: told at once. Everything else has to be seen bad twice in a row. */
  readonly atOnce: readonly string[]
  readonly badEvaluations: number
  /** Good evaluations in a row, and the least time between the first and the last of them, in ms. */
  readonly goodEvaluations: number
  readonly goodForMs: number
  /** An issue closed no longer ago than this, in ms, is opened again; after that there is a new one that links it. */
  readonly reopenWithinMs: number
  /** So many changes in so many evaluations: flapping. It is held open, with a comment in so many ms at most. */
  readonly flapping: { readonly changes: number; readonly evaluations: number; readonly commentEveryMs: number }
  /** An open issue that nobody has acknowledged is brought up again after this time, in ms. */
  readonly remindAfterMs: number
  /** While the first is there, the others say nothing of their own. */
  readonly inhibited: Readonly<Record<string, readonly string[]>>
  /** How much telling is done at most: a thousand broken stores are one disaster, and no reason for a thousand mails. */
  readonly reach: {
    /** Issues that are opened, closed or commented on within `withinMs`, in ms: as many as somebody reads. What is left waits, the mildest longest. */
    readonly tellings: number
    readonly withinMs: number
    /** Issues that are open at a time: what is more cannot be worked on, and each run reads them all. */
    readonly open: number
    /** Issues whose text alone is brought up to date in a run: at a second for each, a minute. */
    readonly edits: number
  }
  /** How many findings an issue's table shows. */
  readonly rows: number
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** The defaults. */
export const DEFAULT_POLICY: Policy = {
  rateLimitBufferRatio: 0.2,
  latencyMs: { warning: 5_000, critical: 10_000 },
  errorRatio: { warning: 0.05, critical: 0.1 },
  errorWindowsMs: [DAY_MS, 7 * DAY_MS],
  leastRequests: 20,
  inactivityMs: 45 * DAY_MS,
  heartbeat: { gaps: 3, leastGaps: 10, quantile: 0.99 },
  history: {
    rawRecords: 500,
    daysKept: 731,
    notesKeptMs: 60 * DAY_MS,
    validity: { overMs: 7 * DAY_MS, shortestMs: 15 * MINUTE_MS, longestMs: 180 * MINUTE_MS },
  },
  memory: { withinDays: 14, mostObjects: 2_000_000 },
  rewrite: { settledMs: 10 * MINUTE_MS },
  score: { overMs: 30 * DAY_MS, target: 0.995, leastObservedMs: DAY_MS, leastCoverage: 0.8 },
  escalation: {
    from: 'error',
    always: ['heartbeat-missed', 'schedule-ending', 'queue-stuck'],
    atOnce: [
      'digest-mismatch',
      'artifact-missing',
      'object-missing',
      'object-corrupt',
      'manifest-unreadable',
      'bag-invalid',
      'conflict-marker',
      'record-damaged',
      'merge-lost-update',
      'history-rewritten',
    ],
    badEvaluations: 2,
    goodEvaluations: 3,
    goodForMs: 30 * MINUTE_MS,
    reopenWithinMs: DAY_MS,
    flapping: { changes: 4, evaluations: 20, commentEveryMs: DAY_MS },
    remindAfterMs: 7 * DAY_MS,
    inhibited: { 'api-unavailable': ['api-slow', 'api-failing', 'rate-limit-low', 'rate-limit-exhausting'] },
    reach: { tellings: 20, withinMs: HOUR_MS, open: 200, edits: 50 },
    rows: 50,
  },
  queue: { baseMs: 5 * MINUTE_MS, capMs: 6 * HOUR_MS, attempts: 8 },
  sampleCount: 5,
  rejectionFindingsPerManifest: 100,
}
