import { carryOut } from './act/carry-out.ts'
import { keepMemory, remember } from './act/remember.ts'
import { assess } from './assess/assess.ts'
import { memoryAfter } from './assess/history/memory-after.ts'
import { planEscalation } from './decide/plan-escalation.ts'
import { placesFor } from './decide/plan-memory.ts'
import { planQueue, queueAfter } from './decide/plan-queue.ts'
import type { Facts } from './domain/facts.ts'
import type { Look } from './observe/look.ts'
import { lookBack, observe } from './observe/observe.ts'
import type { Policy } from './policy.ts'
import type { World } from './ports.ts'
import { notToldOf } from './report/not-told.ts'
import { makeReport } from './report/report.ts'
import type { Report } from './report/report.ts'
import { effectSteps } from './report/reporters/effects.ts'
import type { Telling } from './report/reporters/effects.ts'

/** What one run made: what it saw, and what it has to say. */
export interface Run {
  readonly facts: Facts
  readonly report: Report
}

/** The whole guard: look, judge, tell people, remember, report. The job's own summary and annotations are the caller's. */
export async function run(world: World, look: Look, policy: Policy, telling: Telling): Promise<Run> {
  const { clock, evidenceDigest, fingerprint, github, history: log, random } = world
  const context = { policy, fingerprint, evidenceDigest }
  const before = await observe(world, look)
  const judged = assess(before, context)

  const plan = planEscalation(judged, before, { policy: policy.escalation, fingerprint })
  const steps = effectSteps(plan, judged, before, telling, policy.escalation)
  const { due, waiting } = planQueue(steps, before)
  const effects = [...(await carryOut(due, github, telling.conduct)), ...waiting]

  const after = await lookBack(before, effects, github)
  const left = queueAfter(before, effects, { policy: policy.queue, nowMs: clock.nowMs(), random })
  const leavings = { evaluations: plan.evaluations, ...left, nowMs: clock.nowMs() }
  const { history, record } = memoryAfter(after, judged, leavings, policy.history)
  const places = placesFor(record, log?.names ?? [], before)
  const [remembered, memory] = await Promise.all([
    remember(history, log, places, telling.conduct),
    keepMemory(after.memory, world.memory, telling.conduct),
  ])
  const facts = { ...after, remembered, memory }

  // Writing shows what a token may not do: that is judged too.
  const assessment = [...effects, ...facts.remembered].some(({ permission }) => permission !== null)
    ? assess(facts, context)
    : judged
  const notTold = notToldOf(facts, telling, plan)
  const ending = { queue: left.queue, notTold, finishedAtMs: clock.nowMs(), slowMs: policy.latencyMs.warning }
  return { facts, report: makeReport(facts, assessment, ending) }
}
