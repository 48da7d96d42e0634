import type { StoreFact } from '../../domain/store-facts.ts'
import type { Evidence, Finding, Unknown } from '../../domain/finding.ts'
import type { LostUpdate, MergesFact } from '../../domain/merge-facts.ts'
import { joinPath } from '../../domain/path.ts'
import { defineCheck } from '../check.ts'
import { pathspec } from '../damage-command.ts'
import { shellWord } from '../shell-word.ts'
import { placeOf, subjectOf } from './subject.ts'

/**
 * What one side of a merge did is there, unless somebody dealt with it since. One finding for each path; what it says leads to what
 * was lost only where that cannot be a secret.
 */
export const mergeLostUpdate = defineCheck({
  code: 'merge-lost-update',
  question: 'Is everything there that merges were to bring together?',
  assess: (facts) => {
    const findings: Finding<'merge-lost-update'>[] = []
    const unknowns: Unknown[] = []
    let passedCount = 0
    for (const store of facts.stores) {
      const { merges } = store
      if (merges === undefined) continue
      if (!merges.seen) unknowns.push(untold(store, `its history could not be read: ${merges.reason}`))
      else {
        const { lost, lostCount, mergeCount, unseen } = merges.value
        // A history without a merge was looked at too.
        passedCount += Math.max(mergeCount, 1) - new Set(lost.map(({ merge }) => merge)).size
        findings.push(...lost.map((update) => lostUpdate(store, update, merges.value)))
        if (unseen !== null) unknowns.push(untold(store, unseen))
        if (lostCount > lost.length)
          unknowns.push(untold(store, `${lostCount - lost.length} more lost updates are not listed`))
      }
    }
    return { passedCount: Math.max(passedCount, 0), findings, unknowns }
  },
})

/** A shallow clone is what GitHub's checkout makes unless told otherwise: it cannot be required to tell. */
function untold({ id }: StoreFact, reason: string): Unknown {
  return { code: 'merge-lost-update', subject: id, reason, isRequired: false }
}

const SHORT_ID = 12

function lostUpdate(store: StoreFact, update: LostUpdate, { lost }: MergesFact): Finding<'merge-lost-update'> {
  const { change, merge, parent, parentNumber, path, redaction } = update
  const subject = subjectOf(store, path)
  const together = lost.filter((other) => other.merge === merge).length
  const evidence: Evidence = {
    ...{ merge, change, redaction, lostTogether: together },
    ...(redaction === 'undone' ? { isUndoneRedaction: true } : {}),
    ...(parentNumber === null ? {} : { parentNumber }),
    ...(parent === null ? {} : { parent }),
    command: commandFor(store, update),
  }
  return {
    ...{ code: 'merge-lost-update', subject, severity: 'error', evidence },
    summary: `${subject} ${sentence(update, merge.slice(0, SHORT_ID))}`,
    place: change === 'added' ? null : placeOf(store, path, 1),
  }
}

function sentence({ change, parentNumber, redaction }: LostUpdate, merge: string): string {
  if (redaction === 'undone')
    return `has again what one side had taken out: merge ${merge} undid what looks like a redaction, so treat what it was as known`
  const side = parentNumber === null || redaction !== 'none' ? 'one side' : `one side, its parent ${parentNumber},`
  switch (change) {
    case 'changed':
      return `lacks a change that merge ${merge} lost: ${side} had changed the file, the other had not, and the merge kept it as it was`
    case 'added':
      return `is not there: merge ${merge} lost it, ${side} had added it, and nobody has brought it back`
    case 'removed':
      return `is there again, kept by merge ${merge}: ${side} had removed it, and the other side had not touched it`
  }
}

/** Shows what was lost, or where that may have been a secret, only who merged, and when. */
function commandFor({ root, source }: StoreFact, { merge, parent, path }: LostUpdate): string {
  if (parent === null) return `git show --no-patch ${merge}`
  const word = source.kind === 'refs' ? null : shellWord(pathspec(joinPath(root, path)))
  return word === null ? `git diff --stat ${merge} ${parent}` : `git diff ${merge} ${parent} -- ${word}`
}
