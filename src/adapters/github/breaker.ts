/** Opens for good when too much fails: then nothing more is sent. */
export interface Breaker {
  readonly note: (isOk: boolean) => void
  readonly isOpen: () => boolean
}

/** Failures in a row, or of the last ten. */
const IN_A_ROW = 5
const WINDOW = 10
const OF_WINDOW = WINDOW / 2

/** A closed breaker. */
export function createBreaker(): Breaker {
  let last: readonly boolean[] = []
  let isOpen = false
  return {
    note: (isOk) => {
      last = [...last, isOk].slice(-WINDOW)
      const failures = last.filter((wasOk) => !wasOk).length
      const isRow = last.length >= IN_A_ROW && last.slice(-IN_A_ROW).every((wasOk) => !wasOk)
      isOpen ||= isRow || (last.length === WINDOW && failures >= OF_WINDOW)
    },
    isOpen: () => isOpen,
  }
}
