import type { Assessment } from '../../assess/assessment.ts'
import type { Facts } from '../../domain/facts.ts'
import type { StatusStep } from '../../domain/step.ts'
import { exitCodeOf } from '../exit-code.ts'
import type { FailOn } from '../exit-code.ts'
import { count, openInWords } from '../words.ts'

/** GitHub takes no longer description ("Create a commit status"). */
const MAX_DESCRIPTION = 140

/**
 * The status of the commit that the run is about, when it is another than the one that is there: a commit takes no more than a
 * thousand of them. None where the status could not be read, or is not asked for.
 */
export function statusSteps(
  assessment: Assessment,
  { event, github }: Facts,
  { failOn, guardId }: { readonly failOn: FailOn; readonly guardId: string },
): readonly StatusStep[] {
  const status = github?.seen === true ? github.value.status : null
  if (status?.seen !== true || event.headCommit === null) return []
  const state = (['success', 'failure', 'error', 'error'] as const)[exitCodeOf(assessment, failOn)]
  const description = describe(assessment)
  if (status.value?.state === state && status.value.description === description) return []
  const step = { kind: 'set-status', key: `status:${event.headCommit}:${guardId}`, commit: event.headCommit } as const
  return [{ ...step, context: guardId, state, description, targetUrl: event.runUrl }]
}

function describe(assessment: Assessment): string {
  if (!assessment.isVerifierProven) return 'The verifier failed a case whose answer is known'
  if (assessment.scope === 'empty') return 'The change touches no session store'
  if (!assessment.couldTell) return 'Could not tell: something could not be examined'
  return `${count(assessment.stores.length, 'store')}: ${openInWords(assessment)}`.slice(0, MAX_DESCRIPTION)
}
