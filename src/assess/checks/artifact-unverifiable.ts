import { LEFT_OUT } from '../../domain/store-facts.ts'
import type { ArtifactFact, StoreFact, UnreadableCause } from '../../domain/store-facts.ts'
import type { Finding, Unknown } from '../../domain/finding.ts'
import { groupedBy } from '../../domain/grouped-by.ts'
import { printablePath } from '../../domain/path.ts'
import { defineCheck } from '../check.ts'
import { judged } from '../judged.ts'

type Cause =
  UnreadableCause | 'left-out' | 'lfs-pointer' | 'algorithm-refused' | 'object-absent' | 'object-corrupt' | 'not-read'

const WORDS: Readonly<Record<Cause, string>> = {
  permission: 'permission to read it is missing',
  symlink: 'it is a symbolic link, and those are not followed',
  'not-a-file': 'it is no regular file',
  'changed-while-read': 'it changed while it was read',
  'not-fetched': 'its bytes are not in this partial clone; git fetch --refetch --no-filter brings them',
  'left-out': 'the sparse checkout leaves it out; git sparse-checkout add brings it, or judge it with --ref HEAD',
  submodule: 'it lies in a submodule, and those are not entered',
  io: 'the system could not read it',
  'lfs-pointer': 'it is a Git LFS pointer; git lfs pull brings its bytes',
  'algorithm-refused': 'this Node does not offer the algorithm of its digest',
  'object-absent': 'git has no object of its name',
  'object-corrupt': 'the git object that holds it is damaged',
  'not-read': 'it was not read',
}

/** Honest coverage: files that could not be compared with their claim, once a store and cause. */
export const artifactUnverifiable = defineCheck({
  code: 'artifact-unverifiable',
  question: 'Could every artifact be read and compared with its recorded digest?',
  assess: (facts, { policy }) => {
    const findings: Finding<'artifact-unverifiable'>[] = []
    const unknowns: Unknown[] = []
    let passedCount = 0
    for (const store of facts.stores) {
      const { all, unverifiable } = judged(store)
      const byCause = groupedBy(unverifiable, causeOf)
      passedCount += all.length - unverifiable.length
      for (const [cause, artifacts] of byCause) {
        findings.push(notVerified(store, cause, artifacts, policy.sampleCount))
        unknowns.push(notCompared(store, cause, artifacts.length))
      }
    }
    return { passedCount, findings, unknowns }
  },
})

function causeOf({ claim, reading }: ArtifactFact): Cause {
  switch (reading.kind) {
    case 'unreadable':
      return reading.detail === LEFT_OUT ? 'left-out' : reading.cause
    case 'object-absent':
    case 'object-corrupt':
      return reading.kind
    case 'read':
      return reading.lfsOid === undefined && claim?.sha256 === null ? 'algorithm-refused' : 'lfs-pointer'
    case 'present':
    case 'absent':
      return 'not-read'
  }
}

function notVerified(
  store: StoreFact,
  cause: Cause,
  artifacts: readonly ArtifactFact[],
  sampleCount: number,
): Finding<'artifact-unverifiable'> {
  const samples = artifacts.slice(0, sampleCount).map(({ path }) => printablePath(path))
  const what =
    artifacts.length === 1 ? `${store.id}/${samples[0] ?? ''}` : `${artifacts.length} artifacts of ${store.id}`
  return {
    code: 'artifact-unverifiable',
    subject: `${store.id}#${cause}`,
    severity: 'info',
    summary: `${what} could not be verified: ${WORDS[cause]}`,
    evidence: { cause, count: artifacts.length, samples },
    place: null,
  }
}

function notCompared(store: StoreFact, cause: Cause, count: number): Unknown {
  return {
    code: 'artifact-unverifiable',
    subject: `${store.id}#${cause}`,
    reason: `${count} not verified: ${WORDS[cause]}`,
    isRequired: true,
  }
}
