import fc from 'fast-check'
import { LIKENESSES, TRANSFORMATIONS, UNSEARCHED, UNSEEN } from '../../src/domain/damage.ts'
import type { DamageFact } from '../../src/domain/damage.ts'
import { CONTENT_KINDS, RECORD_DAMAGE_KINDS } from '../../src/domain/content.ts'
import type { ContentFact } from '../../src/domain/content.ts'
import { evidenceDigest, fingerprint } from '../../src/adapters/fingerprint.ts'
import { assess } from '../../src/assess/assess.ts'
import { MAX_REASON } from '../../src/domain/acceptance.ts'
import type { Digest } from '../../src/domain/digest.ts'
import { FACTS_SCHEMA } from '../../src/domain/facts.ts'
import { BAG_PROBLEM_KINDS, FORMAT_NAMES, REJECTION_REASONS } from '../../src/domain/store-facts.ts'
import type { CanaryFact, Facts, FormerTip } from '../../src/domain/facts.ts'
import type {
  ArtifactFact,
  BagFact,
  Claim,
  ManifestFact,
  Reading,
  Source,
  StoreFact,
} from '../../src/domain/store-facts.ts'
import { DISAGREEMENT_KINDS, LINK_CAUSES, REFERENCE_KINDS, TRAILER_CAUSES } from '../../src/domain/references.ts'
import type { IndexFact, OrphansFact, ReferenceFact } from '../../src/domain/references.ts'
import type { GitHubFact } from '../../src/domain/github-facts.ts'
import type { MergesFact } from '../../src/domain/merge-facts.ts'
import { seen, unavailable } from '../../src/domain/observed.ts'
import type { Observed } from '../../src/domain/observed.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import { anAcceptance } from './acceptance.ts'
import { A_BRANCH, PROVEN, STARTED_AT_MS, aRepository } from './facts.ts'
import { anyHistory } from './history.ts'
import { digestOf } from './manifest.ts'

/** Text that tries to be something else where it is shown. */
export const HOSTILE_TEXTS = [
  '',
  '@everyone',
  '#1',
  'GH-1',
  'owner/repository#1',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  '[x](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '<img src=x onerror=alert(1)>',
  '<!-- -->',
  '`; rm -rf ~; `',
  '```\n',
  '| a | b |',
  '**bold** _thin_ ~~gone~~ :tada:',
  'https://example.org/x',
  'www.example.org',
  'a@example.org',
  '&#64;everyone &amp;',
  '::error::x',
  '##[error]x',
  '%0A::error::y',
  'first\r\n::error::second',
  '\u001b[2J\u001b]8;;https://example.org\u0007link\u009b31m',
  '\u202Etxt.exe\u2066',
  '\u200Bhidden\uFEFF\u{E0041}',
  'raw \uDC80\uDCFF bytes',
  '100%',
  '\uD800',
  '__proto__',
  'constructor',
  'x'.repeat(3000),
] as const

/** Any text: hostile, of any character, or a mixture. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.tuple(fc.constantFrom(...HOSTILE_TEXTS), fc.constantFrom(...HOSTILE_TEXTS)).map(([a, b]) => `${a} ${b}`),
)

/** A path of a tree, some with bytes that are not UTF-8. Never with a `%`: printed, that could be either. */
const anyPath: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('a', 'b', 'notes.md', 'é', 'x y', '\uDCFF', '😀', '@me', '#1', '\n'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((segments) => segments.join('/'))

/** Few contents, so that some claims are met and others are not. */
const anyDigest: fc.Arbitrary<Digest> = fc.constantFrom('sound\n', 'other\n', '').map((content) => digestOf(content))
const anyCount = fc.nat({ max: 1_000_000 })
const anySize = fc.nat({ max: 2 ** 40 })

const anyMd5 = fc.constantFrom('0'.repeat(32), 'f'.repeat(32))

const anyLines = fc.record({ count: fc.integer({ min: 1, max: 9 }), firstLine: fc.integer({ min: 1, max: 99 }) })

const anyContent: fc.Arbitrary<ContentFact> = fc.oneof(
  fc.record({
    kind: fc.constant('jsonl' as const),
    lineCount: anyCount,
    damage: fc.uniqueArray(
      fc.tuple(fc.constantFrom(...RECORD_DAMAGE_KINDS), anyLines).map(([kind, lines]) => ({ kind, ...lines })),
      { maxLength: 3, selector: ({ kind }) => kind },
    ),
    conflictLine: fc.option(fc.integer({ min: 1, max: 99 })),
    tooDeep: fc.option(anyLines),
  }),
  fc.record({
    kind: fc.constantFrom('json', 'markdown'),
    conflictLine: fc.option(fc.integer({ min: 1, max: 99 })),
  }),
)

const anyReading: fc.Arbitrary<Reading> = fc.oneof(
  fc.record({ kind: fc.constant('read' as const), sha256: anyDigest, sizeBytes: anySize }),
  fc.record({
    kind: fc.constant('read' as const),
    sha256: anyDigest,
    sizeBytes: anySize,
    others: fc.record({ md5: anyMd5 }, { requiredKeys: [], noNullPrototype: true }),
  }),
  fc.record({ kind: fc.constant('read' as const), sha256: anyDigest, sizeBytes: anySize, lfsOid: anyDigest }),
  fc.record({ kind: fc.constant('read' as const), sha256: anyDigest, sizeBytes: anySize, content: anyContent }),
  fc.record({
    kind: fc.constant('read' as const),
    sha256: anyDigest,
    sizeBytes: anySize,
    isRemembered: fc.constant(true as const),
    soundAs: fc.constantFrom(...CONTENT_KINDS),
  }),
  fc.record({ kind: fc.constant('present' as const), sizeBytes: anySize }),
  fc.constant({ kind: 'absent' as const }),
  fc.record({
    kind: fc.constant('unreadable' as const),
    cause: fc.constantFrom('permission', 'symlink', 'not-a-file', 'changed-while-read', 'not-fetched', 'io'),
    detail: anyText,
  }),
  fc.record({ kind: fc.constant('object-absent' as const), objectId: anyDigest }),
  fc.record({ kind: fc.constant('object-corrupt' as const), objectId: anyDigest, detail: anyText }),
)

const anyClaim: fc.Arbitrary<Claim> = fc.record(
  {
    sha256: fc.option(anyDigest, { freq: 9 }),
    others: fc.record({ md5: anyMd5 }, { requiredKeys: [], noNullPrototype: true }),
    manifest: fc.constantFrom('SHA256SUMS', 'b.sha256'),
    line: fc.nat({ max: 99 }),
  },
  { requiredKeys: ['sha256', 'manifest', 'line'], noNullPrototype: true },
)

const seenDamage: fc.Arbitrary<DamageFact> = fc.record({
  committed: fc.option(
    fc.record({
      kind: fc.constantFrom('file', 'symlink'),
      sha256: fc.option(anyDigest),
      attributes: fc.constantFrom<Record<string, string>>({}, { ident: 'set' }, { filter: '::error::x' }),
      autocrlf: fc.option(fc.constantFrom('true', '@everyone')),
    }),
  ),
  undoneBy: fc.option(fc.constantFrom(...TRANSFORMATIONS)),
  addedAfterBytes: fc.option(anySize),
  likeness: fc.option(
    fc.record({ sizeBytes: anySize, firstDifference: anySize, kind: fc.constantFrom(...LIKENESSES) }),
  ),
  markerCount: anyCount,
  isOlderVersion: fc.boolean(),
  mixedByMerge: fc.option(fc.record({ merge: fc.option(anyDigest) })),
  collidesWith: fc.option(anyPath),
  copies: fc.oneof(
    fc.constantFrom({ kind: 'none' as const }, { kind: 'withheld' as const }),
    fc.record({
      kind: fc.constant('found' as const),
      places: fc.array(
        fc.record(
          {
            objectId: anyDigest,
            commit: fc.option(anyDigest),
            path: fc.option(anyPath),
            isInAncestry: fc.boolean(),
            isCommitWithheld: fc.constant(true as const),
          },
          { requiredKeys: ['objectId', 'commit', 'path', 'isInAncestry'] },
        ),
        { maxLength: 2 },
      ),
    }),
  ),
  unsearched: fc.option(fc.constantFrom(...UNSEARCHED)),
})
const anyDamage = fc
  .tuple(seenDamage, fc.constantFrom(undefined, ...UNSEEN))
  .map(([damage, unseen]): DamageFact => (unseen === undefined ? damage : { ...damage, unseen }))

const anyArtifact: fc.Arbitrary<ArtifactFact> = fc.record(
  {
    path: anyPath,
    claim: fc.option(anyClaim),
    reading: anyReading,
    isMutable: fc.constant(true as const),
    isCritical: fc.constant(true as const),
    isClosed: fc.constant(true as const),
    damage: anyDamage,
  },
  { requiredKeys: ['path', 'claim', 'reading'], noNullPrototype: true },
)

const anyBag: fc.Arbitrary<BagFact> = fc.record({
  version: fc.constantFrom('0.97', '1.0', null),
  encoding: fc.constantFrom('UTF-8', null),
  problems: fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom(...BAG_PROBLEM_KINDS),
      where: fc.constantFrom('.', 'bagit.txt', 'manifest-md5.txt'),
      line: fc.nat({ max: 99 }),
      count: anyCount,
      samples: fc.array(anyPath, { maxLength: 3 }),
    }),
    { maxLength: 4, selector: ({ kind, where }) => `${where} ${kind}` },
  ),
})

const anyManifest: fc.Arbitrary<ManifestFact> = fc
  .record({
    path: anyPath,
    unreadable: fc.option(anyText),
    claimCount: anyCount,
    rejections: fc.uniqueArray(
      fc.record({ line: fc.nat({ max: 99 }), reason: fc.constantFrom(...REJECTION_REASONS), name: anyText }),
      { maxLength: 3, selector: ({ line }) => line },
    ),
    more: fc.nat({ max: 5 }),
  })
  .map(({ more, ...manifest }) => ({ ...manifest, rejectionCount: manifest.rejections.length + more }))

const anyReference: fc.Arbitrary<ReferenceFact> = fc.record(
  {
    kind: fc.constantFrom(...REFERENCE_KINDS),
    from: anyPath,
    role: anyText,
    target: anyPath,
    isPresent: fc.boolean(),
    line: fc.nat({ max: 99 }),
    commit: fc.constant('c'.repeat(40)),
    count: fc.integer({ min: 1, max: 99 }),
  },
  { requiredKeys: ['kind', 'from', 'role', 'target', 'isPresent'], noNullPrototype: true },
)

const anyUnjudged: fc.Arbitrary<NonNullable<StoreFact['unjudged']>> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('trailer' as const),
      cause: fc.constantFrom(...TRAILER_CAUSES),
      count: fc.nat({ max: 9 }),
    }),
    fc.record({
      kind: fc.constant('link' as const),
      cause: fc.constantFrom(...LINK_CAUSES),
      count: fc.nat({ max: 9 }),
    }),
  ),
  { maxLength: 2 },
)

const anyOrphans: fc.Arbitrary<OrphansFact> = fc
  .record({
    kind: fc.constantFrom('session-folder', 'artifact'),
    named: fc.nat({ max: 9 }),
    paths: fc.uniqueArray(anyPath, { maxLength: 8 }).map((paths) => paths.toSorted()),
  })
  .map(({ kind, named, paths }) => ({ kind, examinedCount: named + paths.length, paths }))

const anyStated = fc.oneof(anySize, anyText, fc.constant(null))

const anyIndex: fc.Arbitrary<IndexFact> = fc.record({
  comparedCount: anyCount,
  disagreements: fc.array(
    fc.record({
      kind: fc.constantFrom(...DISAGREEMENT_KINDS),
      from: anyPath,
      about: anyPath,
      recorded: anyStated,
      actual: anyStated,
    }),
    { maxLength: 4 },
  ),
})

const anySource: fc.Arbitrary<Source> = fc.constantFrom<Source>({ kind: 'work-tree' }, A_BRANCH, {
  kind: 'refs',
  prefix: 'refs/entire/checkpoints/',
  refCount: 3,
})

const byPath = { maxLength: 5, selector: ({ path }: { readonly path: string }) => path }

const anyMerges: fc.Arbitrary<MergesFact> = fc
  .record({
    mergeCount: fc.nat({ max: 9 }),
    lost: fc.uniqueArray(
      fc.record({
        path: anyPath,
        merge: fc.constantFrom('d'.repeat(40), 'e'.repeat(40)),
        change: fc.constantFrom('changed', 'added', 'removed'),
        redaction: fc.constantFrom('none', 'possible', 'undone'),
        parentNumber: fc.option(fc.constantFrom(1, 2)),
        parent: fc.option(fc.constant('f'.repeat(40))),
      }),
      byPath,
    ),
    more: fc.nat({ max: 2 }),
    unseen: fc.option(anyText),
  })
  .map(({ more, ...merges }) => ({ ...merges, lostCount: merges.lost.length + more }))

const anyStore: fc.Arbitrary<StoreFact> = fc
  .record({
    format: fc.constantFrom(...FORMAT_NAMES),
    source: anySource,
    root: fc.oneof(
      fc.constant('.'),
      anyPath.filter((path) => !path.includes('\uDCFF')),
    ),
    isConfigured: fc.boolean(),
    sessions: fc.uniqueArray(fc.record({ path: anyPath, missingParts: fc.array(anyText, { maxLength: 2 }) }), byPath),
    checkpointCount: anyCount,
    artifacts: fc.uniqueArray(anyArtifact, byPath).map((all) => all.toSorted((a, b) => (a.path < b.path ? -1 : 1))),
    manifests: fc.uniqueArray(anyManifest, byPath),
    references: fc.array(anyReference, { maxLength: 4 }),
    bag: anyBag,
    merges: fc.option(observed(anyMerges)),
    said: fc.record(
      { unjudged: anyUnjudged, orphans: anyOrphans, index: anyIndex },
      { requiredKeys: [], noNullPrototype: true },
    ),
  })
  .map(({ bag, merges, said, ...store }) => ({
    ...store,
    ...said,
    id: `${store.format}:${store.root}`,
    ...(store.format === 'bagit' ? { bag } : {}),
    ...(merges === null ? {} : { merges }),
  }))

function observed<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Observed<T>> {
  return fc.oneof(value.map(seen), anyText.map(unavailable))
}

const anyGitHub: fc.Arbitrary<GitHubFact> = fc.record({
  rateLimits: observed(
    fc.uniqueArray(
      fc.record({
        resource: fc.oneof(fc.constantFrom('core', 'search'), anyText),
        limit: fc.nat({ max: 5000 }),
        remaining: fc.nat({ max: 5000 }),
        used: fc.nat({ max: 5000 }),
        resetAtMs: fc.constant(STARTED_AT_MS),
      }),
      { maxLength: 3, selector: ({ resource }) => resource },
    ),
  ),
  requests: fc.array(
    fc.record({
      route: anyText,
      latencyMs: fc.nat({ max: 60_000 }),
      outcome: fc.constantFrom('ok', 'error', 'rate-limited', 'refused'),
      status: fc.option(fc.integer({ min: 100, max: 599 })),
      isCounted: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  repository: fc.option(
    observed(
      fc.record({
        isPrivate: fc.boolean(),
        isArchived: fc.boolean(),
        hasIssues: fc.boolean(),
        pushedAtMs: fc.option(fc.constant(0)),
      }),
    ),
  ),
  issues: fc.constant(null),
  status: fc.constant(null),
  incidents: fc.option(observed(fc.array(anyText, { maxLength: 2 }))),
  refusals: fc.uniqueArray(fc.record({ permission: fc.constantFrom('token', 'issues: write'), purpose: anyText }), {
    maxLength: 2,
    selector: ({ permission }) => permission,
  }),
  askedFor: fc.constantFrom([], ['issues: write']),
  clockSkewMs: fc.option(fc.constantFrom(0, 7_200_000, -7_200_000)),
})

const anyTip = fc.record({
  store: fc.constantFrom('sums:.', 'entire:a', 'sums:gone'),
  ref: anyText.map((text) => text.slice(0, 300)),
  checkpoints: fc.nat({ max: 9 }),
  sessions: fc.nat({ max: 9 }),
})

const anyFormerTip: fc.Arbitrary<FormerTip> = fc
  .tuple(anyTip, fc.constantFrom(STARTED_AT_MS, STARTED_AT_MS - 86_400_000, 0), observed(fc.boolean()))
  .map(([tip, seenAtMs, isReached]) => ({ ...tip, tip: 'fedcba9876543210', seenAtMs, isReached }))

const anyTips: fc.Arbitrary<NonNullable<Facts['tips']>> = fc.record({
  present: fc.array(
    anyTip.map((tip) => ({ ...tip, tip: '0123456789abcdef' })),
    { maxLength: 3 },
  ),
  former: fc.array(anyFormerTip, { maxLength: 4 }),
})

const anyCanary: fc.Arbitrary<CanaryFact> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(PROVEN) },
  fc.constant({ cases: [{ name: 'bad' as const, expected: 'mismatch', answered: 'match' }] }),
)

const anyStores: fc.Arbitrary<readonly StoreFact[]> = fc
  .uniqueArray(anyStore, { maxLength: 3, selector: ({ id }) => id })
  .map((all) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1)))

/** Facts before anybody has accepted anything. */
const anyFactsAlone: fc.Arbitrary<Facts> = fc
  .record({
    schema: fc.constant(FACTS_SCHEMA),
    startedAtMs: fc.constantFrom(STARTED_AT_MS, 0),
    event: fc.record({
      name: fc.constantFrom('local', 'push', 'pull_request'),
      isUntrusted: fc.boolean(),
      baseCommit: fc.option(fc.constant('b'.repeat(40))),
      headCommit: fc.constant(null),
      isOfDefaultBranch: fc.boolean(),
      isReadOnly: fc.boolean(),
      schedule: fc.constant(null),
      runKey: anyText,
      runUrl: fc.constant(''),
    }),
    canary: anyCanary,
    repository: observed(fc.constant(aRepository())),
    fetch: fc.option(
      fc.record({
        remote: anyText,
        refs: fc.array(anyText, { maxLength: 2 }),
        failure: fc.option(anyText),
        history: fc.option(fc.record({ failure: fc.option(anyText) })),
      }),
    ),
    scope: fc.constantFrom('whole', 'partial', 'empty'),
    stores: anyStores,
    unopened: fc
      .uniqueArray(fc.constantFrom('entire:gone', 'sums:gone'), { maxLength: 2 })
      .chain((ids) => anyText.map((reason) => ids.map((id) => ({ id, reason })))),
    removed: fc.uniqueArray(fc.constantFrom('sums:removed', 'session:removed'), { maxLength: 2 }),
    base: fc.constant(null),
    accepted: fc.constant(null),
    github: fc.option(observed(anyGitHub)),
    history: fc.option(
      fc.record({
        history: anyHistory,
        places: fc.constantFrom([], [{ place: 'branch' as const, failure: 'no answer', newestRun: null }]),
      }),
    ),
    memory: fc.option(
      fc.record({
        ...{ remembered: anyCount, oldestDays: fc.option(fc.nat({ max: 13 })) },
        ...{ readFailure: fc.option(anyText), writeFailure: fc.option(anyText) },
      }),
    ),
    effects: fc.constant([]),
    remembered: fc.constant([]),
    said: fc.record({ tips: anyTips }, { requiredKeys: [], noNullPrototype: true }),
  })
  .map(({ said, ...facts }) => ({ ...facts, ...said }))

/** No base, another, or one that has some of the same stores as they are. */
const anyBaseOf: fc.Arbitrary<(facts: Facts) => Facts['base']> = fc.oneof(
  fc.constant(() => null),
  anyText.map((reason) => () => unavailable(reason)),
  fc.tuple(anyStores, fc.boolean()).map(
    ([others, isSame]) =>
      ({ stores }: Facts): Facts['base'] =>
        seen({ commit: 'b'.repeat(40), stores: isSame ? stores.slice(0, 2) : others, unopened: [] }),
  ),
)

/** Nothing accepted, or some of what is found, for some time, by anybody and for any reason. */
const anyAccepting: fc.Arbitrary<(facts: Facts) => Facts['accepted']> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(() => null) },
  anyText.map((reason) => () => unavailable(reason)),
  fc
    .record({
      every: fc.integer({ min: 1, max: 3 }),
      reason: anyText.filter((text) => text !== '').map((text) => text.slice(0, MAX_REASON)),
      until: fc.constantFrom(null, '2026-07-12', '2026-07-13'),
      isOther: fc.boolean(),
      isChanged: fc.boolean(),
      unusable: fc.array(fc.record({ line: fc.nat({ max: 9 }), reason: anyText }), { maxLength: 2 }),
    })
    .map(({ every, isChanged, isOther, reason, unusable, until }) => (facts: Facts): Facts['accepted'] => {
      const { findings } = assess(facts, { policy: DEFAULT_POLICY, fingerprint, evidenceDigest })
      const acceptances = findings
        .filter(({ subject }, at) => subject !== '' && at % every === 0)
        .map((finding) => anAcceptance(finding, { reason, until, ...(isOther ? { evidence: '0'.repeat(32) } : {}) }))
      return seen({ commit: null, acceptances, unusable, unusableCount: unusable.length, isChanged })
    }),
)

/** Random facts of the shape that `observe` makes: ids, paths and lines are unique where it makes them so. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(anyFactsAlone, anyBaseOf, anyAccepting)
  .map(([alone, baseOf, acceptedOf]) => ({ ...alone, base: baseOf(alone), accepted: acceptedOf(alone) }))
