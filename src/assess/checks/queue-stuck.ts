import { queueOf } from '../../domain/queue.ts'
import { defineCheck } from '../check.ts'

/** Effects that failed are tried again, and none so often that only a person can help. */
export const queueStuck = defineCheck({
  code: 'queue-stuck',
  question: 'Do all effects that failed still have a chance?',
  assess: ({ history }, { policy }) => {
    if (history === null) return { passedCount: 0, findings: [], unknowns: [] }
    const queue = [...queueOf(history.history).values()]
    const dead = queue.filter(({ isDead }) => isDead)
    const findings = dead.slice(0, policy.sampleCount).map(
      ({ attempts, cause, key, kind, sinceMs, subject }) =>
        ({
          code: 'queue-stuck',
          subject: `guard/queue/${key}`,
          severity: 'warning',
          summary: `"${kind}" of ${subject} failed ${attempts} times since ${new Date(sinceMs).toISOString()} and is not tried again: ${cause}. When that is mended: session-reliability queue retry ${key}`,
          evidence: { key, kind, attempts, cause, waiting: dead.length },
          place: null,
        }) as const,
    )
    // An empty queue was looked at as well: without that, what was stuck and is done would never be called gone.
    return { passedCount: queue.length === 0 ? 1 : queue.length - dead.length, findings, unknowns: [] }
  },
})
