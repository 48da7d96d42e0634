import type { Severity } from './severity.ts'

/** A plain JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The evidence of a finding: named plain values that a person or a program can check. */
export type Evidence = Readonly<Record<string, Json>>

/** One subject that fails one check, before the run gives it its fingerprint. */
export interface Finding<Code extends string = string> {
  readonly code: Code
  /** `<store id>/<path>`, `github/…` or `guard/…`. */
  readonly subject: string
  readonly severity: Severity
  /** One sentence: what is wrong. */
  readonly summary: string
  readonly evidence: Evidence
  /** The file in the work tree, and its line, where a person should look; null when there is none. */
  readonly place: Place | null
}

/** A line of a file in the work tree. */
export interface Place {
  readonly path: string
  /** Counted from 1. */
  readonly line: number
}

/** Something that a check should have judged and could not. */
export interface Unknown {
  readonly code: string
  readonly subject: string
  readonly reason: string
  /** The run's answer depends on it: without it the guarded world is not called healthy. */
  readonly isRequired: boolean
}
