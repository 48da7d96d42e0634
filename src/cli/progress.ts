import type { Progress } from '../ports.ts'
import { terminalText } from '../report/escape/terminal.ts'
import { grouped } from '../report/words.ts'
import type { TextSink } from './io.ts'

/** Work that takes less is not worth a line. */
const PATIENCE_MS = 1000
const REDRAW_MS = 100
const WIDTH = 24
const PERCENT = 100

/** Draws how far work has come, on one line, for work over a second; nothing where nobody watches. Cleared when it is done. */
export function createProgress(stream: TextSink, nowMs: () => number): (label: string) => Progress {
  if (!stream.isTty) return () => () => undefined
  return (label) => {
    const begunMs = nowMs()
    let drawnMs = 0
    return (done, total) => {
      const now = nowMs()
      const isOver = total > 0 && done >= total
      if (isOver && drawnMs > 0) stream.write('\r\u001b[2K')
      if (isOver || now - begunMs < PATIENCE_MS || now - drawnMs < REDRAW_MS) return
      drawnMs = now
      stream.write(`\r\u001b[2K${line(terminalText(label), done, total, now - begunMs)}`)
    }
  }
}

function line(label: string, done: number, total: number, elapsedMs: number): string {
  if (total <= 0) return `${label}  ${grouped(done)}`
  const share = Math.min(1, done / total)
  const filled = Math.round(share * WIDTH)
  const leftSeconds = Math.ceil((elapsedMs * (1 - share)) / Math.max(share, 1 / total) / 1000)
  return `${label}  [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${Math.floor(share * PERCENT)} %, ${leftSeconds} s left`
}
