import { assess } from './assess/assess.ts'
import type { Facts } from './domain/facts.ts'
import type { Look } from './observe/look.ts'
import { observe } from './observe/observe.ts'
import type { Policy } from './policy.ts'
import type { World } from './ports.ts'
import { makeReport } from './report/report.ts'
import type { Report } from './report/report.ts'

/** What one run made: what it saw, and what it has to say. */
export interface Run {
  readonly facts: Facts
  readonly report: Report
}

/** The whole guard: look, judge, report. Telling people is the caller's: it picks reporters and publishers. */
export async function run(world: World, look: Look, policy: Policy): Promise<Run> {
  const facts = await observe(world, look)
  const assessment = assess(facts, { policy, fingerprint: world.fingerprint })
  return { facts, report: makeReport(facts, assessment, world.clock.nowMs()) }
}
