// Loaded before a program: writes its peak resident memory, in KiB, to PEAK_MEMORY_FILE when it ends.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const STATUS = '/proc/self/status'

/** What getrusage says may be the peak of the process that started this one; on Linux the kernel keeps our own. */
function peakKib() {
  const own = existsSync(STATUS) ? /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(STATUS, 'utf8')) : null
  return own === null ? process.resourceUsage().maxRSS : Number(own[1])
}

const file = process.env.PEAK_MEMORY_FILE
if (isMainThread && file) process.on('exit', () => writeFileSync(file, String(peakKib())))
