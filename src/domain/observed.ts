/** What came of looking at one thing: the value, or why it could not be seen. Never an opinion. */
export type Observed<T> = Seen<T> | Unavailable

/** A value that was seen. */
export interface Seen<T> {
  readonly seen: true
  readonly value: T
}

/** Something that could not be seen, and why, in words for people. */
export interface Unavailable {
  readonly seen: false
  readonly reason: string
}

/** A value that was seen. */
export function seen<T>(value: T): Seen<T> {
  return { seen: true, value }
}

/** Something that could not be seen; `reason` completes "could not be read: …". */
export function unavailable(reason: string): Unavailable {
  return { seen: false, reason }
}
