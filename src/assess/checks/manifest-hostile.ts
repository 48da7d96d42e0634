import type { ManifestFact, Rejection, RejectionReason, StoreFact } from '../../domain/facts.ts'
import type { Finding } from '../../domain/finding.ts'
import { printablePath } from '../../domain/path.ts'
import { defineCheck } from '../check.ts'
import { placeOf, subjectOf } from './subject.ts'

/** What is wrong with a line that was turned down, as the end of a sentence. */
const WORDS: Readonly<Record<RejectionReason, string>> = {
  'absolute-path': 'its path is absolute',
  'path-escape': 'its path leaves the folder',
  'dot-segment': 'its path has a . or .. segment',
  'empty-segment': 'its path has an empty segment',
  'empty-name': 'it names nothing',
  'git-dir': 'its path enters .git',
  nul: 'its name has a NUL byte',
  symlink: 'it names a symbolic link',
  'symlink-ancestor': 'a folder of its path is a symbolic link',
  'not-a-file': 'it names something that is no regular file',
  'line-too-long': 'the line is longer than 64 KiB',
  malformed: 'it is no checksum line',
  'bad-escape': 'it has a backslash escape that does not exist',
  'control-character': 'its name has a raw control character',
  'byte-order-mark': 'it starts with a byte order mark',
  'utf-16': 'it is UTF-16, not UTF-8',
  'conflicting-duplicate': 'another line records a different digest for the same file',
  'case-collision': 'its name differs from another only in upper and lower case',
  'normalisation-collision': 'its name differs from another only in Unicode normalisation',
  'prefix-conflict': 'it names as a file what another line names as a folder',
  'weak-algorithm': 'its digest is not SHA-256',
  'conflict-marker': 'it is the marker of an unresolved merge conflict',
  'truncated-tail': 'the last line is cut off',
  'stdin-name': 'it names standard input',
  'self-reference': 'the manifest lists itself',
  'no-entry': 'it has no checksum line at all',
}

/** R49: one finding for each line of a manifest that was turned down; the other lines are still verified. */
export const manifestHostile = defineCheck({
  code: 'manifest-hostile',
  question: 'Is every line of every manifest safe and well formed?',
  assess: (facts, { policy }) => {
    const findings: Finding<'manifest-hostile'>[] = []
    let passedCount = 0
    for (const store of facts.stores) {
      for (const manifest of store.manifests) {
        passedCount += manifest.claimCount
        const shown = manifest.rejections.slice(0, policy.rejectionFindingsPerManifest)
        findings.push(...shown.map((rejection) => hostileLine(store, manifest, rejection)))
        const leftOut = manifest.rejectionCount - shown.length
        if (leftOut > 0) findings.push(moreHostileLines(store, manifest, leftOut))
      }
    }
    return { passedCount, findings, unknowns: [] }
  },
})

function hostileLine(
  store: StoreFact,
  manifest: ManifestFact,
  { line, reason, name }: Rejection,
): Finding<'manifest-hostile'> {
  const where = line === 0 ? subjectOf(store, manifest.path) : `line ${line} of ${subjectOf(store, manifest.path)}`
  return {
    code: 'manifest-hostile',
    subject: subjectOf(store, line === 0 ? manifest.path : `${manifest.path}:${line}`),
    severity: 'error',
    summary: `${where} was rejected: ${WORDS[reason]}`,
    evidence: { reason, line, name: printablePath(name) },
    place: placeOf(store, manifest.path, line),
  }
}

function moreHostileLines(store: StoreFact, manifest: ManifestFact, count: number): Finding<'manifest-hostile'> {
  return {
    code: 'manifest-hostile',
    subject: subjectOf(store, `${manifest.path}:more`),
    severity: 'error',
    summary: `${count} more lines of ${subjectOf(store, manifest.path)} were rejected`,
    evidence: { count },
    place: placeOf(store, manifest.path, 1),
  }
}
