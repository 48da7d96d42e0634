import type { Acceptance } from '../domain/acceptance.ts'
import type { FormatName } from '../domain/store-facts.ts'
import type { Finding, Unknown } from '../domain/finding.ts'
import type { Health } from '../domain/severity.ts'
import type { Identity } from './pair-up.ts'
import type { Score } from './score.ts'

/** What the checks made of one set of facts. */
export interface Assessment {
  readonly health: Health
  readonly scope: 'whole' | 'partial' | 'empty'
  /** In the order of their ids. */
  readonly stores: readonly StoreAssessment[]
  /** Ordered by subject, then code, then line. */
  readonly findings: readonly AssessedFinding[]
  /** Ordered by subject, then code. */
  readonly unknowns: readonly Unknown[]
  readonly checks: readonly CheckTally[]
  /** Null when too little was observed, now and before. */
  readonly score: Score | null
  /** What a proposed change was compared with; null when it was compared with nothing. */
  readonly base: Comparison | null
  /** False when the verifier failed a case whose answer is known: then nothing else here can be believed. */
  readonly isVerifierProven: boolean
  /** False when nothing that the run was asked to judge could be examined. */
  readonly couldTell: boolean
}

/** What a proposed change was compared with. */
export interface Comparison {
  /** Full id of the commit that the change starts from. */
  readonly commit: string
  /** How many findings there, infos aside, are not found any more. */
  readonly goneCount: number
}

/** A finding as the run knows it. `fingerprint` is the first 16 hex digits of SHA-256(code NUL subject). */
export interface AssessedFinding extends Finding, Identity {
  /** False when the base of the proposed change has it too; null when there was no base to compare with. */
  readonly isNew: boolean | null
  readonly accepted: boolean
  /** Who accepted it, and why; null when nobody did. */
  readonly acceptance: Acceptance | null
}

/** What each artifact of a store turned out to be. Their sum is the number of artifacts. */
export interface DigestCounts {
  readonly match: number
  readonly mismatch: number
  readonly missing: number
  readonly unverifiable: number
  readonly unclaimed: number
  /** Those of `match` that were not read again in this run. */
  readonly remembered: number
}

/** One store in numbers. */
export interface StoreAssessment {
  readonly id: string
  readonly format: FormatName
  /** `work-tree`, or the ref and its commit, in words. */
  readonly source: string
  readonly sessions: number
  readonly checkpoints: number
  readonly artifacts: number
  /** Bytes of all artifacts that were read or seen. */
  readonly bytes: number
  /** (match + mismatch) / artifacts, 0..1; null for a store without artifacts. */
  readonly coverage: number | null
  readonly digests: DigestCounts
}

/** That a check looked, and what came of it. */
export interface CheckTally {
  readonly code: string
  readonly question: string
  readonly passedCount: number
  readonly findingCount: number
  readonly unknownCount: number
}
