import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { historyText, parseHistory } from '../../../src/adapters/history/history-text.ts'
import { NO_HISTORY } from '../../../src/domain/history.ts'
import { joinHistories } from '../../../src/domain/join-histories.ts'
import { rollUp } from '../../../src/assess/history/roll-up.ts'
import { DEFAULT_POLICY } from '../../../src/policy.ts'
import { aDay, aHistory, aRun, anyHistory } from '../../builders/history.ts'
import { STARTED_AT_MS } from '../../builders/facts.ts'

describe('R30: joining histories', () => {
  test('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, anyHistory, (a, b, c) => {
        expect(joinHistories(a, b)).toEqual(joinHistories(b, a))
        expect(joinHistories(joinHistories(a, b), c)).toEqual(joinHistories(a, joinHistories(b, c)))
        expect(joinHistories(a, a)).toEqual(a)
        expect(joinHistories(a, NO_HISTORY)).toEqual(a)
      }),
    )
  })

  test('a run of a day that has its record is part of that record, and counted once', () => {
    const run = aRun({ atMs: Date.UTC(2026, 6, 1, 3) })
    expect(joinHistories(aHistory([run]), aHistory([], { days: [aDay({ day: '2026-07-01' })] })).runs).toEqual([])
  })
})

describe('R30: a history as text', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(parseHistory(historyText(history))).toEqual(history)
        expect(historyText(parseHistory(historyText(history)))).toBe(historyText(history))
      }),
    )
  })

  test('in any order, with repetitions, joined in pieces, is the same history', () => {
    fc.assert(
      fc.property(anyHistory, fc.infiniteStream(fc.nat()), (history, random) => {
        const lines = historyText(history).split('\n').filter(Boolean)
        const shuffled = [...lines, ...lines]
          .map((line) => [random.next().value as number, line] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, line]) => line)
        expect(parseHistory(shuffled.join('\n'))).toEqual(history)
        const half = Math.floor(shuffled.length / 2)
        const [head, tail] = [shuffled.slice(0, half).join('\n'), shuffled.slice(half).join('\n')]
        expect(joinHistories(parseHistory(head), parseHistory(tail))).toEqual(history)
      }),
    )
  })

  test('cut off anywhere loses at most the line that was cut, which is set aside', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), (history, at) => {
        const text = historyText({ ...history, damaged: [] })
        const cut = parseHistory(text.slice(0, at % (text.length + 1)))
        const whole = text.slice(0, at % (text.length + 1)).split('\n').length - 1
        const kept = cut.runs.length + cut.days.length + cut.notes.length + cut.foreign.length
        expect(kept).toBeGreaterThanOrEqual(whole)
        expect(kept + cut.damaged.length).toBeLessThanOrEqual(whole + 1)
      }),
    )
  })

  test('never fails, whatever is in it', () => {
    const junk = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('{"schema":1,"kind":"run"}', '{"schema":1}', '[1]', 'null'),
    )
    fc.assert(
      fc.property(anyHistory, fc.array(junk), (history, lines) => {
        const read = parseHistory([...lines, historyText(history)].join('\n'))
        expect(read.runs).toEqual(expect.arrayContaining([...history.runs]))
      }),
    )
  })

  test('keeps records of a newer version as they are', () => {
    const line = '{"kind":"run","schema":2,"odd":  [1, 2]}'
    expect(parseHistory(line).foreign).toEqual([line])
    expect(historyText(parseHistory(line))).toBe(`${line}\n`)
  })

  test('of five years stays under 2 MB', () => {
    // Every other hour, with a problem on each tenth run, rolled up after each day as a run would do it.
    const [start, step] = [Date.UTC(2021, 6, 13), 7_200_000]
    let history = aHistory([])
    for (let atMs = start; atMs < STARTED_AT_MS; atMs += 86_400_000) {
      const runs = Array.from({ length: 12 }, (_, index) =>
        aRun({
          run: `${19_000_000_000 + (atMs + index * step) / step}.1`,
          atMs: atMs + index * step,
          evaluations:
            index % 10 === 0
              ? [{ problem: '0123456789abcdef', code: 'digest-mismatch', scope: 'sums:sessions', severity: 'error' }]
              : [],
        }),
      )
      history = rollUp(joinHistories(history, aHistory(runs)), atMs + 86_399_000, DEFAULT_POLICY.history)
    }
    const text = historyText(history)
    expect(text.length).toBeLessThan(2_000_000)
    expect([history.runs.length > 400, history.days.length]).toEqual([true, expect.any(Number)])
    expect(history.days.length).toBeGreaterThan(690)
    expect(parseHistory(text)).toEqual(history)
  })
})

describe('R30: rolling up', () => {
  test('keeps the runs of two days, however many, and at most the records of two years', () => {
    const many = Array.from({ length: 900 }, (_, index) =>
      aRun({ run: `r${index}`, atMs: STARTED_AT_MS - index * 100_000 }),
    )
    const { runs, days } = rollUp(
      aHistory(many, { days: [aDay({ day: '2020-01-01' })] }),
      STARTED_AT_MS,
      DEFAULT_POLICY.history,
    )
    expect([runs.length, days]).toEqual([900, []])
  })

  test('counts every run of the days it rolls up', () => {
    const many = Array.from({ length: 700 }, (_, index) =>
      aRun({ run: `r${index}`, atMs: STARTED_AT_MS - index * 3_600_000 }),
    )
    const { runs, days } = rollUp(aHistory(many), STARTED_AT_MS, DEFAULT_POLICY.history)
    expect(runs.length).toBeLessThanOrEqual(500)
    expect(days.reduce((sum, day) => sum + day.runs, runs.length)).toBe(700)
    expect(days[3]).toMatchObject({ runs: 24, observedMs: 86_400_000, upMs: 86_400_000, worst: 'healthy' })
  })

  test('twice is once', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const policy = { ...DEFAULT_POLICY.history, rawRecords: 2 }
        const once = rollUp(history, STARTED_AT_MS, policy)
        expect(rollUp(once, STARTED_AT_MS, policy)).toEqual(once)
      }),
    )
  })
})
