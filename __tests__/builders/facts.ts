import { FACTS_SCHEMA } from '../../src/domain/facts.ts'
import type { CanaryFact, EventFact, Facts, FormerTip, RepositoryFact } from '../../src/domain/facts.ts'
import type { ArtifactFact, Claim, ManifestFact, Reading, Source, StoreFact } from '../../src/domain/store-facts.ts'
import type { GitHubFact, RateLimitFact } from '../../src/domain/github-facts.ts'
import { seen } from '../../src/domain/observed.ts'
import { digestOf } from './manifest.ts'

/** 13 July 2026, 12:00 UTC: when every built look begins. */
export const STARTED_AT_MS = Date.UTC(2026, 6, 13, 12)

/** A source that is a branch. */
export const A_BRANCH: Source = { kind: 'ref', ref: 'entire/checkpoints/v1', commit: 'c'.repeat(40) }

/** Bytes that were read to the end. */
export function aReading(content = 'sound\n'): Extract<Reading, { kind: 'read' }> {
  return { kind: 'read', sha256: digestOf(content), sizeBytes: Buffer.byteLength(content) }
}

/** A line of `SHA256SUMS` that claims the digest of this content. */
export function aClaim(content = 'sound\n', changes: Partial<Claim> = {}): Claim {
  return { sha256: digestOf(content), manifest: 'SHA256SUMS', line: 1, ...changes }
}

/** A file that is as it was recorded. */
export function anArtifact(changes: Partial<ArtifactFact> = {}): ArtifactFact {
  return { path: 'notes.md', claim: aClaim(), reading: aReading(), ...changes }
}

/** A manifest that could be read whole, with one claim. */
export function aManifest(changes: Partial<ManifestFact> = {}): ManifestFact {
  return { path: 'SHA256SUMS', unreadable: null, claimCount: 1, rejections: [], rejectionCount: 0, ...changes }
}

/** A store of the work tree with one session of one sound artifact. Artifacts come ordered by path, as facts have them. */
export function aStore(changes: Partial<StoreFact> = {}): StoreFact {
  const store: StoreFact = {
    id: 'sums:sessions/a',
    format: 'sums',
    source: { kind: 'work-tree' },
    root: 'sessions/a',
    isConfigured: false,
    sessions: [{ path: 'SHA256SUMS', missingParts: [] }],
    checkpointCount: 0,
    artifacts: [anArtifact()],
    manifests: [aManifest()],
    references: [],
    merges: seen({ mergeCount: 3, lost: [], lostCount: 0, unseen: null }),
    ...changes,
  }
  return { ...store, artifacts: store.artifacts.toSorted((a, b) => (a.path < b.path ? -1 : 1)) }
}

/** A commit of the branch that a run read an hour ago, and that is still there. */
export function aFormerTip(changes: Partial<FormerTip> = {}): FormerTip {
  return {
    ...{ store: 'sums:sessions/a', ref: 'refs/heads/main', tip: 'fedcba9876543210', checkpoints: 3, sessions: 1 },
    ...{ seenAtMs: STARTED_AT_MS - 3_600_000, isReached: seen(true) },
    ...changes,
  }
}

/** The verifier's four right answers. */
export const PROVEN: CanaryFact = {
  cases: [
    { name: 'good', expected: 'match', answered: 'match' },
    { name: 'bad', expected: 'mismatch', answered: 'mismatch' },
    { name: 'missing', expected: 'missing', answered: 'missing' },
    { name: 'hostile', expected: 'rejected', answered: 'rejected' },
  ],
}

/** A complete clone with a work tree. */
export function aRepository(changes: Partial<RepositoryFact> = {}): RepositoryFact {
  return {
    root: '/repository',
    kind: 'work-tree',
    headCommit: 'a'.repeat(40),
    headRef: 'refs/heads/main',
    objectFormat: 'sha1',
    isShallow: false,
    isPartialClone: false,
    isSparse: false,
    notEntered: [],
    unread: [],
    ...changes,
  }
}

/** A limit of which almost all remains, refilled an hour after the look. */
export function aRateLimit(changes: Partial<RateLimitFact> = {}): RateLimitFact {
  const resetAtMs = STARTED_AT_MS + 3_600_000
  return { resource: 'core', limit: 5000, remaining: 4990, used: 10, resetAtMs, ...changes }
}

/** GitHub in good health, after one request. */
export function aGitHub(changes: Partial<GitHubFact> = {}): GitHubFact {
  return {
    rateLimits: seen([aRateLimit()]),
    requests: [{ route: 'GET /rate_limit', latencyMs: 80, outcome: 'ok', status: 200, isCounted: false }],
    ...{ repository: null, issues: null, status: null, incidents: null, refusals: [], askedFor: [], clockSkewMs: 0 },
    ...changes,
  }
}

/** A run that a person started. */
export function anEvent(changes: Partial<EventFact> = {}): EventFact {
  return {
    ...{ name: 'local', isUntrusted: false, baseCommit: null, headCommit: null, isOfDefaultBranch: false },
    ...{ isReadOnly: false, schedule: null, runKey: 'local-1', runUrl: '' },
    ...changes,
  }
}

/** A healthy world with one store; GitHub was not looked at. */
export function facts(changes: Partial<Facts> = {}): Facts {
  return {
    schema: FACTS_SCHEMA,
    startedAtMs: STARTED_AT_MS,
    event: anEvent(),
    canary: PROVEN,
    repository: seen(aRepository()),
    fetch: null,
    scope: 'whole',
    stores: [aStore()],
    unopened: [],
    removed: [],
    base: null,
    accepted: null,
    github: null,
    history: null,
    memory: null,
    effects: [],
    remembered: [],
    ...changes,
  }
}
