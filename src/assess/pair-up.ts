import { groupedBy } from '../domain/grouped-by.ts'

/** What tells a finding from others: its code and subject, and its evidence. */
export interface Identity {
  /** Of code and subject. */
  readonly fingerprint: string
  /** Of what makes it this finding; that a line moved does not change it. */
  readonly evidenceDigest: string
}

/**
 * Pairs findings with those that were known before; each is paired once. A finding that stands where it stood goes first; of
 * others with the same evidence, such as lines that moved, only as many are known as there were before.
 */
export function pairUp<Found extends Identity, Known extends Identity>(
  findings: readonly Found[],
  known: readonly Known[],
): ReadonlyMap<Found, Known> {
  const byPlace = new Map(known.map((one) => [placeOf(one), one]))
  const pairs = new Map<Found, Known>()
  for (const finding of findings) {
    const same = byPlace.get(placeOf(finding))
    if (same !== undefined) pairs.set(finding, same)
  }
  const left = leftOver(byPlace.values(), new Set(pairs.values()))
  for (const finding of findings) {
    if (pairs.has(finding)) continue
    const moved = left.get(finding.evidenceDigest)?.next().value
    if (moved !== undefined) pairs.set(finding, moved)
  }
  return pairs
}

function placeOf({ evidenceDigest, fingerprint }: Identity): string {
  return `${fingerprint} ${evidenceDigest}`
}

function leftOver<Known extends Identity>(
  all: Iterable<Known>,
  used: ReadonlySet<Known>,
): ReadonlyMap<string, Iterator<Known, undefined>> {
  const left = groupedBy(
    [...all].filter((one) => !used.has(one)),
    ({ evidenceDigest }) => evidenceDigest,
  )
  return new Map([...left].map(([digest, same]) => [digest, same.values()]))
}
