import { describe, expect, test } from '@jest/globals'
import { createProgress } from '../../src/cli/progress.ts'

const CLEAR = '\r\u001b[2K'

/** A terminal that keeps what was written, and a clock that is set by hand. */
function watched(isTty = true): {
  readonly written: () => string
  readonly at: (nowMs: number) => void
  readonly begin: ReturnType<typeof createProgress>
} {
  let [text, now] = ['', 0]
  const sink = {
    isTty,
    write: (more: string) => {
      text += more
    },
  }
  return {
    written: () => text,
    at: (nowMs) => {
      now = nowMs
    },
    begin: createProgress(sink, () => now),
  }
}

describe('progress', () => {
  test('work under a second draws nothing', () => {
    const { at, begin, written } = watched()
    const tell = begin('sums:a')
    for (const ms of [0, 500, 999]) {
      at(ms)
      tell(ms, 1000)
    }
    tell(1000, 1000)
    expect(written()).toBe('')
  })

  test('longer work is one line, redrawn at most ten times a second, and cleared when it is done', () => {
    const { at, begin, written } = watched()
    const tell = begin('sums:a')
    for (let ms = 0; ms <= 2000; ms += 10) {
      at(ms)
      tell(ms, 4000)
    }
    tell(4000, 4000)
    const lines = written().split(CLEAR)
    expect(written()).not.toContain('\n')
    expect(lines.length).toBeGreaterThan(8)
    expect(lines.length).toBeLessThanOrEqual(13)
    expect(lines[1]).toBe('sums:a  [######..................] 25 %, 3 s left')
    expect(lines.at(-1)).toBe('')
  })

  test('work of which the end is not known shows what is done', () => {
    const { at, begin, written } = watched()
    const tell = begin('sums:a')
    at(1500)
    tell(1234, 0)
    expect(written()).toBe(`${CLEAR}sums:a  1,234`)
  })

  test('nothing is drawn where nobody watches', () => {
    const { at, begin, written } = watched(false)
    const tell = begin('sums:a')
    at(60_000)
    tell(1, 2)
    expect(written()).toBe('')
  })

  test('a hostile label is harmless', () => {
    const { at, begin, written } = watched()
    const tell = begin('\u001b[2J\nx')
    at(5000)
    tell(0, 3)
    expect(written().slice(CLEAR.length)).toMatch(/^\\u001B\[2J\\u000Ax {2}\[\.{24}\] 0 %, \d+ s left$/)
  })
})
