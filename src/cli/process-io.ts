import type { CommandIo, TextSink } from './io.ts'

/** The surroundings of a command that runs as a process of its own. */
export function processIo(workerEntry: URL): CommandIo {
  return {
    // Opened only when it is read: that costs more than the rest of start-up.
    get stdin() {
      return process.stdin
    },
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    workerEntry,
    nowMs: Date.now,
  }
}

/** A reader that went away, as `head` does, is no error of ours: what follows is dropped. */
function sinkOf(stream: NodeJS.WriteStream): TextSink {
  let isOpen = true
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isOpen = false
  })
  return {
    write: (text) => {
      if (isOpen) stream.write(text)
    },
    isTty: stream.isTTY,
  }
}
