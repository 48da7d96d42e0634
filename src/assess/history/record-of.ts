import type { Facts } from '../../domain/facts.ts'
import { latenciesOf } from '../../domain/github-facts.ts'
import type { ApiRecord, Evaluation, QueueEntry, RunRecord } from '../../domain/history.ts'
import { medianOf } from '../../domain/median.ts'
import type { Severity } from '../../domain/severity.ts'
import type { Assessment } from '../assessment.ts'
import { isUpNow, passOf } from '../score.ts'
import { unreachedAfter } from './unreached-tips.ts'

/** What a run leaves beside what it judged. */
export interface Leavings {
  readonly evaluations: readonly Evaluation[]
  readonly queue: readonly QueueEntry[]
  readonly settled: readonly string[]
  readonly nowMs: number
}

/** What is remembered of a run. */
export function recordOf(
  facts: Facts,
  assessment: Assessment,
  { evaluations, queue, settled, nowMs }: Leavings,
): RunRecord {
  const unreached = unreachedAfter(facts, assessment)
  const open = assessment.findings.filter(({ accepted }) => !accepted)
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length
  return {
    run: facts.event.runKey,
    atMs: facts.startedAtMs,
    durationMs: Math.max(0, nowMs - facts.startedAtMs),
    event: facts.event.name,
    status: assessment.health,
    findings: { info: count('info'), warning: count('warning'), error: count('error'), critical: count('critical') },
    isUp: isUpNow(facts),
    intact: passOf(facts),
    api: apiOf(facts),
    ...{ evaluations, queue, settled },
    ...(facts.tips === undefined || facts.tips.present.length === 0 ? {} : { tips: facts.tips.present }),
    ...(unreached.length === 0 ? {} : { unreached }),
  }
}

function apiOf({ github }: Facts): ApiRecord | null {
  if (github?.seen !== true) return null
  const { rateLimits, requests } = github.value
  const latencies = latenciesOf(requests)
  const outcomes = (outcome: string): number => requests.filter((request) => request.outcome === outcome).length
  return {
    requests: requests.length,
    counted: requests.filter(({ isCounted }) => isCounted).length,
    ...{ errors: outcomes('error'), rateLimited: outcomes('rate-limited'), refused: outcomes('refused') },
    ...{ medianMs: medianOf(latencies), worstMs: latencies.at(-1) ?? null },
    rateLimits: rateLimits.seen
      ? rateLimits.value.map(({ resetAtMs, resource, used }) => ({ resource, used, resetAtMs }))
      : [],
  }
}
