import type { Place } from './finding.ts'

/** Something to tell somebody, as data: reporting decides it, a publisher carries it out. Everything in it is escaped for where it goes. */
export type Publication =
  /** Text for a person at a terminal. */
  | { readonly kind: 'terminal'; readonly text: string }
  /** Markdown for the job's summary page. */
  | { readonly kind: 'summary'; readonly markdown: string }
  | Annotation
  /** An output of the action. */
  | { readonly kind: 'output'; readonly name: string; readonly value: string }
  /** The report as JSON, for a file. */
  | { readonly kind: 'report'; readonly json: string }

/** A remark on a file, or on the run as a whole. */
export interface Annotation {
  readonly kind: 'annotation'
  readonly level: 'notice' | 'warning' | 'error'
  readonly title: string
  readonly message: string
  readonly place: Place | null
}
