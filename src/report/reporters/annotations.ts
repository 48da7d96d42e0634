import type { Place } from '../../domain/finding.ts'
import type { Annotation } from '../../domain/publication.ts'
import type { Report } from '../report.ts'
import { groupFindings } from '../findings-by-code.ts'
import { visibleText, shortened } from '../escape/visible-text.ts'
import { count } from '../words.ts'

/** GitHub shows ten annotations of each level in a step. */
const MOST_PER_LEVEL = 10
/** GitHub cuts a message at 4,096 bytes; a character has at most three of them here. */
const MAX_MESSAGE = 1300

const LEVELS = { info: 'notice', warning: 'warning', error: 'error', critical: 'error' } as const

/** Remarks on the lines of manifests and on the run: at most ten of each level, the last of which sums up what is left out. */
export function annotationsReporter(report: Report): readonly Annotation[] {
  const all = groupFindings(report.findings.filter((finding) => !finding.accepted)).flatMap(({ findings }) => findings)
  const annotations = all.map(({ code, place, severity, summary }): Annotation => {
    const message = shortened(visibleText(summary), MAX_MESSAGE)
    return { kind: 'annotation', level: LEVELS[severity], title: visibleText(code), message, place: shownPlace(place) }
  })
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    limited(annotations.filter((annotation) => annotation.level === level)),
  )
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
