import type { TreePath } from '../../domain/path.ts'
import { REJECTION_WORDS } from '../../domain/rejection-words.ts'
import { SESSION_MANIFEST } from '../../domain/session.ts'
import type { SessionManifest } from '../../domain/session-seen.ts'
import { MAX_MANIFEST_BYTES, readManifest } from '../formats/sums-claims.ts'
import { readTextsOf } from '../hashing/read-texts.ts'
import { sha256Of } from '../hashing/sha256.ts'
import { manifestText } from './manifest-text.ts'

type Parsed = Pick<SessionManifest, 'claims' | 'contradicted' | 'damage'>

/** The manifest of a session; null when there is none. */
export function readSessionManifest(folder: string, isHeld: (path: TreePath) => boolean): SessionManifest | null {
  const text = readTextsOf(folder, [SESSION_MANIFEST], MAX_MANIFEST_BYTES).get(SESSION_MANIFEST) ?? null
  if (text === null) return null
  const nothing = { claims: new Map(), contradicted: new Set<TreePath>() }
  if (!text.seen) return { ...nothing, sha256: sha256Of(new Uint8Array()), damage: text.reason, isInOrder: false }
  const sides = mergedSides(Buffer.from(text.value).toString('latin1'))
  const parsed = sides === null ? parse(text.value, isHeld) : joined(parse(sides[0], isHeld), parse(sides[1], isHeld))
  return { ...parsed, sha256: sha256Of(text.value), isInOrder: manifestText(parsed.claims).equals(text.value) }
}

function parse(bytes: Uint8Array, isHeld: (path: TreePath) => boolean): Parsed {
  const read = readManifest(SESSION_MANIFEST, bytes, (path) => (isHeld(path) ? path : undefined))
  const [rejection] = read.rejections.kept
  return {
    contradicted: new Set(),
    claims: new Map(read.claims.map(({ claim, target }) => [target, claim.sha256])),
    damage:
      rejection === undefined ? null : `line ${rejection.line} cannot be used: ${REJECTION_WORDS[rejection.reason]}`,
  }
}

const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?$/

/** The two sides of a manifest that a merge left with conflict markers; null when it has none, or they do not pair up. */
function mergedSides(text: string): readonly [Buffer, Buffer] | null {
  const sides: [string[], string[]] = [[], []]
  let at: 'both' | 'ours' | 'base' | 'theirs' = 'both'
  let conflicts = 0
  for (const line of text.split('\n')) {
    const marker = MARKER.exec(line.replace(/\r$/, ''))?.[1]?.[0]
    if (marker === undefined) {
      if (at === 'both' || at === 'ours') sides[0].push(line)
      if (at === 'both' || at === 'theirs') sides[1].push(line)
    } else if (marker === '<' && at === 'both') at = 'ours'
    else if (marker === '|' && at === 'ours') at = 'base'
    else if (marker === '=' && (at === 'ours' || at === 'base')) at = 'theirs'
    else if (marker === '>' && at === 'theirs') {
      at = 'both'
      conflicts += 1
    } else return null
  }
  if (conflicts === 0 || at !== 'both') return null
  const [ours, theirs] = sides.map((lines) => Buffer.from(lines.join('\n'), 'latin1'))
  return ours === undefined || theirs === undefined ? null : [ours, theirs]
}

/** What either side claims. Where they contradict each other neither counts: the checkpoints of both are there to say what is right. */
function joined(ours: Parsed, theirs: Parsed): Parsed {
  const claims = new Map([...theirs.claims, ...ours.claims])
  const contradicted = new Set<TreePath>()
  for (const [path, sha256] of theirs.claims) if (claims.get(path) !== sha256) contradicted.add(path)
  for (const path of contradicted) claims.delete(path)
  return { claims, contradicted, damage: ours.damage ?? theirs.damage }
}
