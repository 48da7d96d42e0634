import { RECORD_DAMAGE_KINDS } from '../../domain/content.ts'
import type { ContentKind, RecordDamage, RecordsFact } from '../../domain/content.ts'
import type { ArtifactFact, StoreFact } from '../../domain/store-facts.ts'
import type { Finding, Unknown } from '../../domain/finding.ts'
import { defineCheck } from '../check.ts'
import { judged } from '../judged.ts'
import { contentOf, wasSound } from './content-of.ts'
import { placeOf, subjectOf } from './subject.ts'

/** What lines of each kind are called. */
const WORDS: Readonly<Record<RecordDamage['kind'], string>> = {
  torn: 'cut off',
  spliced: 'cut off by another record on the same line',
  glued: 'of several records in one line',
  nul: 'with NUL bytes',
  invalid: 'that are no JSON',
  empty: 'that are empty',
}

/** The kinds of text that transcripts are. */
const TRANSCRIPTS: readonly ContentKind[] = ['jsonl']

/** R14: damage inside transcripts that no digest shows, for it was there when the digest was taken. */
export const recordDamaged = defineCheck({
  code: 'record-damaged',
  question: 'Is every line of every transcript one whole record?',
  assess: (facts) => {
    const findings: Finding<'record-damaged'>[] = []
    const unknowns: Unknown[] = []
    let passedCount = 0
    for (const store of facts.stores) {
      for (const artifact of judged(store).all) {
        if (wasSound(artifact, TRANSCRIPTS)) passedCount += 1
        const content = contentOf(artifact)
        if (content?.kind !== 'jsonl') continue
        if (content.damage.length > 0) findings.push(damaged(store, artifact, content))
        else if (content.tooDeep === null) passedCount += 1
        if (content.tooDeep !== null) unknowns.push(unjudged(store, artifact, content.tooDeep.firstLine))
      }
    }
    return { passedCount, findings, unknowns }
  },
})

function damaged(store: StoreFact, { path }: ArtifactFact, content: RecordsFact): Finding<'record-damaged'> {
  const { damage, lineCount } = content
  const worst = RECORD_DAMAGE_KINDS.map((kind) => damage.find((one) => one.kind === kind)).find(
    (one) => one !== undefined,
  )
  const firstLine = Math.min(...damage.map((one) => one.firstLine))
  return {
    code: 'record-damaged',
    subject: subjectOf(store, path),
    // Readers skip empty lines; whatever else is damaged, they lose.
    severity: worst?.kind === 'empty' ? 'info' : 'warning',
    summary: `${subjectOf(store, path)} has damaged records: ${damage.map(inWords).join(', ')}`,
    evidence: {
      kind: worst?.kind ?? '',
      lineCount,
      damage: damage.map(({ count, firstLine: line, kind }) => ({ kind, count, firstLine: line })),
    },
    place: placeOf(store, path, firstLine),
  }
}

function inWords({ count, firstLine, kind }: RecordDamage): string {
  const where = count === 1 ? `line ${firstLine}` : `the first is line ${firstLine}`
  return `${count} ${WORDS[kind]} (${where})`
}

function unjudged(store: StoreFact, { path }: ArtifactFact, line: number): Unknown {
  return {
    code: 'record-damaged',
    subject: subjectOf(store, path),
    reason: `line ${line} is nested too deep to be judged`,
    isRequired: false,
  }
}
