import type { Facts } from '../../domain/facts.ts'
import { defineCheck } from '../check.ts'
import { askedGitHub, nothingSeen } from './github-api.ts'

const DAY_MS = 86_400_000

/** GitHub ends the schedules of public repositories after 60 days without activity; people are told before. */
export const scheduleEnding = defineCheck({
  code: 'schedule-ending',
  question: 'Is the repository active enough to keep its schedules?',
  assess: (facts, { policy }) => {
    const hosted = askedGitHub(facts)?.repository
    if (hosted?.seen !== true || hosted.value.isPrivate || !isScheduled(facts)) return nothingSeen()
    const { pushedAtMs } = hosted.value
    if (pushedAtMs === null) return nothingSeen()
    const idleMs = facts.startedAtMs - pushedAtMs
    if (idleMs < policy.inactivityMs) return { passedCount: 1, findings: [], unknowns: [] }
    const days = Math.floor(idleMs / DAY_MS)
    const finding = {
      code: 'schedule-ending',
      subject: 'guard/schedule',
      severity: 'warning',
      summary: `nothing was pushed to this public repository for ${days} days; after 60 GitHub switches its schedules off, and this guard with them. Push a commit, or enable the workflow again under Actions`,
      evidence: { days, pushedAt: new Date(pushedAtMs).toISOString() },
      place: null,
    } as const
    return { passedCount: 0, findings: [finding], unknowns: [] }
  },
})

function isScheduled({ event, history }: Facts): boolean {
  return event.name === 'schedule' || (history?.history.runs ?? []).some((run) => run.event === 'schedule')
}
