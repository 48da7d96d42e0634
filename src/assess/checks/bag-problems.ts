import type { Facts } from '../../domain/facts.ts'
import type { BagProblem, StoreFact } from '../../domain/store-facts.ts'
import type { Finding } from '../../domain/finding.ts'
import { printablePath } from '../../domain/path.ts'
import type { Severity } from '../../domain/severity.ts'
import type { CheckAnswer, CheckContext } from '../check.ts'
import { placeOf, subjectOf } from './subject.ts'

interface Judgement {
  /** In a bag of version 1.0, or of one that is not known. */
  readonly severity: Severity
  /** In a bag of a draft, where that is another. */
  readonly inDraft?: Severity
  /** Says what is wrong, as the end of a sentence about the bag or the file. */
  readonly words: string
}

/** What each problem of a bag's structure comes to. RFC 8493 is meant where a section is named. */
const JUDGEMENTS: Readonly<Record<BagProblem['kind'], Judgement>> = {
  'no-declaration': { severity: 'error', words: 'has no bagit.txt' },
  'declaration-malformed': {
    severity: 'error',
    words: 'does not declare a BagIt-Version and a Tag-File-Character-Encoding as section 2.1.1 wants them',
  },
  'declaration-too-long': { severity: 'error', inDraft: 'warning', words: 'has more than its two lines' },
  'byte-order-mark': { severity: 'error', words: 'starts with a byte order mark' },
  'version-unknown': { severity: 'warning', words: 'declares a version that is not known here' },
  'encoding-unknown': { severity: 'error', words: 'declares an encoding that is not known here; UTF-8 was tried' },
  'no-payload-manifest': { severity: 'error', words: 'has no payload manifest' },
  'payload-unlisted': { severity: 'error', words: 'holds payload that no manifest lists' },
  'payload-not-in-every-manifest': { severity: 'error', words: 'does not list payload that another manifest lists' },
  'no-payload-path': { severity: 'error', words: 'lists what does not lie in data/' },
  'payload-in-tag-manifest': {
    severity: 'error',
    inDraft: 'warning',
    words: 'lists payload, though it is for tag files',
  },
  'listed-twice': { severity: 'error', inDraft: 'warning', words: 'lists a file twice' },
  'case-collision': { severity: 'warning', words: 'lists names that differ only in upper and lower case' },
  'normalisation-collision': { severity: 'warning', words: 'lists names that differ only in Unicode normalisation' },
  'system-file': { severity: 'warning', words: 'lists files that file managers write on their own' },
  'checksum-tool-form': {
    severity: 'warning',
    words: 'is in the form of a checksum tool, with * or ./ before its paths, which other programs may not read',
  },
  'algorithm-unknown': { severity: 'warning', words: 'holds digests of an algorithm that is not verified here' },
  'algorithm-weak': { severity: 'info', words: 'has payload for which nothing stronger than MD5 or SHA-1 vouches' },
  'fetch-malformed': { severity: 'error', words: 'has lines that are no URL, length and path' },
  'fetch-unsafe-path': { severity: 'error', words: 'names paths that do not lie in data/' },
  'fetch-unlisted': { severity: 'error', words: 'names payload that no manifest lists' },
  'not-fetched': { severity: 'error', words: 'lacks payload that fetch.txt says where to get: it is not complete' },
  'payload-oxum': {
    severity: 'error',
    words: 'says in Payload-Oxum that the payload has another size or number of files',
  },
}

/** The findings about the structure of bags whose severity is one of these. */
export function bagFindings<Code extends string>(
  code: Code,
  facts: Facts,
  { policy }: CheckContext,
  isMine: (severity: Severity) => boolean,
): CheckAnswer<Code> {
  const findings: Finding<Code>[] = []
  let passedCount = 0
  for (const store of facts.stores) {
    if (store.bag === undefined) continue
    const isDraft = store.bag.version?.startsWith('0.') === true
    const mine = store.bag.problems
      .map((problem) => ({ problem, ...judge(problem, isDraft) }))
      .filter(({ severity }) => isMine(severity))
    if (mine.length === 0) passedCount += 1
    findings.push(
      ...mine.map(({ problem, severity, words }) => finding(code, store, problem, severity, words, policy.sampleCount)),
    )
  }
  return { passedCount, findings, unknowns: [] }
}

function judge({ kind }: BagProblem, isDraft: boolean): { readonly severity: Severity; readonly words: string } {
  const { inDraft, severity, words } = JUDGEMENTS[kind]
  return { severity: isDraft ? (inDraft ?? severity) : severity, words }
}

function finding<Code extends string>(
  code: Code,
  store: StoreFact,
  { count, kind, line, samples, where }: BagProblem,
  severity: Severity,
  words: string,
  sampleCount: number,
): Finding<Code> {
  const what = where === '.' ? store.id : subjectOf(store, where)
  const shown = samples.slice(0, sampleCount).map(printablePath)
  const more = count > shown.length ? ` and ${count - shown.length} more` : ''
  const names = shown.length === 0 ? '' : `: ${shown.join(', ')}${more}`
  return {
    code,
    subject: `${what}#${kind}`,
    severity,
    summary: `${what} ${words}${names}`,
    evidence: { kind, count, samples: shown },
    place: where === '.' ? null : placeOf(store, where, line),
  }
}
