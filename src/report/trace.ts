import type { Finding, Json } from '../domain/finding.ts'

/** What a finding's evidence offers to a person: where a good copy lies, and a command to look or to mend. Untrusted texts. */
export interface Trace {
  /** `commit 0123456789ab, sessions/a/notes.md`, or why no place is said; null when the evidence says nothing of it. */
  readonly goodCopy: string | null
  readonly command: string | null
}

/** What to show below a finding; null when its evidence has neither. */
export function traceOf({ evidence }: Pick<Finding, 'evidence'>): Trace | null {
  const goodCopy = placeOfCopy(evidence['goodCopy'] ?? null)
  const command = textOf(evidence['command'])
  return goodCopy === null && command === null ? null : { goodCopy, command }
}

const SHORT_ID = 12

function placeOfCopy(copy: Json): string | null {
  if (typeof copy !== 'object' || copy === null) return textOf(copy)
  const { commit, isInAncestry, objectId, path } = Object.fromEntries(Object.entries(copy))
  const [object, of] = [textOf(objectId), textOf(commit)]
  if (of === null && object !== null)
    return `object ${object.slice(0, SHORT_ID)}${commit === undefined ? '; in which commit is not said, for another file may have been redacted since' : ', which no commit reaches'}`
  if (of === null) return null
  const where = textOf(path)
  const aside = isInAncestry === false ? ', outside of the history that was judged' : ''
  return `commit ${of.slice(0, SHORT_ID)}${where === null ? '' : `, ${where}`}${aside}`
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
