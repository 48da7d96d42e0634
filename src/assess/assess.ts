import type { Facts } from '../domain/facts.ts'
import type { ArtifactFact, Source, StoreFact } from '../domain/store-facts.ts'
import type { Finding, Unknown } from '../domain/finding.ts'
import { isAtLeast } from '../domain/severity.ts'
import type { Health } from '../domain/severity.ts'
import { compareWithAccepted } from './against-accepted.ts'
import { compareWithBase } from './against-base.ts'
import type { Newness } from './against-base.ts'
import type { AssessedFinding, Assessment, CheckTally, DigestCounts, StoreAssessment } from './assessment.ts'
import type { CheckAnswer, CheckContext } from './check.ts'
import { isAnythingThere } from './checks/guard-blind.ts'
import { CHECKS } from './checks/index.ts'
import { evidenceText } from './evidence-text.ts'
import type { Identity } from './pair-up.ts'
import { scoreOf } from './score.ts'
import { judged } from './judged.ts'

/** What judging needs beside the facts. */
export interface AssessContext extends CheckContext {
  /** First 16 hex digits of SHA-256(code NUL subject). */
  readonly fingerprint: (code: string, subject: string) => string
  /** First 32 hex digits of SHA-256 of the UTF-8 of a text. */
  readonly evidenceDigest: (text: string) => string
}

/** Judges one set of facts with every check. Pure: the same facts and policy give the same assessment, byte for byte. */
export function assess(facts: Facts, context: AssessContext): Assessment {
  const answers = CHECKS.map((check) => ({ check, answer: check.assess(facts, context) satisfies CheckAnswer<string> }))
  const found = answers
    .flatMap(({ answer }): readonly Finding[] => answer.findings)
    .map((one) => identified(one, context))
  const newness = compareWithBase(found, facts, foundInBase(facts, context))
  const findings = assessed(found, facts, newness)
  const unknowns = answers.flatMap(({ answer }) => answer.unknowns)
  return {
    health: healthOf(findings, unknowns),
    scope: facts.scope,
    stores: facts.stores.map(storeInNumbers),
    findings: findings.toSorted(bySubjectThenCode),
    unknowns: unknowns.toSorted(bySubjectThenCode),
    checks: answers.map(({ check, answer }): CheckTally => {
      const { passedCount } = answer
      return {
        code: check.code,
        question: check.question,
        passedCount,
        findingCount: answer.findings.length,
        unknownCount: answer.unknowns.length,
      }
    }),
    score: scoreOf(facts, context.policy),
    base: facts.base?.seen === true ? { commit: facts.base.value.commit, goneCount: newness.goneCount } : null,
    isVerifierProven:
      facts.canary.cases.length > 0 && facts.canary.cases.every(({ expected, answered }) => expected === answered),
    couldTell: isAnythingThere(facts) && !findings.some(({ code }) => code === 'guard-blind'),
  }
}

type IdentifiedFinding = Finding & Identity

function identified(finding: Finding, { evidenceDigest, fingerprint }: AssessContext): IdentifiedFinding {
  const { code, subject } = finding
  return { ...finding, fingerprint: fingerprint(code, subject), evidenceDigest: evidenceDigest(evidenceText(finding)) }
}

/** What the same checks find in the base, all else being the same. */
function foundInBase(facts: Facts, context: AssessContext): readonly IdentifiedFinding[] {
  if (facts.base?.seen !== true) return []
  const { stores, unopened } = facts.base.value
  const before: Facts = { ...facts, stores, unopened, removed: [], base: null, accepted: null }
  return CHECKS.flatMap((check): readonly Finding[] => check.assess(before, context).findings).map((finding) =>
    identified(finding, context),
  )
}

function assessed(
  found: readonly IdentifiedFinding[],
  facts: Facts,
  { isNew }: Newness<IdentifiedFinding>,
): readonly AssessedFinding[] {
  const standing = compareWithAccepted(found, facts)
  return found.map((finding) => {
    const { acceptance, remark } = standing(finding)
    const summary = finding.summary + remark
    return { ...finding, summary, isNew: isNew(finding), accepted: acceptance !== null, acceptance }
  })
}

/** The worst answer wins; what is accepted does not count. */
function healthOf(findings: readonly AssessedFinding[], unknowns: readonly Unknown[]): Health {
  const open = findings.filter((finding) => !finding.accepted)
  if (open.some(({ severity }) => isAtLeast(severity, 'error'))) return 'failing'
  if (open.some(({ severity }) => severity === 'warning')) return 'degraded'
  return unknowns.some(({ isRequired }) => isRequired) ? 'unknown' : 'healthy'
}

function storeInNumbers(store: StoreFact): StoreAssessment {
  const { all, match, mismatch, missing, unclaimed, unverifiable } = judged(store)
  const digests = {
    match: match.length,
    mismatch: mismatch.length,
    missing: missing.length,
    unverifiable: unverifiable.length,
    unclaimed: unclaimed.length,
    remembered: match.filter(isRemembered).length,
  } satisfies DigestCounts
  let bytes = 0
  for (const { reading } of all) if ('sizeBytes' in reading) bytes += reading.sizeBytes
  return {
    id: store.id,
    format: store.format,
    source: nameOfSource(store.source),
    sessions: store.sessions.length,
    checkpoints: store.checkpointCount,
    artifacts: all.length,
    bytes,
    coverage: all.length === 0 ? null : (match.length + mismatch.length) / all.length,
    digests,
  }
}

function isRemembered({ reading }: ArtifactFact): boolean {
  return reading.kind === 'read' && reading.isRemembered === true
}

function nameOfSource(source: Source): string {
  switch (source.kind) {
    case 'work-tree':
      return 'work tree'
    case 'ref':
      return `${source.ref} at ${source.commit}`
    case 'refs':
      return `${source.refCount} refs below ${source.prefix}`
  }
}

function bySubjectThenCode(
  a: { readonly subject: string; readonly code: string },
  b: { readonly subject: string; readonly code: string },
): number {
  if (a.subject !== b.subject) return a.subject < b.subject ? -1 : 1
  return a.code === b.code ? 0 : a.code < b.code ? -1 : 1
}
