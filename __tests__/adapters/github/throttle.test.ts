import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createThrottle } from '../../../src/adapters/github/throttle.ts'
import { aFakeClock } from '../../builders/fake-clock.ts'

interface Span {
  readonly fromMs: number
  readonly toMs: number
}

/** Does writes that take so long, all asked for at once; when each of them went on. */
async function spansOf(durationsMs: readonly number[]): Promise<readonly Span[]> {
  const clock = aFakeClock(0)
  const throttle = createThrottle(clock)
  const spans: Span[] = []
  await Promise.all(
    durationsMs.map((ms) =>
      throttle.write(async () => {
        const fromMs = clock.nowMs()
        await Promise.resolve()
        clock.advance(ms)
        spans.push({ fromMs, toMs: clock.nowMs() })
      }),
    ),
  )
  return spans
}

describe('writes', () => {
  test('go one after the other, a second from the end of one to the start of the next, in the order they were asked for', async () => {
    expect(await spansOf([100, 0, 2_500])).toEqual([
      { fromMs: 0, toMs: 100 },
      { fromMs: 1_100, toMs: 1_100 },
      { fromMs: 2_100, toMs: 4_600 },
    ])
  })

  test('are never closer than a second, however long each takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 5_000 }), { maxLength: 8 }), async (durationsMs) => {
        const spans = await spansOf(durationsMs)
        expect(spans).toHaveLength(durationsMs.length)
        const pauses = spans.slice(1).map(({ fromMs }, index) => fromMs - (spans[index]?.toMs ?? 0))
        expect(pauses.every((ms) => ms >= 1_000)).toBe(true)
      }),
    )
  })

  test('do not wait when the last one is long ago', async () => {
    const clock = aFakeClock()
    const throttle = createThrottle(clock)
    await throttle.write(() => Promise.resolve())
    clock.advance(600)
    await throttle.write(() => Promise.resolve())
    clock.advance(1_000)
    await throttle.write(() => Promise.resolve())
    expect(clock.slept).toEqual([400])
  })

  test('one that breaks is told to who asked for it, and the next comes a second later all the same', async () => {
    const clock = aFakeClock()
    const throttle = createThrottle(clock)
    const broken = throttle.write(() => Promise.reject(new Error('broken')))
    const next = throttle.write(() => Promise.resolve('done'))
    await expect(broken).rejects.toThrow('broken')
    expect(await next).toBe('done')
    expect(clock.slept).toEqual([1_000])
  })
})

describe('reads', () => {
  test('go four at a time, and do not wait for the clock', async () => {
    const clock = aFakeClock()
    const throttle = createThrottle(clock)
    let going = 0
    let most = 0
    const ends: (() => void)[] = []
    const reads = Array.from({ length: 10 }, () =>
      throttle.read(async () => {
        most = Math.max(most, ++going)
        await new Promise<void>((resolve) => ends.push(resolve))
        going -= 1
      }),
    )
    for (let done = 0; done < reads.length; done++) {
      await new Promise((resolve) => setImmediate(resolve))
      ends[done]?.()
    }
    await Promise.all(reads)
    expect([most, clock.slept]).toEqual([4, []])
  })

  test('one that breaks does not hold up those behind it', async () => {
    const throttle = createThrottle(aFakeClock())
    const reads = Array.from({ length: 9 }, (_, index) =>
      throttle.read(() => (index === 0 ? Promise.reject(new Error('broken')) : Promise.resolve(index))),
    )
    expect((await Promise.allSettled(reads)).map(({ status }) => status)).toEqual([
      'rejected',
      ...Array.from({ length: 8 }, () => 'fulfilled'),
    ])
  })
})
