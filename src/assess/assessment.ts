import type { FormatName } from '../domain/facts.ts'
import type { Finding, Unknown } from '../domain/finding.ts'
import type { Health } from '../domain/severity.ts'
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
  /** False when the verifier failed a case whose answer is known: then nothing else here can be believed. */
  readonly isVerifierProven: boolean
  /** False when nothing that the run was asked to judge could be examined. */
  readonly couldTell: boolean
}

/** A finding as the run knows it. */
export interface AssessedFinding extends Finding {
  /** First 16 hex digits of SHA-256(code NUL subject). */
  readonly fingerprint: string
  /** False when the base of the pull request had it too; null when there was no base to compare with. */
  readonly isNew: boolean | null
  readonly accepted: boolean
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
