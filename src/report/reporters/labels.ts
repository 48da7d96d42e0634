import type { Facts } from '../../domain/facts.ts'
import type { Step } from '../../domain/step.ts'

/** Makes the guard's label before the first issue needs it: that shows at once whether the token may write issues. */
export function labelSteps({ github }: Facts, guardId: string): readonly Step[] {
  const issues = github?.seen === true ? github.value.issues : null
  if (issues?.seen !== true || issues.value.hasLabel) return []
  return [{ kind: 'make-label', key: `label:${guardId}`, label: guardId }]
}
