import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseMarker } from '../../src/domain/issue-marker.ts'
import { historyText, parseHistory } from '../../src/adapters/history/history-text.ts'
import { NO_HISTORY } from '../../src/domain/history.ts'
import { joinHistories } from '../../src/domain/join-histories.ts'
import { queueOf } from '../../src/domain/queue.ts'
import { aPlace, guardedRun } from '../builders/guarded-world.ts'
import type { Damage, MemoryPlace } from '../builders/guarded-world.ts'
import { createGitHubWorld } from '../github/world.ts'
import type { Fault, GitHubWorld } from '../github/world.ts'

const MINUTE = 60_000
const STORES = ['a', 'b', 'c'] as const
const CODES: Readonly<Record<Damage, string | null>> = {
  none: null,
  changed: 'digest-mismatch',
  hostile: 'manifest-hostile',
}

/** Something that happens in the world. */
type Happening =
  | { readonly kind: 'change'; readonly store: (typeof STORES)[number]; readonly damage: Damage }
  /** A run, after some minutes. */
  | { readonly kind: 'run'; readonly minutes: number }
  /** Two at once. */
  | { readonly kind: 'runs'; readonly minutes: number }
  | { readonly kind: 'killed'; readonly minutes: number; readonly at: number }
  /** A run in which some requests fail. */
  | {
      readonly kind: 'trouble'
      readonly minutes: number
      readonly isOfWrites: boolean
      readonly faults: readonly (Fault | null)[]
    }
  | { readonly kind: 'history'; readonly what: 'lost' | 'unreadable' | 'unwritable' | 'whole' }
  | { readonly kind: 'closed'; readonly index: number }

const minutes = fc.constantFrom(1, 5, 15, 40, 180, 1_500)
const fault: fc.Arbitrary<Fault | null> = fc.constantFrom<Fault | null>(
  null,
  null,
  { kind: 'reset' },
  { kind: 'reset-after' },
  { kind: '502-after' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 403, headers: { 'retry-after': '3600' } },
  { kind: 'body', body: '{', contentType: 'application/json' },
  { kind: 'body', body: '[]', contentType: 'application/json' },
)

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      store: fc.constantFrom(...STORES),
      damage: fc.constantFrom<Damage>('none', 'changed', 'hostile'),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('run' as const), minutes }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('runs' as const), minutes }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('killed' as const), minutes, at: fc.nat({ max: 12 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('trouble' as const),
      minutes,
      isOfWrites: fc.boolean(),
      faults: fc.array(fault, { maxLength: 14 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('history' as const),
      what: fc.constantFrom('lost' as const, 'unreadable' as const, 'unwritable' as const, 'whole' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('closed' as const), index: fc.nat({ max: 5 }) }) },
)

class Model {
  readonly damage: Record<string, Damage> = { a: 'none', b: 'none', c: 'none' }
  readonly place: MemoryPlace = aPlace()
  readonly github: GitHubWorld
  private faults: readonly (Fault | null)[] = []
  private isOfWrites = false
  private nowMs = Date.UTC(2026, 6, 13, 12)
  private runs = 0
  private seed = 1

  constructor() {
    this.github = createGitHubWorld({
      token: 'ghs_x',
      limit: 1_000_000,
      nowMs: () => this.nowMs,
      fault: ({ method }) => {
        if (this.isOfWrites && method === 'GET') return null
        const [next = null, ...rest] = this.faults
        this.faults = rest
        return next
      },
    })
  }

  private random(): number {
    this.seed = (this.seed * 48_271) % 2_147_483_647
    return this.seed / 2_147_483_647
  }

  private async run(killedAt: number | null = null): Promise<void> {
    const going = guardedRun({
      ...{ github: this.github, places: [this.place], stores: { ...this.damage }, nowMs: this.nowMs },
      ...{ runKey: `run-${this.runs++}`, random: () => this.random(), killedAt },
    })
    // A killed run never comes back; it is dead when nothing of it happens any more.
    const quiet = new Promise((resolve) => setTimeout(resolve, 30))
    await (killedAt === null ? going : Promise.race([going, quiet]))
  }

  async let(one: Happening): Promise<void> {
    this.faults = []
    if ('minutes' in one) this.nowMs += one.minutes * MINUTE
    switch (one.kind) {
      case 'change':
        this.damage[one.store] = one.damage
        return
      case 'run':
        return this.run()
      case 'runs':
        await Promise.all([this.run(), this.run()])
        return
      case 'killed':
        return this.run(one.at)
      case 'trouble':
        this.faults = one.faults
        this.isOfWrites = one.isOfWrites
        return this.run()
      case 'history':
        if (one.what === 'lost') this.place.text = null
        this.place.isReadable = one.what !== 'unreadable'
        this.place.isWritable = one.what !== 'unwritable'
        return
      case 'closed': {
        const issue = this.github.issues[one.index]
        if (issue?.state === 'open') this.github.by('ann', 'MEMBER').close(issue.number, 'completed')
        return
      }
    }
  }

  /**
   * All is well again, but for the stores: a person retries what waits for one, and runs come until nothing is remembered of the
   * trouble any more: failures of GitHub's are counted over 7 days.
   */
  async calm(): Promise<void> {
    await this.let({ kind: 'history', what: 'whole' })
    const history = parseHistory(this.place.text ?? '')
    const notes = [...queueOf(history).keys()].map((key) => ({
      note: key,
      atMs: this.nowMs,
      act: 'retry' as const,
      key,
    }))
    this.place.text = historyText(joinHistories(history, { ...NO_HISTORY, notes }))
    for (let hour = 0; hour < 26; hour++) await this.let({ kind: 'run', minutes: 60 })
    for (let run = 0; run < 28; run++) await this.let({ kind: 'run', minutes: 360 })
    for (let hour = 0; hour < 4; hour++) await this.let({ kind: 'run', minutes: 60 })
  }

  /** Of every open issue, its problem's code and the store. */
  open(): readonly string[] {
    return this.github
      .open()
      .map(({ body }) => `${parseMarker(body)?.code ?? '?'} ${parseMarker(body)?.scope ?? '?'}`)
      .filter((problem) => problem.includes('sums:'))
      .toSorted()
  }

  expected(): readonly string[] {
    return Object.entries(this.damage)
      .flatMap(([store, damage]) => (CODES[damage] === null ? [] : [`${CODES[damage]} sums:${store}`]))
      .toSorted()
  }
}

describe('R23, R25, R33, R35: telling people, over random worlds', () => {
  test('ends with exactly the right issues open, one for each problem, and no comment twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 25 }), async (happenings) => {
        const model = new Model()
        for (const one of happenings) await model.let(one)
        await model.calm()
        expect(model.open()).toEqual(model.expected())
        for (const { comments } of model.github.issues) {
          const keys = comments.map(({ body }) => /session-reliability:step (\S+)/.exec(body)?.[1])
          // Two runs at once may both look, and then both write: never more often than that.
          for (const key of keys) expect(keys.filter((other) => other === key).length).toBeLessThanOrEqual(2)
          expect(comments.length).toBeLessThanOrEqual(2 * happenings.length + 4)
        }
        const before = model.github.exchanges.filter(({ request }) => request.method !== 'GET').length
        await model.let({ kind: 'run', minutes: 1 })
        // Twice is once.
        expect(model.github.exchanges.filter(({ request }) => request.method !== 'GET').length).toBe(before)
      }),
      // Shrinking takes longer than reading the 25 steps at most.
      { numRuns: Number(process.env['MODEL_RUNS'] ?? 60), endOnFailure: true },
    )
  }, 300_000)
})
