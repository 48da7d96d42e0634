import type { Place } from '../../domain/finding.ts'
import type { Annotation } from '../../domain/publication.ts'
import type { Report } from '../report.ts'
import { findingsApart } from '../findings-apart.ts'
import { groupFindings } from '../findings-by-code.ts'
import { visibleText, shortened } from '../escape/visible-text.ts'
import { count, olderInWords } from '../words.ts'

/** GitHub shows ten annotations of each level in a step. */
const MOST_PER_LEVEL = 10
/** GitHub cuts a message at 4,096 bytes; a character has at most three of them here. */
const MAX_MESSAGE = 1300

const LEVELS = { info: 'notice', warning: 'warning', error: 'error', critical: 'error' } as const

/** Remarks on the lines of manifests and on the run: at most ten of each level, the last of which sums up what is left out. */
export function annotationsReporter(report: Report): readonly Annotation[] {
  const { older, open } = findingsApart(report)
  const all = groupFindings(open).flatMap(({ findings }) => findings)
  const remarks = all.map(({ code, isNew, place, severity, summary }): Annotation => {
    const message = shortened(visibleText(summary), MAX_MESSAGE)
    const title = visibleText(isNew === true ? `new: ${code}` : code)
    return { kind: 'annotation', level: LEVELS[severity], title, message, place: shownPlace(place) }
  })
  const annotations = [...olderRemark(older.filter(({ severity }) => severity !== 'info').length), ...remarks]
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    limited(annotations.filter((annotation) => annotation.level === level)),
  )
}

/** What a change did not bring is not told of on lines that its author sees. */
function olderRemark(older: number): readonly Annotation[] {
  if (older === 0) return []
  const message = `${olderInWords(older)}; the job summary has them.`
  return [{ kind: 'annotation', level: 'notice', title: 'older findings', message, place: null }]
}

/** A path that cannot be printed as it is names no file to GitHub; the message still says which one it is. */
function shownPlace(place: Place | null): Place | null {
  return place !== null && visibleText(place.path) === place.path ? place : null
}

function limited(annotations: readonly Annotation[]): readonly Annotation[] {
  if (annotations.length <= MOST_PER_LEVEL) return annotations
  const shown = annotations.slice(0, MOST_PER_LEVEL - 1)
  const level = annotations[0]?.level ?? 'notice'
  const message = `${count(annotations.length - shown.length, 'more finding')} of this level; the job summary and the report have them.`
  return [...shown, { kind: 'annotation', level, title: 'more findings', message, place: null }]
}
